#include "tests/architecture/house.h"
#include "tests/architecture/tables.h"

#include <QDir>

using namespace Qt::Literals::StringLiterals;
using namespace architecture;

namespace {

Levels readLevels(const QString &text)
{
    QStringList findings;
    Levels levels(text, findings);
    checkNone(findings);
    return levels;
}

TableOwners readOwners(const QString &text, const Levels &levels)
{
    QStringList findings;
    TableOwners owners(text, levels, findings);
    checkNone(findings);
    return owners;
}

Levels houseLevels()
{
    return readLevels(readText(root() + u"/tests/architecture/levels.txt"_s));
}

TableOwners houseOwners()
{
    return readOwners(readText(root() + u"/tests/architecture/tables.txt"_s), houseLevels());
}

QStringList schemaScripts()
{
    const QDir folder(root() + u"/resources/schema"_s);
    QStringList scripts;
    for (const QString &name : folder.entryList({u"*.sql"_s}, QDir::Files, QDir::Name))
        scripts.append(readText(folder.filePath(name)));
    return scripts;
}

// Of a house with student (people), charge (fees) above it and machine (safety) beside that.
QStringList found(const char *path, const char *text)
{
    const Levels levels = readLevels(u"layer core\nlayer ui\ncore/storage 0\ncore/people 1\n"
                                     "core/fees 2\ncore/safety 2\nui/fees 0"_s);
    const TableOwners owners =
        readOwners(u"student core/people\ncharge core/fees\nmachine core/safety"_s, levels);
    return checkTables(sample(path, text), owners, levels);
}

} // namespace

TEST_CASE("every table has one owner, and only higher folders read it")
{
    checkNone(checkTables(product(), houseOwners(), houseLevels()));
}

TEST_CASE("the list of tables and the schema agree")
{
    if (const QStringList scripts = schemaScripts(); !scripts.isEmpty())
        checkNone(houseOwners().checkAgainst(tablesOfSchema(scripts)));
}

TEST_CASE("a folder that writes another's table is found")
{
    CHECK(found("core/fees/a.cpp", "auto s = u\"INSERT INTO student(id) VALUES(?)\"_s;").value(0)
        == u"core/fees/a.cpp:1: only core/people writes the table student");
    CHECK(found("core/fees/a.cpp", "x = R\"(\n update student\n set name = ?)\";").size() == 1);
    CHECK(found("core/fees/a.cpp", "x = \"DELETE \" \"FROM student\";").size() == 1);
    CHECK(found("core/fees/a.cpp", "x = \"INSERT OR IGNORE INTO student VALUES(1)\";").size() == 1);
    CHECK(found("core/fees/a.cpp", "x = \"UPDATE charge SET cents = ?\";").isEmpty());
    CHECK(found("core/storage/a.cpp", "x = \"DELETE FROM charge\";").size() == 1);
}

TEST_CASE("a folder that reads a table beside or above it is found")
{
    CHECK(found("core/people/a.cpp", "x = u\"SELECT 1 FROM student s JOIN charge c ON 1\"_s;")
              .value(0)
        == u"core/people/a.cpp:1: core/people may not read the table charge of core/fees");
    CHECK(found("core/safety/a.cpp", "x = \"SELECT 1 FROM machine, charge\";").size() == 1);
    CHECK(found("core/safety/a.cpp", "x = u\" LEFT JOIN charge c ON c.id = 1 \"_s;").size() == 1);
    CHECK(found("core/safety/a.cpp", "x = \"SELECT (SELECT max(id) FROM charge)\";").size() == 1);
    CHECK(found("core/fees/a.cpp", "x = \"SELECT 1 FROM charge c, student s\";").isEmpty());
    CHECK(found("core/fees/a.cpp", "x = \"DELETE FROM charge WHERE a IS DISTINCT FROM machine\";")
              .isEmpty());
}

TEST_CASE("a table nobody knows is found, a name of the statement itself is not")
{
    CHECK(found("core/fees/a.cpp", "x = \"SELECT 1 FROM nowhere\";").size() == 1);
    CHECK(found("core/fees/a.cpp", "x = \"SELECT name FROM sqlite_schema\";").size() == 1);
    CHECK(found("core/fees/a.cpp", "x = \"FROM sqlite_schema\";").size() == 1);
    CHECK(found("core/storage/a.cpp", "x = \"SELECT name FROM sqlite_schema\";").isEmpty());
    CHECK(found("core/fees/a.cpp",
        "x = \"WITH RECURSIVE due(n) AS (SELECT 1 UNION SELECT n+1 FROM due), t AS (SELECT 2) "
        "SELECT n FROM due JOIN t ON 1 -- FROM nowhere\";")
              .isEmpty());
    CHECK(found("core/fees/a.cpp", "x = \"SELECT value FROM json_each(?)\";").isEmpty());
    CHECK(found("core/fees/a.cpp", "x = \"SELECT 'FROM machine' FROM charge\";").isEmpty());
}

TEST_CASE("sentences are no SQL, and SQL has no place in a window")
{
    CHECK(found("core/fees/a.cpp", "tr(\"Delete from machine\"); log(\"text from a file\");")
              .isEmpty());
    CHECK(found("ui/fees/a.cpp", "x = \"SELECT 1 FROM charge\";").size() == 1);
    CHECK(found("ui/fees/a.cpp", "x = u\"Select a line from the list\"_s;").size() == 1);
    CHECK(found("ui/fees/a.cpp", "x = tr(\"Select a line from the list\");").isEmpty());
}

TEST_CASE("a schema that does not match the list is found")
{
    const Levels levels = readLevels(u"layer core\ncore/fees 0"_s);
    const TableOwners owners =
        readOwners(u"charge core/fees\n? payment core/fees\nold core/fees"_s, levels);
    CHECK(owners.checkAgainst({u"charge"_s, u"old"_s}).isEmpty());
    CHECK(owners.checkAgainst({u"charge"_s}).size() == 1);
    CHECK(owners.checkAgainst({u"charge"_s, u"old"_s, u"payment"_s}).size() == 1);
    CHECK(owners.checkAgainst({u"charge"_s, u"old"_s, u"new"_s}).size() == 1);
    QStringList findings;
    const TableOwners wrong(
        u"charge\ncharge core/nowhere\na core/fees\na core/fees"_s, levels, findings);
    CHECK(findings.size() == 3);
}

TEST_CASE("the tables of the schema are those left after the last script")
{
    CHECK(tablesOfSchema({u"CREATE TABLE a ( -- CREATE TABLE no\n id {id});\ncreate table\n if not "
                          "exists \"b\"(x {text}); CREATE VIEW v AS SELECT 1;"_s,
              u"ALTER TABLE a ADD COLUMN y {int}; ALTER TABLE b RENAME TO c; DROP VIEW v;"_s})
        == QSet<QString>{u"a"_s, u"c"_s});
}

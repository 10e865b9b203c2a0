// Files that are not for us: one clear message, and not a byte of them or of their folder changes.
#include "core/storage/migrator.h"
#include "core/storage/sql_error.h"
#include "tests/faults/school_at_rest.h"
#include "tests/support/doomed.h"
#include "tests/support/ordinary_person.h"

#include <QDir>

#include <sqlite3.h>
#include <sys/stat.h>

#include <csignal>
#include <random>

using namespace Qt::Literals::StringLiterals;
using storage::Migrator;
using support::must;
using tests::filesIn;
using tests::runOutside;
using tests::SchoolAtRest;
using tests::writeBytes;

namespace {

QByteArray randomBytes(int size)
{
    std::mt19937 random(26);
    QByteArray bytes(size, '\0');
    for (char &byte : bytes)
        byte = char(random());
    return bytes;
}

void checkRefused(const SchoolAtRest &school, base::ErrorCode code, const QString &words = {})
{
    const auto before = filesIn(school.folder());
    const auto opened = storage::openSchoolFile(school.path());
    REQUIRE_FALSE(opened);
    INFO(opened.error().message.toStdString());
    CHECK(opened.error().code.name == code.name);
    CHECK(opened.error().message.contains(words));
    support::checkWellSaid(opened.error());
    const auto after = filesIn(school.folder());
    CHECK(after.keys() == before.keys());
    CHECK(after == before);
}

// As a restored file or another tool's leaves it: no WAL in the header.
void leaveWal(const SchoolAtRest &school)
{
    runOutside(school.path(), "PRAGMA journal_mode=DELETE");
}

// Statements that are still in the WAL of a program that was killed.
void runAndCrash(const SchoolAtRest &school, const QByteArray &sql)
{
    support::Doomed worker([&](const support::Doomed::Tell &) {
        sqlite3 *db = nullptr;
        sqlite3_open(QFile::encodeName(school.path()).constData(), &db);
        sqlite3_exec(db, "PRAGMA wal_autocheckpoint=0", nullptr, nullptr, nullptr);
        sqlite3_exec(db, sql.constData(), nullptr, nullptr, nullptr);
        std::raise(SIGKILL);
    });
    REQUIRE(worker.wasKilled());
    QFile::remove(school.path() + u"-shm"_s);
    REQUIRE(QFileInfo(school.path() + u"-wal"_s).size() > 0);
}

} // namespace

TEST_CASE("a file of another kind is named as such", "[FI-26]")
{
    SchoolAtRest school;
    const auto kind = GENERATE(range(0, 6));
    switch (kind) {
    case 0:
        writeBytes(school.path(), {});
        break;
    case 1:
        writeBytes(school.path(), QByteArray(5000, 'x'));
        break;
    case 2: // encrypted as a whole
        writeBytes(school.path(), randomBytes(40'960));
        break;
    case 3: // only the beginning of a school file
        writeBytes(school.path(), tests::bytesOf(school.path()).first(99));
        break;
    case 4: // another program's database
        QFile::remove(school.path());
        runOutside(school.path(), "PRAGMA journal_mode=WAL; CREATE TABLE notes (a)");
        break;
    case 5: // ours, but for the mark
        runOutside(school.path(), "PRAGMA application_id=0");
        break;
    }
    INFO("kind " << kind);
    checkRefused(school, storage::errors::kNotOurs, u"“ecole.etabli”"_s);
}

TEST_CASE("what is no file at all is not opened and not waited for", "[FI-26]")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"ecole.etabli"_s);
    SECTION("a folder")
    {
        QDir(folder.path()).mkdir(u"ecole.etabli"_s);
    }
    SECTION("a pipe")
    {
        REQUIRE(::mkfifo(QFile::encodeName(path).constData(), 0600) == 0);
    }
    SECTION("a link to a school file")
    {
        SchoolAtRest school;
        QFile::copy(school.path(), folder.filePath(u"vraie"_s));
        QFile::link(folder.filePath(u"vraie"_s), path);
    }
    SECTION("a link to a device")
    {
        QFile::link(u"/dev/zero"_s, path);
    }
    const auto opened = storage::openSchoolFile(path);
    REQUIRE_FALSE(opened);
    CHECK(opened.error().code == storage::errors::kNotOurs);
    CHECK(storage::openSchoolFile(folder.filePath(u"absente.etabli"_s)).error().code
        == storage::errors::kMissing);
    CHECK_FALSE(QFile::exists(folder.filePath(u"absente.etabli"_s)));
}

TEST_CASE(
    "a school file of a newer program, or of a number that never was, is left alone", "[FI-26]")
{
    SchoolAtRest school;
    const bool wal = GENERATE(true, false);
    const int number = GENERATE(9999, 2'000'000'000, -1, 0);
    INFO("number " << number << (wal ? " with" : " without") << " WAL");
    if (!wal)
        leaveWal(school);
    runOutside(school.path(), "PRAGMA user_version=" + QByteArray::number(number));
    if (number == 0)
        checkRefused(school, Migrator::kUnknownSchema, u"not what Établi made"_s);
    else
        checkRefused(school, Migrator::kTooNew, u"newer"_s);
}

TEST_CASE("a read-only file or folder is refused with what to do", "[FI-26]")
{
    SchoolAtRest school;
    const auto all = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner | QFile::ReadOther
        | QFile::WriteOther | QFile::ExeOther;
    const auto readOnly = QFile::ReadOwner | QFile::ReadOther | QFile::ExeOwner | QFile::ExeOther;
    const auto [folder, file, words] =
        GENERATE_COPY(table<QFile::Permissions, QFile::Permissions, const char *>({
            {all, readOnly, "is read-only"},
            {readOnly, all, "The folder of"},
            {readOnly, readOnly, "The folder of"},
            {all, QFile::Permissions(), "cannot be read"},
        }));
    const auto before = filesIn(school.folder());
    QFile::setPermissions(school.path(), file);
    QFile::setPermissions(school.folder(), folder);
    support::Doomed somebody([&](const support::Doomed::Tell &tell) {
        support::becomeOrdinary();
        const auto opened = storage::openSchoolFile(school.path());
        tell(opened ? "open" : QByteArray(opened.error().code.name.data()));
        tell(opened ? "open" : opened.error().message.toUtf8());
    });
    CHECK(somebody.line() == "storage.read-only");
    CHECK(somebody.line().contains(words));
    QFile::setPermissions(school.folder(), all);
    QFile::setPermissions(school.path(), all);
    CHECK(filesIn(school.folder()) == before);
}

TEST_CASE("a damaged file is said to be damaged and stays as it is", "[FI-26]")
{
    SchoolAtRest school;
    const bool wal = GENERATE(true, false);
    if (!wal)
        leaveWal(school);
    // Long ago: every page is looked at again.
    runOutside(school.path(), "DELETE FROM file_mark WHERE name = 'last_quick_check'");
    QByteArray bytes = tests::bytesOf(school.path());
    const int damage = GENERATE(range(0, 4));
    INFO("damage " << damage << (wal ? " with" : " without") << " WAL");
    const qsizetype page = 4096;
    switch (damage) {
    case 0: // a table's pages
        for (qsizetype at = 10 * page; at < 30 * page; ++at)
            bytes[at] = char(at * 7);
        break;
    case 1: // the list of tables
        for (qsizetype at = 200; at < page; ++at)
            bytes[at] = char(at * 7);
        break;
    case 2:
        bytes.truncate(bytes.size() / 2);
        break;
    case 3: // the size of a page
        bytes[16] = 0;
        bytes[17] = 3;
        break;
    }
    writeBytes(school.path(), bytes);
    checkRefused(school, storage::errors::kDamaged, u"damaged"_s);
}

TEST_CASE("what Établi never puts into a file is named, and never runs", "[BI-34]")
{
    struct Hostile {
        QByteArray sql;
        QString name;
    };
    const Hostile hostile = GENERATE(
        Hostile{"CREATE TRIGGER promotion AFTER INSERT ON setting BEGIN UPDATE role_assignment "
                "SET role='director'; END",
            u"“promotion”"_s},
        Hostile{
            "CREATE TRIGGER copie AFTER UPDATE ON student BEGIN SELECT etabli_open(new.ine); END",
            u"“copie”"_s},
        Hostile{"ALTER TABLE student RENAME TO s2; CREATE VIEW student AS SELECT * FROM s2 WHERE 0",
            u"“student”"_s},
        Hostile{
            "DROP TABLE file_mark; CREATE VIEW file_mark (name, value) AS WITH RECURSIVE n(i) AS "
            "(SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT 'last_quick_check', i FROM n",
            u"“file_mark”"_s},
        Hostile{"CREATE TABLE extra (a)", u"not what Établi made"_s},
        Hostile{"CREATE INDEX piege ON student (last_name)", u"not what Établi made"_s});
    const int state = GENERATE(range(0, 3));
    INFO(hostile.sql.toStdString() << " in state " << state);
    SchoolAtRest school;
    if (state == 1)
        leaveWal(school);
    if (state == 2)
        runAndCrash(school, hostile.sql);
    else
        runOutside(school.path(), hostile.sql);
    checkRefused(school, Migrator::kUnknownSchema, hostile.name);
}

TEST_CASE("what a crash left is taken in when the file is good", "[FI-26]")
{
    SchoolAtRest school;
    runAndCrash(school, "INSERT INTO setting (name, value) VALUES ('marque', 'oui')");
    tests::AtWork at(school.path());
    CHECK(at.count(u"setting WHERE name = 'marque'"_s) == 1);
}

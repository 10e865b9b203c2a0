#include "core/storage/migrator.h"
#include "core/storage/sql_error.h"
#include "core/storage/statement.h"
#include "tests/support/school_file.h"

#include <QCryptographicHash>
#include <QDirIterator>
#include <QFile>
#include <QProcess>

#include <sqlite3.h>

using namespace Qt::Literals::StringLiterals;
using support::SchoolFile;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
}

// What a hostile person does with another tool.
void runOutside(const QString &path, const char *sql)
{
    sqlite3 *db = nullptr;
    REQUIRE(sqlite3_open(QFile::encodeName(path).constData(), &db) == SQLITE_OK);
    char *error = nullptr;
    const int code = sqlite3_exec(db, sql, nullptr, nullptr, &error);
    INFO((error ? error : ""));
    REQUIRE(code == SQLITE_OK);
    sqlite3_close(db);
}

void checkRefused(const QString &path, base::ErrorCode code)
{
    const QByteArray before = contentOf(path);
    const auto opened = storage::openSchoolFile(path);
    REQUIRE_FALSE(opened);
    CHECK(opened.error().code.name == code.name);
    CHECK_FALSE(opened.error().message.isEmpty());
    CHECK_FALSE(opened.error().message.contains(u'/'));
    CHECK(contentOf(path) == before);
}

} // namespace

TEST_CASE("a new school file opens again with the safe settings")
{
    SchoolFile school;
    school.close();
    auto opened = support::must(storage::openSchoolFile(school.path()));
    const auto pragma = [&](const QString &name) {
        storage::Statement statement(*opened.database, u"PRAGMA "_s + name);
        support::must(statement.run());
        REQUIRE(statement.next());
        return statement.text(0);
    };
    CHECK(pragma(u"journal_mode"_s) == u"wal"_s);
    CHECK(pragma(u"synchronous"_s) == u"2"_s);
    CHECK(pragma(u"locking_mode"_s) == u"exclusive"_s);
    CHECK(pragma(u"foreign_keys"_s) == u"1"_s);
    CHECK(pragma(u"secure_delete"_s) == u"1"_s);
    CHECK(QFile::permissions(school.path())
        == (QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser));
}

TEST_CASE("the shipped fingerprint is the one of a fresh file")
{
    SchoolFile school;
    const QString found = support::must(storage::Migrator(school.database()).fingerprint());
    INFO("resources/schema/fingerprints.txt should say for migration "
        << storage::newestSchema() << ": " << found.toStdString());
    CHECK(storage::Migrator(school.database()).checkFingerprint());
}

TEST_CASE("what is not a school file is refused and left as it was", "[FI-26]")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"essai.etabli"_s);
    SECTION("an empty file")
    {
        write(path, {});
        checkRefused(path, storage::errors::kNotOurs);
    }
    SECTION("a text")
    {
        write(path, QByteArray(5000, 'x'));
        checkRefused(path, storage::errors::kNotOurs);
    }
    SECTION("another program's database")
    {
        runOutside(path, "CREATE TABLE t (a)");
        checkRefused(path, storage::errors::kNotOurs);
    }
    SECTION("a newer school file")
    {
        SchoolFile school;
        school.close();
        QFile::copy(school.path(), path);
        runOutside(path, "PRAGMA user_version=9999");
        checkRefused(path, storage::Migrator::kTooNew);
    }
    SECTION("a link")
    {
        SchoolFile school;
        school.close();
        QFile::link(school.path(), path);
        CHECK(storage::openSchoolFile(path).error().code == storage::errors::kNotOurs);
    }
}

TEST_CASE("a hostile school file is recognised by what it should not hold", "[BI-34]")
{
    SchoolFile school;
    school.close();
    const auto hostile =
        GENERATE("CREATE TRIGGER t AFTER INSERT ON setting BEGIN UPDATE role_assignment "
                 "SET role='director'; END",
            "ALTER TABLE student RENAME TO s2; CREATE VIEW student AS SELECT * FROM s2 WHERE 0",
            "CREATE TABLE extra (a)");
    runOutside(school.path(), hostile);
    checkRefused(school.path(), storage::Migrator::kUnknownSchema);
}

TEST_CASE("a damaged school file never opens silently")
{
    SchoolFile school;
    school.close();
    QByteArray bytes = contentOf(school.path());
    for (int i = 5000; i < 9000; ++i)
        bytes[i] = char(i * 7);
    write(school.path(), bytes);
    const auto opened = storage::openSchoolFile(school.path());
    REQUIRE_FALSE(opened);
    CHECK_FALSE(opened.error().message.isEmpty());
}

TEST_CASE("a second window is told who holds the file", "[FI-21]")
{
    SchoolFile school;
    const auto second = storage::openSchoolFile(school.path());
    REQUIRE_FALSE(second);
    CHECK(second.error().code == storage::FileLock::kHeld);
    CHECK(second.error().message.contains(u"ecole.etabli"));
}

TEST_CASE("a lock left by a crash is taken over alone, another PC's is not", "[FI-22]")
{
    SchoolFile school;
    school.close();
    const QString lock = school.path() + u".lock"_s;
    SECTION("a program that has ended")
    {
        QProcess ended;
        ended.start(u"true"_s, QStringList());
        const qint64 pid = ended.processId();
        ended.waitForFinished();
        write(lock,
            QByteArray::number(pid) + "\netabli\n" + QSysInfo::machineHostName().toUtf8() + "\n");
        CHECK(storage::openSchoolFile(school.path()));
    }
    SECTION("empty or garbled")
    {
        write(lock, GENERATE(QByteArray(), QByteArray("\0\x01garbage", 9)));
        QFile file(lock);
        REQUIRE(file.open(QIODevice::ReadWrite));
        REQUIRE(file.setFileTime(
            QDateTime::currentDateTime().addSecs(-60), QFileDevice::FileModificationTime));
        file.close();
        CHECK(storage::openSchoolFile(school.path()));
    }
    SECTION("another PC")
    {
        write(lock, "4242\netabli\nautre-poste\n");
        const auto refused = storage::openSchoolFile(school.path());
        REQUIRE_FALSE(refused);
        CHECK(refused.error().code == storage::FileLock::kHeldElsewhere);
        CHECK(refused.error().message.contains(u"autre-poste"));
        storage::OpenOptions insist;
        insist.takeOver = storage::FileLock::TakeOver::EvenFromAnotherPc;
        CHECK(storage::openSchoolFile(school.path(), insist));
    }
}

TEST_CASE("creating never overwrites and leaves nothing behind when it fails")
{
    SchoolFile school;
    school.close();
    const QString other = school.folder() + u"/texte.etabli"_s;
    write(other, "x");
    CHECK(storage::createSchoolFile(other).error().code == storage::errors::kExists);
    CHECK(contentOf(other) == "x");
    CHECK(storage::createSchoolFile(school.folder() + u"/absent/e.etabli"_s).error().code
        == storage::errors::kMissing);
}

TEST_CASE("text with quotes, percent signs and SQL is kept as it is typed", "[BI-29]")
{
    SchoolFile school;
    storage::Statement in(school.database(), u"INSERT INTO setting (name, value) VALUES (?, ?)"_s);
    storage::Statement out(school.database(), u"SELECT value FROM setting WHERE name = ?"_s);
    for (const QString &text :
        {u"'; DROP TABLE student;--"_s, u"' OR 1=1"_s, u"%00 %1 ?"_s, u"🛠 أ"_s}) {
        support::must(in.run(text, text));
        support::must(out.run(text));
        REQUIRE(out.next());
        CHECK(out.text(0) == text);
    }
    storage::Statement duplicate(
        school.database(), u"INSERT INTO setting (name, value) VALUES (?, ?)"_s);
    CHECK(duplicate.run(u"' OR 1=1"_s, u""_s).error().code == storage::errors::kUnique);
}

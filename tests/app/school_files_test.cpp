// Files that are not what they should be: one clear sentence, and the file as it was.
#include "tests/app/program.h"
#include "tests/support/skip.h"

#include <QDir>
#include <QJsonArray>
#include <QRegularExpression>

#include <sqlite3.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;
using tests::bytesOf;
using tests::checkFailed;
using tests::etabli;
using tests::kSamplePassword;
using tests::Ran;

namespace {

void runOutside(const QString &path, const char *sql)
{
    sqlite3 *db = nullptr;
    REQUIRE(sqlite3_open(QFile::encodeName(path).constData(), &db) == SQLITE_OK);
    CHECK(sqlite3_exec(db, sql, nullptr, nullptr, nullptr) == SQLITE_OK);
    sqlite3_close(db);
}

// Every command that opens a school, on a file it must refuse.
void checkAllRefuse(const support::TempPlace &place, const QString &file)
{
    const QString list = place.file(u"liste.csv"_s, "Nom;Prénom;Né le\nRoy;Léa;12/03/2010\n");
    const QString out = place / u"sortie"_s;
    const QList<QStringList> commands{{u"check"_s, file}, {u"import"_s, file, list},
        {u"backup"_s, file, out + u".etabli-sauvegarde"_s},
        {u"export"_s, u"students"_s, file, u"-o"_s, out + u".csv"_s},
        {u"report"_s, u"outcome"_s, file, u"-o"_s, out + u".pdf"_s},
        {u"screenshots"_s, file, out + u"-images"_s}};
    const std::string before = tests::digestOf(file);
    for (const QStringList &command : commands) {
        INFO(command.front().toStdString());
        const Ran ran = tests::etabliAs(u"direction"_s, kSamplePassword, command);
        checkFailed(ran);
        CHECK(
            (ran.lastLine().contains(u"fichier"_s) || ran.lastLine().contains(u"ecole.etabli"_s)));
        CHECK(tests::digestOf(file) == before);
        CHECK(QDir(place.path()).entryList({u"sortie*"_s}).isEmpty());
        CHECK(QDir(place.path()).entryList({u"*.lock"_s, u"*-wal"_s, u"*-journal"_s}).isEmpty());
    }
}

} // namespace

TEST_CASE("a foreign file is refused by every command and left as it was")
{
    const support::TempPlace place;
    checkAllRefuse(place, place.file(u"ecole.etabli"_s, "Nom;Prénom\nDupont;Léa\n"));
}

TEST_CASE("another program's database is refused by every command and left as it was")
{
    const support::TempPlace place;
    const QString file = place / u"ecole.etabli"_s;
    runOutside(file, "CREATE TABLE t (a); INSERT INTO t VALUES (1)");
    checkAllRefuse(place, file);
}

TEST_CASE("a newer program's school is refused by every command and left as it was")
{
    const support::TempPlace place;
    const QString file = tests::sampleSchool(place);
    runOutside(file, "PRAGMA user_version = 9999");
    runOutside(file, "PRAGMA journal_mode = DELETE");
    checkAllRefuse(place, file);
}

TEST_CASE("a school that was cut short or scribbled over is refused by every command")
{
    const support::TempPlace place;
    const QString file = tests::sampleSchool(place);
    QByteArray bytes = bytesOf(file);
    SECTION("cut")
    {
        bytes.truncate(bytes.size() / 2);
    }
    SECTION("empty")
    {
        bytes.clear();
    }
    SECTION("no schema any more")
    {
        bytes.replace(100, 3000, QByteArray(3000, '\x55'));
    }
    (void)place.file(u"ecole.etabli"_s, bytes);
    checkAllRefuse(place, file);
}

TEST_CASE("a school that may not be written is refused by every command and left as it was")
{
    if (::geteuid() == 0) {
        support::skip(u"root may write every file"_s);
        return;
    }
    const support::TempPlace place;
    const QString file = tests::sampleSchool(place);
    REQUIRE(QFile::setPermissions(file, QFile::ReadOwner));
    checkAllRefuse(place, file);
}

TEST_CASE("a school that is not there is said, and none is made")
{
    const support::TempPlace place;
    const QString file = place / u"ecole.etabli"_s;
    for (const QStringList &command :
        {QStringList{u"check"_s, file}, {u"backup"_s, file, place / u"copie"_s}}) {
        checkFailed(tests::etabliAs(u"direction"_s, kSamplePassword, command));
        CHECK(QDir(place.path()).isEmpty());
    }
}

TEST_CASE("a school that is open in a window says who holds it and since when (FI-21)")
{
    const support::TempPlace place;
    const QString file = tests::sampleSchool(place);
    const auto window = support::must(storage::openSchoolFile(file));
    for (const QStringList &command :
        {QStringList{u"check"_s, file}, {u"backup"_s, file, place / u"copie"_s},
            {u"export"_s, u"students"_s, file, u"-o"_s, place / u"e.csv"_s}}) {
        INFO(command.front().toStdString());
        const Ran ran = tests::etabliAs(u"direction"_s, kSamplePassword, command);
        checkFailed(ran);
        CHECK(ran.err.contains(QRegularExpression(u"\\d\\d[:h ]"_s)));
        CHECK(QDir(place.path()).entryList({u"copie*"_s, u"e.csv"_s}).isEmpty());
    }
}

TEST_CASE("a sound school is said to be sound, and looking changes nothing")
{
    const support::TempPlace place;
    const QString file = tests::sampleSchool(place);
    CHECK(etabli({u"check"_s, file}).exit == 0); // the day of the weekly look at every page
    const std::string before = tests::digestOf(file);
    const Ran ran = etabli({u"check"_s, file, u"--json"_s});
    CHECK(ran.exit == 0);
    const QJsonObject answer = ran.answer();
    CHECK(answer[u"good"_s].toBool());
    CHECK(answer[u"audit_head"_s].toString().size() == 10);
    CHECK(answer[u"rules"_s].toArray().size() > 5);
    CHECK(tests::digestOf(file) == before);
}

TEST_CASE("a school whose audit trail was changed with another tool is not sound")
{
    const support::TempPlace place;
    const QString file = tests::sampleSchool(place);
    runOutside(file, "UPDATE audit_entry SET action = 'rien' WHERE seq = 3");
    const Ran ran = etabli({u"check"_s, file, u"--json"_s});
    CHECK(ran.exit == 1);
    CHECK_FALSE(ran.answer()[u"good"_s].toBool());
    CHECK(ran.err.contains(u"✗"_s));
}

TEST_CASE("a file of an older version is checked after it was put by")
{
    const support::TempPlace place;
    const QString path = place / u"ancienne.etabli"_s;
    REQUIRE(QFile::copy(QStringLiteral(ETABLI_SOURCE_DIR "/tests/data/schema/0001.etabli"), path));
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
    CHECK(etabli({u"check"_s, path}).exit == 0);
    CHECK(QDir(place / u"Sauvegardes"_s).entryList(QDir::Files).size() == 1);
    CHECK(etabli({u"check"_s, path}).exit == 0);
    CHECK(QDir(place / u"Sauvegardes"_s).entryList(QDir::Files).size() == 1);
}

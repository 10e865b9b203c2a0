// A school file of each schema that users have is opened by this version: tests/data/schema.
#include "core/safekeeping/backup.h"
#include "core/storage/migrator.h"
#include "core/storage/statement.h"
#include "tests/journeys/program.h"

#include <QDir>

using namespace Qt::Literals::StringLiterals;
using support::must;

namespace {

// What the director was given when the file of schema 1 was made.
const QString kFirstCode = u"J18M-2E49-HCMY-924YR"_s;

qint64 studentsIn(storage::Database &database)
{
    storage::Statement row(database, u"SELECT count(*) FROM student"_s);
    REQUIRE(row.run());
    return must(storage::singleInteger(row));
}

} // namespace

TEST_CASE("a file of the first schema is put by as it is, then brought to this one, and works")
{
    tests::Program program;
    program.clock.set(QDate(2026, 11, 23), QTime(9, 0)); // the day after the file was made
    const QString path = program.file(u"ancienne.etabli"_s);
    REQUIRE(QFile::copy(QStringLiteral(ETABLI_SOURCE_DIR "/tests/data/schema/0001.etabli"), path));
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);

    program.window.openFile(path);
    CHECK(must(storage::Migrator(program.school().workspace().database()).currentNumber())
        == storage::newestSchema());
    program.signIn(u"direction"_s, tests::kDirectorPassword);
    CHECK(studentsIn(program.school().workspace().database()) == 3);
    CHECK(program.window.pageKeys().contains(u"candidates"_s));

    const QDir backups(program.file(u"Sauvegardes"_s));
    const QStringList made = backups.entryList(QDir::Files);
    REQUIRE(made.size() == 1);
    const QString restored = program.file(u"reprise.etabli"_s);
    must(safekeeping::restoreBackup(
        backups.filePath(made.front()), kFirstCode, restored, program.clock));
    const auto opened = must(storage::openSchoolFile(restored));
    CHECK(studentsIn(*opened.database) == 3);
}

TEST_CASE("when the older file cannot be put by it is not opened, and stays as it is")
{
    tests::Program program;
    program.clock.set(QDate(2026, 11, 23), QTime(9, 0)); // the day after the file was made
    const QString path = program.file(u"ancienne.etabli"_s);
    REQUIRE(QFile::copy(QStringLiteral(ETABLI_SOURCE_DIR "/tests/data/schema/0001.etabli"), path));
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
    // A file stands where the folder of the backups would be made.
    QFile inTheWay(program.file(u"Sauvegardes"_s));
    REQUIRE(inTheWay.open(QIODevice::WriteOnly));
    inTheWay.close();

    program.window.openFile(path);
    CHECK_FALSE(program.window.school());
    storage::OpenOptions refusing;
    refusing.backUpFirst = [](storage::Database &) {
        return base::Done(base::fail({"test.no"}, u"no"_s));
    };
    CHECK(storage::openSchoolFile(path, refusing).error().code.name == std::string_view("test.no"));
}

// A school file of each schema that users have is opened by this version: tests/data/schema.
#include "core/letters/issued_register.h"
#include "core/letters/template_service.h"
#include "core/reports/issued_paper.h"
#include "core/safekeeping/backup.h"
#include "core/storage/migrator.h"
#include "core/storage/statement.h"
#include "tests/journeys/program.h"

#include <QDir>
#include <QHash>

using namespace Qt::Literals::StringLiterals;
using support::must;

namespace {

// What the director was given when the file of schema 1 was made.
const QString kFirstCode = u"J18M-2E49-HCMY-924YR"_s;

qint64 rowsOf(storage::Database &database, const QString &table)
{
    storage::Statement row(database, u"SELECT count(*) FROM "_s + table);
    REQUIRE(row.run());
    return must(storage::singleInteger(row));
}

qint64 studentsIn(storage::Database &database)
{
    return rowsOf(database, u"student"_s);
}

void checkRows(storage::Database &database, const QHash<QString, int> &before)
{
    for (auto table = before.cbegin(); table != before.cend(); ++table) {
        INFO(table.key().toStdString());
        CHECK(rowsOf(database, table.key()) == table.value());
    }
}

// Every paper is drawn again from what was said when it was issued.
void checkIssuedPapers(security::Workspace &workspace)
{
    letters::IssuedRegister issued(workspace);
    for (const letters::IssuedLine &line : must(issued.lines())) {
        INFO(line.title.toStdString());
        must(reports::issuedPaper(
            workspace.database(), must(issued.document(line.id)), reports::marksOf(workspace)));
    }
}

// The program on the day after a file of an older schema was made, with that file.
struct OlderSchool : tests::Program {
    explicit OlderSchool(const QString &schema)
        : path(file(u"ancienne.etabli"_s))
    {
        clock.set(QDate(2026, 11, 23), QTime(9, 0));
        REQUIRE(QFile::copy(
            QStringLiteral(ETABLI_SOURCE_DIR "/tests/data/schema/%1.etabli").arg(schema), path));
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
    }
    // Brought to this schema, with the director at work.
    security::Workspace &open()
    {
        window.openFile(path);
        security::Workspace &workspace = school().workspace();
        CHECK(must(storage::Migrator(workspace.database()).currentNumber())
            == storage::newestSchema());
        signIn(u"direction"_s, tests::kDirectorPassword);
        return workspace;
    }

    const QString path;
};

} // namespace

TEST_CASE("a file of the first schema is put by as it is, then brought to this one, and works")
{
    OlderSchool program(u"0001"_s);
    CHECK(studentsIn(program.open().database()) == 3);
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

TEST_CASE("a whole school of the fourth schema keeps its money, candidates and papers")
{
    OlderSchool program(u"0004"_s);
    checkRows(program.open().database(),
        {{u"student"_s, 40}, {u"charge"_s, 49}, {u"payment"_s, 64}, {u"application"_s, 16},
            {u"reminder"_s, 3}, {u"deposited_cheque"_s, 8}});
    CHECK(program.window.pageKeys().contains(u"papers"_s));
}

TEST_CASE("a whole school of the fifth schema keeps its letters, lists and papers as issued")
{
    OlderSchool program(u"0005"_s);
    security::Workspace &workspace = program.open();
    storage::Database &database = workspace.database();
    checkRows(database,
        {{u"student"_s, 43}, {u"letter"_s, 11}, {u"letter_template"_s, 5 + 5},
            {u"statutory_list"_s, 2}, {u"student_document"_s, 270}, {u"issued_document"_s, 89}});
    checkIssuedPapers(workspace);
    for (const letters::LetterTemplate &known :
        must(letters::TemplateService(workspace).templates()))
        CHECK_FALSE(known.details.isSigned);
}

TEST_CASE("a whole school of the sixth schema keeps its sessions, rolls and hours, and its words")
{
    OlderSchool program(u"0006"_s);
    security::Workspace &workspace = program.open();
    storage::Database &database = workspace.database();
    checkRows(database,
        {{u"student"_s, 49}, {u"session"_s, 366}, {u"roll_call"_s, 285}, {u"roll_entry"_s, 2850},
            {u"hours_week"_s, 930}, {u"issued_document"_s, 85}, {u"letter"_s, 11}});
    // What teachers entered stands as it was, without a word of the office beside it.
    CHECK(rowsOf(database, u"roll_entry WHERE office_mark IS NOT NULL"_s) == 0);
    for (const letters::LetterTemplate &known :
        must(letters::TemplateService(workspace).templates()))
        CHECK_FALSE(known.details.subject.contains(u"de {élève.nom complet}"_s));
    CHECK(program.window.pageKeys().contains(u"absences"_s));
}

TEST_CASE("a whole school of the seventh schema keeps its absences, measures and registers")
{
    OlderSchool program(u"0007"_s);
    security::Workspace &workspace = program.open();
    checkRows(workspace.database(),
        {{u"student"_s, 43}, {u"session"_s, 1029}, {u"roll_entry"_s, 2296}, {u"absence_case"_s, 19},
            {u"incident"_s, 2}, {u"measure"_s, 3}, {u"hours_week"_s, 736},
            {u"issued_document"_s, 58}});
    checkIssuedPapers(workspace);
    CHECK(program.window.pageKeys().contains(u"competencies"_s));
}

TEST_CASE("when the older file cannot be put by it is not opened, and stays as it is")
{
    OlderSchool program(u"0001"_s);
    // A file stands where the folder of the backups would be made.
    QFile inTheWay(program.file(u"Sauvegardes"_s));
    REQUIRE(inTheWay.open(QIODevice::WriteOnly));
    inTheWay.close();

    program.window.openFile(program.path);
    CHECK_FALSE(program.window.school());
    storage::OpenOptions refusing;
    refusing.backUpFirst = [](storage::Database &) {
        return base::Done(base::fail({"test.no"}, u"no"_s));
    };
    CHECK(storage::openSchoolFile(program.path, refusing).error().code.name
        == std::string_view("test.no"));
}

// An absent of the morning, from the master's roll to the letter in the file: the secretary calls,
// the young person comes in after all, the absence is classed, the month shows its step.
#include "core/base/contact_formats.h"
#include "core/letters/issued_register.h"
#include "core/letters/letter.h"
#include "core/people/family_service.h"
#include "tests/journeys/one_group.h"
#include "tests/support/printed.h"
#include "ui/base/data_table.h"
#include "ui/base/tabs.h"

#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;
using attendance::Mark;
using attendance::RollMark;
using support::must;
using tests::Program;

namespace {

void addMother(Program &at, people::StudentId student)
{
    people::FamilyService families(at.school().workspace());
    people::PartyDetails mother;
    mother.lastName = u"Benali"_s;
    mother.firstName = u"Samia"_s;
    mother.phone = u"0612345678"_s;
    people::LinkDetails link;
    link.relation = people::Relation::Mother;
    link.parentalAuthority = true;
    link.legalRepresentative = true;
    link.receivesMail = true;
    const auto party = must(families.add(mother));
    (void)must(families.link(student, party.id, link, QDate(2026, 9, 1)));
}

// Benali missed the mornings of the first week, as the rolls say; the director typed them.
void missFirstWeek(Program &at)
{
    at.signIn(u"c.moreau"_s, tests::kDirectorPassword);
    app::Services &services = at.school().services();
    const auto group = must(services.groups.groups()).front();
    const auto staff = must(services.staff.names()).front();
    for (int day = 1; day <= 4; ++day) {
        const auto planned = must(services.sessions.add({QDate(2026, 9, day), {480, 720},
            timetable::natures::kWorkshopOrder, group.id, staff.id, {}}));
        const auto session = planned.added.front().after.id;
        auto request = attendance::requestOf(must(services.attendance.sheet(session)));
        request.entries[1].mark = {Mark::Absent, {}};
        request.typedFor = staff.id;
        (void)must(services.attendance.take(request));
        if (day == 1)
            addMother(at, must(services.attendance.sheet(session)).rows[1].student.student);
    }
    at.signOut();
}

void rollOfTheMorning(Program &at)
{
    at.signIn(u"m.vernay"_s, tests::kPersonPassword);
    at.go(u"roll-call"_s);
    auto &roll = at.find<ui::DataTable>(u"rollTable"_s);
    REQUIRE(roll.shownRows() == 3);
    roll.setFocus();
    roll.selectRow(1);
    at.type(u"a"_s);
    at.key(Qt::Key_Return, Qt::ControlModifier);
    at.signOut();
}

void choose(Program &at, const QString &table, const QString &name)
{
    auto &list = at.find<ui::DataTable>(table);
    for (int row = 0; row < list.shownRows(); ++row) {
        if (list.model()->index(row, 0).data().toString() == name)
            list.selectRow(row);
    }
    QApplication::processEvents();
    CHECK(list.currentIndex().siblingAtColumn(0).data().toString() == name);
}

follow_up::AbsentOfDay absentToday(Program &at)
{
    const auto day = must(at.school().services().absentsOfDay.day(at.clock.today()));
    REQUIRE(day.absents.size() == 1);
    return day.absents.front();
}

void callTheFamily(Program &at)
{
    choose(at, u"absentTable"_s, u"BENALI Tom"_s);
    CHECK(at.find<QLabel>(u"calls"_s).text().contains(base::shownPhone(u"+33612345678"_s)));
    at.press(u"noAnswer"_s);
    CHECK_FALSE(absentToday(at).isTold());
    at.dialogs.answerRun([](QDialog &dialog) {
        auto *reason = dialog.findChild<QComboBox *>(u"reason"_s);
        REQUIRE(reason);
        const int illness = reason->findData(u"illness"_s);
        REQUIRE(illness >= 0);
        reason->setCurrentIndex(illness);
        dialog.accept();
    });
    at.press(u"reasonGiven"_s);
    const auto absent = absentToday(at);
    CHECK(absent.isTold());
    CHECK(absent.notices.size() == 2);
    REQUIRE(absent.absence);
    CHECK(absent.absence->absence.details.reason == u"illness"_s);
}

void arriveAfterAll(Program &at, timetable::SessionId session)
{
    at.clock.set(at.clock.today(), QTime(8, 50));
    const QString slip = at.file(u"billet.pdf"_s);
    tests::printInto(at.dialogs, slip);
    at.press(u"arriveNow"_s);
    const QString text = tests::printedText(slip);
    CHECK(text.contains(u"BENALI Tom"_s));
    CHECK(text.contains(u"8 h 50"_s));
    CHECK(text.contains(u"Nadia Ferrand"_s));
    const auto rows = must(at.school().services().attendance.sheet(session)).rows;
    CHECK(rows[1].mark == RollMark{Mark::Absent, {}}); // what was seen stays
    CHECK(rows[1].office == RollMark{Mark::Late, base::Minutes(50)});
    CHECK(must(at.school().services().absentsOfDay.day(at.clock.today())).absents.empty());
}

void classIt(Program &at)
{
    at.find<ui::Tabs>(u"absenceTabs"_s).setCurrent(u"cases"_s);
    QApplication::processEvents();
    choose(at, u"caseTable"_s, u"BENALI Tom"_s);
    at.press(u"classAbsence"_s);
    CHECK(at.find<ui::DataTable>(u"caseTable"_s).shownRows() == 0); // of those to be followed
    const auto lines =
        must(at.school().services().absences.absences({at.clock.today(), at.clock.today()}));
    REQUIRE(lines.size() == 1);
    CHECK(lines.front().absence.classedAt);
    CHECK(lines.front().absence.details.span.toMinute == 530);
}

// The letter about the threshold, from the month, printed; then noted as its step.
void writeTheLetter(Program &at)
{
    at.press(u"monthLetter"_s);
    const QString paper = at.file(u"courrier.pdf"_s);
    tests::printInto(at.dialogs, paper);
    at.press(u"letterPrint"_s);
    letters::IssuedRegister issued(at.school().workspace());
    REQUIRE(QTest::qWaitFor([&] { return must(issued.lines()).size() == 1; }));
    CHECK(tests::printedText(paper).contains(u"Madame, Monsieur,"_s));
    CHECK_FALSE(at.find<QWidget>(u"message"_s).isVisible());
}

records::DocumentId issuedLetter(Program &at)
{
    at.go(u"absences"_s);
    at.find<ui::Tabs>(u"absenceTabs"_s).setCurrent(u"month"_s);
    QApplication::processEvents();
    choose(at, u"monthTable"_s, u"BENALI Tom"_s);
    const auto lines = must(letters::IssuedRegister(at.school().workspace()).lines());
    REQUIRE(lines.size() == 1);
    CHECK(lines.front().kind == letters::kLetterDocument);
    CHECK(lines.front().students == QStringList{u"BENALI Tom"_s});
    return lines.front().id;
}

} // namespace

TEST_CASE("an absent of the morning is called, comes in, is classed; the month has its letter")
{
    Program at;
    at.openNewSchool();
    tests::signInWithOneGroup(at);
    const auto session = tests::planWorkshopMorning(at);
    missFirstWeek(at);
    rollOfTheMorning(at);

    at.signIn(u"n.ferrand"_s, tests::kPersonPassword);
    at.go(u"absences"_s);
    callTheFamily(at);
    arriveAfterAll(at, session);
    classIt(at);

    at.find<ui::Tabs>(u"absenceTabs"_s).setCurrent(u"month"_s);
    QApplication::processEvents();
    choose(at, u"monthTable"_s, u"BENALI Tom"_s);
    const auto month = must(at.school().services().followUp.month(at.clock.today()));
    REQUIRE(month.students.size() == 1);
    CHECK(month.students.front().counts.unjustified == 4); // today he came late, no absence
    REQUIRE(month.openSteps() == 1);
    const QString code = month.students.front().reached.front().rule.code;
    CHECK(at.find<QPushButton>(u"take-"_s + code).isVisible());

    writeTheLetter(at);
    const auto letter = issuedLetter(at);
    at.dialogs.answerRun([](QDialog &dialog) {
        auto *letters = dialog.findChild<QComboBox *>(u"letter"_s);
        REQUIRE(letters);
        REQUIRE(letters->count() == 2);
        letters->setCurrentIndex(1);
        dialog.accept();
    });
    at.press(u"take-"_s + code);
    const auto after = must(at.school().services().followUp.month(at.clock.today()));
    CHECK(after.openSteps() == 0);
    REQUIRE(after.students.front().steps.size() == 1);
    CHECK(after.students.front().steps.front().details.document == letter);

    // The summary for the authority is a paper of the register too.
    const QString summary = at.file(u"récapitulatif.pdf"_s);
    at.dialogs.answerText(summary);
    at.press(u"monthSummary"_s);
    CHECK(tests::textOfPdf(summary).contains(u"RA2026-"_s));
    CHECK(must(letters::IssuedRegister(at.school().workspace()).lines()).size() == 2);
}

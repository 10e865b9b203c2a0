// From the first call to the enrolment, through the real window: a candidate, a stay with its
// agreement on paper, the decision, the enrolment, the fees that are proposed.
#include "tests/journeys/one_group.h"
#include "tests/support/process.h"
#include "ui/base/data_table.h"
#include "ui/base/tabs.h"

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;
using support::must;
using tests::Program;

namespace {

void fillIn(QDialog &dialog, const QString &line, const QString &text)
{
    auto *field = dialog.findChild<QLineEdit *>(line);
    REQUIRE(field);
    field->setFocus();
    field->setText(text);
    emit field->editingFinished();
}

void chooseIn(QDialog &dialog, const QString &box, const QString &text)
{
    auto *choice = dialog.findChild<QComboBox *>(box);
    REQUIRE(choice);
    choice->setCurrentIndex(choice->findText(text));
}

void finish(QDialog &dialog)
{
    dialog.findChild<QPushButton *>(u"act"_s)->click();
}

void act(Program &at, const QString &menu, int action)
{
    at.find<QMenu>(menu).actions().at(action)->trigger();
}

} // namespace

TEST_CASE("a candidate: call, stay with its agreement, acceptance, enrolment, fees")
{
    Program at;
    at.openNewSchool();
    tests::signInWithOneGroup(at);
    at.go(u"candidates"_s);

    at.dialogs.answerRun([](QDialog &dialog) {
        fillIn(dialog, u"lastName"_s, u"Martin"_s);
        fillIn(dialog, u"firstNames"_s, u"Zoé"_s);
        fillIn(dialog, u"birthDate"_s, u"14/03/2011"_s);
        fillIn(dialog, u"contactLastName"_s, u"Martin"_s);
        fillIn(dialog, u"contactFirstName"_s, u"Anne"_s);
        fillIn(dialog, u"contactPhone"_s, u"0612345678"_s);
        chooseIn(dialog, u"workshop"_s, u"Usinage"_s);
        finish(dialog);
    });
    at.press(u"newCandidate"_s);
    CHECK(at.find<ui::DataTable>(u"candidateTable"_s).shownRows() == 1);
    const auto hits = at.school().find(u"martin zo"_s);
    REQUIRE(hits.size() == 1);
    CHECK(hits[0].place.page == u"candidates"_s);

    at.dialogs.answerRun([](QDialog &dialog) {
        fillIn(dialog, u"firstDay"_s, u"7/9/2026"_s);
        fillIn(dialog, u"lastDay"_s, u"9/9/2026"_s);
        fillIn(dialog, u"insurance"_s, u"MAIF"_s);
        finish(dialog);
    });
    at.press(u"planStay"_s);
    at.find<ui::Tabs>(u"candidateTabs"_s).setCurrent(u"stays"_s);
    const QString pdf = at.file(u"convention.pdf"_s);
    at.dialogs.answerText(pdf);
    act(at, u"agreementMenu"_s, 0);
    const QString words = tests::textOfPdf(pdf);
    for (const QString &word : {u"Zoé Martin"_s, u"Usinage"_s, u"MAIF"_s, u"SD2026-0001"_s})
        CHECK(words.contains(word));
    CHECK(support::run({u"qpdf"_s, {u"--check"_s, pdf}}).exit == 0);

    at.find<ui::Tabs>(u"candidateTabs"_s).setCurrent(u"candidates"_s);
    const auto accepted = [&] {
        for (QAction *action : at.find<QMenu>(u"stepMenu"_s).actions()) {
            if (action->text() == u"Admission"_s)
                return action;
        }
        FAIL("no step of that name");
        return static_cast<QAction *>(nullptr);
    };
    accepted()->trigger();
    at.dialogs.answerRun([](QDialog &dialog) {
        CHECK(dialog.objectName() == u"admitDialog"_s);
        finish(dialog);
    });
    at.press(u"nextStep"_s);

    // The fees are next, with that student ready.
    CHECK(at.find<ui::Tabs>(u"feesTabs"_s).current() == u"charging"_s);
    auto &charging = at.find<ui::DataTable>(u"chargingTable"_s);
    CHECK(charging.isVisible());
    CHECK(charging.shownRows() == 1);
    const auto rows = must(enrolment::studentList(at.school().workspace()));
    REQUIRE(rows.size() == 1);
    CHECK(rows[0].state == enrolment::StudentState::Enrolled);
    CHECK(rows[0].workshopName == u"Usinage 1"_s);
    const auto found = at.school().find(u"martin"_s);
    REQUIRE(found.size() == 1);
    CHECK(found[0].place.page == u"students"_s);
    CHECK_FALSE(at.find<QWidget>(u"message"_s).isVisible());
}

TEST_CASE(
    "a candidate on a stay is called at the foot of the roll and stands on the emergency sheet")
{
    Program at;
    at.openNewSchool();
    tests::signInWithOneGroup(at);
    app::Services &services = at.school().services();
    const auto group = must(services.groups.groups()).front().id;
    const auto workshop = must(services.workshops.workshops()).front().id;
    const auto year = must(services.years.years()).front().id;
    const QDate today = at.clock.today();
    enrolment::StudentFileForm pupil;
    pupil.details.lastName = u"Abadie"_s;
    pupil.details.firstNames = u"Hugo"_s;
    pupil.details.birthDate = QDate(2010, 4, 2);
    enrolment::EnrolmentForm enrolment;
    enrolment.year = year;
    enrolment.entryOn = QDate(2026, 9, 1);
    enrolment.entryCode = u"new"_s;
    enrolment.workshop = group;
    pupil.enrolment = enrolment;
    static_cast<void>(must(services.studentFiles.save(pupil)));
    static_cast<void>(must(services.sessions.add({today, {480, 720},
        timetable::natures::kWorkshopOrder, group, std::nullopt, u"Carter de pompe"_s})));
    admissions::NewCandidate guest;
    guest.file.details.lastName = u"Martin"_s;
    guest.file.details.firstNames = u"Zoé"_s;
    guest.file.details.birthDate = QDate(2011, 3, 14);
    guest.details.year = year;
    guest.details.workshop = workshop;
    const auto added = must(services.applications.add(guest));
    admissions::StayDetails stay = must(services.stays.proposal(added.id));
    stay.firstDay = today;
    stay.lastDay = today.addDays(2);
    stay.emergencyName = u"Anne Martin"_s;
    stay.emergencyPhone = u"0612345678"_s;
    static_cast<void>(must(services.stays.plan(added.id, stay)));

    at.go(u"roll-call"_s);
    auto &roll = at.find<ui::DataTable>(u"rollTable"_s);
    REQUIRE(roll.model()->rowCount() == 3); // Abadie, the line, Martin
    CHECK(roll.model()->index(2, 0).data().toString() == u"MARTIN Zoé"_s);
    roll.setFocus();
    at.key(Qt::Key_Return);
    at.type(u"a"_s);
    at.press(u"finishRoll"_s);
    const auto totals = must(services.attendance.totals(year));
    REQUIRE(totals.size() == 1);
    CHECK(totals[0].absences == 0);
    CHECK(totals[0].attended == totals[0].delivered);

    at.go(u"students"_s);
    at.press(u"openRosters"_s);
    auto &papers = at.find<QComboBox>(u"rosterPaper"_s);
    papers.setCurrentIndex(2);
    const QString pdf = at.file(u"urgence.pdf"_s);
    at.dialogs.answerText(pdf);
    at.press(u"rosterSave"_s);
    const QString words = tests::textOfPdf(pdf);
    for (const QString &word : {u"ABADIE Hugo"_s, u"MARTIN Zoé"_s, u"Anne Martin"_s})
        CHECK(words.contains(word));
    CHECK_FALSE(at.find<QWidget>(u"message"_s).isVisible());
}

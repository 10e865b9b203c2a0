// What happened in the workshop is told, an exclusion is decided, and the roll of the day knows it.
#include "tests/journeys/one_group.h"
#include "ui/base/data_table.h"
#include "ui/base/tabs.h"

#include <QComboBox>
#include <QDialog>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;
using support::must;
using tests::Program;

namespace {

void planWorkshop(Program &at)
{
    app::Services &services = at.school().services();
    const auto group = must(services.groups.groups()).front();
    school::StaffDetails details;
    details.lastName = u"Vernay"_s;
    details.firstName = u"Michel"_s;
    const auto staff = must(services.staff.add(details));
    (void)must(services.sessions.add({at.clock.today(), {540, 720},
        timetable::natures::kWorkshopOrder, group.id, staff, u"Carter de pompe"_s}));
}

void tell(Program &at)
{
    at.dialogs.answerRun([](QDialog &dialog) {
        auto *person = dialog.findChild<QComboBox *>(u"person"_s);
        REQUIRE(person);
        person->setCurrentIndex(0);
        dialog.findChild<QPlainTextEdit *>(u"what"_s)->setPlainText(u"Meulage sans lunettes"_s);
        dialog.accept();
        CHECK_FALSE(dialog.isVisible());
    });
    at.press(u"tellIncident"_s);
}

void exclude(Program &at)
{
    at.find<ui::DataTable>(u"incidentTable"_s).selectRow(0);
    at.dialogs.answerRun([](QDialog &dialog) {
        auto *kind = dialog.findChild<QComboBox *>(u"kind"_s);
        const int exclusion = kind->findText(u"Temporary exclusion"_s);
        REQUIRE(exclusion >= 0);
        kind->setCurrentIndex(exclusion);
        dialog.findChild<QPlainTextEdit *>(u"reason"_s)->setPlainText(u"Lunettes refusées"_s);
        dialog.findChild<QLineEdit *>(u"heardOn"_s)->setText(u"7/9/26"_s);
        dialog.findChild<QLineEdit *>(u"fromDay"_s)->setText(u"7/9/26"_s);
        dialog.findChild<QLineEdit *>(u"toDay"_s)->setText(u"8/9/26"_s);
        dialog.accept();
        CHECK_FALSE(dialog.isVisible());
    });
    at.press(u"decideAbout"_s);
}

} // namespace

TEST_CASE("an incident is told, an exclusion decided; the roll and the student's file know it")
{
    Program at;
    at.openNewSchool();
    tests::signInWithOneGroup(at);
    at.go(u"students"_s);
    tests::enrolZoe(at);
    planWorkshop(at);

    at.go(u"incidents"_s);
    tell(at);
    exclude(at);
    at.find<ui::Tabs>(u"incidentTabs"_s).setCurrent(u"measure"_s);
    QApplication::processEvents();
    auto &measures = at.find<ui::DataTable>(u"measureTable"_s);
    REQUIRE(measures.shownRows() == 1);
    CHECK(measures.model()->index(0, 5).data().toString() == u"letter to be written"_s);

    at.go(u"roll-call"_s);
    auto &roll = at.find<ui::DataTable>(u"rollTable"_s);
    REQUIRE(roll.shownRows() == 1);
    CHECK(roll.model()->index(0, 1).data().toString() == u"Absent"_s);

    at.go(u"incidents"_s);
    measures.selectRow(0);
    at.press(u"measureLetter"_s);
    CHECK_FALSE(at.find<QWidget>(u"message"_s).isVisible());
    CHECK(at.find<QPushButton>(u"letterPrint"_s).isEnabled()); // about that very student

    at.go(u"incidents"_s);
    at.dialogs.answerText(u"Erreur de date"_s);
    at.press(u"withdrawMeasure"_s);
    CHECK(measures.shownRows() == 0);
    at.go(u"roll-call"_s);
    CHECK(roll.model()->index(0, 1).data().toString() != u"Absent"_s);
}

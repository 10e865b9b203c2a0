// A roll on the workshop screen, as the master calls it and the office corrects it: what was told
// beforehand is there, what was seen stays, and what counts is the office's word.
#include "core/absences/absence_service.h"
#include "tests/journeys/one_group.h"
#include "ui/attendance/workshop_tile.h"
#include "ui/base/data_table.h"

#include <QPushButton>

using namespace Qt::Literals::StringLiterals;
using attendance::Mark;
using attendance::RollMark;
using support::must;
using tests::Program;

namespace {

void announceAbsence(Program &at, timetable::SessionId session)
{
    absences::AbsenceDetails details;
    details.span = absences::AbsenceSpan::days(at.clock.today(), at.clock.today());
    details.reason = u"illness"_s;
    details.toldBy = u"la mère"_s;
    const auto sheet = must(at.school().services().attendance.sheet(session));
    must(absences::AbsenceService(at.school().workspace())
             .announce(sheet.rows[0].student.student, details));
}

} // namespace

TEST_CASE("a roll is called on the workshop screen and corrected by the office")
{
    Program at;
    at.openNewSchool();
    tests::signInWithOneGroup(at);
    const auto session = tests::planWorkshopMorning(at);
    at.signIn(u"n.ferrand"_s, tests::kPersonPassword);
    announceAbsence(at, session);
    at.signOut();

    at.signIn(u"m.vernay"_s, tests::kPersonPassword);
    at.go(u"roll-call"_s);
    at.dialogs.answerRun([](QDialog &screen) {
        const auto tile = [&](int number) {
            auto *found = screen.findChild<ui::WorkshopTile *>(u"tile%1"_s.arg(number));
            REQUIRE(found);
            return found;
        };
        CHECK(tile(0)->face().mark == RollMark{Mark::Absent, {}});
        CHECK(tile(0)->face().isHeld);
        tile(1)->click();
        screen.findChild<QPushButton *>(u"workshopFinish"_s)->click();
        screen.findChild<QPushButton *>(u"workshopLeave"_s)->click();
    });
    at.press(u"workshopScreen"_s);
    auto &roll = at.find<ui::DataTable>(u"rollTable"_s);
    CHECK(roll.model()->index(1, 1).data().toString() == u"Absent"_s);
    CHECK_FALSE(at.find<QWidget>(u"message"_s).isVisible());
    at.signOut();

    // Benali came at 8:40 and went to the office.
    at.signIn(u"n.ferrand"_s, tests::kPersonPassword);
    at.go(u"roll-call"_s);
    auto &sheet = at.find<ui::DataTable>(u"rollTable"_s);
    REQUIRE(sheet.model()->columnCount() == 3);
    sheet.setFocus();
    sheet.selectRow(1);
    at.type(u"r8h40"_s);
    at.key(Qt::Key_Return, Qt::ControlModifier);
    CHECK_FALSE(at.find<QWidget>(u"message"_s).isVisible());
    const auto rows = must(at.school().services().attendance.sheet(session)).rows;
    CHECK(rows[1].mark == RollMark{Mark::Absent, {}});
    CHECK(rows[1].office == RollMark{Mark::Late, base::Minutes(40)});
    const auto day = must(at.school().services().attendance.ofDay(at.clock.today()));
    CHECK(day.absents.size() == 1);
    CHECK(day.late == 1);
    at.signOut();

    at.signIn(u"m.vernay"_s, tests::kPersonPassword);
    at.go(u"roll-call"_s);
    CHECK(at.find<ui::DataTable>(u"rollTable"_s).model()->columnCount() == 3);
}

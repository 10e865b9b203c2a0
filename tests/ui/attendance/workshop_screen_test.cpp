#include "core/absences/absence_service.h"
#include "core/enrolment/own_students.h"
#include "core/progress/conduct_service.h"
#include "tests/support/catch.h"
#include "tests/support/class_of_twelve.h"
#include "tests/support/look_window.h"
#include "ui/attendance/mark_choice.h"
#include "ui/attendance/roll_call_page.h"
#include "ui/attendance/workshop_screen.h"
#include "ui/base/message_bar.h"

#include <QLabel>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;
using attendance::Mark;
using attendance::RollMark;
using base::Minutes;
using security::Role;
using support::kMonday;
using support::must;
using ui::WorkshopScreen;
using ui::WorkshopTile;

namespace {

struct AtScreen : tests::ClassOfTwelve {
    AtScreen() { school.signInAs(u"maitre"_s, Role::Master); }
    void open()
    {
        screen = std::make_unique<WorkshopScreen>(
            desk.desk, school.attendance, must(school.sessions.mine(kMonday, kMonday)));
        screen->resize(1280, 800);
        screen->show();
        CHECK(QTest::qWaitForWindowActive(screen.get()));
    }
    template <class Widget> Widget &part(const QString &name)
    {
        // Tiles of another session wait for the event loop.
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        auto *found = screen->findChild<Widget *>(name);
        INFO(name.toStdString());
        REQUIRE(found);
        return *found;
    }
    WorkshopTile &tile(int number) { return part<WorkshopTile>(u"tile%1"_s.arg(number)); }
    RollMark mark(int number) { return tile(number).face().mark; }
    void touch(QWidget &widget) { QTest::mouseClick(&widget, Qt::LeftButton); }
    void touch(const QString &button) { touch(part<QWidget>(button)); }
    std::vector<RollMark> saved()
    {
        std::vector<RollMark> marks;
        for (const auto &row : must(school.attendance.sheet(running)).rows)
            marks.push_back(row.mark);
        return marks;
    }

    std::unique_ptr<WorkshopScreen> screen;
};

const RollMark kPresent{};
const RollMark kAbsent{Mark::Absent, {}};
const RollMark kLateNow{Mark::Late, Minutes(20)}; // it is 8:20

} // namespace

TEST_CASE("a touch turns present into absent, then late now, then present; one more saves the roll")
{
    AtScreen at;
    at.open();
    CHECK(at.part<QLabel>(u"workshopTotals"_s).text().contains(u"12"));
    at.touch(at.tile(0));
    CHECK(at.mark(0) == kAbsent);
    at.touch(at.tile(1));
    at.touch(at.tile(1));
    CHECK(at.mark(1) == kLateNow);
    at.touch(at.tile(2));
    at.touch(at.tile(2));
    at.touch(at.tile(2));
    CHECK(at.mark(2) == kPresent);
    CHECK(at.tile(0).accessibleName().endsWith(u"Absent"_s));
    at.touch(u"workshopFinish"_s);
    CHECK(at.saved()[0] == kAbsent);
    CHECK(at.saved()[1] == kLateNow);
    CHECK(at.saved()[2] == kPresent);
    auto *message = at.screen->findChild<ui::MessageBar *>();
    CHECK_FALSE(message->text().isEmpty());
    // Back to work without a question: all is saved.
    at.screen->reject();
    CHECK(at.desk.dialogs.asked().isEmpty());
}

TEST_CASE("tiles and buttons are large enough for gloves, and all of them have a name")
{
    AtScreen at;
    at.school.planned(at.school.plan(kMonday, 780, 1020));
    at.open();
    at.touch(u"others0"_s);
    for (const QAbstractButton *button : at.screen->findChildren<QAbstractButton *>()) {
        if (!button->isVisible() || button->window() != at.screen.get()
            || qobject_cast<const ui::MessageBar *>(button->parentWidget()))
            continue;
        INFO(button->objectName().toStdString());
        CHECK(button->height() >= 64);
        CHECK(button->width() >= 64);
        CHECK_FALSE((button->accessibleName() + button->text()).isEmpty());
    }
}

TEST_CASE("the corner of a tile offers every mark, and minutes by steps")
{
    AtScreen at;
    at.open();
    at.touch(u"others4"_s);
    CHECK(at.part<ui::MarkChoice>(u"markChoice"_s).isVisible());
    at.touch(u"choose-left"_s);
    CHECK(at.mark(4) == RollMark{Mark::Left, Minutes(220)}); // now
    at.touch(u"fewerMinutes"_s);
    CHECK(at.mark(4) == RollMark{Mark::Left, Minutes(215)});
    at.touch(u"choiceBack"_s);
    CHECK_FALSE(at.part<ui::MarkChoice>(u"markChoice"_s).isVisible());
    at.touch(u"others5"_s);
    at.touch(u"choose-elsewhere"_s);
    CHECK(at.mark(5) == RollMark{Mark::Elsewhere, {}});
    CHECK_FALSE(at.part<ui::MarkChoice>(u"markChoice"_s).isVisible());
    at.touch(u"workshopFinish"_s);
    CHECK(at.saved()[4] == RollMark{Mark::Left, Minutes(215)});
}

TEST_CASE("who the office knows to be away is not touched by mistake")
{
    AtScreen at;
    at.school.signInAs(u"sec"_s, Role::Secretary);
    absences::AbsenceDetails details;
    details.span = absences::AbsenceSpan::days(kMonday, kMonday);
    const auto first = must(at.school.attendance.sheet(at.running)).rows[0].student.student;
    must(absences::AbsenceService(at.file.workspace()).announce(first, details));
    at.school.signInAs(u"maitre"_s, Role::Master);
    at.open();
    CHECK(at.mark(0) == kAbsent);
    at.touch(at.tile(0));
    CHECK(at.mark(0) == kAbsent);
    REQUIRE(at.part<ui::MarkChoice>(u"markChoice"_s).isVisible());
    at.touch(u"choose-present"_s);
    CHECK(at.mark(0) == kPresent);
    at.touch(at.tile(0)); // and from then on like anybody
    CHECK(at.mark(0) == kAbsent);
}

TEST_CASE("a session of later is called without a late now, and another session is one touch away")
{
    AtScreen at;
    at.school.planned(at.school.plan(kMonday, 780, 1020));
    at.open();
    at.touch(u"workshopSession1"_s);
    at.touch(at.tile(0));
    at.touch(at.tile(0));
    CHECK(at.mark(0) == kPresent);
    at.touch(at.tile(0));
    at.touch(u"workshopSession0"_s); // not saved: it asks, and stays
    CHECK(at.desk.dialogs.asked().size() == 1);
    CHECK(at.part<QPushButton>(u"workshopSession1"_s).isChecked());
    CHECK(at.mark(0) == kAbsent);
    at.desk.dialogs.answerConfirm(true);
    at.screen->reject();
    CHECK_FALSE(at.screen->isVisible());
}

TEST_CASE("a closed roll is shown, and not touched")
{
    AtScreen at;
    must(at.school.attendance.take(at.school.roll(at.running, {kAbsent})));
    at.school.signInAs(u"sec"_s, Role::Secretary);
    must(at.school.attendance.setClosed(at.running, 1, true));
    at.school.signInAs(u"maitre"_s, Role::Master);
    at.open();
    CHECK(at.mark(0) == kAbsent);
    CHECK_FALSE(at.tile(0).isEnabled());
    CHECK_FALSE(at.part<QPushButton>(u"workshopFinish"_s).isEnabled());
}

TEST_CASE("it opens by itself where this PC was told so, while a roll of one's own waits")
{
    AtScreen at;
    const auto make = [&] {
        auto page = std::make_unique<ui::RollCallPage>(at.desk.desk,
            ui::RollCallServices{at.file.workspace(), at.accounts, at.school.sessions,
                at.school.attendance, at.staff, at.groups});
        page->reload();
        QApplication::processEvents();
        return page;
    };
    make();
    CHECK(at.desk.dialogs.asked().isEmpty());
    at.open();
    at.touch(u"workshopByItself"_s);
    at.screen.reset();
    {
        const auto page = make();
        REQUIRE(at.desk.dialogs.asked().size() == 1);
        CHECK(at.desk.dialogs.asked()[0].text == u"workshopScreen"_s);
        page->reload();
        QApplication::processEvents();
        CHECK(at.desk.dialogs.asked().size() == 1); // once
    }
    must(at.school.attendance.take(at.school.roll(at.running)));
    make();
    CHECK(at.desk.dialogs.asked().size() == 1);
}

TEST_CASE("the workshop screen is drawn in both themes")
{
    AtScreen at;
    at.school.planned(at.school.plan(kMonday, 780, 1020));
    for (const QString &name : {u"workshop"_s, u"workshop-marks"_s}) {
        tests::keepLook(
            at.desk,
            [&]() -> std::unique_ptr<QWidget> {
                auto screen = std::make_unique<WorkshopScreen>(at.desk.desk, at.school.attendance,
                    must(at.school.sessions.mine(kMonday, kMonday)));
                screen->setWindowState(Qt::WindowNoState);
                screen->findChild<WorkshopTile *>(u"tile1"_s)->click();
                screen->findChild<WorkshopTile *>(u"tile2"_s)->click();
                screen->findChild<WorkshopTile *>(u"tile2"_s)->click();
                if (name.endsWith(u"marks"_s)) {
                    screen->resize(1064, 706);
                    screen->findChild<QToolButton *>(u"others2"_s)->click();
                }
                return screen;
            },
            name);
    }
}

TEST_CASE("on the workshop screen a touch notes know-how-to-be once an aspect is chosen")
{
    AtScreen at;
    support::rows::groupStaff(at.file.database(), at.school.workshop, at.school.masterStaff,
        u"master"_s, QDate(2026, 9, 1));
    at.file.workspace().setOwnership(std::make_unique<timetable::OwnSessions>(
        at.file.database(), std::make_unique<enrolment::OwnStudents>(at.file.database())));
    at.open();
    at.screen->offerConduct(at.file.workspace());
    progress::ConductService conduct(at.file.workspace());
    const auto aspect = must(conduct.aspects()).at(1);
    at.touch(u"workshopConduct-%1-work"_s.arg(aspect.id.value()));
    at.touch(at.tile(0));
    CHECK(at.mark(0) == kPresent); // the roll is left alone
    const auto student = must(at.school.attendance.sheet(at.running)).rows.at(0).student.student;
    const auto ticks = must(conduct.ofDay({student}, kMonday));
    REQUIRE(ticks.size() == 1);
    CHECK(ticks.front().details.aspect == aspect.id);
    CHECK_FALSE(ticks.front().details.isGood);
    CHECK(ticks.front().details.session == at.running);
    at.touch(u"workshopRoll"_s);
    at.touch(at.tile(0));
    CHECK(at.mark(0) == kAbsent);
}

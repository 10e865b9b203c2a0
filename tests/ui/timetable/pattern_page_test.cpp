#include "tests/support/catch.h"
#include "tests/support/class_of_twelve.h"
#include "tests/support/printed.h"
#include "ui/base/date_field.h"
#include "ui/base/message_bar.h"
#include "ui/timetable/pattern_page.h"
#include "ui/timetable/week_grid.h"

#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QMouseEvent>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;
using security::Role;
using support::kMonday;
using support::must;
using ui::WeekBlock;
using ui::WeekGrid;

namespace {

struct AtWork : tests::ClassOfTwelve {
    AtWork(const QString &login, Role role)
        : groups(file.workspace())
        , rooms(file.workspace())
        , calendars(file.workspace())
        , pattern(file.workspace())
        , generation(file.workspace())
        , parts(file.workspace())
    {
        school.signInAs(login, role);
        page = make();
        tests::showActive(*page);
        QObject::connect(
            &file.workspace(), &security::Workspace::changed, page.get(), &ui::Page::reload);
    }
    std::unique_ptr<ui::PatternPage> make()
    {
        auto made = std::make_unique<ui::PatternPage>(desk.desk,
            ui::TimetableServices{file.workspace(), accounts, school.sessions, pattern, generation,
                parts, groups, staff, rooms, calendars});
        made->reload();
        auto *of = made->findChild<QComboBox *>(u"patternOf"_s);
        of->setCurrentIndex(of->findText(u"Usinage"_s));
        made->reload();
        return made;
    }
    ~AtWork() { page.reset(); }
    template <class Widget> Widget &part(const QString &name)
    {
        auto *found = page->findChild<Widget *>(name);
        REQUIRE(found);
        return *found;
    }
    timetable::SlotId add(int weekday, int starts, int ends)
    {
        return must(pattern.add({school.workshop, weekday, {starts, ends},
                                    timetable::natures::kWorkshopOrder, school.masterStaff},
                        kMonday))
            .id;
    }
    // The living block of a slot; those of before are still to be deleted.
    WeekBlock &block(timetable::SlotId id)
    {
        QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        return part<WeekBlock>(u"block%1"_s.arg(id.value()));
    }
    timetable::SlotPlan plan(timetable::SlotId id) { return must(pattern.slot(id)).slot.plan; }
    QString update() { return part<ui::MessageBar>(u"patternUpdate"_s).text(); }

    school::GroupService groups;
    school::RoomService rooms;
    school::CalendarService calendars;
    timetable::PatternService pattern;
    timetable::GenerationService generation;
    enrolment::GroupPartService parts;
    std::unique_ptr<ui::PatternPage> page;
};

template <class Widget> Widget &in(QDialog &dialog, const QString &name)
{
    auto *found = dialog.findChild<Widget *>(name);
    REQUIRE(found);
    return *found;
}

} // namespace

TEST_CASE("a slot is typed, stays typed while it is refused, and is taken back")
{
    AtWork at(u"sec"_s, Role::Secretary);
    at.desk.dialogs.answerRun([](QDialog &dialog) {
        in<QLineEdit>(dialog, u"slotFrom"_s).setText(u"12"_s);
        in<QLineEdit>(dialog, u"slotUntil"_s).setText(u"8"_s);
        in<QLineEdit>(dialog, u"slotSubject"_s).setText(u"<b>Fraisage</b> %1 & fils"_s);
        dialog.accept();
        CHECK(dialog.isVisible());
        in<QLineEdit>(dialog, u"slotFrom"_s).setText(u"8"_s);
        in<QLineEdit>(dialog, u"slotUntil"_s).setText(u"12"_s);
        dialog.accept();
    });
    at.part<QPushButton>(u"addSlot"_s).click();
    const auto lines = must(at.pattern.pattern(kMonday)).lines;
    REQUIRE(lines.size() == 1);
    CHECK(lines.front().slot.plan.span == timetable::DaySpan{480, 720});
    CHECK(
        at.block(lines.front().slot.id).accessibleName().contains(u"<b>Fraisage</b> %1 & fils"_s));
    must(at.desk.messages.undo());
    CHECK(must(at.pattern.pattern(kMonday)).lines.empty());
}

TEST_CASE("by keyboard a slot goes to another day and hour, grows, shrinks and goes away")
{
    AtWork at(u"sec"_s, Role::Secretary);
    const auto id = at.add(1, 480, 720);
    at.block(id).setFocus();
    QTest::keyClick(&at.block(id), Qt::Key_Right, Qt::AltModifier);
    CHECK(at.plan(id).weekday == 2);
    CHECK(at.block(id).hasFocus());
    QTest::keyClick(&at.block(id), Qt::Key_Down, Qt::AltModifier);
    CHECK(at.plan(id).span == timetable::DaySpan{495, 735});
    QTest::keyClick(&at.block(id), Qt::Key_Up, Qt::ShiftModifier);
    CHECK(at.plan(id).span == timetable::DaySpan{495, 720});
    must(at.desk.messages.undo());
    CHECK(at.plan(id).span == timetable::DaySpan{495, 735});
    QTest::keyClick(&at.block(id), Qt::Key_Delete);
    CHECK(must(at.pattern.pattern(kMonday)).lines.empty());
    must(at.desk.messages.undo());
    CHECK(at.plan(id).weekday == 2);
}

TEST_CASE("the arrows go from slot to slot, Enter opens one")
{
    AtWork at(u"sec"_s, Role::Secretary);
    const auto morning = at.add(1, 480, 720);
    const auto afternoon = at.add(1, 780, 1020);
    const auto tuesday = at.add(2, 780, 1020);
    at.block(morning).setFocus();
    QTest::keyClick(&at.block(morning), Qt::Key_Down);
    CHECK(at.block(afternoon).hasFocus());
    QTest::keyClick(&at.block(afternoon), Qt::Key_Right);
    CHECK(at.block(tuesday).hasFocus());
    QTest::keyClick(&at.block(tuesday), Qt::Key_Right);
    CHECK(at.block(tuesday).hasFocus());
    at.desk.dialogs.answerRun([](QDialog &dialog) {
        in<QLineEdit>(dialog, u"slotRestsOn"_s).setText(u"Portail"_s);
        dialog.accept();
    });
    QTest::keyClick(&at.block(tuesday), Qt::Key_Return);
    CHECK(at.plan(tuesday).restsOn == u"Portail"_s);
}

TEST_CASE("with the mouse a slot is carried to another day, stretched at its end, and drawn")
{
    AtWork at(u"sec"_s, Role::Secretary);
    const auto id = at.add(1, 480, 720);
    auto &grid = at.part<WeekGrid>(u"patternGrid"_s);
    WeekBlock &block = at.block(id);
    const QPoint taken(20, 10);
    const QPoint start = block.mapToGlobal(taken);
    const auto send = [&](QEvent::Type type, const QPoint &global, Qt::MouseButton button,
                          Qt::MouseButtons buttons) {
        WeekBlock &now = at.block(id);
        QMouseEvent event(type, now.mapFromGlobal(global), global, button, buttons, {});
        QApplication::sendEvent(&now, &event);
    };
    const int day = grid.width() / 6;
    send(QEvent::MouseButtonPress, start, Qt::LeftButton, Qt::LeftButton);
    send(QEvent::MouseMove, start + QPoint(day * 2, 0), Qt::NoButton, Qt::LeftButton);
    send(QEvent::MouseButtonRelease, start + QPoint(day * 2, 0), Qt::LeftButton, Qt::NoButton);
    CHECK(at.plan(id).weekday == 3);
    CHECK(at.plan(id).span == timetable::DaySpan{480, 720});

    WeekBlock &moved = at.block(id);
    const QPoint end = moved.mapToGlobal(QPoint(20, moved.height() - 2));
    const int hour = moved.height() / 4;
    send(QEvent::MouseButtonPress, end, Qt::LeftButton, Qt::LeftButton);
    send(QEvent::MouseMove, end - QPoint(0, hour), Qt::NoButton, Qt::LeftButton);
    send(QEvent::MouseButtonRelease, end - QPoint(0, hour), Qt::LeftButton, Qt::NoButton);
    CHECK(at.plan(id).span == timetable::DaySpan{480, 660});

    at.desk.dialogs.answerRun([&](QDialog &dialog) {
        dialog.accept();
        CHECK_FALSE(dialog.isVisible());
    });
    const QPoint from(grid.width() - 40, grid.height() / 2);
    QMouseEvent press(
        QEvent::MouseButtonPress, from, grid.mapToGlobal(from), Qt::LeftButton, Qt::LeftButton, {});
    QApplication::sendEvent(&grid, &press);
    const QPoint to = from + QPoint(0, hour * 2);
    QMouseEvent move(QEvent::MouseMove, to, grid.mapToGlobal(to), Qt::NoButton, Qt::LeftButton, {});
    QApplication::sendEvent(&grid, &move);
    QMouseEvent release(
        QEvent::MouseButtonRelease, to, grid.mapToGlobal(to), Qt::LeftButton, Qt::NoButton, {});
    QApplication::sendEvent(&grid, &release);
    const auto lines = must(at.pattern.pattern(kMonday)).lines;
    REQUIRE(lines.size() == 2);
    const timetable::DaySpan drawn = lines.back().slot.plan.span;
    CHECK(lines.back().slot.plan.weekday == 5);
    CHECK(drawn.length().count() >= 90);
    CHECK(drawn.length().count() <= 150);
}

TEST_CASE("a slot that would meet another goes back to where it was, and both are named")
{
    AtWork at(u"sec"_s, Role::Secretary);
    const auto morning = at.add(1, 480, 720);
    const auto tuesday = at.add(2, 480, 720);
    const QRect home = at.block(morning).geometry();
    QTest::keyClick(&at.block(morning), Qt::Key_Right, Qt::AltModifier);
    REQUIRE(at.desk.messages.errors().size() == 1);
    CHECK(at.desk.messages.errors().front().message.count(u"Usinage"_s) == 2);
    CHECK(at.plan(morning).weekday == 1);
    CHECK(at.block(morning).geometry() == home);
    CHECK(at.plan(tuesday).weekday == 2);
}

TEST_CASE("what the sessions lack of the pattern is told, made, and taken back")
{
    AtWork at(u"sec"_s, Role::Secretary);
    CHECK(at.update().isEmpty());
    at.add(2, 480, 720);
    CHECK(at.update().contains(u"02/07/2027"_s));
    at.part<ui::MessageBar>(u"patternUpdate"_s)
        .findChild<QPushButton *>(u"messageAction"_s)
        ->click();
    CHECK(at.update().isEmpty());
    const auto tuesday =
        must(at.school.sessions.sessions({kMonday.addDays(1), kMonday.addDays(1)}));
    CHECK(tuesday.size() == 1);
    must(at.desk.messages.undo());
    CHECK_FALSE(at.update().isEmpty());
}

TEST_CASE("last year's pattern is taken up again, and the pattern is printed as a list")
{
    AtWork at(u"sec"_s, Role::Secretary);
    at.add(2, 480, 720);
    (void)support::rows::year(
        at.file.database(), u"2027-2028"_s, QDate(2027, 9, 1), QDate(2028, 7, 4), u"upcoming"_s);
    at.part<ui::DateField>(u"patternFrom"_s).setDate(QDate(2027, 9, 1));
    at.page->reload();
    CHECK(at.update().contains(u"02/07/2027"_s));
    at.part<ui::MessageBar>(u"patternUpdate"_s)
        .findChild<QPushButton *>(u"messageAction"_s)
        ->click();
    CHECK(must(at.pattern.pattern(QDate(2027, 9, 1))).lines.size() == 1);
    const QString paper = at.file.folder() + u"/semaine.pdf"_s;
    tests::printInto(at.desk.dialogs, paper);
    at.page->print();
    const QString text = tests::printedText(paper);
    CHECK(text.contains(u"mardi"_s));
    CHECK(text.contains(u"Alex Petit"_s));
    must(at.desk.messages.undo());
    CHECK(must(at.pattern.pattern(QDate(2027, 9, 1))).lines.empty());
}

TEST_CASE("a part of the group is made of those who are checked, and taken back")
{
    AtWork at(u"sec"_s, Role::Secretary);
    at.desk.dialogs.answerRun([](QDialog &dialog) {
        in<QLineEdit>(dialog, u"partName"_s).setText(u"A"_s);
        auto &list = in<QListWidget>(dialog, u"partMembers"_s);
        REQUIRE(list.count() == 12);
        list.item(0)->setCheckState(Qt::Checked);
        list.item(3)->setCheckState(Qt::Checked);
        dialog.accept();
        CHECK_FALSE(dialog.isVisible());
    });
    at.part<QPushButton>(u"editParts"_s).click();
    const auto parts = must(at.parts.parts(at.school.workshop));
    REQUIRE(parts.size() == 1);
    CHECK(must(at.parts.membersOn(parts[0].id, kMonday)).size() == 2);
    must(at.desk.messages.undo());
    CHECK(must(at.parts.membersOn(parts[0].id, kMonday)).empty());
}

TEST_CASE("a teacher looks at the pattern and changes nothing of it")
{
    AtWork at(u"sec"_s, Role::Secretary);
    const auto id = at.add(1, 480, 720);
    at.school.signInAs(u"prof"_s, Role::Teacher);
    at.page->reload();
    for (const QString &name : {u"addSlot"_s, u"editSlot"_s, u"removeSlot"_s, u"copyPattern"_s})
        CHECK(at.part<QPushButton>(name).isHidden());
    QTest::keyClick(&at.block(id), Qt::Key_Right, Qt::AltModifier);
    QTest::keyClick(&at.block(id), Qt::Key_Delete);
    CHECK(at.plan(id).weekday == 1);
    CHECK(at.update().isEmpty());
}

TEST_CASE("the weekly pattern is drawn in both themes")
{
    AtWork at(u"sec"_s, Role::Secretary);
    const auto room = must(at.rooms.add({u"Atelier 1"_s}));
    for (const int weekday : {1, 2, 4}) {
        timetable::SlotPlan plan{at.school.workshop, weekday, {480, 720},
            timetable::natures::kWorkshopOrder, at.school.masterStaff};
        plan.room = room;
        must(at.pattern.add(plan, kMonday));
        plan.span = {780, 1020};
        plan.nature = timetable::natures::kWorkshopExercise;
        plan.subject = u"Réglage du tour, prise de cote"_s;
        must(at.pattern.add(plan, kMonday));
    }
    timetable::SlotPlan theory{at.school.workshop, 3, {480, 720},
        timetable::natures::kTheoryGeneral, at.school.teacherStaff, u"Français"_s};
    must(at.pattern.add(theory, kMonday));
    theory = {at.school.general, 5, {480, 700}, timetable::natures::kTheoryGeneral,
        at.school.teacherStaff, u"Mathématiques"_s};
    must(at.pattern.add(theory, kMonday));
    theory = {at.school.workshop, 5, {660, 780}, timetable::natures::kSupport,
        at.school.teacherStaff, u"Soutien"_s, timetable::Weeks::A};
    must(at.pattern.add(theory, kMonday));
    tests::keepLook(
        at.desk, [&]() -> std::unique_ptr<QWidget> { return at.make(); }, u"pattern"_s);
}

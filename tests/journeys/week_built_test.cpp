// A week is built in the real window, made into sessions for the year, and one of them is moved.
#include "tests/journeys/one_group.h"
#include "ui/base/message_bar.h"
#include "ui/base/tabs.h"
#include "ui/timetable/week_grid.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QDialog>
#include <QLineEdit>

using namespace Qt::Literals::StringLiterals;
using support::must;
using tests::Program;

namespace {

void addSlot(Program &at, const QString &day, const QString &from, const QString &until)
{
    at.dialogs.answerRun([&](QDialog &dialog) {
        auto *weekday = dialog.findChild<QComboBox *>(u"slotDay"_s);
        weekday->setCurrentIndex(weekday->findText(day));
        dialog.findChild<QLineEdit *>(u"slotFrom"_s)->setText(from);
        dialog.findChild<QLineEdit *>(u"slotUntil"_s)->setText(until);
        dialog.accept();
        CHECK_FALSE(dialog.isVisible());
    });
    at.press(u"addSlot"_s);
}

std::vector<timetable::SessionLine> sessions(Program &at, QDate from, QDate to)
{
    return must(at.school().services().sessions.sessions({from, to}));
}

} // namespace

TEST_CASE("a week is built by keyboard, made for the year, changed from a day on")
{
    Program at;
    at.openNewSchool();
    tests::signInWithOneGroup(at);
    at.go(u"timetable"_s);
    at.find<ui::Tabs>(u"timetableTabs"_s).setCurrent(u"pattern"_s);
    QApplication::processEvents();
    addSlot(at, u"lundi"_s, u"8"_s, u"12"_s);
    addSlot(at, u"mardi"_s, u"13h"_s, u"17h"_s);
    const QDate monday(2026, 9, 7);
    CHECK(sessions(at, monday, monday.addDays(300)).empty());
    at.press(u"messageAction"_s); // the bar tells what the sessions lack
    const auto made = sessions(at, monday, QDate(2027, 7, 5));
    CHECK(made.size() > 70);
    CHECK(sessions(at, QDate(2026, 11, 11), QDate(2026, 11, 11)).empty());

    // From October on the Tuesday is a Wednesday, and nothing before changes.
    const auto slot = must(at.school().services().pattern.pattern(monday)).lines.back().slot;
    at.fill(u"patternFrom"_s, u"05/10/2026"_s);
    at.key(Qt::Key_Tab);
    auto &block = at.find<ui::WeekBlock>(u"block%1"_s.arg(slot.id.value()));
    block.setFocus();
    QTest::keyClick(&block, Qt::Key_Right, Qt::AltModifier);
    at.press(u"messageAction"_s);
    CHECK(sessions(at, QDate(2026, 9, 29), QDate(2026, 9, 29)).size() == 1);
    CHECK(sessions(at, QDate(2026, 10, 6), QDate(2026, 10, 6)).empty());
    CHECK(sessions(at, QDate(2026, 10, 7), QDate(2026, 10, 7)).size() == 1);
    CHECK(sessions(at, monday, QDate(2027, 7, 5)).size() >= made.size() - 2);

    // One session is moved on the sheet of its week, with its reason.
    at.find<ui::Tabs>(u"timetableTabs"_s).setCurrent(u"sessions"_s);
    QApplication::processEvents();
    at.find<QAbstractButton>(u"asSheet"_s).setChecked(true);
    const auto first = sessions(at, monday, monday).front().session;
    auto &shown = at.find<ui::WeekBlock>(u"block%1"_s.arg(first.id.value()));
    shown.setFocus();
    at.dialogs.answerText(u"Visite d’entreprise"_s);
    QTest::keyClick(&shown, Qt::Key_Down, Qt::AltModifier);
    const auto moved = must(at.school().services().sessions.session(first.id)).session;
    CHECK(moved.plan.span == timetable::DaySpan{495, 735});
    CHECK(moved.isOwn);
    CHECK(must(at.school().services().generation.preview(monday, QDate(2027, 7, 5)))
              .changesNothing());
}

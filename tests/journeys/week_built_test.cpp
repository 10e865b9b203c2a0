// A week is built in the real window, made into sessions for the year, and one of them is moved; on
// a session that was made so the roll is called, corrected, and an absent written to.
#include "core/letters/issued_register.h"
#include "core/people/family_service.h"
#include "tests/journeys/one_group.h"
#include "tests/support/printed.h"
#include "ui/attendance/workshop_tile.h"
#include "ui/base/data_table.h"
#include "ui/base/message_bar.h"
#include "ui/base/tabs.h"
#include "ui/timetable/week_grid.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QDialog>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;
using attendance::Mark;
using attendance::RollMark;
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

// Monday mornings, for the year.
void buildMondays(Program &at)
{
    at.signIn(u"c.moreau"_s, tests::kDirectorPassword);
    at.go(u"timetable"_s);
    at.find<ui::Tabs>(u"timetableTabs"_s).setCurrent(u"pattern"_s);
    QApplication::processEvents();
    addSlot(at, u"lundi"_s, u"8"_s, u"12"_s);
    auto *update = at.find<ui::MessageBar>(u"patternUpdate"_s)
                       .findChild<QAbstractButton *>(u"messageAction"_s);
    REQUIRE(update);
    update->click();
    at.signOut();
}

// Benali and Carpentier are not there.
void callOnTheScreen(Program &at)
{
    at.signIn(u"m.vernay"_s, tests::kPersonPassword);
    at.go(u"roll-call"_s);
    at.dialogs.answerRun([](QDialog &screen) {
        for (const QString &tile : {u"tile1"_s, u"tile2"_s}) {
            auto *found = screen.findChild<ui::WorkshopTile *>(tile);
            REQUIRE(found);
            found->click();
        }
        screen.findChild<QPushButton *>(u"workshopFinish"_s)->click();
        screen.findChild<QPushButton *>(u"workshopLeave"_s)->click();
    });
    at.press(u"workshopScreen"_s);
    at.signOut();
}

void correctTheRoll(Program &at)
{
    at.go(u"roll-call"_s);
    auto &sheet = at.find<ui::DataTable>(u"rollTable"_s);
    sheet.setFocus();
    sheet.selectRow(1);
    at.type(u"r8h40"_s);
    at.key(Qt::Key_Return, Qt::ControlModifier);
    CHECK_FALSE(at.find<QWidget>(u"message"_s).isVisible());
}

void writeAbout(Program &at, people::StudentId student)
{
    people::FamilyService families(at.school().workspace());
    people::PartyDetails father;
    father.lastName = u"Carpentier"_s;
    father.firstName = u"Paul"_s;
    people::LinkDetails link;
    link.relation = people::Relation::Father;
    link.legalRepresentative = true;
    link.receivesMail = true;
    const auto party = must(families.add(father));
    (void)must(families.link(student, party.id, link, QDate(2026, 9, 1)));
    at.window.go({u"letters"_s, u"student"_s, student.value()});
    const QString paper = at.file(u"courrier.pdf"_s);
    tests::printInto(at.dialogs, paper);
    at.press(u"letterPrint"_s);
    letters::IssuedRegister issued(at.school().workspace());
    REQUIRE(QTest::qWaitFor([&] { return must(issued.lines()).size() == 1; }));
    CHECK(must(issued.lines()).front().students == QStringList{u"CARPENTIER Tom"_s});
    CHECK(tests::printedText(paper).contains(u"Carpentier"_s));
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

TEST_CASE("a week that was built is called on the workshop screen, corrected, and written about")
{
    Program at;
    at.openNewSchool();
    tests::signInWithOneGroup(at);
    (void)tests::engageWorkshop(at);
    buildMondays(at);
    callOnTheScreen(at);

    at.signIn(u"n.ferrand"_s, tests::kPersonPassword);
    const auto made = sessions(at, at.clock.today(), at.clock.today());
    REQUIRE(made.size() == 1);
    correctTheRoll(at);
    const auto rows = must(at.school().services().attendance.sheet(made.front().session.id)).rows;
    CHECK(rows[1].mark == RollMark{Mark::Absent, {}});
    CHECK(rows[1].office == RollMark{Mark::Late, base::Minutes(40)});
    const auto absents = must(at.school().services().absentsOfDay.day(at.clock.today())).absents;
    REQUIRE(absents.size() == 1);
    writeAbout(at, absents.front().who.student);
}

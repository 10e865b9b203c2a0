// The end of a school year in the program: the director prepares the next year, decides, carries
// the change of year out after a backup, and takes it back.
#include "core/enrolment/student_list.h"
#include "tests/journeys/program.h"
#include "tests/support/rows.h"
#include "ui/base/data_table.h"
#include "ui/base/metric_card.h"

#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QPushButton>
#include <QTabBar>

using namespace Qt::Literals::StringLiterals;
using support::must;
using tests::Program;

namespace {

const QDate kFirstDay(2026, 9, 1);

// Three in the first year of a CAP, one in the last year whose result nobody has typed.
void fillSchool(app::School &school)
{
    auto &database = school.workspace().database();
    const auto year = must(school.services().years.current())->id;
    const auto group = support::rows::group(database, u"Usinage 1"_s);
    const auto cap = support::rows::diplomaVersion(database, u"CAP CIP"_s);
    int yearOfPath = 1;
    for (const auto *name : {u"<b>Gras</b> & fils", u"Benali", u"Carpentier", u"Zidane"}) {
        const QString last = QString::fromUtf16(name);
        yearOfPath = last == u"Zidane" ? 2 : 1;
        const auto student = support::rows::student(database, last, u"Noé"_s);
        const auto held = support::rows::enrolment(database, student, year, kFirstDay);
        support::rows::membership(database, held, group, kFirstDay);
        support::rows::path(database, held, cap, yearOfPath, 2, kFirstDay);
    }
}

int coming(app::School &school)
{
    const auto rows = must(enrolment::studentList(school.workspace()));
    return int(std::count_if(rows.begin(), rows.end(), [](const enrolment::StudentRow &row) {
        return row.state == enrolment::StudentState::Upcoming;
    }));
}

} // namespace

TEST_CASE("the director changes the year after a backup, and takes it back")
{
    Program at;
    at.openNewSchool();
    at.signIn(u"c.moreau"_s, tests::kDirectorPassword);
    fillSchool(at.school());
    at.window.leave();
    at.clock.set(QDate(2027, 8, 23), QTime(9, 0));
    at.signIn(u"c.moreau"_s, tests::kDirectorPassword);

    // The home page reminds of the year to prepare.
    auto &toSettle = at.find<ui::DataTable>(u"toSettleTable"_s);
    REQUIRE(toSettle.isVisible());
    toSettle.setFocus();
    toSettle.selectKey(toSettle.shownRows());
    at.key(Qt::Key_Return);
    at.press(u"add"_s); // 2027-2028 as proposed
    at.press(u"save"_s);
    at.press(u"openRollOver"_s);

    auto &table = at.find<ui::DataTable>(u"rollOverTable"_s);
    REQUIRE(table.isVisible());
    CHECK(table.shownRows() == 4);
    CHECK(at.find<ui::MetricCard>(u"figureMovedUp"_s).accessibleName().contains(u'3'));
    CHECK(at.find<ui::MetricCard>(u"figureUndecided"_s).accessibleName().contains(u'1'));

    // Who waits for a decision repeats: chosen in the panel, by the keyboard.
    at.press(u"figureUndecided"_s);
    CHECK(table.shownRows() == 1);
    at.key(Qt::Key_Home);
    at.key(Qt::Key_Return);
    auto &action = at.find<QComboBox>(u"action"_s);
    CHECK(action.hasFocus());
    at.key(Qt::Key_Down);
    at.key(Qt::Key_Down);
    CHECK(table.shownRows() == 4);
    CHECK(at.find<ui::MetricCard>(u"figureRepeating"_s).accessibleName().contains(u'1'));

    at.dialogs.answerConfirm(true);
    at.press(u"carryOut"_s);
    REQUIRE(QTest::qWaitFor([&] { return coming(at.school()) == 4; }, 20000));
    QApplication::processEvents();
    CHECK(at.dialogs.asked().last().kind == u"confirm"_s);
    const QDir folder(at.file(u"Sauvegardes"_s));
    CHECK(folder.entryList({u"*.etabli-sauvegarde"_s}, QDir::Files).size() == 1);
    CHECK(at.school().yearLabel() == u"2027-2028"_s);
    CHECK_FALSE(at.find<QPushButton>(u"carryOut"_s).isEnabled());

    // The secretary’s list shows them with their badge before the year begins.
    at.go(u"students"_s);
    auto &states = at.find<QTabBar>(u"stateFilter"_s);
    QStringList titles;
    for (int i = 0; i < states.count(); ++i)
        titles += states.isTabVisible(i) ? states.tabText(i) : QString();
    CHECK(titles.filter(u"(4)"_s).size() == 1);

    at.window.go({u"roll-over"_s, {}, 0});
    at.dialogs.answerConfirm(true);
    QPushButton *takeBack = nullptr;
    for (auto *button : at.find<QWidget>(u"carriedOut"_s).findChildren<QPushButton *>())
        takeBack = button->isVisible() ? button : takeBack;
    REQUIRE(takeBack);
    takeBack->setFocus();
    QTest::keyClick(takeBack, Qt::Key_Space);
    QApplication::processEvents();
    CHECK(coming(at.school()) == 0);
    CHECK(at.school().yearLabel() == u"2026-2027"_s);
    CHECK(at.find<ui::MetricCard>(u"figureMovedUp"_s).accessibleName().contains(u'3'));
}

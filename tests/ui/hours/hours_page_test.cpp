#include "core/school/year_service.h"
#include "tests/support/catch.h"
#include "tests/support/class_of_twelve.h"
#include "tests/support/printed.h"
#include "ui/base/chart_view.h"
#include "ui/base/data_table.h"
#include "ui/base/item_roles.h"
#include "ui/base/metric_card.h"
#include "ui/base/tabs.h"
#include "ui/hours/heat_map.h"
#include "ui/hours/hours_page.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using attendance::Mark;
using security::Role;
using support::kMonday;
using support::must;
using ui::DataTable;

namespace {

// A week of rolls: 12 h of workshop and 6 h of theory, the first of the list absent once.
struct AtWork : tests::ClassOfTwelve {
    AtWork(const QString &login, Role role)
        : years(file.workspace())
    {
        for (int day = 1; day <= 2; ++day)
            workshops.push_back(school.planned(school.plan(kMonday.addDays(day), 480, 720)).id);
        for (int day = 0; day <= 2; ++day)
            theory.push_back(school.planned(school.theory(kMonday.addDays(day), 780, 900)).id);
        workshops.push_back(running);
        file.clock.set(kMonday.addDays(4));
        school.signInAs(u"dir"_s, Role::Director);
        for (const auto session : theory)
            must(school.attendance.take(school.roll(session)));
        for (const auto session : workshops) {
            const bool isFirst = session == workshops.front();
            must(school.attendance.take(school.roll(session,
                isFirst ? std::vector{attendance::RollMark{Mark::Absent, {}}}
                        : std::vector<attendance::RollMark>{})));
        }
        school.signInAs(login, role);
        page = make();
        tests::showActive(*page);
    }
    std::unique_ptr<ui::HoursPage> make()
    {
        auto made = std::make_unique<ui::HoursPage>(
            desk.desk, file.workspace(), accounts, school.hours, years);
        made->reload();
        return made;
    }
    void open(const QString &tab)
    {
        page->findChild<ui::Tabs *>(u"hoursTabs"_s)->setCurrent(tab);
        QApplication::processEvents();
    }
    ui::HeatMap &heat() { return *page->findChild<ui::HeatMap *>(); }
    QString figure(const QString &name)
    {
        return page->findChild<ui::MetricCard *>(name)
            ->accessibleName()
            .replace(QChar(0xa0), u' ')
            .replace(QChar(0x202f), u' ');
    }
    DataTable &table(const QString &name)
    {
        auto *found = page->findChild<DataTable *>(name);
        REQUIRE(found);
        return *found;
    }
    QStringList row(const QString &name, int row)
    {
        QStringList cells;
        const auto *model = table(name).model();
        for (int column = 0; column < model->columnCount(); ++column)
            cells += model->index(row, column)
                         .data()
                         .toString()
                         .replace(QChar(0xa0), u' ')
                         .replace(QChar(0x202f), u' ');
        return cells;
    }

    school::YearService years;
    std::vector<timetable::SessionId> workshops;
    std::vector<timetable::SessionId> theory;
    std::unique_ptr<ui::HoursPage> page;
};

void choose(QComboBox &box, int index)
{
    box.setCurrentIndex(index);
    emit box.activated(index);
}

} // namespace

TEST_CASE("a chart of many groups is as high as its bars need")
{
    const ui::Theme theme(*qApp);
    ui::ChartView view(theme);
    documents::RatioBars bars;
    for (int group = 0; group < 93; ++group)
        bars.bars.push_back({u"Auto %1"_s.arg(group), {2, 3}});
    view.setChart({{}, bars});
    CHECK(view.minimumHeight() > 93 * theme.px(12));
    view.setChart({});
    CHECK(view.minimumHeight() == theme.px(140));
}

TEST_CASE("the hours of the list the keyboard is in are printed")
{
    AtWork at(u"dir"_s, Role::Director);
    const QString paper = at.file.folder() + u"/heures.pdf"_s;
    at.open(u"detail"_s);
    tests::printInto(at.desk.dialogs, paper);
    at.page->print();
    CHECK(tests::printedText(paper).contains(u"140 h"_s));
    at.table(u"studentTable"_s).setFocus();
    tests::printInto(at.desk.dialogs, paper);
    at.page->print();
    CHECK(tests::printedText(paper).contains(u"<B>GRAS</B> & FILS Noé"_s));
}

TEST_CASE("the balance goes from groups to students to the sessions behind a figure")
{
    AtWork at(u"dir"_s, Role::Director);
    at.open(u"detail"_s);
    // Attended: 11 x 12 h + 8 h of practice, 12 x 6 h of theory.
    CHECK(at.row(u"groupTable"_s, 1)
        == QStringList{u"Usinage"_s, u"66,0 %"_s, u"140 h"_s, u"72 h"_s, u"On target"_s,
            u"11 h 40"_s, u"66,0 %"_s, u""_s});
    at.table(u"groupTable"_s).selectKey(at.school.workshop.value());
    CHECK(at.table(u"studentTable"_s).model()->rowCount() == 12);
    const auto absent = must(at.school.attendance.sheet(at.running)).rows.front().student;
    at.table(u"studentTable"_s).selectKey(absent.enrolment.value());
    const int place = at.table(u"studentTable"_s).currentIndex().row();
    CHECK(at.row(u"studentTable"_s, place).mid(1, 4)
        == QStringList{u"57,1 %"_s, u"8 h"_s, u"6 h"_s, u"To watch"_s});
    CHECK(at.table(u"sessionTable"_s).model()->rowCount() == 6);

    SECTION("counted as given, the absent one is on target as the others")
    {
        choose(*at.page->findChild<QComboBox *>(u"measure"_s), 1);
        CHECK(at.row(u"studentTable"_s, place).mid(1, 4)
            == QStringList{u"66,7 %"_s, u"12 h"_s, u"6 h"_s, u"On target"_s});
    }
    SECTION("another term has no hours")
    {
        choose(*at.page->findChild<QComboBox *>(u"period"_s), 2);
        CHECK(at.table(u"groupTable"_s).model()->rowCount() == 0);
        CHECK(at.table(u"sessionTable"_s).model()->rowCount() == 0);
    }
    SECTION("a session behind the figure opens its roll")
    {
        at.table(u"sessionTable"_s).setFocus();
        QTest::keyClick(&at.table(u"sessionTable"_s), Qt::Key_Return);
        REQUIRE(at.desk.navigator.places().size() == 1);
        CHECK(at.desk.navigator.places().front().page == u"roll-call"_s);
    }
}

TEST_CASE("the heat map opens the sessions of a week, and shows what is planned")
{
    AtWork at(u"dir"_s, Role::Director);
    at.school.planned(at.school.plan(kMonday.addDays(14), 480, 720));
    at.page->reload();
    const ui::HeatModel &cells = at.heat().cells();
    REQUIRE(cells.rowCount() == 2); // Général, Usinage
    int week = 0;
    while (cells.mondayAt(week) != kMonday)
        ++week;
    const auto text = [&](int column) { return cells.index(1, column).data().toString(); };
    CHECK(text(week) == u"66");
    CHECK(text(week + 1).isEmpty());
    CHECK(text(week + 2) == u"100");
    CHECK(cells.cellAt(cells.index(1, week + 2)).isAhead);
    CHECK(cells.index(1, week).data(Qt::AccessibleTextRole).toString().contains(u"Usinage"));
    const QString book = at.file.folder() + u"/semaines.xlsx"_s;
    at.desk.dialogs.answerText(book);
    at.page->findChild<QAbstractButton *>(u"saveHeat"_s)->click();
    CHECK(QFile::exists(book));
    at.heat().setFocus();
    at.heat().setCurrentIndex(cells.index(1, week));
    QTest::keyClick(&at.heat(), Qt::Key_Return);
    CHECK(at.page->findChild<ui::Tabs *>(u"hoursTabs"_s)->current() == u"detail");
    CHECK(at.page->findChild<QComboBox *>(u"period"_s)->currentData().toDate() == kMonday);
    CHECK(at.row(u"groupTable"_s, at.table(u"groupTable"_s).currentIndex().row()).front()
        == u"Usinage");
    CHECK(at.table(u"sessionTable"_s).model()->rowCount() == 6);
    // A week only informs: nobody is judged by it.
    CHECK(at.row(u"groupTable"_s, 1)[4] == u"for information");
    CHECK(at.table(u"outsideTable"_s).shownRows() == 0);
    at.page->reload();
    CHECK(at.page->findChild<QComboBox *>(u"period"_s)->currentData().toDate() == kMonday);
}

TEST_CASE("who is outside the target stands at a glance, and opens the sessions behind it")
{
    AtWork at(u"dir"_s, Role::Director);
    CHECK(at.figure(u"figureShare"_s).contains(u"66,0 %"));
    CHECK(at.figure(u"figureOutside"_s).contains(u"1 / 12"));
    // 12 weeks of 11 h 40 of practice on average: 140 h of twelve.
    CHECK(at.figure(u"figureWeek"_s).contains(u"11 h 40"));
    REQUIRE(at.table(u"outsideTable"_s).shownRows() == 1);
    CHECK(at.row(u"outsideTable"_s, 0).mid(1)
        == QStringList{u"Usinage"_s, u"57,1 %"_s, u"To watch"_s, u"57,1 %"_s, u"To watch"_s});
    const QString name = at.row(u"outsideTable"_s, 0).front();
    at.table(u"outsideTable"_s).setFocus();
    at.table(u"outsideTable"_s).setCurrentIndex(at.table(u"outsideTable"_s).model()->index(0, 0));
    QTest::keyClick(&at.table(u"outsideTable"_s), Qt::Key_Return);
    CHECK(at.page->findChild<ui::Tabs *>(u"hoursTabs"_s)->current() == u"detail");
    CHECK(at.row(u"studentTable"_s, at.table(u"studentTable"_s).currentIndex().row()).front()
        == name);
}

TEST_CASE("a group of the wrong size and two masters in a week are told, and hours taken over")
{
    AtWork at(u"dir"_s, Role::Director);
    for (int i = 0; i < 5; ++i)
        at.school.execute(
            u"UPDATE group_membership SET valid_to = '2026-09-08' WHERE enrolment_id = %1"_s.arg(
                at.school.students[size_t(i)].value()));
    const auto other = support::rows::staff(at.file.database(), u"Abel"_s, u"master"_s);
    auto plan = at.school.plan(kMonday.addDays(4), 480, 600);
    plan.staff = other;
    at.school.planned(plan);
    at.school.execute(
        u"INSERT INTO opening_hours (uuid, enrolment_id, until, nature, planned, delivered, "
        "attended, created_at) VALUES ('o', %1, '2026-09-04', 'workshop-order', 60, 60, 60, 'x')"_s
            .arg(at.school.students[7].value()));
    at.page->reload();
    const QString remark = at.row(u"groupTable"_s, 1).last();
    CHECK(remark.contains(u"7 student(s) for 8 to 12"));
    CHECK(remark.contains(u"several masters, week of 7/9"));
    CHECK(remark.contains(u"hours taken over included"));
    at.table(u"groupTable"_s).selectKey(at.school.workshop.value());
    int told = 0;
    for (int row = 0; row < at.table(u"studentTable"_s).model()->rowCount(); ++row)
        told += at.row(u"studentTable"_s, row).last() == u"hours taken over included" ? 1 : 0;
    CHECK(told == 1);
}

TEST_CASE("the hours of the staff stand beside the sessions they are made of")
{
    AtWork at(u"dir"_s, Role::Director);
    at.open(u"staff"_s);
    REQUIRE(at.table(u"staffTable"_s).shownRows() == 2);
    CHECK(
        at.row(u"staffTable"_s, 1).mid(0, 3) == QStringList{u"PETIT Alex"_s, u"12 h"_s, u"12 h"_s});
    at.table(u"staffTable"_s).selectKey(at.school.masterStaff.value());
    CHECK(at.table(u"staffSessionTable"_s).shownRows() == 3);
    at.table(u"staffSessionTable"_s).setFocus();
    at.table(u"staffSessionTable"_s).selectKey(at.running.value());
    QTest::keyClick(&at.table(u"staffSessionTable"_s), Qt::Key_Return);
    CHECK(at.desk.navigator.places().last().page == u"roll-call"_s);
    const QString paper = at.file.folder() + u"/equipe.pdf"_s;
    tests::printInto(at.desk.dialogs, paper);
    at.table(u"staffTable"_s).setFocus();
    at.page->print();
    CHECK(tests::printedText(paper).contains(u"PETIT"_s));
}

TEST_CASE("the attendance of a group by month stands over the students who missed something")
{
    AtWork at(u"dir"_s, Role::Director);
    at.page->showPlace({u"hours"_s, u"attendance"_s, 0});
    REQUIRE(at.table(u"attendanceTable"_s).shownRows() == 2);
    CHECK(at.page->findChild<QLabel *>(u"attendanceRule"_s)->text()
        == attendance::attendanceRateRule());
    // One of twelve missed 4 h of 12.
    CHECK(at.row(u"attendanceTable"_s, 1).mid(0, 3)
        == QStringList{u"Usinage"_s, u"97,2 %"_s, u"97,2 %"_s});
    CHECK(at.row(u"attendanceTable"_s, 1)[3].isEmpty());
    at.table(u"attendanceTable"_s).selectKey(at.school.workshop.value());
    REQUIRE(at.table(u"attendanceStudents"_s).shownRows() == 12);
    const auto absent = must(at.school.attendance.sheet(at.running)).rows.front().student;
    at.table(u"attendanceStudents"_s).selectKey(absent.student.value());
    const int place = at.table(u"attendanceStudents"_s).currentIndex().row();
    CHECK(at.row(u"attendanceStudents"_s, place).mid(2)
        == QStringList{u"4 h"_s, u"1"_s, u"0"_s, u"0 h"_s});
    at.table(u"attendanceStudents"_s).setFocus();
    QTest::keyClick(&at.table(u"attendanceStudents"_s), Qt::Key_Return);
    CHECK(at.desk.navigator.places().last().kind == u"student"_s);
    CHECK(at.desk.navigator.places().last().key == absent.student.value());
}

TEST_CASE("names in the balance are shown as they are")
{
    AtWork at(u"sec"_s, Role::Secretary);
    QStringList names;
    for (int i = 0; i < 12; ++i)
        names += at.row(u"studentTable"_s, i).front();
    CHECK(names.contains(u"<B>GRAS</B> & FILS Noé"_s));
    CHECK(names.contains(u"%1 POURCENT Noé"_s));
}

TEST_CASE("the balance is drawn in both themes")
{
    AtWork at(u"dir"_s, Role::Director);
    for (const QString &tab : {u"overview"_s, u"detail"_s, u"attendance"_s, u"staff"_s}) {
        const auto make = [&]() -> std::unique_ptr<QWidget> {
            auto page = at.make();
            page->findChild<ui::Tabs *>(u"hoursTabs"_s)->setCurrent(tab);
            return page;
        };
        tests::keepLook(at.desk, make, u"hours-"_s + tab);
    }
}

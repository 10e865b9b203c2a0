#include "core/school/year_service.h"
#include "tests/support/catch.h"
#include "tests/support/class_of_twelve.h"
#include "tests/support/printed.h"
#include "ui/base/data_table.h"
#include "ui/hours/chart_view.h"
#include "ui/hours/hours_page.h"

#include <QComboBox>
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
    // Attended: 11 x 12 h + 8 h of practice, 12 x 6 h of theory.
    CHECK(at.row(u"groupTable"_s, 1)
        == QStringList{u"Usinage"_s, u"66,0 %"_s, u"140 h"_s, u"72 h"_s, u"On target"_s});
    at.table(u"groupTable"_s).selectKey(at.school.workshop.value());
    CHECK(at.table(u"studentTable"_s).model()->rowCount() == 12);
    const auto absent = must(at.school.attendance.sheet(at.running)).rows.front().student;
    at.table(u"studentTable"_s).selectKey(absent.enrolment.value());
    const int place = at.table(u"studentTable"_s).currentIndex().row();
    CHECK(at.row(u"studentTable"_s, place).mid(1)
        == QStringList{u"57,1 %"_s, u"8 h"_s, u"6 h"_s, u"To watch"_s});
    CHECK(at.table(u"sessionTable"_s).model()->rowCount() == 6);

    SECTION("counted as given, the absent one is on target as the others")
    {
        choose(*at.page->findChild<QComboBox *>(u"measure"_s), 1);
        CHECK(at.row(u"studentTable"_s, place).mid(1)
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
    tests::keepLook(
        at.desk, [&]() -> std::unique_ptr<QWidget> { return at.make(); }, u"hours"_s);
}

#include "core/absences/absence_service.h"
#include "core/base/format.h"
#include "core/fees/payment_service.h"
#include "core/follow_up/follow_up_service.h"
#include "core/people/daily_life.h"
#include "core/people/student_service.h"
#include "core/school/year_service.h"
#include "core/storage/statement.h"
#include "tests/core/admissions/wishing_school.h"
#include "tests/support/catch.h"
#include "tests/support/class_of_twelve.h"
#include "ui/base/data_table.h"
#include "ui/base/item_roles.h"
#include "ui/base/metric_card.h"
#include "ui/home/home_page.h"

#include <QPushButton>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using attendance::Mark;
using security::Role;
using support::kMonday;
using support::must;
using ui::DataTable;

namespace {

// Monday at 8:20: the roll of the workshop session is not done, that of last Friday neither.
struct AtHome : tests::ClassOfTwelve {
    AtHome()
        : years(file.workspace())
        , fees(file.workspace())
    {
    }
    void open(const QString &login, const QSet<Role> &roles)
    {
        file.signIn(login, roles);
        page = make();
        tests::showActive(*page);
    }
    std::unique_ptr<ui::HomePage> make()
    {
        auto made = std::make_unique<ui::HomePage>(desk.desk,
            ui::HomeServices{file.workspace(), years, school.sessions, school.attendance,
                school.hours, fees, true});
        made->reload();
        return made;
    }
    void callRoll(const std::vector<attendance::RollMark> &marks)
    {
        school.signInAs(u"maitre"_s, Role::Master);
        must(school.attendance.take(school.roll(running, marks)));
    }
    QStringList cards() const
    {
        QStringList names;
        for (const DataTable *table : page->findChildren<DataTable *>())
            names += table->objectName().chopped(5);
        return names;
    }
    DataTable &table(const QString &name) const
    {
        auto *found = page->findChild<DataTable *>(name + u"Table"_s);
        REQUIRE(found);
        return *found;
    }
    QString cell(const QString &name, int row, int column) const
    {
        return table(name).model()->index(row, column).data().toString();
    }

    school::YearService years;
    fees::FeeListService fees;
    std::unique_ptr<ui::HomePage> page;
};

} // namespace

TEST_CASE("each role finds its own day on the home page")
{
    AtHome home;
    home.open(u"maitre"_s, {Role::Master});
    CHECK(home.cards()
        == QStringList{u"mySessions"_s, u"rollsToDo"_s, u"absents"_s, u"myStudents"_s});
    home.open(u"sec"_s, {Role::Secretary});
    CHECK(home.cards()
        == QStringList{u"filesToComplete"_s, u"instalments"_s, u"chequesToCash"_s,
            u"candidatesToCall"_s, u"absents"_s, u"meals"_s, u"rollsToDo"_s, u"statutoryLists"_s});
    home.open(u"dir"_s, {Role::Director});
    CHECK(home.cards()
        == QStringList{
            u"toSettle"_s, u"toWatch"_s, u"attendanceMonth"_s, u"instalments"_s, u"rollsToDo"_s});
    home.open(u"ref"_s, {Role::Referent});
    CHECK(home.cards() == QStringList{u"absents"_s, u"toWatch"_s});
    home.open(u"tech"_s, {Role::Administrator});
    CHECK(home.cards() == QStringList{u"toSettle"_s});
    CHECK(home.page->findChildren<ui::MetricCard *>().isEmpty());
    CHECK(home.desk.messages.errors().isEmpty());
}

TEST_CASE("a session of mine without a roll opens its roll")
{
    AtHome home;
    home.open(u"maitre"_s, {Role::Master});
    CHECK(home.cell(u"mySessions"_s, 0, 1) == u"Usinage"_s);
    CHECK(home.cell(u"mySessions"_s, 0, 2) == u"Now: roll to do"_s);
    home.table(u"mySessions"_s).setFocus();
    home.table(u"mySessions"_s).selectKey(1);
    QTest::keyClick(&home.table(u"mySessions"_s), Qt::Key_Return);
    REQUIRE(home.desk.navigator.places().size() == 1);
    const ui::Place place = home.desk.navigator.places().last();
    CHECK(place.page == u"roll-call"_s);
    CHECK(place.key == home.running.value());
}

TEST_CASE("who is absent today stands on the secretary's home page, with the names as typed")
{
    AtHome home;
    home.callRoll({{Mark::Present, {}}, {Mark::Absent, {}}, {Mark::Late, base::Minutes(5)}});
    home.open(u"sec"_s, {Role::Secretary});
    REQUIRE(home.table(u"absents"_s).shownRows() == 1);
    CHECK(home.cell(u"absents"_s, 0, 1) == u"1 session(s)"_s);
    CHECK(home.cell(u"rollsToDo"_s, 0, 0).isEmpty());
    const auto *present = home.page->findChild<ui::MetricCard *>(u"figurePresent"_s);
    REQUIRE(present);
    CHECK(present->accessibleName().contains(u"11 / 12"_s));
}

TEST_CASE("an announced absence stands on the home page before any roll, on days with sessions")
{
    AtHome home;
    home.school.signInAs(u"sec"_s, Role::Secretary);
    const auto rows = must(enrolment::studentList(home.file.workspace()));
    absences::AbsenceDetails details;
    details.span = absences::AbsenceSpan::days(kMonday, kMonday.addDays(1));
    must(absences::AbsenceService(home.file.workspace()).announce(rows.front().id, details));
    home.open(u"sec"_s, {Role::Secretary});
    REQUIRE(home.table(u"absents"_s).shownRows() == 1);
    CHECK(home.cell(u"absents"_s, 0, 1) == u"absence announced"_s);
    home.file.clock.set(kMonday.addDays(1), QTime(8, 20));
    home.page->reload();
    CHECK(home.table(u"absents"_s).shownRows() == 0);
}

TEST_CASE("who eats today stands on the secretary's home page, absents told apart")
{
    AtHome home;
    home.callRoll({{Mark::Absent, {}}, {Mark::Present, {}}});
    home.file.signIn(u"sec2"_s, {Role::Secretary});
    const auto rows = must(enrolment::studentList(home.file.workspace()));
    REQUIRE(rows.size() == 12);
    const auto permit = must(home.file.workspace().require(security::Operation::EditStudentFile));
    auto transaction = must(security::Transaction::begin(home.file.workspace(), permit));
    people::DailyLife life;
    life.mealPlan = people::MealPlan::HalfBoard;
    life.mealDays = u"1"_s;
    life.mealNote = u"<b>sans</b> %1"_s;
    for (const auto &row : rows)
        must(people::editDailyLife(transaction, row.id, life));
    must(transaction.commit());
    home.open(u"sec"_s, {Role::Secretary});
    REQUIRE(home.table(u"meals"_s).shownRows() == 12);
    int absents = 0;
    for (int row = 0; row < 12; ++row)
        absents += home.cell(u"meals"_s, row, 2) == u"Absent"_s;
    CHECK(absents == 1);
    CHECK(home.cell(u"meals"_s, 0, 1) == u"<b>sans</b> %1"_s);
    CHECK(home.desk.messages.errors().isEmpty());
    tests::keepLook(
        home.desk, [&] { return home.make(); }, u"home-meals"_s);
}

TEST_CASE("who comes of age soon stands there until the choice is recorded")
{
    AtHome home;
    home.file.clock.set(QDate(2028, 5, 1)); // they are born on 17 May 2010
    {
        storage::Statement longer(
            home.file.database(), u"UPDATE school_year SET last_day = '2029-07-01'"_s);
        must(longer.run());
    }
    home.open(u"sec"_s, {Role::Secretary});
    CHECK(home.table(u"majority"_s).shownRows() == 12);
    people::MajorityChoice choice;
    choice.from = QDate(2028, 5, 1);
    for (const auto &row : must(enrolment::studentList(home.file.workspace())))
        must(people::StudentService(home.file.workspace()).recordChoice(row.id, choice));
    home.page->reload();
    CHECK_FALSE(home.cards().contains(u"majority"_s)); // nothing to ask is no news
}

TEST_CASE("a master sees the practice share of his students, hours and judgement")
{
    AtHome home;
    support::rows::groupStaff(home.file.database(), home.school.workshop, home.school.masterStaff,
        u"master"_s, kMonday, {});
    home.callRoll({});
    home.open(u"maitre"_s, {Role::Master});
    REQUIRE(home.table(u"myStudents"_s).shownRows() == 12);
    CHECK(home.cell(u"myStudents"_s, 0, 1).startsWith(u"100"));
    CHECK(home.cell(u"myStudents"_s, 0, 2) == u"Out of bounds"_s);
    CHECK(home.table(u"myStudents"_s).model()->index(0, 0).data(ui::SecondaryRole).toString()
        == base::formatMinutes(base::Minutes(240)) + u" / "_s
            + base::formatMinutes(base::Minutes(0)));
}

TEST_CASE("a master is told who missed several sessions of the week, the director of each group")
{
    AtHome home;
    support::rows::groupStaff(home.file.database(), home.school.workshop, home.school.masterStaff,
        u"master"_s, kMonday, {});
    const std::vector<attendance::RollMark> firstAbsent{{Mark::Absent, {}}};
    home.callRoll(firstAbsent);
    const auto theory = home.school.planned(home.school.theory(kMonday, 540, 600)).id;
    home.file.clock.set(kMonday.addDays(1), QTime(9, 0));
    home.school.signInAs(u"dir"_s, Role::Director);
    must(home.school.attendance.take(home.school.roll(theory, firstAbsent)));
    home.open(u"maitre"_s, {Role::Master});
    REQUIRE(home.cards().contains(u"groupAlerts"_s));
    CHECK(home.cell(u"groupAlerts"_s, 0, 1) == u"2 session(s) missed in a week"_s);
    home.open(u"dir"_s, {Role::Director});
    REQUIRE(home.table(u"attendanceMonth"_s).shownRows() == 2);
    CHECK(home.cell(u"attendanceMonth"_s, 0, 1).startsWith(u"91,7"));
    home.table(u"attendanceMonth"_s).setFocus();
    home.table(u"attendanceMonth"_s).selectKey(1);
    QTest::keyClick(&home.table(u"attendanceMonth"_s), Qt::Key_Return);
    CHECK(home.desk.navigator.places().last().kind == u"attendance"_s);
}

TEST_CASE("a threshold of absences that is reached stands there until its step is noted")
{
    AtHome home;
    home.school.signInAs(u"dir"_s, Role::Director);
    home.file.clock.set(kMonday.addDays(9), QTime(9, 0));
    for (int day = 0; day < 4; ++day) {
        const auto session = day == 0
            ? home.running
            : home.school.planned(home.school.plan(kMonday.addDays(day), 480, 720)).id;
        must(home.school.attendance.take(
            home.school.roll(session, {attendance::RollMark{Mark::Absent, {}}})));
    }
    home.open(u"dir"_s, {Role::Director});
    REQUIRE(home.cards().contains(u"thresholds"_s));
    REQUIRE(home.table(u"thresholds"_s).shownRows() == 1);
    home.table(u"thresholds"_s).setFocus();
    home.table(u"thresholds"_s).selectKey(1);
    QTest::keyClick(&home.table(u"thresholds"_s), Qt::Key_Return);
    const ui::Place place = home.desk.navigator.places().last();
    CHECK(place.page == u"absences"_s);
    CHECK(place.kind == u"month-2026-09"_s);
    home.file.clock.set(
        QDate(2026, 10, 1), QTime(9, 0)); // the month is over, the step is not taken
    home.page->reload();
    REQUIRE(home.cards().contains(u"thresholds"_s));
    CHECK(home.table(u"thresholds"_s)
              .model()
              ->index(0, 0)
              .data(ui::SecondaryRole)
              .toString()
              .startsWith(u"septembre 2026"_s));
    follow_up::FollowUpService service(home.file.workspace());
    const auto month = must(service.month(kMonday));
    REQUIRE(month.students.size() == 1);
    REQUIRE(month.students.front().reached.size() == 1);
    const follow_up::Rule &rule = month.students.front().reached.front().rule;
    follow_up::StepDetails step;
    step.month = month.month;
    step.rule = rule.code;
    step.kind = rule.details.step;
    step.takenOn = QDate(2026, 10, 1);
    step.by = u"Claire Moreau"_s;
    must(service.take(month.students.front().who.student, step));
    home.page->reload();
    CHECK_FALSE(home.cards().contains(u"thresholds"_s));
}

TEST_CASE("a roll done elsewhere is seen at the next reading, and the cards stay the same widgets")
{
    AtHome home;
    home.open(u"sec"_s, {Role::Secretary});
    const DataTable *before = &home.table(u"rollsToDo"_s);
    CHECK(before->shownRows() == 1);
    home.callRoll({});
    home.file.signIn(u"sec"_s, {Role::Secretary});
    home.page->reload();
    CHECK(&home.table(u"rollsToDo"_s) == before);
    CHECK(before->shownRows() == 0);
}

TEST_CASE("the director of a new school is reminded of the recovery key and asked for a list")
{
    support::SchoolFile file;
    tests::FakeDesk desk(file.clock);
    file.signIn(u"dir"_s, {Role::Director});
    school::YearService years(file.workspace());
    timetable::SessionService sessions(file.workspace(), {});
    attendance::AttendanceService attendance(file.workspace());
    hours::HoursService hours(file.workspace());
    fees::FeeListService fees(file.workspace());
    ui::HomePage page(
        desk.desk, {file.workspace(), years, sessions, attendance, hours, fees, true});
    page.reload();
    tests::showActive(page);
    CHECK(page.findChild<QWidget *>(u"welcome"_s)->isVisible());
    auto *toSettle = page.findChild<DataTable *>(u"toSettleTable"_s);
    REQUIRE(toSettle);
    CHECK(toSettle->shownRows() >= 2);
    toSettle->setFocus();
    toSettle->selectKey(1);
    QTest::keyClick(toSettle, Qt::Key_Return);
    REQUIRE(!desk.navigator.places().isEmpty());
    CHECK(desk.navigator.places().last().kind == u"backups"_s);
    CHECK(desk.messages.errors().isEmpty());
}

TEST_CASE("cheques to cash and candidates to call back are one click from being dealt with")
{
    support::SchoolFile file;
    wishing::School school(file);
    tests::FakeDesk desk(file.clock);
    const auto pupil = support::rows::student(file.database(), u"Abadie"_s, u"Léa"_s);
    static_cast<void>(
        support::rows::enrolment(file.database(), pupil, school.thisYear, QDate(2026, 9, 1)));
    const QDate today = file.clock.today();
    for (const auto &[name, days] :
        {std::pair(u"Nguyen"_s, -1), {u"Martin"_s, 0}, {u"Roux"_s, 1}, {u"Zidane"_s, -3}}) {
        auto typed = school.typed(name, u"Zoé"_s);
        typed.details.nextAction = u"Rappeler <b>%1</b>"_s;
        typed.details.nextOn = today.addDays(days);
        const auto saved = must(school.applications.add(typed));
        if (name == u"Zidane")
            static_cast<void>(school.move(saved.id, u"refused"_s, u"hors du secteur"_s));
    }
    fees::PaymentService payments(file.workspace());
    for (const int days : {0, 20}) {
        fees::PaymentDraft cheque;
        cheque.uuid = security::Workspace::newUuid();
        cheque.remitterName = u"Jeanne Roux"_s;
        cheque.receivedOn = today;
        cheque.amount = base::Money::fromCents(8000 + days);
        cheque.cashOn = today.addDays(days);
        static_cast<void>(must(payments.receive(cheque)));
    }
    school::YearService years(file.workspace());
    timetable::SessionService sessions(file.workspace(), {});
    attendance::AttendanceService attendance(file.workspace());
    hours::HoursService hours(file.workspace());
    fees::FeeListService fees(file.workspace());
    ui::HomePage page(
        desk.desk, {file.workspace(), years, sessions, attendance, hours, fees, true});
    page.reload();
    tests::showActive(page);
    auto *cheques = page.findChild<DataTable *>(u"chequesToCashTable"_s);
    REQUIRE(cheques);
    CHECK(cheques->shownRows() == 1);
    auto *calls = page.findChild<DataTable *>(u"candidatesToCallTable"_s);
    REQUIRE(calls);
    REQUIRE(calls->shownRows() == 2);
    CHECK(calls->model()->index(0, 0).data().toString() == u"NGUYEN Zoé"_s);
    CHECK(
        calls->model()->index(0, 0).data(ui::SecondaryRole).toString() == u"Rappeler <b>%1</b>"_s);
    page.findChild<QPushButton *>(u"chequesToCashAll"_s)->click();
    CHECK(desk.navigator.places().last().kind == u"cheques"_s);
    page.findChild<QPushButton *>(u"candidatesToCallAll"_s)->click();
    CHECK(desk.navigator.places().last().kind == u"to-call"_s);
    CHECK(desk.messages.errors().isEmpty());
}

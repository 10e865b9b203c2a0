#include "tests/support/workshop_school.h"

#include "core/security/transaction.h"
#include "core/storage/statement.h"

using namespace Qt::Literals::StringLiterals;
using security::Role;

namespace support {

namespace {

timetable::SchoolDays allSaints()
{
    const auto closed = [](QDate day) {
        return day >= QDate(2026, 10, 17) && day <= QDate(2026, 11, 1);
    };
    return {[=](QDate day) { return !closed(day) && day != QDate(2026, 11, 11); },
        [=](QDate day) { return closed(day) ? u"Toussaint"_s : u"Armistice"_s; }};
}

void term(AnySchool &school, school::SchoolYearId year, int position, QDate first, QDate last)
{
    storage::Statement statement(school.database(),
        u"INSERT INTO term (year_id, position, name, first_day, last_day) VALUES (?, ?, ?, ?, ?)"_s);
    must(statement.run(year, position, QString::number(position), first, last));
}

} // namespace

WorkshopSchool::WorkshopSchool(AnySchool &on)
    : school(on)
    , master(on.signIn(u"maitre"_s, {Role::Master}))
    , teacher(on.signIn(u"prof"_s, {Role::Teacher}))
    , year((rows::school(on.database()),
          rows::year(
              on.database(), u"2026-2027"_s, QDate(2026, 9, 1), QDate(2027, 7, 2), u"current"_s)))
    , workshop(rows::group(on.database(), u"Usinage"_s))
    , general(rows::group(on.database(), u"Général"_s, u"theory"_s))
    , masterStaff(rows::staff(on.database(), u"Petit"_s, u"master"_s, master))
    , teacherStaff(rows::staff(on.database(), u"Durand"_s, u"teacher"_s, teacher))
    , sessions(on.workspace(), allSaints())
    , attendance(on.workspace())
    , hours(on.workspace())
{
    term(on, year, 1, QDate(2026, 9, 1), QDate(2026, 11, 29));
    term(on, year, 2, QDate(2026, 11, 30), QDate(2027, 3, 14));
    term(on, year, 3, QDate(2027, 3, 15), QDate(2027, 7, 2));
    for (const QString &name : {u"Abadie"_s, u"Élan"_s, u"Œuvrard"_s, u"Zidane"_s}) {
        const auto student = rows::student(on.database(), name, u"Léa"_s);
        students.push_back(rows::enrolment(on.database(), student, year, QDate(2026, 9, 1)));
        rows::membership(on.database(), students.back(), workshop, QDate(2026, 9, 1));
        rows::membership(on.database(), students.back(), general, QDate(2026, 9, 1));
    }
    on.signIn(u"dir"_s, {Role::Director});
    const auto permit = must(on.workspace().require(security::Operation::PlanSessions));
    auto transaction = must(security::Transaction::begin(on.workspace(), permit));
    must(timetable::NatureRepository::seed(transaction));
    must(transaction.commit());
    on.workspace().setOwnership(std::make_unique<timetable::OwnSessions>(on.database()));
    on.workspace().signOut();
    on.clock.set(kMonday);
}

timetable::SessionPlan WorkshopSchool::plan(
    QDate day, int starts, int ends, const QString &nature) const
{
    return {day, {starts, ends}, nature, workshop, masterStaff, u""_s};
}

timetable::SessionPlan WorkshopSchool::theory(QDate day, int starts, int ends) const
{
    return {
        day, {starts, ends}, timetable::natures::kTheoryGeneral, general, teacherStaff, u"Maths"_s};
}

timetable::Session WorkshopSchool::planned(const timetable::SessionPlan &plan)
{
    std::optional<QString> atWork;
    if (const auto *signedIn = school.workspace().signedIn())
        atWork = signedIn->login;
    signInAs(u"dir"_s, Role::Director);
    const auto made = must(sessions.add(plan));
    if (atWork)
        school.signIn(*atWork, {});
    else
        school.workspace().signOut();
    return made.added.front().after;
}

attendance::RollRequest WorkshopSchool::roll(
    timetable::SessionId session, const std::vector<attendance::RollMark> &marks)
{
    auto sheet = must(attendance.sheet(session));
    for (size_t i = 0; i < marks.size(); ++i)
        sheet.rows.at(i).mark = marks[i];
    return attendance::requestOf(sheet);
}

qint64 WorkshopSchool::count(const QString &sql)
{
    storage::Statement statement(school.database(), sql);
    must(statement.run());
    return must(storage::singleInteger(statement));
}

} // namespace support

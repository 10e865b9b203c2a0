#include "core/hours/hours_service.h"

#include "core/school/year_repository.h"
#include "core/security/workspace.h"
#include "core/storage/database.h"
#include "core/storage/statement.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace hours {

namespace {

using security::Operation;
using security::Permit;

const QString kWaiting = u"SELECT s.group_id, count(*) FROM session s WHERE s.state = 'planned' "
                         "AND s.day >= ? AND s.day < ? GROUP BY s.group_id"_s;

// What a book is made of.
struct Leaves {
    school::SchoolYear year;
    std::vector<Student> students;
    std::vector<Membership> memberships;
};

base::Result<Leaves> leavesOf(
    storage::Database &database, const Permit &permit, school::SchoolYearId id)
{
    ET_ASSIGN(auto year, school::YearRepository::find(database, permit, id));
    if (!year)
        return base::fail(security::notThere());
    ET_ASSIGN(auto students, HoursRepository::students(database, permit, id));
    ET_ASSIGN(auto memberships, HoursRepository::memberships(database, permit, id));
    return Leaves{std::move(*year), std::move(students), std::move(memberships)};
}

base::Result<HoursBook> bookOf(
    storage::Database &database, const Permit &permit, const Leaves &leaves)
{
    ET_ASSIGN(auto weeks, HoursRepository::weeks(database, permit, leaves.year, leaves.students));
    ET_ASSIGN(auto groups, HoursRepository::groups(database, permit));
    return HoursBook(std::move(weeks), leaves.students, leaves.memberships, std::move(groups));
}

base::Result<std::vector<WeekHours>> aheadOf(
    storage::Database &database, const Permit &permit, const Leaves &leaves, QDate from, QDate to)
{
    const school::YearDates &dates = leaves.year.dates;
    ET_ASSIGN(auto days,
        HoursRepository::planned(
            database, permit, std::max(from, dates.firstDay), std::min(to, dates.lastDay)));
    ET_ASSIGN(const auto parts, HoursRepository::parts(database, permit, leaves.year.id));
    return weeksAhead(std::move(days), leaves.students, leaves.memberships, parts);
}

// Of the groups of these students alone.
base::Result<int> waitingOf(storage::Database &database, const Leaves &leaves, QDate today)
{
    const school::YearDates &dates = leaves.year.dates;
    storage::Statement row(database, kWaiting);
    ET_TRY(row.run(dates.firstDay, std::min(today, dates.lastDay.addDays(1))));
    int waiting = 0;
    while (row.next()) {
        const auto group = row.id<school::GroupTag>(0);
        const bool isTheirs = std::any_of(leaves.memberships.begin(), leaves.memberships.end(),
            [&](const Membership &membership) { return membership.group == group; });
        waiting += isTheirs ? row.smallInteger(1) : 0;
    }
    ET_TRY(row.finished());
    return waiting;
}

} // namespace

HoursService::HoursService(security::Workspace &workspace)
    : m_workspace(workspace)
{
}

base::Result<PracticeTarget> HoursService::target()
{
    ET_TRY(m_workspace.require(Operation::ReadHours));
    return PracticeTarget::ofSchool(m_workspace.database());
}

base::Result<PracticeTargets> HoursService::targets(school::SchoolYearId year)
{
    ET_ASSIGN(const Permit permit, m_workspace.require(Operation::ReadHours));
    return TargetRepository::ofYear(m_workspace.database(), permit, year);
}

base::Result<HoursBook> HoursService::book(school::SchoolYearId year)
{
    ET_ASSIGN(const Permit permit, m_workspace.require(Operation::ReadHours));
    ET_ASSIGN(const Leaves leaves, leavesOf(m_workspace.database(), permit, year));
    return bookOf(m_workspace.database(), permit, leaves);
}

base::Result<Outlook> HoursService::outlook(school::SchoolYearId year)
{
    ET_ASSIGN(const Permit permit, m_workspace.require(Operation::ReadHours));
    storage::Database &database = m_workspace.database();
    ET_ASSIGN(const Leaves leaves, leavesOf(database, permit, year));
    const school::YearDates &dates = leaves.year.dates;
    ET_ASSIGN(auto book, bookOf(database, permit, leaves));
    ET_ASSIGN(auto more, aheadOf(database, permit, leaves, dates.firstDay, dates.lastDay));
    ET_ASSIGN(auto targets, TargetRepository::ofYear(database, permit, year));
    ET_ASSIGN(const int waiting, waitingOf(database, leaves, m_workspace.clock().today()));
    auto toEnd = book.with(std::move(more));
    return Outlook{std::move(book), std::move(toEnd), std::move(targets), waiting};
}

base::Result<std::vector<StudentHours>> HoursService::year(school::SchoolYearId year)
{
    ET_ASSIGN(const Permit permit, m_workspace.require(Operation::ReadHours));
    storage::Database &database = m_workspace.database();
    ET_ASSIGN(auto leaves, leavesOf(database, permit, year));
    ET_ASSIGN(auto weeks, HoursRepository::weeks(database, permit, leaves.year, leaves.students));
    return HoursBook(std::move(weeks), std::move(leaves.students), {}, {}).students({});
}

base::Result<std::vector<NatureHours>> HoursService::natures(school::SchoolYearId year)
{
    ET_ASSIGN(const Permit permit, m_workspace.require(Operation::ReadHours));
    return HoursRepository::natures(m_workspace.database(), permit, year);
}

base::Result<std::vector<SessionBehind>> HoursService::behind(
    enrolment::EnrolmentId enrolment, QDate from, QDate to)
{
    ET_ASSIGN(const Permit permit, m_workspace.require(Operation::ReadHours));
    return HoursRepository::behind(m_workspace.database(), permit, enrolment, from, to);
}

base::Result<std::vector<WeekHours>> HoursService::ahead(
    school::SchoolYearId year, QDate from, QDate to)
{
    ET_ASSIGN(const Permit permit, m_workspace.require(Operation::ReadHours));
    ET_ASSIGN(const Leaves leaves, leavesOf(m_workspace.database(), permit, year));
    return aheadOf(m_workspace.database(), permit, leaves, from, to);
}

base::Result<std::vector<StaffHours>> HoursService::staff(QDate from, QDate to)
{
    ET_ASSIGN(const Permit permit, m_workspace.require(Operation::ReadHours));
    return StaffHoursRepository::between(
        m_workspace.database(), permit, from, to, m_workspace.clock().today());
}

base::Result<std::vector<StaffSession>> HoursService::staffSessions(
    school::StaffId staff, QDate from, QDate to)
{
    ET_ASSIGN(const Permit permit, m_workspace.require(Operation::ReadHours));
    return StaffHoursRepository::sessions(m_workspace.database(), permit, staff, from, to);
}

base::Result<std::vector<ManyMasters>> HoursService::manyMasters(QDate from, QDate to)
{
    ET_ASSIGN(const Permit permit, m_workspace.require(Operation::ReadHours));
    return StaffHoursRepository::manyMasters(m_workspace.database(), permit, from, to);
}

base::Result<std::vector<MonthAttendance>> HoursService::months(QDate from, QDate to)
{
    ET_ASSIGN(const Permit permit, m_workspace.require(Operation::ReadHours));
    return AttendanceFigures::months(m_workspace.database(), permit, from, to);
}

base::Result<std::vector<MissedSessions>> HoursService::missed(QDate from, QDate to)
{
    ET_ASSIGN(const Permit permit, m_workspace.require(Operation::ReadHours));
    return AttendanceFigures::missed(m_workspace.database(), permit, from, to);
}

} // namespace hours

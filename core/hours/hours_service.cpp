#include "core/hours/hours_service.h"

#include "core/security/workspace.h"
#include "core/storage/database.h"

namespace hours {

namespace {
using security::Operation;
using security::Permit;
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

base::Result<HoursBook> HoursService::book(school::SchoolYearId year)
{
    ET_ASSIGN(const Permit permit, m_workspace.require(Operation::ReadHours));
    storage::Database &database = m_workspace.database();
    ET_ASSIGN(auto weeks, HoursRepository::weeks(database, permit, year));
    ET_ASSIGN(auto students, HoursRepository::students(database, permit, year));
    ET_ASSIGN(auto memberships, HoursRepository::memberships(database, permit, year));
    ET_ASSIGN(auto groups, HoursRepository::groups(database, permit));
    return HoursBook(
        std::move(weeks), std::move(students), std::move(memberships), std::move(groups));
}

base::Result<std::vector<StudentHours>> HoursService::year(school::SchoolYearId year)
{
    ET_ASSIGN(const Permit permit, m_workspace.require(Operation::ReadHours));
    return HoursRepository::year(m_workspace.database(), permit, year);
}

base::Result<std::vector<SessionBehind>> HoursService::behind(
    enrolment::EnrolmentId enrolment, QDate from, QDate to)
{
    ET_ASSIGN(const Permit permit, m_workspace.require(Operation::ReadHours));
    return HoursRepository::behind(m_workspace.database(), permit, enrolment, from, to);
}

base::Result<std::vector<DayAhead>> HoursService::ahead(
    school::SchoolYearId year, QDate from, QDate to)
{
    ET_ASSIGN(const Permit permit, m_workspace.require(Operation::ReadHours));
    return HoursRepository::ahead(m_workspace.database(), permit, year, from, to);
}

} // namespace hours

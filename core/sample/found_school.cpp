#include "core/sample/steps.h"
#include "core/school/calendar_service.h"
#include "core/school/group_service.h"
#include "core/school/public_holidays.h"
#include "core/school/school_service.h"
#include "core/school/staff_service.h"
#include "core/school/workshop_service.h"
#include "core/school/year_service.h"
#include "core/security/account_service.h"

using namespace Qt::Literals::StringLiterals;
using security::Operation;
using security::Role;

namespace sample {

namespace {

school::FoundingForm formFor(const Plan &plan)
{
    school::FoundingForm form;
    form.school.name = u"École de Production du Forez"_s;
    form.school.uai = u"0422052C"_s;
    form.school.addressLine1 = u"12 rue des Aciéries"_s;
    form.school.postalCode = u"42000"_s;
    form.school.commune = u"Saint-Étienne"_s;
    form.school.phone = u"+33465710012"_s;
    form.school.email = u"contact@ecole-exemple.fr"_s;
    form.school.headName = u"Claire Moreau"_s;
    form.school.isSample = true;
    form.year = plan.years.back().dates;
    form.founder = {u"direction"_s, {u"Claire"_s, u"Moreau"_s}};
    form.password = QString::fromUtf16(kSamplePassword);
    return form;
}

struct Colleague {
    const char16_t *login;
    const char16_t *first;
    const char16_t *last;
    Role role;
    school::StaffKind kind;
};
constexpr Colleague kColleagues[]{
    {u"secretariat", u"Nadia", u"Ferrand", Role::Secretary, school::StaffKind::Secretary},
    {u"enseignement", u"Julien", u"Barthélemy", Role::Teacher, school::StaffKind::Teacher},
    {u"atelier", u"Michel", u"Vernay", Role::Master, school::StaffKind::Master},
    {u"referent", u"Sophie", u"Lacombe", Role::Referent, school::StaffKind::Referent},
    {u"technique", u"Hugo", u"Perrachon", Role::Administrator, school::StaffKind::Other},
};

base::Done addColleague(security::Transaction &transaction, const Colleague &colleague)
{
    const QString first = QString::fromUtf16(colleague.first);
    const QString last = QString::fromUtf16(colleague.last);
    ET_ASSIGN(const auto account,
        security::AccountService::add(transaction, QString::fromUtf16(colleague.login),
            u"%1 %2"_s.arg(first, last), {colleague.role}));
    ET_TRY(security::AccountService::setPassword(transaction, account,
        QString::fromUtf16(kSamplePassword), transaction.workspace().passwordCost()));
    school::StaffDetails details;
    details.firstName = first;
    details.lastName = last;
    details.kind = colleague.kind;
    details.account = account;
    return school::StaffService::add(transaction, details).map([](school::StaffId) {});
}

// Public holidays are computed; these are the school's own holidays of one year.
std::vector<school::ClosureDates> closuresOf(const school::YearDates &year)
{
    const int y = year.firstDay.year();
    const QString source = u"école d’exemple"_s;
    return {{u"Vacances de la Toussaint"_s, QDate(y, 10, 24), QDate(y, 11, 1), source},
        {u"Vacances de Noël"_s, QDate(y, 12, 19), QDate(y + 1, 1, 3), source},
        {u"Vacances d’hiver"_s, QDate(y + 1, 2, 13), QDate(y + 1, 2, 21), source},
        {u"Vacances de printemps"_s, QDate(y + 1, 4, 10), QDate(y + 1, 4, 18), source}};
}

} // namespace

base::Result<std::vector<SampleAccount>> foundSchool(
    security::Workspace &workspace, const std::vector<school::Seed> &seeds, Plan &plan)
{
    ET_ASSIGN(const school::Founded founded, school::found(workspace, formFor(plan), seeds));
    plan.years.back().id = founded.year;
    security::AccountService accounts(workspace);
    const QString password = QString::fromUtf16(kSamplePassword);
    ET_TRY(accounts.signIn(u"direction"_s, password));
    ET_ASSIGN(const auto permit, workspace.require(Operation::AssignRoles));
    ET_ASSIGN(auto transaction, security::Transaction::begin(workspace, permit));
    std::vector<SampleAccount> made{{u"direction"_s, password, Role::Director}};
    for (const Colleague &colleague : kColleagues) {
        ET_TRY(addColleague(transaction, colleague));
        made.push_back({QString::fromUtf16(colleague.login), password, colleague.role});
    }
    ET_TRY(transaction.commit());
    return made;
}

base::Done addYearsAndClosures(security::Workspace &workspace, Plan &plan)
{
    ET_ASSIGN(const auto permit, workspace.require(Operation::ManageSchool));
    {
        ET_ASSIGN(auto transaction, security::Transaction::begin(workspace, permit));
        for (PlannedYear &year : plan.years) {
            if (year.id.value() == 0) {
                ET_ASSIGN(year.id,
                    school::YearService::add(
                        transaction, year.dates, school::proposedTerms(year.dates)));
            }
            for (const school::ClosureDates &closure : closuresOf(year.dates))
                ET_TRY(school::CalendarService::add(transaction, closure, u"closure.add"_s));
        }
        // The next one is prepared, as a school does in spring.
        const school::YearDates next = school::proposedNextYear(plan.years.back().dates);
        ET_TRY(school::YearService::add(transaction, next, school::proposedTerms(next)));
        ET_TRY(transaction.commit());
    }
    ET_ASSIGN(const school::Calendar calendar, school::CalendarService(workspace).calendar());
    for (PlannedYear &year : plan.years)
        year.schoolDays = calendar.schoolDays(year.dates.firstDay, year.dates.lastDay);
    return {};
}

base::Done addGroups(security::Workspace &workspace, Invention &invention, Plan &plan)
{
    ET_ASSIGN(const auto members, school::StaffService(workspace).members());
    const auto known = [&](school::StaffKind kind) {
        for (const school::StaffMember &member : members) {
            if (member.details.kind == kind)
                return member.id;
        }
        return school::StaffId(0);
    };
    ET_ASSIGN(const auto permit, workspace.require(Operation::ManageSchool));
    ET_ASSIGN(auto transaction, security::Transaction::begin(workspace, permit));
    std::vector<school::WorkshopId> workshops;
    for (const Trade &trade : kTrades) {
        school::WorkshopDetails details;
        details.name = QString::fromUtf16(trade.workshop);
        details.trade = details.name;
        ET_ASSIGN(const auto workshop, school::WorkshopService::add(transaction, details));
        workshops.push_back(workshop);
    }
    const QDate from = plan.years.front().dates.firstDay;
    for (size_t i = 0; i < plan.groups.size(); ++i) {
        PlannedGroup &group = plan.groups[i];
        school::GroupDetails details;
        details.name = group.name;
        details.workshop = workshops[size_t(group.trade)];
        ET_ASSIGN(group.id, school::GroupService::add(transaction, details));
        group.teacher = known(school::StaffKind::Teacher);
        group.master = known(school::StaffKind::Master);
        if (i > 0) {
            school::StaffDetails master;
            master.firstName = invention.adultFirstName(invention.chance(25));
            master.lastName = invention.lastName();
            master.kind = school::StaffKind::Master;
            ET_ASSIGN(group.master, school::StaffService::add(transaction, master));
        }
        ET_TRY(school::GroupService::assign(
            transaction, {group.id, group.master, school::GroupRole::Master, {from, {}}}));
        if (i < 3) {
            ET_TRY(school::GroupService::assign(
                transaction, {group.id, group.teacher, school::GroupRole::Teacher, {from, {}}}));
        } else {
            school::StaffDetails teacher;
            teacher.firstName = invention.adultFirstName(invention.chance(60));
            teacher.lastName = invention.lastName();
            teacher.kind = school::StaffKind::Teacher;
            ET_ASSIGN(group.teacher, school::StaffService::add(transaction, teacher));
            ET_TRY(school::GroupService::assign(
                transaction, {group.id, group.teacher, school::GroupRole::Teacher, {from, {}}}));
        }
    }
    return transaction.commit();
}

} // namespace sample

// Use cases on the school, its staff, accounts, audit trail and backups.
#include "core/diplomas/diploma_service.h"
#include "core/enrolment/enrolment_service.h"
#include "core/hours/target_service.h"
#include "core/hours/year_dates_service.h"
#include "core/safekeeping/backup.h"
#include "core/school/calendar_service.h"
#include "core/school/group_service.h"
#include "core/school/school_service.h"
#include "core/school/signature_service.h"
#include "core/school/staff_service.h"
#include "core/school/workshop_service.h"
#include "core/school/year_service.h"
#include "core/security/threshold_service.h"
#include "core/timetable/nature_service.h"
#include "tests/core/security/rights_school.h"

using namespace Qt::Literals::StringLiterals;
using security::Operation;

namespace rights {

namespace {

school::StaffId staffAt(const RightsSchool &school, Where where)
{
    return where == Where::Own ? school.things().staff.value(school.role(), school::StaffId(0))
                               : school.things().colleague;
}

security::AccountService accounts(RightsSchool &school)
{
    return security::AccountService(school.workspace());
}

// Somebody who is not the last director.
const security::AccountId kTeacher(3);

std::vector<Invoker> houseRead()
{
    return {
        {Operation::ReadSchool, "identity and logo",
            [](RightsSchool &s, Where) -> base::Done {
                ET_TRY(school::SchoolService(s.workspace()).read());
                ET_TRY(school::SignatureService(s.workspace()).read());
                ET_TRY(school::SignatureService(s.workspace()).pictures());
                return done(school::SchoolService(s.workspace()).logo());
            }},
        {Operation::ReadSchool, "years and calendar",
            [](RightsSchool &s, Where) -> base::Done {
                ET_TRY(school::YearService(s.workspace()).years());
                ET_TRY(school::YearService(s.workspace()).current());
                ET_TRY(school::YearService(s.workspace()).terms(s.things().year));
                return done(school::CalendarService(s.workspace()).calendar());
            }},
        {Operation::ReadSchool, "groups and workshops",
            [](RightsSchool &s, Where w) -> base::Done {
                ET_TRY(school::GroupService(s.workspace()).groups());
                ET_TRY(school::GroupService(s.workspace()).assignments(s.things().group.at(w)));
                ET_TRY(school::GroupService(s.workspace()).warnings());
                return done(school::WorkshopService(s.workspace()).workshops());
            }},
        {Operation::ReadSchool, "names of the staff, and oneself",
            [](RightsSchool &s, Where) -> base::Done {
                ET_TRY(school::StaffService(s.workspace()).self());
                return done(school::StaffService(s.workspace()).names());
            }},
        {Operation::ReadSchool, "diplomas, codes and thresholds",
            [](RightsSchool &s, Where) -> base::Done {
                ET_TRY(diplomas::DiplomaService(s.workspace()).diplomas());
                ET_TRY(diplomas::DiplomaService(s.workspace()).named(u"CAP"_s));
                ET_TRY(enrolment::EnrolmentService(s.workspace()).codes());
                return done(security::ThresholdService(s.workspace()).rows());
            }},
        {Operation::ReadStaff, "a record",
            [](RightsSchool &s, Where w) {
                return done(school::StaffService(s.workspace()).find(staffAt(s, w)));
            }},
        {Operation::ReadStaff, "the records",
            [](RightsSchool &s, Where w) {
                return holds(school::StaffService(s.workspace()).members(),
                    [&](const auto &member) { return member.id == staffAt(s, w); });
            }},
    };
}

std::vector<Invoker> houseWritten()
{
    return {
        {Operation::ManageSchool, "the identity",
            [](RightsSchool &s, Where) -> base::Done {
                ET_ASSIGN(auto school, school::SchoolService(s.workspace()).read());
                school.name = u"Autre nom"_s;
                ET_TRY(school::SchoolService(s.workspace()).edit(school));
                return done(school::SchoolService(s.workspace()).setLogo({}, 2));
            }},
        {Operation::ManageSchool, "who signs",
            [](RightsSchool &s, Where) {
                return done(school::SignatureService(s.workspace()).edit({}));
            }},
        {Operation::ManageSchool, "the picture of the signature",
            [](RightsSchool &s, Where) {
                return done(school::SignatureService(s.workspace()).setPicture({}, 1));
            }},
        {Operation::ManageSchool, "a year",
            [](RightsSchool &s, Where) {
                return done(school::YearService(s.workspace())
                                .add({u"2027-2028"_s, QDate(2027, 9, 1), QDate(2028, 7, 3)}));
            }},
        {Operation::ManageSchool, "the year",
            [](RightsSchool &s, Where) -> base::Done {
                const school::YearDates dates{
                    u"2026-2027"_s, QDate(2026, 8, 31), QDate(2027, 7, 2)};
                ET_TRY(hours::YearDatesService(s.workspace())
                           .edit(s.things().year, dates, school::proposedTerms(dates), 1));
                return done(school::YearService(s.workspace()).makeCurrent(s.things().year));
            }},
        {Operation::ManageSchool, "a group",
            [](RightsSchool &s, Where) {
                return done(school::GroupService(s.workspace())
                                .add({school::GroupKind::Theory, u"Sciences"_s, {}, 12}));
            }},
        {Operation::ManageSchool, "the group",
            [](RightsSchool &s, Where w) -> base::Done {
                ET_TRY(school::GroupService(s.workspace())
                           .edit(s.things().group.at(w),
                               {school::GroupKind::Workshop, u"Autre"_s, {}, 12}, 1));
                return done(school::GroupService(s.workspace()).archive(s.things().group.at(w), 2));
            }},
        {Operation::ManageSchool, "who is in charge",
            [](RightsSchool &s, Where w) {
                return done(school::GroupService(s.workspace())
                                .assign({s.things().group.at(w), s.things().colleague,
                                    school::GroupRole::Referent, {kToday, {}}}));
            }},
        {Operation::ManageSchool, "a workshop",
            [](RightsSchool &s, Where) {
                return done(school::WorkshopService(s.workspace()).add({u"Forge"_s, u"Forge"_s}));
            }},
        {Operation::ManageSchool, "a closure",
            [](RightsSchool &s, Where) {
                return done(school::CalendarService(s.workspace())
                                .add({{u"Pont"_s, kToday.addDays(2), kToday.addDays(2), {}}}));
            }},
        {Operation::ManageSchool, "a diploma",
            [](RightsSchool &s, Where) {
                return done(diplomas::DiplomaService(s.workspace())
                                .createOwn(diplomas::DiplomaKind::Cap, u"Forge"_s, u"CAP F"_s));
            }},
        {Operation::ManageSettings, "the rules of the calendar",
            [](RightsSchool &s, Where) {
                return school::CalendarService(s.workspace())
                    .setRules(school::LocalLaw::AlsaceMoselle, {});
            }},
        {Operation::ManageSettings, "a threshold",
            [](RightsSchool &s, Where) {
                return done(security::ThresholdService(s.workspace())
                                .set(security::Threshold::IdleLock, u"10"_s, u"usage"_s));
            }},
        {Operation::ReadSchool, "the types of session and the targets",
            [](RightsSchool &s, Where) -> base::Done {
                ET_TRY(timetable::NatureService(s.workspace()).natures());
                return done(hours::TargetService(s.workspace()).rows());
            }},
        {Operation::ManageSettings, "what a type of session counts as",
            [](RightsSchool &s, Where) -> base::Done {
                timetable::NatureService service(s.workspace());
                ET_ASSIGN(const auto natures, service.natures());
                timetable::Nature wanted = natures.front();
                wanted.countsAs = timetable::CountsAs::Neither;
                return done(service.edit(natures.front(), wanted));
            }},
        {Operation::ManageSettings, "the target of a diploma",
            [](RightsSchool &s, Where) -> base::Done {
                hours::TargetService service(s.workspace());
                ET_ASSIGN(const auto rows, service.rows());
                return done(service.set(
                    rows.front(), {u"3/5"_s, u"55 – 65"_s, u"50 – 70"_s, u"référentiel"_s}));
            }},
        {Operation::ManageStaff, "a record",
            [](RightsSchool &s, Where) {
                school::StaffDetails details;
                details.lastName = u"Neuf"_s;
                return done(school::StaffService(s.workspace()).add(details));
            }},
        {Operation::ManageStaff, "somebody who leaves",
            [](RightsSchool &s, Where w) {
                return done(school::StaffService(s.workspace()).archive(staffAt(s, w), 1));
            }},
        // Elsewhere: a colleague's, which is the office's work.
        {Operation::EditStaffContacts, "phone and e-mail",
            [](RightsSchool &s, Where w) -> base::Done {
                school::StaffService service(s.workspace());
                if (w == Where::Own)
                    return done(service.editOwnContacts(u"0612345678"_s, {}, 1));
                school::StaffDetails details;
                details.lastName = u"Ailleurs"_s;
                details.phone = u"0612345678"_s;
                return done(service.edit(s.things().colleague, details, 1));
            }},
    };
}

std::vector<Invoker> accountsOf()
{
    return {
        {Operation::ManageAccounts, "the accounts",
            [](RightsSchool &s, Where) { return done(accounts(s).accounts()); }},
        {Operation::ManageAccounts, "an account without a role",
            [](RightsSchool &s, Where) {
                return done(accounts(s).create(u"neuf"_s, u"Neuf"_s, {}));
            }},
        {Operation::ManageAccounts, "a new code",
            [](RightsSchool &s, Where) { return done(accounts(s).reset(kTeacher)); }},
        {Operation::ManageAccounts, "a locked account",
            [](RightsSchool &s, Where) -> base::Done {
                ET_TRY(accounts(s).close(kTeacher));
                return accounts(s).reopen(kTeacher);
            }},
        {Operation::AssignRoles, "roles",
            [](RightsSchool &s, Where) {
                return accounts(s).assignRoles(kTeacher, {security::Role::Referent});
            }},
        {Operation::AssignRoles, "an account with a role",
            [](RightsSchool &s, Where) {
                return done(accounts(s).create(u"neuf"_s, u"Neuf"_s, {security::Role::Teacher}));
            }},
        // Own, for the administrator: the technical part.
        {Operation::ReadAudit, "the trail",
            [](RightsSchool &s, Where w) -> base::Done {
                ET_ASSIGN(const auto permit, s.workspace().require(Operation::ReadAudit));
                const QString kind = w == Where::Own ? u"account"_s : u"payment"_s;
                return holds(security::AuditTrail(s.database()).newest(permit, 1000),
                    [&](const security::AuditEntry &entry) { return entry.subjectKind == kind; });
            }},
        {Operation::BackUp, "a backup",
            [](RightsSchool &s, Where) {
                return done(safekeeping::Backups(s.workspace())
                                .start(u"École"_s, s.folder() + u"/copie"_s));
            }},
        {Operation::BackUp, "the second place",
            [](RightsSchool &s, Where) {
                return safekeeping::Backups(s.workspace()).setSecondFolder(s.folder());
            }},
        {Operation::ManageRecovery, "a recovery key",
            [](RightsSchool &s, Where) {
                const auto sheet = safekeeping::Recovery::propose();
                const QString letters = QString(sheet.printed).remove(u'-');
                QString typed;
                for (const int place : sheet.asked)
                    typed += letters.at(place);
                return safekeeping::Recovery(s.workspace()).confirm(sheet, typed, {});
            }},
    };
}

} // namespace

std::vector<Invoker> schoolInvokers()
{
    std::vector<Invoker> all = houseRead();
    for (const Invoker &invoker : houseWritten())
        all.push_back(invoker);
    return all;
}

std::vector<Invoker> safetyInvokers()
{
    return accountsOf();
}

} // namespace rights

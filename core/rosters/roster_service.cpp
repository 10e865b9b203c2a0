#include "core/rosters/roster_service.h"

#include "core/base/contact_formats.h"
#include "core/base/text.h"
#include "core/people/mailing.h"
#include "core/people/party_repository.h"
#include "core/rosters/roster_repository.h"
#include "core/school/staff_repository.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace rosters {

namespace {

using security::Operation;
using security::Permit;
using security::Scope;

QStringList shownNumbers(const people::Contact &contact)
{
    QStringList numbers;
    for (const QString &number : {contact.link.details.phone, contact.party.details.phone,
             contact.party.details.secondPhone}) {
        const QString text = base::shownPhone(number);
        if (!text.isEmpty() && !numbers.contains(text))
            numbers += text;
    }
    return numbers;
}

Directory::Family familyOf(const people::MailFile &file, const people::MailFile::Adult &adult,
    const people::PostalAddress &home)
{
    const people::Contact &contact = adult.contact;
    const people::PostalAddress own = people::mailAddress(file, contact.party.id);
    const bool isApart = !own.isEmpty() && people::foldedPlace(own) != people::foldedPlace(home);
    return {people::letterName(contact.party.details),
        people::titleOf(contact.link.details.relation), contact.link.details.personInCharge,
        shownNumbers(contact), contact.party.details.email,
        isApart ? people::oneLine(own) : QString()};
}

} // namespace

RosterService::RosterService(security::Workspace &workspace)
    : m_workspace(workspace)
{
}

base::Result<Permit> RosterService::mayPrint(Operation operation, const RosterQuery &query)
{
    if (query.group)
        return m_workspace.require(operation, {Scope::Kind::Group, query.group->value()});
    return m_workspace.require(operation);
}

base::Result<std::vector<RosterPerson>> RosterService::people(
    const Permit &permit, const RosterQuery &query)
{
    ET_ASSIGN(auto found, RosterRepository::people(m_workspace.database(), permit, query));
    const bool isWhole = query.group || found.size() >= query.students.size();
    if (!found.empty() && isWhole)
        return found;
    if (!isWhole)
        return base::fail(security::notThere());
    return base::fail(errors::kNobody,
        query.group ? QCoreApplication::translate("rosters",
            "Nobody is in this group on that day: choose another day, or put students in the "
            "group first.")
                    : QCoreApplication::translate("rosters",
                        "Nobody is enrolled on that day: choose another day, or students of the "
                        "list."));
}

base::Result<ClassList> RosterService::classList(const RosterQuery &query)
{
    ET_ASSIGN(const Permit permit, mayPrint(Operation::ExportNames, query));
    ET_ASSIGN(auto found, people(permit, query));
    ClassList list;
    ET_ASSIGN(list.heading, RosterRepository::heading(m_workspace.database(), permit, query));
    for (RosterPerson &one : found) {
        ET_ASSIGN(
            QByteArray photo, RosterRepository::photo(m_workspace.database(), permit, one.student));
        list.faces.push_back({std::move(one), std::move(photo)});
    }
    return list;
}

base::Result<EmergencySheet> RosterService::emergencySheet(const RosterQuery &query)
{
    ET_ASSIGN(const Permit permit, mayPrint(Operation::ExportNames, query));
    storage::Database &database = m_workspace.database();
    EmergencySheet sheet;
    ET_ASSIGN(sheet.heading, RosterRepository::heading(database, permit, query));
    std::vector<admissions::Trainee> trainees;
    if (query.group) {
        ET_ASSIGN(trainees, admissions::traineesBeside(database, permit, *query.group, query.day));
    } else if (query.students.empty() && permit.reach() == security::Reach::All) {
        ET_ASSIGN(trainees, admissions::traineesOn(database, permit, query.day));
    }
    auto found = people(permit, query);
    if (!found && (found.error().code != errors::kNobody || trainees.empty()))
        return base::fail(found.error());
    if (found) {
        for (RosterPerson &one : *found) {
            ET_ASSIGN(const auto contacts,
                people::LinkRepository::contactsOf(database, permit, one.student, query.day));
            sheet.students.push_back({std::move(one), callsOf(contacts)});
        }
    }
    for (admissions::Trainee &one : trainees) {
        ET_ASSIGN(const auto contacts,
            people::LinkRepository::contactsOf(database, permit, one.student, query.day));
        EmergencyContact named{one.emergencyName, {}, {}, {}};
        if (!one.emergencyPhone.isEmpty())
            named.phones += one.emergencyPhone;
        EmergencyCalls calls = callsOf(contacts, named);
        sheet.visitors.push_back({std::move(one), std::move(calls)});
    }
    return sheet;
}

base::Result<Directory> RosterService::directory(const RosterQuery &query)
{
    ET_ASSIGN(const Permit permit, mayPrint(Operation::ExportDetails, query));
    ET_ASSIGN(auto found, people(permit, query));
    storage::Database &database = m_workspace.database();
    Directory directory;
    ET_ASSIGN(directory.heading, RosterRepository::heading(database, permit, query));
    for (RosterPerson &one : found) {
        ET_ASSIGN(const auto file, people::mailFile(database, permit, one.student, query.day));
        Directory::Entry entry{std::move(one), {}, {}};
        if (file) {
            const people::PostalAddress home = people::studentAddress(*file);
            entry.address = people::oneLine(home);
            for (const people::MailFile::Adult &adult : file->adults) {
                if (!adult.contact.link.details.restricted)
                    entry.families.push_back(familyOf(*file, adult, home));
            }
        }
        directory.entries.push_back(std::move(entry));
    }
    return directory;
}

base::Result<StaffDirectory> RosterService::staffDirectory()
{
    ET_TRY(m_workspace.require(Operation::ExportDetails));
    ET_ASSIGN(const Permit permit, m_workspace.require(Operation::ReadStaff));
    ET_ASSIGN(const auto members, school::StaffRepository::all(m_workspace.database(), permit));
    StaffDirectory directory{m_workspace.clock().today(), {}};
    for (const school::StaffMember &member : members) {
        if (member.archivedOn)
            continue;
        const school::StaffDetails &details = member.details;
        directory.entries.push_back({people::listName(details.lastName, details.firstName),
            school::titleOf(details.kind), base::shownPhone(details.phone), details.email});
    }
    return directory;
}

} // namespace rosters

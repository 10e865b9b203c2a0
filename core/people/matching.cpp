#include "core/people/matching.h"

#include "core/base/text.h"
#include "core/people/address_repository.h"
#include "core/people/party_repository.h"
#include "core/people/student_repository.h"

#include <algorithm>

namespace people {

namespace {

bool shareContact(const PartyDetails &a, const PartyDetails &b)
{
    const auto has = [](const PartyDetails &details, const QString &phone) {
        return !phone.isEmpty() && (details.phone == phone || details.secondPhone == phone);
    };
    return has(b, a.phone) || has(b, a.secondPhone)
        || (!a.email.isEmpty() && base::folded(a.email) == base::folded(b.email));
}

base::Result<bool> livesAt(storage::Database &database, const security::Permit &permit,
    StudentId student, const QString &place)
{
    ET_ASSIGN(const auto uses, AddressRepository::usesOf(database, permit, student));
    return std::any_of(uses.begin(), uses.end(),
        [&](const AddressUse &use) { return foldedPlace(use.postal) == place; });
}

base::Result<bool> standsBeside(storage::Database &database, const security::Permit &permit,
    PartyId party, std::optional<StudentId> student, const PostalAddress &home)
{
    // A commune alone is no address: half the school lives there.
    const QString place = home.line1.isEmpty() ? QString() : foldedPlace(home);
    ET_ASSIGN(const auto links, LinkRepository::ofParty(database, permit, party));
    for (const StudentParty &link : links) {
        if (student && link.student == *student)
            return true;
        if (place.isEmpty())
            continue;
        ET_ASSIGN(const bool same, livesAt(database, permit, link.student, place));
        if (same)
            return true;
    }
    return false;
}

} // namespace

base::Result<std::optional<Student>> Matching::studentByIne(
    storage::Database &database, const security::Permit &permit, const QString &ine)
{
    if (ine.isEmpty())
        return std::optional<Student>();
    return StudentRepository::byIne(database, permit, ine);
}

base::Result<std::vector<Student>> Matching::studentsByName(storage::Database &database,
    const security::Permit &permit, const QString &lastName, const QString &firstNames,
    QDate birthDate)
{
    return StudentRepository::byMatchKey(
        database, permit, matchKey(lastName, firstNames, birthDate));
}

base::Result<std::optional<Party>> Matching::party(storage::Database &database,
    const security::Permit &permit, const PartyDetails &details, std::optional<StudentId> beside,
    const PostalAddress &home)
{
    ET_ASSIGN(const auto candidates,
        PartyRepository::bySortKey(database, permit, details.kind, partySortKey(details)));
    for (const Party &candidate : candidates) {
        if (details.kind == PartyKind::Organisation || shareContact(details, candidate.details))
            return std::optional(candidate);
        ET_ASSIGN(const bool near, standsBeside(database, permit, candidate.id, beside, home));
        if (near)
            return std::optional(candidate);
    }
    return std::optional<Party>();
}

} // namespace people

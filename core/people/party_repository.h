#pragma once

#include "core/people/party.h"

#include <optional>
#include <vector>

namespace storage {
class Database;
}

namespace people {

// All SQL on party and student_party. Updates expect the row version and say false when it is
// another.
class PartyRepository {
public:
    [[nodiscard]] static base::Result<std::optional<Party>> find(
        storage::Database &database, const security::Permit &permit, PartyId id);
    [[nodiscard]] static base::Result<std::vector<Party>> bySortKey(storage::Database &database,
        const security::Permit &permit, PartyKind kind, const QString &sortKey);
    // All that are not archived, sorted: what a form proposes from.
    [[nodiscard]] static base::Result<std::vector<Party>> all(
        storage::Database &database, const security::Permit &permit);
    [[nodiscard]] static base::Result<PartyId> insert(
        security::Transaction &transaction, const QString &uuid, const PartyDetails &details);
    [[nodiscard]] static base::Result<bool> update(security::Transaction &transaction, PartyId id,
        int rowVersion, const PartyDetails &details);
    [[nodiscard]] static base::Result<bool> setArchived(
        security::Transaction &transaction, PartyId id, int rowVersion, std::optional<QDate> on);
    [[nodiscard]] static base::Result<bool> nextVersion(
        security::Transaction &transaction, PartyId id, int rowVersion);
    [[nodiscard]] static base::Result<bool> remove(
        security::Transaction &transaction, PartyId id, int rowVersion);
};

class LinkRepository {
public:
    [[nodiscard]] static base::Result<std::optional<StudentParty>> find(
        storage::Database &database, const security::Permit &permit, StudentPartyId id);
    // Ended ones too, in the order of call.
    [[nodiscard]] static base::Result<std::vector<StudentParty>> ofStudent(
        storage::Database &database, const security::Permit &permit, StudentId student);
    [[nodiscard]] static base::Result<std::vector<StudentParty>> ofParty(
        storage::Database &database, const security::Permit &permit, PartyId party);
    // Links and parties of one student on a day, in the order of call.
    [[nodiscard]] static base::Result<std::vector<Contact>> contactsOf(
        storage::Database &database, const security::Permit &permit, StudentId student, QDate day);
    [[nodiscard]] static base::Result<StudentPartyId> insert(security::Transaction &transaction,
        const QString &uuid, StudentId student, PartyId party, const LinkDetails &details,
        const base::DateRange &dates);
    [[nodiscard]] static base::Result<bool> update(security::Transaction &transaction,
        StudentPartyId id, int rowVersion, const LinkDetails &details,
        const base::DateRange &dates);
    [[nodiscard]] static base::Result<bool> remove(
        security::Transaction &transaction, StudentPartyId id, int rowVersion);
};

} // namespace people

#pragma once

#include "core/people/address.h"
#include "core/people/party.h"
#include "core/security/undo.h"

#include <vector>

namespace security {
class Workspace;
}

namespace people {

namespace errors {
inline constexpr base::ErrorCode kAlreadyLinked{"people.already-linked"};
inline constexpr base::ErrorCode kLinkDates{"people.link-dates"};
inline constexpr base::ErrorCode kStillLinked{"people.still-linked"};
} // namespace errors

struct SavedParty {
    PartyId id;
    QString uuid;
    int rowVersion = 1;
    security::Undo undo;
};

struct SavedLink {
    StudentPartyId id;
    QString uuid;
    int rowVersion = 1;
    security::Undo undo;
};

// Operations on guardians, payers and organisations and on what they are to a young person. They
// validate, write and record inside the caller's transaction. A link is recorded under its own
// uuid.
class FamilyOperations {
public:
    [[nodiscard]] static base::Result<SavedParty> add(
        security::Transaction &transaction, const PartyDetails &typed);
    [[nodiscard]] static base::Result<security::Edited> edit(security::Transaction &transaction,
        PartyId id, int rowVersion, const PartyDetails &typed,
        const QString &action = QStringLiteral("party.edit"));
    // Refused while the party stands beside somebody.
    [[nodiscard]] static base::Result<security::Edited> archive(
        security::Transaction &transaction, PartyId id, int rowVersion);
    [[nodiscard]] static base::Result<security::Edited> unarchive(
        security::Transaction &transaction, PartyId id, int rowVersion);
    [[nodiscard]] static base::Result<security::Edited> setAddress(
        security::Transaction &transaction, PartyId id, int rowVersion, AddressKind kind,
        const PostalAddress &typed, QDate from);

    // One party stands beside a student once at a time.
    [[nodiscard]] static base::Result<SavedLink> link(security::Transaction &transaction,
        StudentId student, PartyId party, const LinkDetails &typed, QDate from);
    [[nodiscard]] static base::Result<security::Edited> editLink(security::Transaction &transaction,
        StudentPartyId id, int rowVersion, const LinkDetails &typed,
        const QString &action = QStringLiteral("link.edit"));
    // lastDay: the last one on which it held. A link is ended, never removed.
    [[nodiscard]] static base::Result<security::Edited> endLink(
        security::Transaction &transaction, StudentPartyId id, int rowVersion, QDate lastDay);
};

// Use cases on parties and links; the whole file in one go is enrolment::StudentFileService's.
class FamilyService {
public:
    explicit FamilyService(security::Workspace &workspace);

    [[nodiscard]] base::Result<std::vector<Party>> parties();
    // Links that hold today, in the order of call.
    [[nodiscard]] base::Result<std::vector<Contact>> contactsOf(StudentId student);
    [[nodiscard]] base::Result<SavedParty> add(const PartyDetails &typed);
    [[nodiscard]] base::Result<security::Edited> edit(
        PartyId id, int rowVersion, const PartyDetails &typed);
    [[nodiscard]] base::Result<security::Edited> archive(PartyId id, int rowVersion);
    [[nodiscard]] base::Result<security::Edited> unarchive(PartyId id, int rowVersion);
    [[nodiscard]] base::Result<security::Edited> setAddress(
        PartyId id, int rowVersion, AddressKind kind, const PostalAddress &typed, QDate from);
    [[nodiscard]] base::Result<SavedLink> link(
        StudentId student, PartyId party, const LinkDetails &typed, QDate from);
    [[nodiscard]] base::Result<security::Edited> editLink(
        StudentPartyId id, int rowVersion, const LinkDetails &typed);
    [[nodiscard]] base::Result<security::Edited> endLink(
        StudentPartyId id, int rowVersion, QDate lastDay);

private:
    template <class Work> auto inTransaction(Work work);
    security::Workspace &m_workspace;
};

} // namespace people

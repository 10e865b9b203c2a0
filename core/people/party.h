#pragma once

#include "core/base/date_range.h"
#include "core/base/result.h"
#include "core/people/ids.h"
#include "core/security/transaction.h"

#include <QString>

#include <array>
#include <optional>
#include <vector>

namespace people {

namespace errors {
inline constexpr base::ErrorCode kNoPartyName{"people.no-party-name"};
inline constexpr base::ErrorCode kBadRank{"people.bad-contact-rank"};
inline constexpr base::ErrorCode kRestrictionSource{"people.restriction-without-source"};
inline constexpr base::ErrorCode kRestrictedMail{"people.restricted-receives-mail"};
} // namespace errors

enum class PartyKind { Person, Organisation };
enum class OrganisationKind { None, Childcare, Home, Company, Public, Other };
enum class Relation {
    Mother,
    Father,
    Stepparent,
    Grandparent,
    Sibling,
    Guardian,
    Childcare,
    Home,
    Educator,
    Company,
    Other
};
inline constexpr std::array kRelations{Relation::Mother, Relation::Father, Relation::Stepparent,
    Relation::Grandparent, Relation::Sibling, Relation::Guardian, Relation::Childcare,
    Relation::Home, Relation::Educator, Relation::Company, Relation::Other};
inline constexpr std::array kOrganisationKinds{OrganisationKind::Childcare, OrganisationKind::Home,
    OrganisationKind::Company, OrganisationKind::Public, OrganisationKind::Other};

[[nodiscard]] QString storedName(PartyKind kind);
[[nodiscard]] PartyKind partyKindFrom(const QString &stored);
[[nodiscard]] QString storedName(OrganisationKind kind);
[[nodiscard]] OrganisationKind organisationKindFrom(const QString &stored);
[[nodiscard]] QString titleOf(OrganisationKind kind);
[[nodiscard]] QString storedName(Relation relation);
[[nodiscard]] Relation relationFrom(const QString &stored);
[[nodiscard]] QString titleOf(Relation relation); // "Mère"

// A guardian, payer, service, home or company: one row each, whoever it stands beside.
struct PartyDetails {
    PartyKind kind = PartyKind::Person;
    OrganisationKind organisationKind = OrganisationKind::None;
    QString lastName; // of an organisation: its name
    QString firstName;
    QString phone; // E.164 once checked
    QString secondPhone;
    QString email;
    friend bool operator==(const PartyDetails &, const PartyDetails &) = default;
};

struct Party {
    PartyId id;
    QString uuid;
    PartyDetails details;
    std::optional<QDate> archivedOn;
    int rowVersion = 1;
};

// What a party is to a young person, and may do. restricted: by a court's decision neither contact
// nor information; the decision is named. At an organisation: who is in charge, and that number.
struct LinkDetails {
    Relation relation = Relation::Other;
    bool parentalAuthority = false;
    bool legalRepresentative = false;
    bool livesWith = false;
    bool receivesMail = false;
    bool pays = false;
    bool restricted = false;
    QString restrictionSource;
    int contactRank = 1; // 1 is called first
    QString personInCharge;
    QString phone;
    friend bool operator==(const LinkDetails &, const LinkDetails &) = default;
};

struct StudentParty {
    StudentPartyId id;
    QString uuid;
    StudentId student;
    PartyId party;
    LinkDetails details;
    base::DateRange dates;
    int rowVersion = 1;
};

// A party as it stands beside one student.
struct Contact {
    StudentParty link;
    Party party;
};

[[nodiscard]] QString partySortKey(const PartyDetails &details);
[[nodiscard]] QString partySearchKey(const PartyDetails &details);
[[nodiscard]] QString listName(const PartyDetails &details);
[[nodiscard]] QString letterName(const PartyDetails &details);
// The number to call first: that of the person in charge, else the party's own.
[[nodiscard]] QString phoneToCall(const Contact &contact);

[[nodiscard]] base::Result<PartyDetails> checkedDetails(const PartyDetails &typed);
[[nodiscard]] base::Result<LinkDetails> checkedDetails(const LinkDetails &typed);

[[nodiscard]] std::vector<security::FieldChange> changesBetween(
    const PartyDetails &before, const PartyDetails &after);
[[nodiscard]] std::vector<security::FieldChange> changesBetween(
    const LinkDetails &before, const LinkDetails &after);

} // namespace people

#include "core/people/party_repository.h"

#include "core/storage/statement.h"

using namespace Qt::Literals::StringLiterals;

namespace people {

namespace {

const QString kPartyColumns =
    u"p.id, p.uuid, p.kind, p.organisation_kind, p.last_name, p.first_name, p.phone, "
    "p.second_phone, p.email, p.archived_on, p.row_version"_s;
const QString kLinkColumns =
    u"l.id, l.uuid, l.student_id, l.party_id, l.relation, l.parental_authority, "
    "l.legal_representative, l.lives_with, l.receives_mail, l.pays, l.restricted, "
    "l.restriction_source, l.contact_rank, l.person_in_charge, l.phone, l.valid_from, l.valid_to, "
    "l.row_version"_s;
constexpr int kLinkColumnCount = 18;

const QString kFindParty = u"SELECT "_s + kPartyColumns + u" FROM party p WHERE p.id = ?"_s;
const QString kBySortKey = u"SELECT "_s + kPartyColumns
    + u" FROM party p WHERE p.sort_key = ? AND p.kind = ? ORDER BY p.id"_s;
const QString kAllParties = u"SELECT "_s + kPartyColumns
    + u" FROM party p WHERE p.archived_on IS NULL ORDER BY p.sort_key, p.id"_s;
const QString kInsertParty =
    u"INSERT INTO party (uuid, kind, organisation_kind, last_name, first_name, phone, "
    "second_phone, email, sort_key, search_key, created_at) "
    "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id"_s;
const QString kUpdateParty =
    u"UPDATE party SET kind = ?, organisation_kind = ?, last_name = ?, first_name = ?, phone = ?, "
    "second_phone = ?, email = ?, sort_key = ?, search_key = ?, row_version = row_version + 1 "
    "WHERE id = ? AND row_version = ?"_s;
const QString kArchiveParty = u"UPDATE party SET archived_on = ?, row_version = row_version + 1 "
                              "WHERE id = ? AND row_version = ?"_s;
const QString kNextVersion =
    u"UPDATE party SET row_version = row_version + 1 WHERE id = ? AND row_version = ?"_s;
const QString kRemoveParty = u"DELETE FROM party WHERE id = ? AND row_version = ?"_s;

const QString kFindLink = u"SELECT "_s + kLinkColumns + u" FROM student_party l WHERE l.id = ?"_s;
const QString kOfStudent = u"SELECT "_s + kLinkColumns
    + u" FROM student_party l WHERE l.student_id = ? ORDER BY l.contact_rank, l.id"_s;
const QString kOfParty = u"SELECT "_s + kLinkColumns
    + u" FROM student_party l WHERE l.party_id = ? ORDER BY l.student_id, l.id"_s;
const QString kContacts = u"SELECT "_s + kLinkColumns + u", "_s + kPartyColumns
    + u" FROM student_party l JOIN party p ON p.id = l.party_id WHERE l.student_id = ? "
      "AND l.valid_from <= ? AND (l.valid_to IS NULL OR l.valid_to >= ?) "
      "ORDER BY l.contact_rank, l.id"_s;
const QString kInsertLink =
    u"INSERT INTO student_party (uuid, student_id, party_id, relation, parental_authority, "
    "legal_representative, lives_with, receives_mail, pays, restricted, restriction_source, "
    "contact_rank, person_in_charge, phone, valid_from, valid_to) "
    "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id"_s;
const QString kUpdateLink =
    u"UPDATE student_party SET relation = ?, parental_authority = ?, legal_representative = ?, "
    "lives_with = ?, receives_mail = ?, pays = ?, restricted = ?, restriction_source = ?, "
    "contact_rank = ?, person_in_charge = ?, phone = ?, valid_from = ?, valid_to = ?, "
    "row_version = row_version + 1 WHERE id = ? AND row_version = ?"_s;
const QString kRemoveLink = u"DELETE FROM student_party WHERE id = ? AND row_version = ?"_s;

Party partyOf(const storage::Statement &row, int at = 0)
{
    return {row.id<PartyTag>(at), row.text(at + 1),
        {partyKindFrom(row.text(at + 2)), organisationKindFrom(row.text(at + 3)), row.text(at + 4),
            row.text(at + 5), row.text(at + 6), row.text(at + 7), row.text(at + 8)},
        row.optionalDate(at + 9), row.smallInteger(at + 10)};
}

StudentParty linkOf(const storage::Statement &row)
{
    return {row.id<StudentPartyTag>(0), row.text(1), row.id<StudentTag>(2), row.id<PartyTag>(3),
        {relationFrom(row.text(4)), row.flag(5), row.flag(6), row.flag(7), row.flag(8), row.flag(9),
            row.flag(10), row.text(11), row.smallInteger(12), row.text(13), row.text(14)},
        {row.date(15), row.optionalDate(16)}, row.smallInteger(17)};
}

Contact contactOf(const storage::Statement &row)
{
    return {linkOf(row), partyOf(row, kLinkColumnCount)};
}

template <class Read, class... Values>
auto rows(storage::Database &database, const QString &sql, Read read, const Values &...values)
    -> base::Result<std::vector<decltype(read(std::declval<const storage::Statement &>()))>>
{
    storage::Statement row(database, sql);
    ET_TRY(row.run(values...));
    std::vector<decltype(read(row))> found;
    while (row.next())
        found.push_back(read(row));
    ET_TRY(row.finished());
    return found;
}

Party onlyParty(const storage::Statement &row)
{
    return partyOf(row);
}

} // namespace

base::Result<std::optional<Party>> PartyRepository::find(
    storage::Database &database, const security::Permit &, PartyId id)
{
    ET_ASSIGN(const auto found, rows(database, kFindParty, onlyParty, id));
    return found.empty() ? std::nullopt : std::optional(found.front());
}

base::Result<std::vector<Party>> PartyRepository::bySortKey(
    storage::Database &database, const security::Permit &, PartyKind kind, const QString &sortKey)
{
    return rows(database, kBySortKey, onlyParty, sortKey, storedName(kind));
}

base::Result<std::vector<Party>> PartyRepository::all(
    storage::Database &database, const security::Permit &permit)
{
    Q_ASSERT(permit.reach() == security::Reach::All);
    return rows(database, kAllParties, onlyParty);
}

base::Result<PartyId> PartyRepository::insert(
    security::Transaction &transaction, const QString &uuid, const PartyDetails &details)
{
    storage::Statement statement(transaction.database(), kInsertParty);
    ET_TRY(statement.run(uuid, storedName(details.kind), storedName(details.organisationKind),
        details.lastName, details.firstName, details.phone, details.secondPhone, details.email,
        partySortKey(details), partySearchKey(details), transaction.now()));
    ET_ASSIGN(const qint64 id, storage::singleInteger(statement));
    return PartyId(id);
}

base::Result<bool> PartyRepository::update(
    security::Transaction &transaction, PartyId id, int rowVersion, const PartyDetails &details)
{
    storage::Statement statement(transaction.database(), kUpdateParty);
    ET_TRY(statement.run(storedName(details.kind), storedName(details.organisationKind),
        details.lastName, details.firstName, details.phone, details.secondPhone, details.email,
        partySortKey(details), partySearchKey(details), id, rowVersion));
    return statement.affectedRows() == 1;
}

base::Result<bool> PartyRepository::setArchived(
    security::Transaction &transaction, PartyId id, int rowVersion, std::optional<QDate> on)
{
    storage::Statement statement(transaction.database(), kArchiveParty);
    ET_TRY(statement.run(on, id, rowVersion));
    return statement.affectedRows() == 1;
}

base::Result<bool> PartyRepository::nextVersion(
    security::Transaction &transaction, PartyId id, int rowVersion)
{
    storage::Statement statement(transaction.database(), kNextVersion);
    ET_TRY(statement.run(id, rowVersion));
    return statement.affectedRows() == 1;
}

base::Result<bool> PartyRepository::remove(
    security::Transaction &transaction, PartyId id, int rowVersion)
{
    storage::Statement statement(transaction.database(), kRemoveParty);
    ET_TRY(statement.run(id, rowVersion));
    return statement.affectedRows() == 1;
}

base::Result<std::optional<StudentParty>> LinkRepository::find(
    storage::Database &database, const security::Permit &, StudentPartyId id)
{
    ET_ASSIGN(const auto found, rows(database, kFindLink, linkOf, id));
    return found.empty() ? std::nullopt : std::optional(found.front());
}

base::Result<std::vector<StudentParty>> LinkRepository::ofStudent(
    storage::Database &database, const security::Permit &, StudentId student)
{
    return rows(database, kOfStudent, linkOf, student);
}

base::Result<std::vector<StudentParty>> LinkRepository::ofParty(
    storage::Database &database, const security::Permit &, PartyId party)
{
    return rows(database, kOfParty, linkOf, party);
}

base::Result<std::vector<Contact>> LinkRepository::contactsOf(
    storage::Database &database, const security::Permit &, StudentId student, QDate day)
{
    return rows(database, kContacts, contactOf, student, day, day);
}

base::Result<StudentPartyId> LinkRepository::insert(security::Transaction &transaction,
    const QString &uuid, StudentId student, PartyId party, const LinkDetails &details,
    const base::DateRange &dates)
{
    storage::Statement statement(transaction.database(), kInsertLink);
    ET_TRY(statement.run(uuid, student, party, storedName(details.relation),
        details.parentalAuthority, details.legalRepresentative, details.livesWith,
        details.receivesMail, details.pays, details.restricted, details.restrictionSource,
        details.contactRank, details.personInCharge, details.phone, dates.from, dates.to));
    ET_ASSIGN(const qint64 id, storage::singleInteger(statement));
    return StudentPartyId(id);
}

base::Result<bool> LinkRepository::update(security::Transaction &transaction, StudentPartyId id,
    int rowVersion, const LinkDetails &details, const base::DateRange &dates)
{
    storage::Statement statement(transaction.database(), kUpdateLink);
    ET_TRY(statement.run(storedName(details.relation), details.parentalAuthority,
        details.legalRepresentative, details.livesWith, details.receivesMail, details.pays,
        details.restricted, details.restrictionSource, details.contactRank, details.personInCharge,
        details.phone, dates.from, dates.to, id, rowVersion));
    return statement.affectedRows() == 1;
}

base::Result<bool> LinkRepository::remove(
    security::Transaction &transaction, StudentPartyId id, int rowVersion)
{
    storage::Statement statement(transaction.database(), kRemoveLink);
    ET_TRY(statement.run(id, rowVersion));
    return statement.affectedRows() == 1;
}

} // namespace people

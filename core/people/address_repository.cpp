#include "core/people/address_repository.h"

#include "core/storage/statement.h"

using namespace Qt::Literals::StringLiterals;

namespace people {

namespace {

// One of the two owners is NULL, and nothing equals NULL.
const QString kUses =
    u"SELECT a.id, u.kind, a.line1, a.line2, a.postal_code, a.commune, a.insee_code, a.country, "
    "u.valid_from, u.valid_to FROM address_use u JOIN postal_address a ON a.id = u.address_id "
    "WHERE u.student_id = ? OR u.party_id = ? ORDER BY u.valid_from, u.id"_s;
const QString kInsert =
    u"INSERT INTO postal_address (line1, line2, postal_code, commune, insee_code, country) "
    "VALUES (?, ?, ?, ?, ?, ?) RETURNING id"_s;
const QString kAddUse =
    u"INSERT INTO address_use (student_id, party_id, address_id, kind, valid_from, valid_to) "
    "VALUES (?, ?, ?, ?, ?, ?)"_s;
const QString kRemoveUses =
    u"DELETE FROM address_use WHERE (student_id = ? OR party_id = ?) AND kind = ?"_s;
const QString kRemoveUnused =
    u"DELETE FROM postal_address WHERE id = ? AND NOT EXISTS "
    "(SELECT 1 FROM address_use u WHERE u.address_id = postal_address.id)"_s;

std::optional<StudentId> studentOf(const AddressOwner &owner)
{
    const auto *id = std::get_if<StudentId>(&owner);
    return id ? std::optional(*id) : std::nullopt;
}

std::optional<PartyId> partyOf(const AddressOwner &owner)
{
    const auto *id = std::get_if<PartyId>(&owner);
    return id ? std::optional(*id) : std::nullopt;
}

} // namespace

base::Result<std::vector<AddressUse>> AddressRepository::usesOf(
    storage::Database &database, const security::Permit &, const AddressOwner &owner)
{
    storage::Statement row(database, kUses);
    ET_TRY(row.run(studentOf(owner), partyOf(owner)));
    std::vector<AddressUse> uses;
    while (row.next()) {
        uses.push_back({row.id<AddressTag>(0), addressKindFrom(row.text(1)),
            {row.text(2), row.text(3), row.text(4), row.text(5), row.text(6), row.text(7)},
            {row.date(8), row.optionalDate(9)}});
    }
    ET_TRY(row.finished());
    return uses;
}

base::Done AddressRepository::add(
    security::Transaction &transaction, const AddressOwner &owner, const AddressUse &use)
{
    const PostalAddress &postal = use.postal;
    storage::Statement address(transaction.database(), kInsert);
    ET_TRY(address.run(postal.line1, postal.line2, postal.postalCode, postal.commune,
        postal.inseeCode, postal.country));
    ET_ASSIGN(const qint64 id, storage::singleInteger(address));
    storage::Statement dated(transaction.database(), kAddUse);
    return dated.run(
        studentOf(owner), partyOf(owner), id, storedName(use.kind), use.dates.from, use.dates.to);
}

base::Done AddressRepository::replaceUses(security::Transaction &transaction,
    const AddressOwner &owner, AddressKind kind, const std::vector<AddressUse> &uses)
{
    ET_ASSIGN(const auto before, usesOf(transaction.database(), transaction.permit(), owner));
    {
        storage::Statement remove(transaction.database(), kRemoveUses);
        ET_TRY(remove.run(studentOf(owner), partyOf(owner), storedName(kind)));
        storage::Statement unused(transaction.database(), kRemoveUnused);
        for (const AddressUse &use : before)
            ET_TRY(unused.run(use.address));
    }
    for (const AddressUse &use : uses)
        ET_TRY(add(transaction, owner, use));
    return {};
}

} // namespace people

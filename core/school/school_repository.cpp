#include "core/school/school_repository.h"

#include "core/school/signature_repository.h"
#include "core/storage/database.h"
#include "core/storage/statement.h"

using namespace Qt::Literals::StringLiterals;

namespace school {

namespace {

const QString kRead =
    u"SELECT uuid, name, uai, siret, iban, address_line1, address_line2, postal_code, commune, "
    "phone, email, website, head_name, recognised_on, labelled_on, called, is_sample, row_version "
    "FROM school WHERE id = 1"_s;
const QString kAdd =
    u"INSERT INTO school (id, uuid, name, uai, siret, iban, address_line1, address_line2, "
    "postal_code, commune, phone, email, website, head_name, recognised_on, labelled_on, called, "
    "is_sample) VALUES (1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s;
const QString kUpdate =
    u"UPDATE school SET name = ?, uai = ?, siret = ?, iban = ?, address_line1 = ?, "
    "address_line2 = ?, postal_code = ?, commune = ?, phone = ?, email = ?, website = ?, "
    "head_name = ?, recognised_on = ?, labelled_on = ?, called = ?, "
    "row_version = row_version + 1 WHERE id = 1 AND row_version = ?"_s;
const QString kLogo = u"SELECT logo FROM school WHERE id = 1 AND logo IS NOT NULL"_s;
const QString kSetLogo = u"UPDATE school SET logo = ?, row_version = row_version + 1 "
                         "WHERE id = 1 AND row_version = ?"_s;

QString storedName(Called called)
{
    return called == Called::Youths ? u"youths"_s : u"students"_s;
}

School schoolOf(const storage::Statement &row)
{
    return {row.text(0), row.text(1), row.text(2), row.text(3), row.text(4), row.text(5),
        row.text(6), row.text(7), row.text(8), row.text(9), row.text(10), row.text(11),
        row.text(12), row.optionalDate(13), row.optionalDate(14),
        row.text(15) == u"youths" ? Called::Youths : Called::Students, row.flag(16),
        row.smallInteger(17)};
}

base::Result<std::optional<School>> readFrom(storage::Database &database)
{
    storage::Statement row(database, kRead);
    ET_TRY(row.run());
    std::optional<School> found;
    if (row.next())
        found = schoolOf(row);
    ET_TRY(row.finished());
    return found;
}

} // namespace

base::Result<std::optional<School>> SchoolRepository::read(
    storage::Database &database, const security::Permit &)
{
    return readFrom(database);
}

base::Result<std::optional<School>> SchoolRepository::read(const security::Transaction &transaction)
{
    return readFrom(transaction.database());
}

base::Result<Issuer> SchoolRepository::issuer(
    storage::Database &database, const security::Permit &permit, std::optional<SignedPaper> paper)
{
    ET_ASSIGN(const auto school, read(database, permit));
    if (!school)
        return Issuer();
    ET_ASSIGN(const Signature signature, SignatureRepository::read(database, permit));
    Issuer issuer = issuerOf(*school);
    issuer.signatory = signature.signatory;
    issuer.capacity = signature.capacity;
    if (paper && signature.isPrintedOn(*paper))
        issuer.signature = signature.picture;
    return issuer;
}

base::Result<QByteArray> SchoolRepository::logo(
    storage::Database &database, const security::Permit &)
{
    storage::Statement row(database, kLogo);
    ET_TRY(row.run());
    if (row.next())
        return row.bytes(0);
    ET_TRY(row.finished());
    return QByteArray();
}

base::Done SchoolRepository::add(const security::Transaction &transaction, const School &s)
{
    storage::Statement insert(transaction.database(), kAdd);
    return insert.run(s.uuid, s.name, s.uai, s.siret, s.iban, s.addressLine1, s.addressLine2,
        s.postalCode, s.commune, s.phone, s.email, s.website, s.headName, s.recognisedOn,
        s.labelledOn, storedName(s.called), s.isSample);
}

base::Result<bool> SchoolRepository::update(
    const security::Transaction &transaction, const School &s)
{
    storage::Statement update(transaction.database(), kUpdate);
    ET_TRY(update.run(s.name, s.uai, s.siret, s.iban, s.addressLine1, s.addressLine2, s.postalCode,
        s.commune, s.phone, s.email, s.website, s.headName, s.recognisedOn, s.labelledOn,
        storedName(s.called), s.rowVersion));
    return update.affectedRows() == 1;
}

base::Result<bool> SchoolRepository::setLogo(
    const security::Transaction &transaction, const QByteArray &png, int expectedVersion)
{
    storage::Statement update(transaction.database(), kSetLogo);
    ET_TRY(update.run(png.isEmpty() ? std::nullopt : std::optional(png), expectedVersion));
    return update.affectedRows() == 1;
}

} // namespace school

#include "core/school/signature_repository.h"

#include "core/storage/database.h"
#include "core/storage/statement.h"

using namespace Qt::Literals::StringLiterals;

namespace school {

namespace {

const QString kRead =
    u"SELECT uuid, signatory, capacity, coalesce(picture, ''), on_certificates, on_agreements, "
    "on_statements, on_reminders, on_invoices, row_version FROM signature WHERE id = 1"_s;
const QString kUpdate =
    u"UPDATE signature SET signatory = ?, capacity = ?, picture = ?, on_certificates = ?, "
    "on_agreements = ?, on_statements = ?, on_reminders = ?, on_invoices = ?, "
    "row_version = row_version + 1 WHERE id = 1 AND row_version = ?"_s;
const QString kPictures = u"SELECT hash, png FROM signature_picture"_s;
const QString kIsKept = u"SELECT count(*) FROM signature_picture WHERE hash = ?"_s;
const QString kKeep = u"INSERT INTO signature_picture (hash, png, chosen_at, chosen_by) "
                      "VALUES (?, ?, ?, ?)"_s;

constexpr int kFirstPaper = 4; // the column of the first of kSignedPapers

} // namespace

base::Result<Signature> SignatureRepository::read(
    storage::Database &database, const security::Permit &)
{
    storage::Statement row(database, kRead);
    ET_TRY(row.run());
    Signature signature;
    if (row.next()) {
        signature.uuid = row.text(0);
        signature.signatory = row.text(1);
        signature.capacity = row.text(2);
        signature.picture = row.text(3);
        for (size_t paper = 0; paper < signature.isOn.size(); ++paper)
            signature.isOn[paper] = row.flag(kFirstPaper + int(paper));
        signature.rowVersion = row.smallInteger(kFirstPaper + int(signature.isOn.size()));
    }
    ET_TRY(row.finished());
    return signature;
}

base::Result<bool> SignatureRepository::update(
    const security::Transaction &transaction, const Signature &signature)
{
    const auto on = [&](SignedPaper paper) { return signature.isOn[size_t(paper)]; };
    storage::Statement update(transaction.database(), kUpdate);
    ET_TRY(update.run(signature.signatory, signature.capacity,
        signature.picture.isEmpty() ? std::nullopt : std::optional(signature.picture),
        on(SignedPaper::Certificate), on(SignedPaper::StayAgreement), on(SignedPaper::Statement),
        on(SignedPaper::Reminder), on(SignedPaper::Invoice), signature.rowVersion));
    return update.affectedRows() == 1;
}

base::Result<SignaturePictures> SignatureRepository::pictures(
    storage::Database &database, const security::Permit &)
{
    storage::Statement row(database, kPictures);
    ET_TRY(row.run());
    SignaturePictures pictures;
    while (row.next())
        pictures.insert(row.text(0), row.bytes(1));
    ET_TRY(row.finished());
    return pictures;
}

base::Result<QString> SignatureRepository::keep(
    const security::Transaction &transaction, const QByteArray &png)
{
    const QString key = keyOf(png);
    {
        storage::Statement count(transaction.database(), kIsKept);
        ET_TRY(count.run(key));
        ET_ASSIGN(const qint64 kept, storage::singleInteger(count));
        if (kept > 0)
            return key;
    }
    storage::Statement insert(transaction.database(), kKeep);
    ET_TRY(insert.run(key, png, transaction.now(), transaction.permit().account()));
    return key;
}

} // namespace school

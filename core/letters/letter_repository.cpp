#include "core/letters/letter_repository.h"

#include "core/storage/database.h"
#include "core/storage/statement.h"

using namespace Qt::Literals::StringLiterals;

namespace letters {

namespace {

const QString kAdd =
    u"INSERT INTO letter (document_id, template_id, template_version, student_id, recipient, way, "
    "batch_uuid, issued_on) VALUES (?, ?, ?, ?, ?, ?, ?, ?) RETURNING id"_s;
const QString kAddRecipient = u"INSERT INTO letter_recipient (letter_id, party_id) VALUES (?, ?)"_s;

} // namespace

base::Done LetterRepository::add(security::Transaction &transaction, records::DocumentId document,
    const ComposedLetter &letter, LetterWay way, const QString &batch)
{
    qint64 id = 0;
    {
        storage::Statement row(transaction.database(), kAdd);
        ET_TRY(row.run(document, letter.letterTemplate, letter.templateVersion, letter.student,
            letter.snapshot.recipient, storedName(way), batch, letter.snapshot.writtenOn));
        ET_ASSIGN(id, storage::singleInteger(row));
    }
    storage::Statement row(transaction.database(), kAddRecipient);
    for (const people::Recipient &recipient : letter.household.to) {
        if (recipient.party)
            ET_TRY(row.run(id, *recipient.party));
    }
    return {};
}

} // namespace letters

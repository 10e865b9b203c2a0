#include "core/letters/template_repository.h"

#include "core/storage/database.h"
#include "core/storage/statement.h"

using namespace Qt::Literals::StringLiterals;

namespace letters {

namespace {

const QString kColumns =
    u"SELECT t.id, t.uuid, t.kind, t.name, v.subject, v.body, t.version, t.shipped, t.retired, "
    "t.row_version, t.signature FROM letter_template t JOIN letter_template_version v ON "
    "v.template_id = t.id "
    "AND v.version = t.version "_s;
const QString kAll = kColumns + u"ORDER BY t.retired, t.position, t.id"_s;
const QString kFind = kColumns + u"WHERE t.id = ?"_s;
const QString kWords =
    u"SELECT subject, body FROM letter_template_version WHERE template_id = ? AND version = ?"_s;
const QString kInsert =
    u"INSERT INTO letter_template (uuid, kind, name, signature, position) VALUES (?, ?, ?, ?, "
    "(SELECT coalesce(max(position), 0) + 1 FROM letter_template)) RETURNING id"_s;
const QString kInsertVersion =
    u"INSERT INTO letter_template_version (template_id, version, subject, body, written_at, "
    "written_by) VALUES (?, ?, ?, ?, ?, ?)"_s;
const QString kUpdate = u"UPDATE letter_template SET name = ?, version = ?, signature = ?, "
                        "row_version = row_version + 1 WHERE id = ? AND row_version = ?"_s;
const QString kRetire = u"UPDATE letter_template SET retired = ?, row_version = row_version + 1 "
                        "WHERE id = ? AND row_version = ?"_s;

const QString kPicture = u"picture"_s;

QString storedSignature(const TemplateDetails &details)
{
    return details.isSigned ? kPicture : u"room"_s;
}

LetterTemplate templateOf(const storage::Statement &row)
{
    return {row.id<TemplateTag>(0), row.text(1),
        {letterKindFrom(row.text(2)), row.text(3), row.text(4), row.text(5),
            row.text(10) == kPicture},
        row.smallInteger(6), row.flag(7), row.flag(8), row.smallInteger(9)};
}

base::Done addVersion(
    security::Transaction &transaction, TemplateId id, int version, const TemplateDetails &details)
{
    storage::Statement insert(transaction.database(), kInsertVersion);
    return insert.run(id, version, details.subject, details.body, transaction.now(),
        transaction.permit().account());
}

} // namespace

base::Result<std::vector<LetterTemplate>> TemplateRepository::all(storage::Database &database)
{
    storage::Statement row(database, kAll);
    ET_TRY(row.run());
    std::vector<LetterTemplate> templates;
    while (row.next())
        templates.push_back(templateOf(row));
    ET_TRY(row.finished());
    return templates;
}

base::Result<std::optional<LetterTemplate>> TemplateRepository::find(
    storage::Database &database, TemplateId id)
{
    storage::Statement row(database, kFind);
    ET_TRY(row.run(id));
    std::optional<LetterTemplate> found;
    if (row.next())
        found = templateOf(row);
    ET_TRY(row.finished());
    return found;
}

base::Result<std::optional<TemplateRepository::Words>> TemplateRepository::words(
    storage::Database &database, TemplateId id, int version)
{
    storage::Statement row(database, kWords);
    ET_TRY(row.run(id, version));
    std::optional<Words> found;
    if (row.next())
        found = Words{row.text(0), row.text(1)};
    ET_TRY(row.finished());
    return found;
}

base::Result<TemplateId> TemplateRepository::insert(
    security::Transaction &transaction, const QString &uuid, const TemplateDetails &details)
{
    qint64 id = 0;
    {
        storage::Statement insert(transaction.database(), kInsert);
        ET_TRY(insert.run(uuid, storedName(details.kind), details.name, storedSignature(details)));
        ET_ASSIGN(id, storage::singleInteger(insert));
    }
    ET_TRY(addVersion(transaction, TemplateId(id), 1, details));
    return TemplateId(id);
}

base::Result<bool> TemplateRepository::update(security::Transaction &transaction,
    const LetterTemplate &before, int rowVersion, const TemplateDetails &details)
{
    const bool isRewritten =
        details.subject != before.details.subject || details.body != before.details.body;
    const int version = before.version + (isRewritten ? 1 : 0);
    {
        storage::Statement update(transaction.database(), kUpdate);
        ET_TRY(update.run(details.name, version, storedSignature(details), before.id, rowVersion));
        if (update.affectedRows() != 1)
            return false;
    }
    if (isRewritten)
        ET_TRY(addVersion(transaction, before.id, version, details));
    return true;
}

base::Result<bool> TemplateRepository::setRetired(
    security::Transaction &transaction, TemplateId id, int rowVersion, bool isRetired)
{
    storage::Statement update(transaction.database(), kRetire);
    ET_TRY(update.run(isRetired, id, rowVersion));
    return update.affectedRows() == 1;
}

} // namespace letters

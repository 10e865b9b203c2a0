#include "core/paperwork/requirement_repository.h"

#include "core/base/text.h"
#include "core/storage/statement.h"

using namespace Qt::Literals::StringLiterals;

namespace paperwork {

namespace {

const QString kColumns =
    u"SELECT id, uuid, name, newcomers, majority, guardian, bursary_only, workshop_id, is_dated, "
    "if_concerned, is_sealed, from_age, before_age, source, position, retired, row_version "
    "FROM document_requirement "_s;
const QString kAll = kColumns + u"ORDER BY retired, position, id"_s;
const QString kFind = kColumns + u"WHERE id = ?"_s;
const QString kInsert =
    u"INSERT INTO document_requirement (uuid, name, folded_name, newcomers, majority, guardian, "
    "bursary_only, workshop_id, is_dated, if_concerned, is_sealed, from_age, before_age, source, "
    "position) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, "
    "(SELECT coalesce(max(position), 0) + 1 FROM document_requirement)) RETURNING id"_s;
const QString kUpdate =
    u"UPDATE document_requirement SET name = ?, folded_name = ?, newcomers = ?, majority = ?, "
    "guardian = ?, bursary_only = ?, workshop_id = ?, is_dated = ?, if_concerned = ?, "
    "is_sealed = ?, from_age = ?, before_age = ?, source = ?, retired = ?, "
    "row_version = row_version + 1 WHERE id = ? AND row_version = ?"_s;
const QString kRemove = u"DELETE FROM document_requirement WHERE id = ? AND row_version = ?"_s;
const QString kPlace = u"UPDATE document_requirement SET position = ? WHERE id = ?"_s;

std::optional<int> age(const storage::Statement &row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(row.smallInteger(column));
}

Requirement requirementOf(const storage::Statement &row)
{
    RequirementDetails details{row.text(2), newcomersFrom(row.text(3)), majorityFrom(row.text(4)),
        guardianFrom(row.text(5)), row.flag(6), row.optionalId<school::WorkshopTag>(7), row.flag(8),
        row.flag(9), row.flag(10), age(row, 11), age(row, 12), row.text(13)};
    return {row.id<RequirementTag>(0), row.text(1), std::move(details), row.smallInteger(14),
        row.flag(15), row.smallInteger(16)};
}

QVariantList valuesOf(const RequirementDetails &details)
{
    return {storage::bound(details.name), storage::bound(base::folded(details.name)),
        storage::bound(storedName(details.newcomers)), storage::bound(storedName(details.majority)),
        storage::bound(storedName(details.guardian)), storage::bound(details.bursaryOnly),
        storage::bound(details.workshop), storage::bound(details.isDated),
        storage::bound(details.ifConcerned), storage::bound(details.isSealed),
        storage::bound(details.fromAge), storage::bound(details.beforeAge),
        storage::bound(details.source)};
}

} // namespace

base::Result<std::vector<Requirement>> RequirementRepository::all(
    storage::Database &database, const security::Permit &)
{
    storage::Statement row(database, kAll);
    ET_TRY(row.run());
    std::vector<Requirement> requirements;
    while (row.next())
        requirements.push_back(requirementOf(row));
    ET_TRY(row.finished());
    return requirements;
}

base::Result<std::optional<Requirement>> RequirementRepository::find(
    storage::Database &database, const security::Permit &, RequirementId id)
{
    storage::Statement row(database, kFind);
    ET_TRY(row.run(id));
    std::optional<Requirement> found;
    if (row.next())
        found = requirementOf(row);
    ET_TRY(row.finished());
    return found;
}

base::Result<RequirementId> RequirementRepository::insert(
    security::Transaction &transaction, const QString &uuid, const RequirementDetails &details)
{
    storage::Statement insert(transaction.database(), kInsert);
    QVariantList values = valuesOf(details);
    values.prepend(storage::bound(uuid));
    ET_TRY(insert.execute(values));
    ET_ASSIGN(const qint64 id, storage::singleInteger(insert));
    return RequirementId(id);
}

base::Result<bool> RequirementRepository::update(
    security::Transaction &transaction, const Requirement &requirement, int rowVersion)
{
    storage::Statement update(transaction.database(), kUpdate);
    QVariantList values = valuesOf(requirement.details);
    values += storage::bound(requirement.retired);
    values += storage::bound(requirement.id);
    values += storage::bound(rowVersion);
    ET_TRY(update.execute(values));
    return update.affectedRows() == 1;
}

base::Result<bool> RequirementRepository::remove(
    security::Transaction &transaction, RequirementId id, int rowVersion)
{
    storage::Statement remove(transaction.database(), kRemove);
    ET_TRY(remove.run(id, rowVersion));
    return remove.affectedRows() == 1;
}

base::Done RequirementRepository::order(
    security::Transaction &transaction, const std::vector<RequirementId> &inOrder)
{
    storage::Statement place(transaction.database(), kPlace);
    int position = 0;
    for (const RequirementId id : inOrder)
        ET_TRY(place.run(++position, id));
    return {};
}

} // namespace paperwork

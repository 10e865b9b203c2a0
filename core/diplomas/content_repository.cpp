#include "core/diplomas/content_repository.h"

#include "core/storage/statement.h"

using namespace Qt::Literals::StringLiterals;
using security::Transaction;

namespace diplomas {

namespace {

const QString kInsertUnit =
    u"INSERT INTO exam_unit (uuid, version_id, code, paper, label, kind, coefficient_hundredths, "
    "suggested_hundredths, mode, in_professional_average, duration, source, verified_on, note, "
    "position) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, "
    "(SELECT coalesce(max(position), 0) + 1 FROM exam_unit WHERE version_id = ?)) RETURNING id"_s;
const QString kUpdateUnit =
    u"UPDATE exam_unit SET code = ?, paper = ?, label = ?, kind = ?, coefficient_hundredths = ?, "
    "suggested_hundredths = ?, mode = ?, in_professional_average = ?, duration = ?, source = ?, "
    "verified_on = ?, note = ?, position = ?, retired = ?, row_version = row_version + 1 "
    "WHERE id = ? AND row_version = ?"_s;
const QString kRemoveUnit = u"DELETE FROM exam_unit WHERE id = ? AND row_version = ?"_s;
const QString kInsertBlock =
    u"INSERT INTO competency_block (uuid, version_id, code, label, unit_id, source, verified_on, "
    "position) VALUES (?, ?, ?, ?, ?, ?, ?, (SELECT coalesce(max(position), 0) + 1 "
    "FROM competency_block WHERE version_id = ?)) RETURNING id"_s;
const QString kUpdateBlock =
    u"UPDATE competency_block SET code = ?, label = ?, unit_id = ?, source = ?, verified_on = ?, "
    "position = ?, retired = ?, row_version = row_version + 1 WHERE id = ? AND row_version = ?"_s;
const QString kRemoveBlock = u"DELETE FROM competency_block WHERE id = ? AND row_version = ?"_s;
const QString kInsertCompetency =
    u"INSERT INTO competency (uuid, block_id, code, label, short_label, source, verified_on, "
    "position) VALUES (?, ?, ?, ?, ?, ?, ?, (SELECT coalesce(max(position), 0) + 1 "
    "FROM competency WHERE block_id = ?)) RETURNING id"_s;
const QString kUpdateCompetency =
    u"UPDATE competency SET block_id = ?, code = ?, label = ?, short_label = ?, source = ?, "
    "verified_on = ?, position = ?, retired = ?, equivalent_id = ?, "
    "row_version = row_version + 1 WHERE id = ? AND row_version = ?"_s;
const QString kRemoveCompetency = u"DELETE FROM competency WHERE id = ? AND row_version = ?"_s;
const QString kPlaceCompetency = u"UPDATE competency SET position = ? WHERE id = ?"_s;
const QString kPlaceBlock = u"UPDATE competency_block SET position = ? WHERE id = ?"_s;

template <class Id>
base::Result<bool> removeRow(Transaction &transaction, const QString &sql, Id id, int rowVersion)
{
    storage::Statement remove(transaction.database(), sql);
    ET_TRY(remove.run(id, rowVersion));
    return remove.affectedRows() == 1;
}

template <class Id>
base::Done place(Transaction &transaction, const QString &sql, const std::vector<Id> &inOrder)
{
    storage::Statement statement(transaction.database(), sql);
    int position = 0;
    for (const Id id : inOrder)
        ET_TRY(statement.run(++position, id));
    return {};
}

} // namespace

base::Result<ExamUnitId> ContentRepository::insertUnit(Transaction &transaction,
    DiplomaVersionId version, const QString &uuid, const UnitDetails &details)
{
    storage::Statement insert(transaction.database(), kInsertUnit);
    ET_TRY(insert.run(uuid, version, details.code, details.paper, details.label,
        storedName(details.kind), details.coefficientHundredths, details.suggestedHundredths,
        storedName(details.mode), details.inProfessionalAverage, details.duration, details.source,
        details.verifiedOn, details.note, version));
    ET_ASSIGN(const qint64 id, storage::singleInteger(insert));
    return ExamUnitId(id);
}

base::Result<bool> ContentRepository::updateUnit(
    Transaction &transaction, const ExamUnit &unit, int rowVersion)
{
    storage::Statement update(transaction.database(), kUpdateUnit);
    ET_TRY(update.run(unit.code, unit.paper, unit.label, storedName(unit.kind),
        unit.coefficientHundredths, unit.suggestedHundredths, storedName(unit.mode),
        unit.inProfessionalAverage, unit.duration, unit.source, unit.verifiedOn, unit.note,
        unit.position, unit.retired, unit.id, rowVersion));
    return update.affectedRows() == 1;
}

base::Result<bool> ContentRepository::removeUnit(
    Transaction &transaction, ExamUnitId id, int rowVersion)
{
    return removeRow(transaction, kRemoveUnit, id, rowVersion);
}

base::Result<CompetencyBlockId> ContentRepository::insertBlock(Transaction &transaction,
    DiplomaVersionId version, const QString &uuid, const BlockDetails &details,
    std::optional<ExamUnitId> unit)
{
    storage::Statement insert(transaction.database(), kInsertBlock);
    ET_TRY(insert.run(uuid, version, details.code, details.label, unit, details.source,
        details.verifiedOn, version));
    ET_ASSIGN(const qint64 id, storage::singleInteger(insert));
    return CompetencyBlockId(id);
}

base::Result<bool> ContentRepository::updateBlock(
    Transaction &transaction, const CompetencyBlock &block, int rowVersion)
{
    storage::Statement update(transaction.database(), kUpdateBlock);
    ET_TRY(update.run(block.code, block.label, block.unitId, block.source, block.verifiedOn,
        block.position, block.retired, block.id, rowVersion));
    return update.affectedRows() == 1;
}

base::Result<bool> ContentRepository::removeBlock(
    Transaction &transaction, CompetencyBlockId id, int rowVersion)
{
    return removeRow(transaction, kRemoveBlock, id, rowVersion);
}

base::Result<CompetencyId> ContentRepository::insertCompetency(Transaction &transaction,
    CompetencyBlockId block, const QString &uuid, const CompetencyDetails &details)
{
    storage::Statement insert(transaction.database(), kInsertCompetency);
    ET_TRY(insert.run(uuid, block, details.code, details.label, details.shortLabel, details.source,
        details.verifiedOn, block));
    ET_ASSIGN(const qint64 id, storage::singleInteger(insert));
    return CompetencyId(id);
}

base::Result<bool> ContentRepository::updateCompetency(
    Transaction &transaction, const Competency &competency, int rowVersion)
{
    storage::Statement update(transaction.database(), kUpdateCompetency);
    ET_TRY(update.run(competency.blockId, competency.code, competency.label, competency.shortLabel,
        competency.source, competency.verifiedOn, competency.position, competency.retired,
        competency.equivalent, competency.id, rowVersion));
    return update.affectedRows() == 1;
}

base::Result<bool> ContentRepository::removeCompetency(
    Transaction &transaction, CompetencyId id, int rowVersion)
{
    return removeRow(transaction, kRemoveCompetency, id, rowVersion);
}

base::Done ContentRepository::order(
    Transaction &transaction, const std::vector<CompetencyId> &inOrder)
{
    return place(transaction, kPlaceCompetency, inOrder);
}

base::Done ContentRepository::order(
    Transaction &transaction, const std::vector<CompetencyBlockId> &inOrder)
{
    return place(transaction, kPlaceBlock, inOrder);
}

} // namespace diplomas

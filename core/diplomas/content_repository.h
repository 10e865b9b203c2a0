#pragma once

#include "core/diplomas/content.h"
#include "core/security/transaction.h"

namespace diplomas {

// All writing on exam_unit, competency_block and competency. Updates and removals expect a row
// version; false: changed meanwhile. Removing what is in use fails with storage::errors::kForeignKey.
class ContentRepository {
public:
    // At the end of the version's units.
    [[nodiscard]] static base::Result<ExamUnitId> insertUnit(security::Transaction &transaction,
        DiplomaVersionId version, const QString &uuid, const UnitDetails &details);
    [[nodiscard]] static base::Result<bool> updateUnit(
        security::Transaction &transaction, const ExamUnit &unit, int rowVersion);
    [[nodiscard]] static base::Result<bool> removeUnit(
        security::Transaction &transaction, ExamUnitId id, int rowVersion);

    [[nodiscard]] static base::Result<CompetencyBlockId> insertBlock(
        security::Transaction &transaction, DiplomaVersionId version, const QString &uuid,
        const BlockDetails &details, std::optional<ExamUnitId> unit);
    [[nodiscard]] static base::Result<bool> updateBlock(
        security::Transaction &transaction, const CompetencyBlock &block, int rowVersion);
    [[nodiscard]] static base::Result<bool> removeBlock(
        security::Transaction &transaction, CompetencyBlockId id, int rowVersion);

    [[nodiscard]] static base::Result<CompetencyId> insertCompetency(
        security::Transaction &transaction, CompetencyBlockId block, const QString &uuid,
        const CompetencyDetails &details);
    [[nodiscard]] static base::Result<bool> updateCompetency(
        security::Transaction &transaction, const Competency &competency, int rowVersion);
    [[nodiscard]] static base::Result<bool> removeCompetency(
        security::Transaction &transaction, CompetencyId id, int rowVersion);
    // In this order, without a new row version: the order belongs to nobody's edit.
    [[nodiscard]] static base::Done order(
        security::Transaction &transaction, const std::vector<CompetencyId> &inOrder);
    [[nodiscard]] static base::Done order(
        security::Transaction &transaction, const std::vector<CompetencyBlockId> &inOrder);
};

} // namespace diplomas

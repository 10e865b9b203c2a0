#pragma once

#include "core/exams/adjustment.h"

namespace storage {
class Database;
}

namespace exams {

// All SQL on exam_adjustment. Reach::Own keeps to one's own students. Writes expect the row version
// and say false when it is another.
class AdjustmentRepository {
public:
    // In the order of names.
    [[nodiscard]] static base::Result<std::vector<AdjustmentLine>> ofSession(
        storage::Database &database, const security::Permit &permit, int session);
    // Newest session first.
    [[nodiscard]] static base::Result<std::vector<AdjustmentLine>> ofStudent(
        storage::Database &database, const security::Permit &permit, people::StudentId student);
    // In the order of names.
    [[nodiscard]] static base::Result<std::vector<AdjustmentCandidate>> candidates(
        storage::Database &database, const security::Permit &permit, int session);
    [[nodiscard]] static base::Result<std::optional<Adjustment>> find(
        storage::Database &database, const security::Permit &permit, ExamAdjustmentId id);

    [[nodiscard]] static base::Result<ExamAdjustmentId> insert(security::Transaction &transaction,
        const QString &uuid, people::StudentId student, int session,
        const AdjustmentDetails &details);
    [[nodiscard]] static base::Result<bool> update(security::Transaction &transaction,
        ExamAdjustmentId id, int rowVersion, const AdjustmentDetails &details);
    [[nodiscard]] static base::Result<bool> remove(
        security::Transaction &transaction, ExamAdjustmentId id, int rowVersion);
};

} // namespace exams

#pragma once

#include "core/paperwork/requirement.h"

namespace storage {
class Database;
}

namespace paperwork {

// All SQL on document_requirement.
class RequirementRepository {
public:
    // In the school's order, retired ones last.
    [[nodiscard]] static base::Result<std::vector<Requirement>> all(
        storage::Database &database, const security::Permit &permit);
    [[nodiscard]] static base::Result<std::optional<Requirement>> find(
        storage::Database &database, const security::Permit &permit, RequirementId id);

    // At the end of the list. storage::errors::kUnique: another paper has that name.
    [[nodiscard]] static base::Result<RequirementId> insert(
        security::Transaction &transaction, const QString &uuid, const RequirementDetails &details);
    // False when the row is no longer of that version.
    [[nodiscard]] static base::Result<bool> update(
        security::Transaction &transaction, const Requirement &requirement, int rowVersion);
    // Only to take back one that was just added; papers that came in make this fail.
    [[nodiscard]] static base::Result<bool> remove(
        security::Transaction &transaction, RequirementId id, int rowVersion);
    [[nodiscard]] static base::Done order(
        security::Transaction &transaction, const std::vector<RequirementId> &inOrder);
};

} // namespace paperwork

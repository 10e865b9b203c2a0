#pragma once

#include "core/diplomas/framework.h"
#include "core/security/transaction.h"

namespace storage {
class Database;
}

namespace diplomas {

// The version of a diploma with all that it is made of; its content is written by
// ContentRepository.
class FrameworkRepository {
public:
    [[nodiscard]] static base::Result<std::optional<Framework>> find(
        storage::Database &database, const security::Permit &permit, DiplomaVersionId version);
    // Everything of the version itself, under the row version it carries; false: changed meanwhile.
    [[nodiscard]] static base::Result<bool> update(
        security::Transaction &transaction, const Framework &framework, int rowVersion);
    // The version a competency stands in.
    [[nodiscard]] static base::Result<std::optional<DiplomaVersionId>> versionOf(
        storage::Database &database, const security::Permit &permit, CompetencyId competency);
};

} // namespace diplomas

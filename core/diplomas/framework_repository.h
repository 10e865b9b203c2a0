#pragma once

#include "core/diplomas/framework.h"
#include "core/security/transaction.h"

namespace storage {
class Database;
}

namespace diplomas {

// All SQL on exam_unit, competency_block and competency, and on the state of diploma_version.
class FrameworkRepository {
public:
    [[nodiscard]] static base::Result<std::optional<Framework>> find(
        storage::Database &database, const security::Permit &permit, DiplomaVersionId version);
};

} // namespace diplomas

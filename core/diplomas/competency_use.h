#pragma once

#include "core/base/result.h"
#include "core/diplomas/ids.h"
#include "core/security/permit.h"

#include <QSet>

namespace storage {
class Database;
}

namespace diplomas {

// Says which competencies of a version stand in what people saw, decided or left out. Made by a
// higher level, which owns those tables: their words are then never changed.
class CompetencyUse {
public:
    virtual ~CompetencyUse() = default;
    [[nodiscard]] virtual base::Result<QSet<CompetencyId>> inUse(storage::Database &database,
        const security::Permit &permit, DiplomaVersionId version) const = 0;
};

} // namespace diplomas

#pragma once

#include "core/diplomas/competency_use.h"

namespace progress {

// Competencies that stand in observations, decided levels or own subsets.
class RecordedUse final : public diplomas::CompetencyUse {
public:
    [[nodiscard]] base::Result<QSet<diplomas::CompetencyId>> inUse(storage::Database &database,
        const security::Permit &permit, diplomas::DiplomaVersionId version) const override;
};

} // namespace progress

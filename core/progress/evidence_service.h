#pragma once

#include "core/progress/evidence.h"
#include "core/security/undo.h"

namespace security {
class Workspace;
}

namespace progress {

struct AddedEvidence {
    EvidenceLine line;
    security::Undo undo;
};

// Photos and papers beside observations. Reading: Operation::ReadProgress; writing:
// ObserveProgress, by whoever wrote the observation or reaches the whole school. Errors: those of
// evidence.h, kOfAnother.
class EvidenceService {
public:
    explicit EvidenceService(security::Workspace &workspace);

    // As it was kept; kEvidenceAltered when its bytes are no longer those.
    [[nodiscard]] base::Result<EvidenceFile> read(EvidenceId id);
    [[nodiscard]] base::Result<AddedEvidence> add(
        ObservationId observation, const EvidenceFile &file);
    // For good: a photo of somebody else must not stay.
    [[nodiscard]] base::Done remove(EvidenceId id);
    [[nodiscard]] base::Done undo(const security::Undo &undo);

private:
    security::Workspace &m_workspace;
};

} // namespace progress

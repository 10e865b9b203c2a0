#pragma once

#include "core/progress/conduct_service.h"
#include "core/progress/evidence_service.h"
#include "core/progress/progress_service.h"
#include "core/school/school_service.h"
#include "core/security/account_service.h"
#include "core/security/workspace.h"

namespace ui {

// What the pages of the competencies call; all of it outlives them.
struct ProgressServices {
    security::Workspace &workspace;
    security::AccountService &accounts;
    progress::ProgressService &progress;
    progress::ConductService &conduct;
    progress::EvidenceService &evidence;
    school::SchoolService &school;

    [[nodiscard]] bool mayObserve() const
    {
        return workspace.reach(security::Operation::ObserveProgress) != security::Reach::None;
    }
};

} // namespace ui

#pragma once

#include "core/enrolment/departure.h"

namespace families {

// A departure with what is no longer owed after it, in one step and undone as one.
// Operation::ManageEnrolments and Operation::ManageFees; without the fees a departure is
// enrolment::DepartureService's.
class LeavingService {
public:
    explicit LeavingService(security::Workspace &workspace);

    // The charges of the months that do not come are relieved: see fees::ReliefService.
    [[nodiscard]] base::Result<enrolment::Departed> leave(const enrolment::DepartureForm &form);
    [[nodiscard]] base::Done undo(const security::Undo &undo);

private:
    security::Workspace &m_workspace;
};

} // namespace families

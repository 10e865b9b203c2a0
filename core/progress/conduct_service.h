#pragma once

#include "core/progress/conduct.h"
#include "core/security/undo.h"

namespace security {
class Workspace;
}

namespace progress {

struct Ticked {
    Tick tick;
    security::Undo undo;
};

// Know-how-to-be in one touch. Reading: Operation::ReadProgress; writing: ObserveProgress; teachers
// and masters: of their own students. Errors: progress.* of conduct.h and observation.h.
class ConductService {
public:
    explicit ConductService(security::Workspace &workspace);

    // In the school's order; retired ones only when asked for.
    [[nodiscard]] base::Result<std::vector<Aspect>> aspects(bool withRetired = false);
    // Of one student between two days, both included, newest first; those that stand.
    [[nodiscard]] base::Result<std::vector<Tick>> ofStudent(
        people::StudentId student, QDate from, QDate to);
    [[nodiscard]] base::Result<std::vector<ConductTrend>> trends(
        people::StudentId student, QDate from, QDate to);
    // Of several students on one day: what the touch page and the workshop screen show.
    [[nodiscard]] base::Result<std::vector<Tick>> ofDay(
        const std::vector<people::StudentId> &students, QDate day);

    [[nodiscard]] base::Result<Ticked> tick(const TickDetails &seen);
    [[nodiscard]] base::Result<Ticked> withdraw(TickId id);
    [[nodiscard]] base::Done undo(const security::Undo &undo);

private:
    security::Workspace &m_workspace;
};

} // namespace progress

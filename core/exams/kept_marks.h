#pragma once

#include "core/exams/exam_registration.h"
#include "core/exams/unit_entry.h"
#include "core/security/undo.h"

namespace security {
class Workspace;
}

namespace exams {

namespace errors {
inline constexpr base::ErrorCode kNothingToKeep{"exams.nothing-to-keep"};
} // namespace errors

// What a path says of its units once the marks at 10 or more of a session are kept in it. An
// exemption stays; an older kept mark gives way. lastSession: the last one they serve.
[[nodiscard]] std::vector<paths::PathUnit> withKeptMarks(const diplomas::Framework &framework,
    const std::vector<UnitEntry> &entries, const std::vector<paths::PathUnit> &before, int session,
    int lastSession);

// Marks of whoever did not get the diploma, kept for the sessions to come: the next registration
// proposes them. Operation::ManageEnrolments, as all of a path.
class KeptMarks {
public:
    explicit KeptMarks(security::Workspace &workspace);

    // All or none. Errors: kNothingToKeep for somebody admitted, or without a mark at 10.
    [[nodiscard]] base::Result<security::Undo> keep(
        const std::vector<ExamRegistrationId> &registrations);
    [[nodiscard]] base::Done undo(const security::Undo &undo);

private:
    security::Workspace &m_workspace;
};

} // namespace exams

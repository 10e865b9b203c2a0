#pragma once

#include "core/exams/adjustment.h"
#include "core/security/undo.h"

namespace security {
class Workspace;
}

namespace exams {

struct SavedAdjustment {
    ExamAdjustmentId id;
    security::Undo undo;
};

// Use cases on the adjustments. A session's list and writing: Operation::ManageExamAdjustments;
// what one student has: Operation::ReadStudentFile, so that teachers and masters know what to do.
class AdjustmentService {
public:
    explicit AdjustmentService(security::Workspace &workspace);

    [[nodiscard]] base::Result<std::vector<AdjustmentLine>> ofSession(int session);
    [[nodiscard]] base::Result<std::vector<AdjustmentLine>> ofStudent(people::StudentId student);
    [[nodiscard]] base::Result<std::vector<AdjustmentCandidate>> candidates(int session);

    [[nodiscard]] base::Result<SavedAdjustment> add(
        people::StudentId student, int session, const AdjustmentDetails &typed);
    [[nodiscard]] base::Result<SavedAdjustment> edit(
        ExamAdjustmentId id, int rowVersion, const AdjustmentDetails &typed);
    [[nodiscard]] base::Result<security::Undo> remove(ExamAdjustmentId id, int rowVersion);
    [[nodiscard]] base::Done undo(const security::Undo &undo);

private:
    security::Workspace &m_workspace;
};

} // namespace exams

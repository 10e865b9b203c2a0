#pragma once

#include "core/exams/mock_exam.h"
#include "core/security/undo.h"

namespace security {
class Workspace;
}

namespace exams {

struct SavedMock {
    MockExamId id;
    security::Undo undo;
};

// Use cases on mock exams, all under Operation::RecordMockExams: teachers and masters for their own
// students. Errors: those of the checks, security::errors::kChangedMeanwhile.
class MockService {
public:
    explicit MockService(security::Workspace &workspace);

    [[nodiscard]] base::Result<std::vector<MockExam>> all(); // newest first
    [[nodiscard]] base::Result<std::vector<MockChoice>> choices();
    [[nodiscard]] base::Result<MockSheet> sheet(MockExamId id);

    [[nodiscard]] base::Result<SavedMock> add(
        diplomas::DiplomaVersionId version, const MockExamDetails &typed);
    [[nodiscard]] base::Result<SavedMock> edit(
        MockExamId id, int rowVersion, const MockExamDetails &typed);
    // kHasMarks while somebody has a mark.
    [[nodiscard]] base::Result<security::Undo> remove(MockExamId id, int rowVersion);
    // shown: the mark that was there when this one was typed.
    [[nodiscard]] base::Result<security::Undo> record(MockExamId id,
        enrolment::EnrolmentId enrolment, diplomas::ExamUnitId unit, const UnitMark &shown,
        const UnitMark &typed);
    [[nodiscard]] base::Done undo(const security::Undo &undo);

private:
    security::Workspace &m_workspace;
};

} // namespace exams

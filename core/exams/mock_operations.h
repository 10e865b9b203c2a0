#pragma once

#include "core/exams/mock_service.h"

namespace storage {
class Database;
}

namespace exams {

// Operations on mock exams, inside the caller's transaction, and the sheet they work on.
class MockOperations {
public:
    [[nodiscard]] static base::Result<MockSheet> sheet(
        storage::Database &database, const security::Permit &permit, MockExamId id);
    [[nodiscard]] static base::Result<SavedMock> add(security::Transaction &transaction,
        diplomas::DiplomaVersionId version, const MockExamDetails &typed);
    [[nodiscard]] static base::Result<security::Undo> edit(security::Transaction &transaction,
        MockExamId id, int rowVersion, const MockExamDetails &typed);
    [[nodiscard]] static base::Result<security::Undo> remove(
        security::Transaction &transaction, MockExamId id, int rowVersion);
    [[nodiscard]] static base::Result<security::Undo> record(security::Transaction &transaction,
        MockExamId id, enrolment::EnrolmentId enrolment, diplomas::ExamUnitId unit,
        const UnitMark &shown, const UnitMark &typed);
};

} // namespace exams

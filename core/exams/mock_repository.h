#pragma once

#include "core/exams/mock_exam.h"

#include <map>

namespace storage {
class Database;
}

namespace exams {

// All SQL on mock_exam and mock_mark. permit: RecordMockExams; Reach::Own keeps the rows to one's
// own students, the exams are everybody's.
class MockRepository {
public:
    using Marks = std::map<std::pair<qint64, qint64>, UnitMark>; // by enrolment and unit

    // Newest first.
    [[nodiscard]] static base::Result<std::vector<MockExam>> all(
        storage::Database &database, const security::Permit &permit);
    [[nodiscard]] static base::Result<std::optional<MockExam>> find(
        storage::Database &database, const security::Permit &permit, MockExamId id);
    // Without their entries.
    [[nodiscard]] static base::Result<std::vector<MockRow>> rows(
        storage::Database &database, const security::Permit &permit, const MockExam &exam);
    [[nodiscard]] static base::Result<Marks> marks(
        storage::Database &database, const security::Permit &permit, MockExamId id);
    [[nodiscard]] static base::Result<std::vector<MockChoice>> choices(
        storage::Database &database, const security::Permit &permit, QDate day);
    [[nodiscard]] static base::Result<std::optional<people::StudentId>> studentOf(
        storage::Database &database, enrolment::EnrolmentId id);

    [[nodiscard]] static base::Result<MockExamId> insert(security::Transaction &transaction,
        const QString &uuid, diplomas::DiplomaVersionId version, const MockExamDetails &details);
    [[nodiscard]] static base::Result<bool> update(security::Transaction &transaction,
        MockExamId id, int rowVersion, const MockExamDetails &details);
    [[nodiscard]] static base::Result<bool> remove(
        security::Transaction &transaction, MockExamId id, int rowVersion);
    // Waiting takes the mark away.
    [[nodiscard]] static base::Done setMark(security::Transaction &transaction, MockExamId id,
        enrolment::EnrolmentId enrolment, diplomas::ExamUnitId unit, const UnitMark &mark);
};

} // namespace exams

#pragma once

#include "core/exams/exam_registration.h"
#include "core/exams/success.h"

namespace storage {
class Database;
}

namespace exams {

// All SQL that writes exam_registration and exam_result, and what is read of one registration or
// summed per diploma. Writes expect the row version and say false when it is another. permit:
// ReadExams or RecordExams; successOf also takes ReadOutcomes. Exams are nobody's own: permits
// reach all or nothing.
class ExamRepository {
public:
    [[nodiscard]] static base::Result<std::optional<Registration>> find(
        storage::Database &database, const security::Permit &permit, ExamRegistrationId id);
    // Newest session first.
    [[nodiscard]] static base::Result<std::vector<Registration>> ofStudent(
        storage::Database &database, const security::Permit &permit, people::StudentId student);
    // Nothing for a version that does not exist.
    [[nodiscard]] static base::Result<std::optional<ValidSessions>> validSessions(
        storage::Database &database, diplomas::DiplomaVersionId version);
    // The uuid of somebody's file; nothing when there is no such file.
    [[nodiscard]] static base::Result<std::optional<QString>> studentUuid(
        storage::Database &database, const security::Permit &permit, people::StudentId student);

    // Per diploma, by name: every one with a registration in the session or a cohort for it.
    [[nodiscard]] static base::Result<std::vector<DiplomaResults>> successOf(
        storage::Database &database, const security::Permit &permit, int session);

    // Error storage.unique when this person has one for this diploma and session.
    [[nodiscard]] static base::Result<ExamRegistrationId> insert(security::Transaction &transaction,
        const QString &uuid, const NewRegistration &registration, std::optional<bool> present);
    [[nodiscard]] static base::Result<bool> update(security::Transaction &transaction,
        ExamRegistrationId id, int rowVersion, const RegistrationFacts &facts);
    // Units, marks and convocations change a registration: its version grows with them.
    [[nodiscard]] static base::Result<bool> nextVersion(
        security::Transaction &transaction, ExamRegistrationId id, int rowVersion);
    // An empty result takes the one that is there away.
    [[nodiscard]] static base::Result<bool> setResult(security::Transaction &transaction,
        ExamRegistrationId id, int rowVersion, const std::optional<OfficialResult> &result);
    // Only without a result, units and convocations.
    [[nodiscard]] static base::Result<bool> remove(
        security::Transaction &transaction, ExamRegistrationId id, int rowVersion);
};

} // namespace exams

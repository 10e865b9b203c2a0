#pragma once

#include "core/exams/exam_list.h"
#include "core/exams/exam_repository.h"
#include "core/security/undo.h"

namespace security {
class Workspace;
}

namespace exams {

// What a registration leaves behind.
struct Registered {
    ExamRegistrationId id;
    QString uuid;
    int rowVersion = 1;
    security::Undo undo;
};

// Operations on one registration: they validate, write and record inside the caller's transaction.
// Errors: exams:: codes, security::errors::kChangedMeanwhile for a stale row version.
class ExamOperations {
public:
    [[nodiscard]] static base::Result<Registered> enter(
        security::Transaction &transaction, const NewRegistration &typed);
    [[nodiscard]] static base::Result<security::Edited> edit(security::Transaction &transaction,
        ExamRegistrationId id, int rowVersion, const RegistrationFacts &typed);
    // Records the official result, corrects it, or (empty) takes it back.
    [[nodiscard]] static base::Result<security::Edited> decide(security::Transaction &transaction,
        ExamRegistrationId id, int rowVersion, const std::optional<OfficialResult> &typed);
    // Facts and result as they are to be, in the order that lets both be kept.
    [[nodiscard]] static base::Result<security::Edited> save(security::Transaction &transaction,
        ExamRegistrationId id, int rowVersion, const RegistrationFacts &facts,
        const std::optional<OfficialResult> &result);
    // For one made by mistake. Who does not come is marked absent instead. kHasResult with a
    // result.
    [[nodiscard]] static base::Result<security::Undo> remove(
        security::Transaction &transaction, ExamRegistrationId id, int rowVersion);
};

// A registration and the version it was read with, for work on several at once.
struct VersionedRegistration {
    ExamRegistrationId id;
    int rowVersion = 1;
};

// Use cases of the exams. Each is one transaction: of several registrations all are kept or none.
class ExamService {
public:
    explicit ExamService(security::Workspace &workspace);

    [[nodiscard]] base::Result<std::vector<int>> sessions();
    [[nodiscard]] base::Result<std::vector<ExamLine>> session(
        int session, const ExamFilter &filter = {});
    [[nodiscard]] base::Result<std::vector<Proposal>> proposals(int session);
    [[nodiscard]] base::Result<std::vector<Registration>> ofStudent(people::StudentId student);
    [[nodiscard]] base::Result<std::vector<DiplomaResults>> success(int session);

    [[nodiscard]] base::Result<security::Undo> enter(const std::vector<NewRegistration> &typed);
    [[nodiscard]] base::Result<security::Edited> edit(
        ExamRegistrationId id, int rowVersion, const RegistrationFacts &typed);
    [[nodiscard]] base::Result<security::Undo> markPresent(
        const std::vector<VersionedRegistration> &registrations, std::optional<bool> present);
    [[nodiscard]] base::Result<security::Edited> decide(
        ExamRegistrationId id, int rowVersion, const std::optional<OfficialResult> &typed);
    [[nodiscard]] base::Result<security::Edited> save(ExamRegistrationId id, int rowVersion,
        const RegistrationFacts &facts, const std::optional<OfficialResult> &result);
    // One decision for several. Who has a result was present: noted where nothing was.
    [[nodiscard]] base::Result<security::Undo> decideAll(
        const std::vector<VersionedRegistration> &registrations, const OfficialResult &typed);
    [[nodiscard]] base::Result<security::Undo> remove(ExamRegistrationId id, int rowVersion);
    [[nodiscard]] base::Done undo(const security::Undo &undo);

private:
    security::Workspace &m_workspace;
};

} // namespace exams

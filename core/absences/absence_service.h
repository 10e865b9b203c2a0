#pragma once

#include "core/absences/absence_repository.h"
#include "core/security/undo.h"

namespace security {
class Workspace;
}

namespace absences {

// The way back from one use case, with the right that it needed, about whom.
struct AbsenceUndo {
    security::Operation needs = security::Operation::QualifyAbsences;
    people::StudentId student{0};
    security::Undo steps;
};

// A case as it now stands, and the way back.
struct ChangedAbsence {
    AbsenceCase absence;
    AbsenceUndo undo;
    QString remark = {}; // of its days: that nothing is planned, or that rolls are closed
};

// Absences as the office follows them: announced, found, explained, justified, classed; who was
// told. Announcing and noting calls: Operation::AnnounceAbsence (own students for teachers and
// masters); all else the office's: Operation::QualifyAbsences. Reading: Operation::ReadAbsences.
// Errors: absences.* of absence_case.h, reason.h and notice.h.
class AbsenceService {
public:
    explicit AbsenceService(security::Workspace &workspace);

    // Those in use, in the school's order; with the retired ones for the settings.
    [[nodiscard]] base::Result<std::vector<Reason>> reasons(bool withRetired = false);
    [[nodiscard]] base::Result<AbsenceLine> absence(AbsenceCaseId id);
    [[nodiscard]] base::Result<std::vector<AbsenceLine>> absences(const AbsenceFilter &filter);
    [[nodiscard]] base::Result<std::vector<Notice>> notices(AbsenceCaseId id);
    [[nodiscard]] base::Result<std::vector<Justification>> justifications(AbsenceCaseId id);

    // Told before: from today on; the rolls of those days are pre-filled with it.
    [[nodiscard]] base::Result<ChangedAbsence> announce(
        people::StudentId student, const AbsenceDetails &details);
    // Found by a roll: until today. What a first call or a first word opens.
    [[nodiscard]] base::Result<ChangedAbsence> follow(
        people::StudentId student, const AbsenceDetails &details);
    [[nodiscard]] base::Result<ChangedAbsence> edit(
        AbsenceCaseId id, int rowVersion, const AbsenceDetails &details);
    // It was a mistake. The office, or whoever announced it.
    [[nodiscard]] base::Result<ChangedAbsence> withdraw(
        AbsenceCaseId id, int rowVersion, const QString &why);
    // Nothing more to do about it ("classée"); refused while nobody has said why. And back.
    [[nodiscard]] base::Result<ChangedAbsence> setClassed(
        AbsenceCaseId id, int rowVersion, bool classed);

    [[nodiscard]] base::Result<AbsenceUndo> note(AbsenceCaseId id, const NoticeDetails &notice);
    [[nodiscard]] base::Result<AbsenceUndo> justify(
        AbsenceCaseId id, const JustificationDetails &details);

    [[nodiscard]] base::Done undo(const AbsenceUndo &undo);

private:
    [[nodiscard]] base::Result<AbsenceLine> existing(
        AbsenceCaseId id, int rowVersion, security::Operation operation);
    [[nodiscard]] base::Result<ChangedAbsence> open(
        security::Operation operation, people::StudentId student, const AbsenceDetails &details);
    [[nodiscard]] base::Result<ChangedAbsence> change(security::Operation operation,
        const AbsenceLine &before, const AbsenceCase &wanted, const QString &action);

    security::Workspace &m_workspace;
};

} // namespace absences

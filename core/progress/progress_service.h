#pragma once

#include "core/progress/grid.h"
#include "core/security/undo.h"

namespace security {
class Workspace;
}

namespace progress {

// One young person on the way to one diploma version: every competency of it, in its order, that is
// not retired or has something on it.
struct StudentProgress {
    people::StudentId student{0};
    QString listName;
    diplomas::Framework framework;
    Scale scale;
    std::vector<CompetencyProgress> competencies;

    [[nodiscard]] const CompetencyProgress *find(diplomas::CompetencyId id) const;
    // Acquired of the own subset, of all or of one block, at the end of a day.
    [[nodiscard]] base::Ratio acquiredOn(QDate day) const;
    [[nodiscard]] base::Ratio acquiredOn(diplomas::CompetencyBlockId block, QDate day) const;
};

// What was written, and the way back: each is withdrawn, nothing is erased.
struct Observed {
    std::vector<Observation> observations;
    security::Undo undo;
};
struct Decided {
    std::vector<DecidedLevel> decisions;
    security::Undo undo;
};

// A decision to write down; proposal: the rule whose level was taken.
struct Decision {
    people::StudentId student{0};
    diplomas::CompetencyId competency{0};
    LevelId level{0};
    std::optional<Rule> proposal = {};
    bool isTakenOver = false;
};

// Competencies as they are seen and decided. Reading: Operation::ReadProgress; writing:
// ObserveProgress; teachers and masters: of their own students. Errors: progress.* of observation.h
// and level.h; security::notThere() for a student or competency that is none of one's own.
class ProgressService {
public:
    explicit ProgressService(security::Workspace &workspace);

    [[nodiscard]] base::Result<Scale> scale();
    // The groups in use, by name; of teachers and masters those they are in charge of this year.
    [[nodiscard]] base::Result<std::vector<GridGroup>> groups();
    // What the members of a group prepare on a day, the most frequent first.
    [[nodiscard]] base::Result<std::vector<GridChoice>> choices(school::GroupId group, QDate day);
    [[nodiscard]] base::Result<Grid> grid(
        school::GroupId group, diplomas::DiplomaVersionId version, QDate day);
    // What a student prepares on a day; none: no diploma on that day.
    [[nodiscard]] base::Result<std::optional<diplomas::DiplomaVersionId>> versionOf(
        people::StudentId student, QDate day);
    [[nodiscard]] base::Result<StudentProgress> ofStudent(
        people::StudentId student, diplomas::DiplomaVersionId version);
    // The history of one square, with what is withdrawn and the names of the evidence.
    [[nodiscard]] base::Result<CompetencyProgress> history(
        people::StudentId student, diplomas::CompetencyId competency);

    // All or none, in one transaction.
    [[nodiscard]] base::Result<Observed> observe(const std::vector<ObservationDetails> &seen);
    [[nodiscard]] base::Result<Observed> withdraw(ObservationId id, const QString &why);
    [[nodiscard]] base::Result<Decided> decide(const std::vector<Decision> &decisions);
    [[nodiscard]] base::Result<Decided> withdraw(DecidedLevelId id, const QString &why);
    [[nodiscard]] base::Done undo(const security::Undo &undo);

private:
    security::Workspace &m_workspace;
};

} // namespace progress

#pragma once

#include "core/evaluations/evaluation_repository.h"
#include "core/school/group.h"
#include "core/security/undo.h"

namespace security {
class Workspace;
}

namespace evaluations {

struct ChangedEvaluation {
    Evaluation evaluation;
    security::Undo undo;
};

// Marks in theory, for schools that want them: off by default (errors::kOff). Reading:
// Operation::ReadReviews; writing: ObserveProgress (teachers and masters: of their own groups);
// switching on and off: ManageSettings.
class EvaluationService {
public:
    explicit EvaluationService(security::Workspace &workspace);

    [[nodiscard]] base::Result<bool> isOn();
    [[nodiscard]] base::Result<security::Undo> setOn(bool on);
    [[nodiscard]] base::Done undoSetOn(const security::Undo &undo);
    [[nodiscard]] base::Done unlessOff(); // errors::kOff

    // Of a term, newest first.
    [[nodiscard]] base::Result<std::vector<Evaluation>> ofTerm(
        school::TermId term, std::optional<school::GroupId> group = {});
    // That were used here or in the timetable, to choose from.
    [[nodiscard]] base::Result<QStringList> subjects();
    // Who was in the group that day, in the order of lists.
    [[nodiscard]] base::Result<std::vector<MarkRow>> marks(EvaluationId evaluation);

    // Those in use that whoever is at work may mark.
    [[nodiscard]] base::Result<std::vector<school::Group>> groups();
    [[nodiscard]] base::Result<ChangedEvaluation> add(const EvaluationDetails &details);
    [[nodiscard]] base::Result<ChangedEvaluation> edit(
        EvaluationId id, int rowVersion, const EvaluationDetails &details);
    // With its marks; undone from its notice.
    [[nodiscard]] base::Result<security::Undo> remove(EvaluationId id, int rowVersion);
    // Only those that are named change. Errors: kNotOfGroup, kMarkTooHigh.
    [[nodiscard]] base::Result<ChangedEvaluation> setMarks(
        EvaluationId id, int rowVersion, const std::vector<MarkRow> &marks);

    [[nodiscard]] base::Done undo(const security::Undo &undo);

private:
    [[nodiscard]] base::Result<Evaluation> changeable(
        const security::Permit &permit, EvaluationId id, int rowVersion);
    security::Workspace &m_workspace;
};

} // namespace evaluations

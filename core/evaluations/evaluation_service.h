#pragma once

#include "core/evaluations/bulletin.h"
#include "core/evaluations/evaluation_repository.h"
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
// switching on and off: ManageSettings; bulletins: PrintReviews.
class EvaluationService {
public:
    explicit EvaluationService(security::Workspace &workspace);

    [[nodiscard]] base::Result<bool> isOn();
    [[nodiscard]] base::Result<security::Undo> setOn(bool on);

    // Of a term, newest first.
    [[nodiscard]] base::Result<std::vector<Evaluation>> ofTerm(
        school::TermId term, std::optional<school::GroupId> group = {});
    // Who was in the group that day, in the order of lists.
    [[nodiscard]] base::Result<std::vector<MarkRow>> marks(EvaluationId evaluation);

    [[nodiscard]] base::Result<ChangedEvaluation> add(const EvaluationDetails &details);
    [[nodiscard]] base::Result<ChangedEvaluation> edit(
        EvaluationId id, int rowVersion, const EvaluationDetails &details);
    // With its marks; undone from its notice.
    [[nodiscard]] base::Result<security::Undo> remove(EvaluationId id, int rowVersion);
    // Only those that are named change. Errors: kNotOfGroup, kMarkTooHigh.
    [[nodiscard]] base::Result<ChangedEvaluation> setMarks(
        EvaluationId id, int rowVersion, const std::vector<MarkRow> &marks);

    // By young person and subject, in the order of lists.
    [[nodiscard]] base::Result<std::vector<StudentMarks>> averages(
        school::TermId term, school::GroupId group);
    // Freezes and keeps one bulletin for each; all or none.
    [[nodiscard]] base::Result<std::vector<Bulletin>> issueBulletins(
        school::TermId term, const std::vector<enrolment::EnrolmentId> &enrolments);
    [[nodiscard]] base::Done keepPrinted(records::DocumentId document, const QByteArray &pdf);
    [[nodiscard]] base::Done undo(const security::Undo &undo);

private:
    security::Workspace &m_workspace;
};

} // namespace evaluations

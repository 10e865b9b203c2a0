#pragma once

#include "core/families/situation.h"
#include "core/security/workspace.h"

namespace families {

// The change of situation: where a young person lives (and who moves along), with whom, who is
// called, who gets mail and who pays, from one day on, in one transaction, and taken back as one.
// Changed links end the day before and begin anew; past instalments stay with who was asked for
// them.
class SituationService {
public:
    explicit SituationService(security::Workspace &workspace);

    // Who may move along: those who share a contact and the home on that day.
    [[nodiscard]] base::Result<std::vector<Housemate>> housemates(
        people::StudentId student, QDate day);
    // What is open from a day on, charge by charge; nothing for who may not see fees.
    [[nodiscard]] base::Result<std::vector<MovableCharge>> movable(
        people::StudentId student, QDate from);
    // Errors: those of change().
    [[nodiscard]] base::Result<SituationPreview> preview(const SituationForm &form);
    // Errors: families:: codes, those of enrolment::saveStudentFile() and fees::ChargeOperations.
    // Money moves need Operation::ManageFees.
    [[nodiscard]] base::Result<SituationChanged> change(const SituationForm &form);
    // Refused once money was taken on what moved (fees.settled names the receipts).
    [[nodiscard]] base::Done undo(const security::Undo &undo);

private:
    security::Workspace &m_workspace;
};

} // namespace families

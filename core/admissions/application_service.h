#pragma once

#include "core/admissions/application_operations.h"
#include "core/admissions/candidate_list.h"

namespace security {
class Workspace;
}

namespace admissions {

// The words of the funnel, as the school has them.
struct FunnelCodes {
    std::vector<State> states; // in their order, retired ones too
    std::vector<Source> sources;
};

// Somebody in the files a new candidate may be, or be a brother or sister of.
struct Alike {
    enum class Kind { Same, Near, SameName };
    people::StudentId student{0};
    Kind kind = Kind::SameName;
    QString name; // DUPONT Léa
    QDate birthDate;
    bool archived = false;
    std::vector<people::Contact> family; // current, not restricted
};

// All that is shown of one candidate.
struct Candidate {
    CandidateRow row;
    ApplicationDetails details;
    QString reason;
    std::vector<Event> events; // newest first
    QString ageRemark;
};

// Use cases on candidates: reading is Operation::ReadApplications, over the own workshop for a
// master; writing is Operation::ManageApplications.
class ApplicationService {
public:
    explicit ApplicationService(security::Workspace &workspace);

    [[nodiscard]] base::Result<FunnelCodes> codes();
    [[nodiscard]] base::Result<std::vector<CandidateRow>> candidates(
        const CandidateQuery &query = {});
    [[nodiscard]] base::Result<Candidate> candidate(ApplicationId id);
    [[nodiscard]] base::Result<std::vector<GroupPlaces>> places(school::SchoolYearId year);
    // Nobody without a last name. Same and near ones first.
    [[nodiscard]] base::Result<std::vector<Alike>> alike(
        const QString &lastName, const QString &firstNames, QDate birthDate);
    [[nodiscard]] base::Result<QString> ageRemark(QDate birthDate, QDate entryOn);
    // Those whose day of erasure has come. The list only: erasing is the director's act.
    [[nodiscard]] base::Result<std::vector<CandidateRow>> toErase();

    // Asks Operation::EditStudentFile too, for somebody new.
    [[nodiscard]] base::Result<SavedApplication> add(const NewCandidate &typed);
    [[nodiscard]] base::Result<security::Edited> edit(
        ApplicationId id, int rowVersion, const ApplicationDetails &typed);
    [[nodiscard]] base::Result<security::Edited> changeState(
        ApplicationId id, int rowVersion, const StateChange &change);
    [[nodiscard]] base::Result<security::Edited> note(
        ApplicationId id, int rowVersion, const NewEvent &typed);
    // What was said, if anything, and the next action: one act.
    [[nodiscard]] base::Result<security::Edited> noteAndPlan(ApplicationId id, int rowVersion,
        const std::optional<NewEvent> &typed, const ApplicationDetails &details);
    // Asks Operation::ManageEnrolments too.
    [[nodiscard]] base::Result<Admitted> admit(
        ApplicationId id, int rowVersion, const AdmitForm &form);
    // Refused once charges, rolls or stays refer to what would go.
    [[nodiscard]] base::Done undo(const security::Undo &undo);

private:
    template <class Work> auto inTransaction(Work work);
    security::Workspace &m_workspace;
};

} // namespace admissions

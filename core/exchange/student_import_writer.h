#pragma once

#include "core/exchange/student_import_plan.h"
#include "core/security/undo.h"

namespace exchange {

// Writes a plan inside the caller's transaction: new groups and diplomas, parties, then each young
// person with home, family and enrolment; the history of each stands under the student. steps, when
// asked for, takes all of it back but the groups and diplomas.
class ImportWriter {
public:
    ImportWriter(
        security::Transaction &transaction, const ImportSource &source, const ImportPlan &plan);

    // false from progress stops with kCancelled; the transaction is then given up.
    [[nodiscard]] base::Done write(bool keepSteps, const ImportProgress &progress = {});
    [[nodiscard]] std::vector<security::Undo::Step> takeSteps() { return std::move(m_steps); }

private:
    [[nodiscard]] base::Done createGroups();
    [[nodiscard]] base::Done createDiplomas();
    [[nodiscard]] base::Result<diplomas::DiplomaVersionId> rulesOf(const MissingDiploma &missing);
    [[nodiscard]] base::Done writeParty(size_t place);
    [[nodiscard]] base::Done writeStudent(const PlannedStudent &planned);
    [[nodiscard]] base::Result<people::StudentId> writeIdentity(const PlannedStudent &planned);
    [[nodiscard]] base::Done writeContact(const PlannedContact &contact, people::StudentId student);
    [[nodiscard]] base::Done writeEnrolment(
        const PlannedStudent &planned, people::StudentId student);
    [[nodiscard]] base::Done recordSummary();
    [[nodiscard]] enrolment::EnrolmentRecord withRealKeys(
        const enrolment::EnrolmentRecord &record) const;

    security::Transaction &m_transaction;
    const ImportSource &m_source;
    const ImportPlan &m_plan;
    bool m_keepSteps = false;
    std::vector<std::optional<school::GroupId>> m_groups;
    std::vector<std::optional<diplomas::DiplomaVersionId>> m_versions;
    std::vector<std::optional<people::PartyId>> m_parties;
    std::vector<security::Undo::Step> m_steps;
};

} // namespace exchange

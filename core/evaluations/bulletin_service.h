#pragma once

#include "core/evaluations/bulletin.h"
#include "core/security/permit.h"

namespace security {
class Workspace;
}

namespace evaluations {

// Term averages, and the bulletin that stands beside the livret. Reading: Operation::ReadReviews;
// issuing: PrintReviews; teachers and masters: of their own students.
class BulletinService {
public:
    explicit BulletinService(security::Workspace &workspace);

    // Of who has marks in the group, in the order of lists.
    [[nodiscard]] base::Result<std::vector<StudentMarks>> averages(
        school::TermId term, school::GroupId group);
    // Freezes and keeps one for each who has marks; all or none. Errors: evaluations.off,
    // kNoMarks when nobody has.
    [[nodiscard]] base::Result<std::vector<Bulletin>> issue(
        school::TermId term, const std::vector<enrolment::EnrolmentId> &enrolments);
    // The pages as first printed; kept with the document.
    [[nodiscard]] base::Done keepPrinted(records::DocumentId document, const QByteArray &pdf);
    // All that was issued to somebody, oldest first.
    [[nodiscard]] base::Result<std::vector<Bulletin>> issuedTo(people::StudentId student);

private:
    security::Workspace &m_workspace;
};

} // namespace evaluations

#pragma once

#include "core/reviews/meeting_repository.h"
#include "core/security/undo.h"

namespace security {
class Workspace;
}

namespace reviews {

// Family meetings about reviews, and the yearly confidence question. Meetings: Operation::
// PrintReviews, for who hands reviews over; the question: WriteReviewPart. Reading: ReadReviews.
// Errors: kBadMeeting, kBadConfidence, security::errors::kChangedMeanwhile.
class MeetingService {
public:
    explicit MeetingService(security::Workspace &workspace);

    [[nodiscard]] base::Result<std::optional<Meeting>> meeting(
        enrolment::EnrolmentId enrolment, school::TermId term);
    [[nodiscard]] base::Result<std::vector<Meeting>> ofTerm(school::TermId term);
    // rowVersion 0: there was none. No details: it is taken away.
    [[nodiscard]] base::Result<security::Undo> setMeeting(enrolment::EnrolmentId enrolment,
        school::TermId term, int rowVersion, const std::optional<MeetingDetails> &details);

    // The question in the school's words, a setting.
    [[nodiscard]] base::Result<QString> question();
    // Operation::ManageSettings. Errors: kBadConfidence for an empty one.
    [[nodiscard]] base::Done setQuestion(const QString &words);
    // Of all years of the young person of this enrolment, oldest first.
    [[nodiscard]] base::Result<std::vector<Confidence>> confidence(
        enrolment::EnrolmentId enrolment);
    // rowVersion 0: not asked yet this year. No answer: it is taken away.
    [[nodiscard]] base::Result<security::Undo> setConfidence(enrolment::EnrolmentId enrolment,
        int rowVersion, const std::optional<ConfidenceAnswer> &answer);
    [[nodiscard]] base::Done undoMeeting(const security::Undo &undo);
    [[nodiscard]] base::Done undoConfidence(const security::Undo &undo);

private:
    security::Workspace &m_workspace;
};

} // namespace reviews

#pragma once

#include "core/reviews/review_operations.h"
#include "core/reviews/term_facts.h"
#include "core/reviews/term_repository.h"

namespace security {
class Workspace;
}

namespace reviews {

// What somebody may do with a review, and why not.
struct Allowed {
    bool mayWrite = false;
    QString whyNot; // a sentence, when not
    bool mayWriteForOthers = false;
    bool mayFinish = false;
    std::optional<school::StaffId> self = {}; // the staff row of whoever is at work
};

// Everything about one young person and term that the page shows.
struct ReviewSheet {
    ReviewRow row;
    std::optional<Review> open = {};      // being written
    std::optional<Review> lastFinal = {}; // the newest final version
    std::vector<Part> before;             // last term's words, of its newest version
    QString beforeTerm;                   // "Trimestre 1"; empty: none
    QStringList subjects;                 // of the own sessions with the groups, to choose from
    Allowed allowed;
};

// Term reviews. Reading: Operation::ReadReviews (Reach::Own: one's own students; the secretary
// reads final ones alone). A part: WriteReviewPart, within the window unless it reaches the whole
// school, by who was in charge in the term, until 31 October after the year. Making final, a
// further version: FinishReview. Windows: ManageSchool. Errors: reviews.* of review.h,
// security::errors::kChangedMeanwhile.
class ReviewService {
public:
    explicit ReviewService(security::Workspace &workspace);

    // Of the current year and the one before, in their order.
    [[nodiscard]] base::Result<std::vector<TermWindow>> terms();
    // No days: the window is taken away. rowVersion 0: there was none.
    [[nodiscard]] base::Result<security::Undo> setWindow(
        school::TermId term, int rowVersion, const std::optional<WindowDays> &days);
    [[nodiscard]] base::Done undoWindow(const security::Undo &undo);

    // Who was enrolled in the term, in the order of lists.
    [[nodiscard]] base::Result<std::vector<ReviewRow>> ofTerm(school::TermId term);
    [[nodiscard]] base::Result<ReviewSheet> sheet(
        enrolment::EnrolmentId enrolment, school::TermId term);
    // Attendance, hours, competencies and conduct of the term so far, to stand beside the box. None
    // of somebody who is no longer one's own: words may still be written, files not be read.
    [[nodiscard]] base::Result<std::optional<TermFacts>> facts(
        enrolment::EnrolmentId enrolment, school::TermId term);
    // The newest final version of each term, oldest term first: for the livret and the past.
    [[nodiscard]] base::Result<std::vector<FrozenReview>> finalOf(enrolment::EnrolmentId enrolment);
    // The newest final versions of a term, of these young people. Operation::PrintReviews.
    [[nodiscard]] base::Result<std::vector<FrozenReview>> toPrint(
        school::TermId term, const std::vector<enrolment::EnrolmentId> &enrolments);

    // rowVersion 0: nothing was written yet. Throws the draft of it away. Begins the review with
    // its first part.
    [[nodiscard]] base::Result<WrittenPart> write(enrolment::EnrolmentId enrolment,
        school::TermId term, const PartKey &key, const QString &words, bool isFromSlip,
        int rowVersion);
    // Half-typed words, one's own alone; empty words throw the draft away. Nothing is audited.
    [[nodiscard]] base::Done keepDraft(enrolment::EnrolmentId enrolment, school::TermId term,
        const PartKey &key, const QString &words);
    [[nodiscard]] base::Result<std::vector<Draft>> drafts(
        enrolment::EnrolmentId enrolment, school::TermId term);

    // Freezes the words with attendance, hours and levels of this day. A final review is not taken
    // back: a further version is begun.
    [[nodiscard]] base::Result<FrozenReview> finish(ReviewId review, int rowVersion);
    // With the parts of the final one, to be changed.
    [[nodiscard]] base::Result<security::Undo> beginFurtherVersion(
        enrolment::EnrolmentId enrolment, school::TermId term);
    [[nodiscard]] base::Done undo(const security::Undo &undo);

private:
    [[nodiscard]] base::Result<TermWindow> window(
        const security::Permit &permit, school::TermId term);
    [[nodiscard]] base::Result<ReviewRow> row(
        const security::Permit &permit, enrolment::EnrolmentId enrolment, school::TermId term);
    [[nodiscard]] base::Result<Allowed> allowed(const ReviewRow &row, const TermWindow &window);
    [[nodiscard]] base::Done mayWrite(
        const security::Permit &permit, enrolment::EnrolmentId enrolment, const TermWindow &window);
    [[nodiscard]] base::Done mayWritePart(
        const security::Permit &permit, const ReviewRow &row, const PartKey &key);
    [[nodiscard]] bool readsFinalOnly() const;
    [[nodiscard]] base::Result<bool> isOwnNow(people::StudentId student) const;
    security::Workspace &m_workspace;
};

} // namespace reviews

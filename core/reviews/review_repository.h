#pragma once

#include "core/reviews/review.h"

namespace storage {
class Database;
}

namespace reviews {

// What a review is about, read where an operation needs it.
struct ReviewHead {
    ReviewId id{0};
    QString uuid;
    enrolment::EnrolmentId enrolment{0};
    people::StudentId student{0};
    QString studentUuid;
    school::TermId term{0};
    int version = 1;
    bool isFinal = false;
    int rowVersion = 1;
};

// All SQL on review and review_part. Whose review it is was judged before: see RowRepository.
// A final review and its parts are never written again, whatever is asked for.
class ReviewRepository {
public:
    [[nodiscard]] static base::Result<std::optional<ReviewHead>> head(
        storage::Database &database, const security::Permit &permit, ReviewId id);
    // Every version of one young person and term, oldest first, with parts and what was frozen.
    [[nodiscard]] static base::Result<std::vector<Review>> versions(storage::Database &database,
        const security::Permit &permit, enrolment::EnrolmentId enrolment, school::TermId term);
    // The newest final version of each term, oldest term first.
    [[nodiscard]] static base::Result<std::vector<FrozenReview>> finalOf(
        storage::Database &database, const security::Permit &permit,
        enrolment::EnrolmentId enrolment);
    // The newest final version of a term, by enrolment.
    [[nodiscard]] static base::Result<std::vector<std::pair<enrolment::EnrolmentId, FrozenReview>>>
    finalOfTerm(storage::Database &database, const security::Permit &permit, school::TermId term);

    [[nodiscard]] static base::Result<ReviewId> begin(
        security::Transaction &transaction, const Review &review);
    // Every word that is written raises the version of its review, so that nobody makes final what
    // they have not seen.
    [[nodiscard]] static base::Done touch(security::Transaction &transaction, ReviewId id);
    // Freezes it; false when the row version is another or it is final already.
    [[nodiscard]] static base::Result<bool> finish(security::Transaction &transaction, ReviewId id,
        int rowVersion, const FrozenReview &frozen);
    // With its parts, to take back its beginning; false when it was changed since.
    [[nodiscard]] static base::Result<bool> remove(
        security::Transaction &transaction, ReviewId id, int rowVersion);

    // Written now by whoever is at work, unless the part says when and by whom.
    [[nodiscard]] static base::Result<PartId> insert(
        security::Transaction &transaction, ReviewId review, const Part &part);
    [[nodiscard]] static base::Result<bool> update(
        security::Transaction &transaction, const Part &part, int rowVersion);
    [[nodiscard]] static base::Result<bool> remove(
        security::Transaction &transaction, PartId id, int rowVersion);
};

} // namespace reviews

#pragma once

#include "core/reviews/review_repository.h"
#include "core/security/undo.h"

namespace reviews {

struct WrittenPart {
    Part part;
    security::Undo undo;
};

// What use cases about reviews are made of: inside the caller's transaction, audited under the
// young person's file.
class ReviewOperations {
public:
    [[nodiscard]] static base::Error isFinal(); // errors::kIsFinal
    // Errors: security::notThere().
    [[nodiscard]] static base::Result<ReviewHead> head(
        security::Transaction &transaction, ReviewId id);
    // Into the version that is being written; the first word begins it. rowVersion 0: the part is
    // not there yet. Errors: kIsFinal, security::errors::kChangedMeanwhile.
    [[nodiscard]] static base::Result<WrittenPart> write(security::Transaction &transaction,
        enrolment::EnrolmentId enrolment, school::TermId term, const Part &typed, int rowVersion);
    [[nodiscard]] static base::Done record(security::Transaction &transaction,
        const ReviewHead &head, const QString &action,
        const std::vector<security::FieldChange> &changes);
};

} // namespace reviews

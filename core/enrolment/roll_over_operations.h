#pragma once

#include "core/enrolment/enrolment.h"

namespace enrolment {

// What taking back a change of year does to enrolments, long after the notice with its undo is
// gone. Errors: security::errors::kChangedMeanwhile for another row version, kInUse.
class RollOverOperations {
public:
    // The last days of groups and paths as they stand, to be kept until the departure is taken
    // back (JSON).
    [[nodiscard]] static QString endsOf(const EnrolmentRecord &record);
    // The departure did not take place: groups and paths end again as in ends.
    [[nodiscard]] static base::Done takeBackExit(
        security::Transaction &transaction, EnrolmentId id, int rowVersion, const QString &ends);
    // An enrolment the change of year made, with its groups and path.
    [[nodiscard]] static base::Done takeBackEnrolment(
        security::Transaction &transaction, EnrolmentId id, int rowVersion);
};

} // namespace enrolment

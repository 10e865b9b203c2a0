#pragma once

#include "core/absences/absence_repository.h"

namespace absences {

// Operations on absence cases, inside the caller's transaction: they validate, write and record;
// rights are the use case's. Recorded under the student, whose history tells them.
class AbsenceOperations {
public:
    // Errors: kBadSpan; kNotEnrolled when the student is not enrolled on all of its days; kOverlaps
    // naming the other case; kUnknownReason.
    [[nodiscard]] static base::Result<AbsenceCase> open(
        security::Transaction &transaction, people::StudentId student, const AbsenceDetails &typed);
    // From what was read to what is wanted: details, classed or withdrawn. Errors: those of open();
    // security.changed-meanwhile.
    [[nodiscard]] static base::Result<AbsenceCase> change(security::Transaction &transaction,
        const AbsenceLine &before, const AbsenceCase &wanted, const QString &action);
    // Brings a case back to an earlier state, as an undo does.
    [[nodiscard]] static security::Undo::Step bringBack(
        const AbsenceLine &before, const AbsenceCase &after);
};

} // namespace absences

#pragma once

#include "core/exams/exam_registration.h"
#include "core/exams/unit_entry.h"
#include "core/security/undo.h"

namespace exams {

// Operations on the units of one registration, inside the caller's transaction. Each expects the
// registration's row version and raises it. Errors: those of the checks, notThere(),
// security::errors::kChangedMeanwhile.
class UnitOperations {
public:
    // The proposal of the path for somebody just entered; raises nothing. A diploma whose units
    // nobody typed has none.
    [[nodiscard]] static base::Done propose(
        security::Transaction &transaction, const Registration &registration);
    [[nodiscard]] static base::Result<security::Edited> setUnits(security::Transaction &transaction,
        ExamRegistrationId id, int rowVersion, const std::vector<UnitEntry> &typed);
    [[nodiscard]] static base::Result<security::Edited> mark(security::Transaction &transaction,
        ExamRegistrationId id, int rowVersion, diplomas::ExamUnitId unit, const UnitMark &typed);
};

// The path that leads to a version, as it is today; nothing when no enrolment tells of it.
[[nodiscard]] base::Result<std::optional<paths::IndividualPath>> pathOf(storage::Database &database,
    const security::Permit &permit, people::StudentId student, diplomas::DiplomaVersionId version);

} // namespace exams

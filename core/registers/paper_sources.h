#pragma once

#include "core/enrolment/enrolment.h"
#include "core/follow_up/half_day.h"
#include "core/follow_up/half_day_repository.h"
#include "core/people/student.h"
#include "core/registers/register_service.h"
#include "core/registers/student_papers.h"

// What the papers of a group's month and of one student are made of, read under the permit of the
// transaction that issues them.
namespace registers {

[[nodiscard]] base::Result<follow_up::HalfDaySettings> settingsOf(storage::Database &database);

struct OwedBy {
    follow_up::OwedTo owed;
    std::vector<follow_up::HalfDay> halfDays;
};

// The half-days of everybody, or of one student, as the law's counts see them.
[[nodiscard]] base::Result<std::vector<OwedBy>> halfDaysOf(const security::Transaction &transaction,
    const follow_up::HalfDayQuery &query, const follow_up::HalfDaySettings &settings);

// Who a paper about one student is about, and the enrolments of its days.
struct About {
    people::Student student;
    std::vector<enrolment::EnrolmentRecord> enrolments; // that touch the period, oldest first
    Attested said;
};

// Errors: kNotEnrolled, security::notThere().
[[nodiscard]] base::Result<About> aboutOf(
    const security::Transaction &transaction, people::StudentId student, const PaperPeriod &period);

} // namespace registers

#pragma once

#include "core/hours/hours_book.h"

namespace hours {

// Minutes of one day of a group, or of a part of it, whose sessions have no roll.
struct PlannedDay {
    school::GroupId group;
    std::optional<qint64> part = {};
    QDate day;
    int term = 0;
    Split minutes;
};

// Who is in a part of a group, and when.
struct PartMember {
    qint64 part = 0;
    enrolment::EnrolmentId enrolment;
    base::DateRange days;
};

// What each student still has before him: the planned days of his groups while he is in them and
// enrolled, in weeks that are counted as if everybody came. By enrolment, Monday and term.
[[nodiscard]] std::vector<WeekHours> weeksAhead(std::vector<PlannedDay> days,
    const std::vector<Student> &students, std::vector<Membership> memberships,
    const std::vector<PartMember> &parts);

} // namespace hours

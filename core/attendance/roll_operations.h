#pragma once

#include "core/attendance/roll.h"

namespace security {
class Transaction;
}

namespace attendance {

// Operations on rolls, inside the caller's transaction: roll, entries, the state of the session and
// the weekly hours are written together, and recorded. Rights are the use case's.
class RollOperations {
public:
    // The roll as it stands afterwards. The same roll saved twice by the same person changes
    // nothing. After the first time, only marks that differ are written, each with its history.
    [[nodiscard]] static base::Result<RollChange> save(security::Transaction &transaction,
        const timetable::SessionLine &session, const RollRequest &request, const QString &action);

    // The office's words, beside the teacher's marks; the hours go by them from now on.
    [[nodiscard]] static base::Result<RollChange> correct(security::Transaction &transaction,
        const timetable::SessionLine &session, const Roll &current,
        const std::vector<OfficeWord> &words);
    [[nodiscard]] static base::Result<RollChange> correct(security::Transaction &transaction,
        const timetable::SessionLine &session, const Roll &current,
        enrolment::EnrolmentId enrolment, const std::optional<RollMark> &office)
    {
        return correct(transaction, session, current, {{enrolment, office}});
    }

    // The roll was never done: its hours are taken back and the session is planned again.
    [[nodiscard]] static base::Done withdraw(security::Transaction &transaction,
        const timetable::SessionLine &session, const Roll &current);

    // Counts the weekly hours of a year again from its rolls; gives the number of rolls. For
    // whoever moved the terms of a year.
    [[nodiscard]] static base::Result<int> countAgain(
        security::Transaction &transaction, school::SchoolYearId year);
};

} // namespace attendance

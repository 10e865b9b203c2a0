#pragma once

#include "core/base/minutes.h"
#include "core/base/result.h"
#include "core/enrolment/ids.h"
#include "core/school/ids.h"

#include <QDate>
#include <QString>

#include <compare>
#include <vector>

namespace security {
class Transaction;
}
namespace storage {
class Database;
}

namespace ledger {

namespace errors {
inline constexpr base::ErrorCode kOutOfStep{"ledger.out-of-step"};
} // namespace errors

// One weekly total: a young person, the group of the sessions, the term and week of their day, and
// their nature (timetable's code).
struct WeekKey {
    enrolment::EnrolmentId enrolment;
    QDate monday;
    int term = 0; // the term's position in its year; 0: the day is in no term
    school::GroupId group;
    QString nature;
    friend auto operator<=>(const WeekKey &a, const WeekKey &b)
    {
        return std::tuple(a.enrolment.value(), a.monday.toJulianDay(), a.term, a.group.value(),
                   a.nature.toStdU16String())
            <=> std::tuple(b.enrolment.value(), b.monday.toJulianDay(), b.term, b.group.value(),
                b.nature.toStdU16String());
    }
    friend bool operator==(const WeekKey &, const WeekKey &) = default;
};

// What to add to a total; negative to take back what was added before.
struct HoursDelta {
    WeekKey key;
    base::Minutes planned;
    base::Minutes delivered;
    base::Minutes attended;
};

// The weekly roll-up of hours (hours_week), kept by those who write a roll, in its transaction.
// Totals are of the sessions whose roll was done:
//   planned    their length, for everybody who was expected;
//   delivered  the part that was given to this young person (not to somebody exempted from it);
//   attended   the part he or she was there for: never more than delivered.
// What is still only planned depends on memberships that may change before the day: it is never
// stored, but counted from sessions and memberships (hours::HoursService::ahead).
class Ledger {
public:
    // Deltas of one key are added up first; a total that comes back to nothing leaves no row. One
    // that would become negative, or more attended than delivered, is refused: out of step.
    [[nodiscard]] static base::Done post(
        security::Transaction &transaction, const std::vector<HoursDelta> &deltas);

    // Empties the totals of a year, to be posted again from its rolls (after its terms were moved).
    [[nodiscard]] static base::Done clear(
        security::Transaction &transaction, school::SchoolYearId year);

    // The position of the term a day lies in, or 0.
    [[nodiscard]] static base::Result<int> termOn(storage::Database &database, QDate day);
};

} // namespace ledger

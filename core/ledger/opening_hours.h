#pragma once

#include "core/base/minutes.h"
#include "core/base/result.h"
#include "core/enrolment/ids.h"
#include "core/ledger/ids.h"

#include <QDate>
#include <QString>

namespace security {
class Transaction;
}
namespace storage {
class Database;
}

namespace ledger {

namespace errors {
inline constexpr base::ErrorCode kOutOfBounds{"ledger.out-of-bounds"};
} // namespace errors

// Minutes of one young person and one nature before the program was there, up to a day inclusive.
// Below zero they correct what was taken over before.
struct OpeningMinutes {
    enrolment::EnrolmentId enrolment;
    QDate until;
    QString nature; // timetable's code
    base::Minutes planned;
    base::Minutes delivered;
    base::Minutes attended;
};

// Hours a school takes over in mid-year (reprise). They are no rolls and are not counted again with
// them; hours:: adds them to the weekly totals.
class OpeningHours {
public:
    // Refused when all rows of the student and the nature together would be below zero, or more
    // attended than delivered.
    [[nodiscard]] static base::Result<OpeningHoursId> add(
        security::Transaction &transaction, const OpeningMinutes &minutes);
    [[nodiscard]] static base::Done takeBack(security::Transaction &transaction, OpeningHoursId id);
};

} // namespace ledger

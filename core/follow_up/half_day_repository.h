#pragma once

#include "core/base/result.h"
#include "core/enrolment/ids.h"
#include "core/follow_up/half_day.h"
#include "core/people/ids.h"
#include "core/security/permit.h"

#include <QDateTime>

namespace storage {
class Database;
}

namespace follow_up {

// Somebody whose attendance is followed.
struct FollowedStudent {
    people::StudentId student{0};
    enrolment::EnrolmentId enrolment{0}; // the newest of the days asked for
    QString uuid;
    QString lastName; // as shown
    QString firstName;
    QDate birthDate;
    QString phone;
    QString groupName; // of the workshop

    [[nodiscard]] QString listName() const;
    [[nodiscard]] QString letterName() const;
};

// The sessions that one young person was owed between two days, in their order.
struct OwedTo {
    FollowedStudent who;
    std::vector<OwedSession> sessions;
};

struct HalfDayQuery {
    QDate from;
    QDate to;
    std::optional<people::StudentId> student = {};
    // Only those who missed a whole session, and only the days on which they did: what the law's
    // counts are made of, without going through everybody who was there.
    bool onlyMissed = false;
};

// Reads what half-days are made of: rolls as they count, and past sessions without a roll. Who is
// exempted from a session is not owed it. Reach::Own keeps to one's own students.
class HalfDayRepository {
public:
    // In the order of lists. now: on the wall's clock; sessions that end later are still to come.
    [[nodiscard]] static base::Result<std::vector<OwedTo>> owed(storage::Database &database,
        const security::Permit &permit, const HalfDayQuery &query, const QDateTime &now);
    // Past sessions of these days whose roll was not done.
    [[nodiscard]] static base::Result<int> missingRolls(storage::Database &database,
        const security::Permit &permit, QDate from, QDate to, const QDateTime &now);
};

} // namespace follow_up

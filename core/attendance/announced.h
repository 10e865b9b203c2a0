#pragma once

#include "core/absences/reason.h"
#include "core/attendance/mark.h"
#include "core/enrolment/ids.h"

#include <QDate>

#include <map>
#include <optional>
#include <vector>

namespace absences {
struct KnownAbsence;
}
namespace security {
class Permit;
}
namespace storage {
class Database;
}
namespace timetable {
struct SessionPlan;
}

namespace attendance {

// A part of a session for which the office knows somebody to be away.
struct KnownPart {
    absences::Effect effect = absences::Effect::Absence;
    timetable::DaySpan span;
};

// What the office already knows of somebody for the time of a session: announced, excluded, at work
// elsewhere. A sheet that is not done yet begins with its mark, and plain keys leave it alone.
struct Announced {
    std::optional<RollMark> mark; // nothing: a part in the middle, for the teacher to know
    std::vector<KnownPart> parts; // in the order of the clock; at least one
};

// Of one person. Nothing when no absence shares a minute with the session. Absences that cover all
// of it together make somebody absent; its beginning, late by its minutes; its end, gone early. Who
// is elsewhere or exempted for a part only is told of without a mark.
[[nodiscard]] std::optional<Announced> announcedFor(
    const std::vector<absences::KnownAbsence> &known, QDate day, const timetable::DaySpan &session);
// Of everybody in the group of a session.
[[nodiscard]] base::Result<std::map<enrolment::EnrolmentId, Announced>> announcedIn(
    storage::Database &database, const security::Permit &permit,
    const timetable::SessionPlan &session);

// "Absence reported, 8 h – 10 h"; never the reason, which is the office's.
[[nodiscard]] QString shown(const Announced &announced);
// Why a plain key does nothing on that row. Code: kHeld.
[[nodiscard]] base::Error heldBack(const Announced &announced, const QString &name);

} // namespace attendance

#pragma once

#include "core/absences/absence_repository.h"
#include "core/attendance/mark.h"
#include "core/follow_up/half_day_repository.h"
#include "core/rosters/roster.h"
#include "core/timetable/ids.h"

#include <vector>

namespace follow_up {

namespace errors {
inline constexpr base::ErrorCode kNotAbsent{"follow-up.not-absent"};
inline constexpr base::ErrorCode kNoSessionNow{"follow-up.no-session-now"};
} // namespace errors

// A session of the day that somebody missed in whole or part, as it counts.
struct MissedSession {
    timetable::SessionId session{0};
    timetable::DaySpan span;
    QString groupName;
    attendance::RollMark mark;
};

// One young person who is not there, or came late. An absence that was announced stands here before
// any roll does.
struct AbsentOfDay {
    FollowedStudent who;
    int age = 0;
    std::vector<MissedSession> sessions; // in their order; none: announced, and not called yet
    std::optional<absences::AbsenceLine> absence; // the case that speaks of this day
    std::vector<absences::Notice> notices;        // oldest first
    // Whom to call, the right one first: by rank, never who is restricted; of age: the young person
    // alone, unless the parents are told by a recorded choice.
    rosters::EmergencyCalls calls;
    std::vector<std::optional<people::PartyId>> whom; // of calls.contacts; none: the young person

    [[nodiscard]] bool isAbsent() const; // a whole session, or announced away
    [[nodiscard]] base::Minutes late() const;
    [[nodiscard]] bool cameLate() const;   // to some session
    [[nodiscard]] bool leftEarly() const;  // from some session
    [[nodiscard]] bool isTold() const;     // somebody was reached, or knew before
    [[nodiscard]] bool isExcluded() const; // by a measure of the school
    // From the first missed minute of the day to the last.
    [[nodiscard]] timetable::DaySpan missedSpan() const;
};

// Who is missing on a day, by the rolls that are done and by what was announced for sessions that
// are planned.
struct DayView {
    QDate day;
    int sessions = 0; // not counting cancelled ones
    int rollsDone = 0;
    std::vector<AbsentOfDay> absents; // in the order of lists
    std::vector<AbsentOfDay> late;    // came late or left early, and missed no whole session

    [[nodiscard]] int untold() const;
    // Of those in late; who came late and left early is counted as both.
    [[nodiscard]] int arrivedLate() const;
    [[nodiscard]] int leftEarly() const;
};

// What the school knew of it, for a line of a list: "Temporary exclusion"; "absence announced"
// before any roll; empty where the sessions say it all.
[[nodiscard]] QString knownWords(const AbsentOfDay &absent);

// Whom to call about somebody on a day. choiceIsParents: of age, and the parents are told too.
[[nodiscard]] rosters::EmergencyCalls callsAbout(const FollowedStudent &who, int age,
    bool choiceIsParents, const std::vector<people::Contact> &contacts);
// The same as keys, in the same order.
[[nodiscard]] std::vector<std::optional<people::PartyId>> partiesToCall(
    int age, bool choiceIsParents, const std::vector<people::Contact> &contacts);

// The text of a message to whoever is to be told, for the school's own telephone.
[[nodiscard]] QString messageFor(
    const AbsentOfDay &absent, QDate day, const QString &school, const QString &phone);

} // namespace follow_up

#pragma once

#include "core/enrolment/ids.h"
#include "core/school/ids.h"
#include "core/timetable/day_span.h"
#include "core/timetable/ids.h"
#include "core/timetable/nature.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace timetable {

// Held: its roll was done. A held session no longer moves; a cancelled one keeps its reason.
enum class SessionState { Planned, Held, Cancelled };
[[nodiscard]] QString storedName(SessionState state);
[[nodiscard]] SessionState sessionStateFrom(const QString &stored);

// What somebody plans: when, what, who with whom.
struct SessionPlan {
    QDate day;
    DaySpan span;
    QString nature; // a code of Nature
    school::GroupId group;
    std::optional<school::StaffId> staff;
    QString subject;
    std::optional<enrolment::GroupPartId> part = {}; // of the group; none: all of it
    std::optional<school::RoomId> room = {};
    // The customer's order a lesson rests on, in the school's words. It changes no nature.
    QString restsOn = {};
    friend bool operator==(const SessionPlan &, const SessionPlan &) = default;
};

// A lesson or workshop session ("séance") of one group on one day.
struct Session {
    SessionId id;
    QString uuid;
    SessionPlan plan;
    std::optional<school::StaffId> replacedBy;
    QString series; // the same for all that were repeated together; empty for one made alone
    SessionState state = SessionState::Planned;
    QString reason; // of its cancelling, or of its being changed
    int rowVersion = 1;
    // The slot of the weekly pattern it was made from, and the day it stands for there.
    std::optional<SlotId> slot = {};
    QDate slotDay = {};
    bool isOwn = false;    // changed by hand: the pattern leaves it alone
    QString doneText = {}; // "ce qu'on a fait": one line

    // Who is in front of the group.
    [[nodiscard]] std::optional<school::StaffId> inCharge() const
    {
        return replacedBy ? replacedBy : plan.staff;
    }
    friend bool operator==(const Session &, const Session &) = default;
};

// A session with the words a list shows.
struct SessionLine {
    Session session;
    QString groupName;
    QString staffName; // "Alex Martin"; empty when nobody is named
    QString replacementName;
    QString natureLabel;
    CountsAs countsAs = CountsAs::Neither;
    QString partName = {};
    QString roomName = {};

    [[nodiscard]] QString groupWords() const; // "Usinage 1 (A)"
    [[nodiscard]] QString inChargeName() const
    {
        return session.replacedBy ? replacementName : staffName;
    }
};

// Those of a day's sessions that run at a minute of the day, and those that begin within ten.
[[nodiscard]] std::vector<SessionLine> runningAt(
    const std::vector<SessionLine> &sessions, int minuteOfDay);

// "Usinage 1, lundi 7 septembre 2026, 8 h – 12 h": names a session in a message.
[[nodiscard]] QString described(const SessionLine &line);
[[nodiscard]] QString described(const QString &groupName, QDate day, const DaySpan &span);

// What a use case changed, for its undo; before is empty for a session that was added.
struct SessionChange {
    std::optional<Session> before;
    Session after;
};

// Allowed, but somebody should know: the sentence names both sessions, or the closure.
struct Warning {
    enum class Kind { StaffBusy, RoomBusy, ClosedDay };
    Kind kind;
    QDate day;
    QString message;
};

// Left out of a series or a copied week, and why, in a sentence.
struct Skipped {
    enum class Why { ClosedDay, AlreadyThere, GroupBusy, NotPossible };
    Why why;
    QDate day;
    QString message;
};

// What adding, repeating or copying made.
struct PlannedSessions {
    std::vector<SessionChange> added;
    std::vector<Skipped> skipped;
    std::vector<Warning> warnings;
};

struct EditedSession {
    SessionChange change;
    std::vector<Warning> warnings;
};

} // namespace timetable

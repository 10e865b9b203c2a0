#pragma once

#include "core/timetable/session.h"

namespace security {
class Transaction;
}

namespace timetable {

// Operations on sessions, inside the caller's transaction: they validate, write and record, and
// leave rights to the use case.
class SessionOperations {
public:
    // Refused: bad times or day, a day outside the school years, a group, part, person or room that
    // is gone, and minutes the group has already, unless they are of another part of it without
    // common members (both sessions are named). A busy person or room is a warning.
    [[nodiscard]] static base::Result<EditedSession> add(
        security::Transaction &transaction, const SessionPlan &plan, const QString &series = {});

    // Brings a session from before to wanted, under the same rules; refused when its roll was done
    // or when before is not what is stored any more. Group and series stay. action: "session.edit".
    [[nodiscard]] static base::Result<EditedSession> change(security::Transaction &transaction,
        const SessionLine &before, const Session &wanted, const QString &action);

    // Takes back what was added; refused when its roll was done or it changed since.
    [[nodiscard]] static base::Done remove(
        security::Transaction &transaction, const SessionLine &before);

    // One line: what was done in a session, held or not; refused when it is cancelled, or when
    // before is not what is stored any more.
    [[nodiscard]] static base::Result<SessionChange> setDoneText(
        security::Transaction &transaction, const SessionLine &before, const QString &text);

    // For attendance, with the roll: from then on the session no longer moves, and back. Recorded
    // with the roll.
    [[nodiscard]] static base::Done hold(
        security::Transaction &transaction, const SessionLine &before);
    [[nodiscard]] static base::Done release(
        security::Transaction &transaction, const SessionLine &before);
};

} // namespace timetable

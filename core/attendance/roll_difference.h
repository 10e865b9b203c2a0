#pragma once

#include "core/attendance/roll.h"
#include "core/security/transaction.h"

#include <QHash>

namespace attendance {

// How marks stand in a history: "late 25".
[[nodiscard]] QString storedText(const RollMark &mark);
[[nodiscard]] std::optional<QString> storedText(const std::optional<RollMark> &mark);

using EnrolmentUuids = QHash<enrolment::EnrolmentId, QString>;

// What differs between two rolls: entries to write, entries to take away, and their history under
// the enrolment's uuid (never a name: a history outlives it).
struct RollDifference {
    std::vector<RollEntry> written;
    std::vector<RollEntry> before; // of those written and removed
    std::vector<enrolment::EnrolmentId> removed;
    std::vector<security::FieldChange> changes;

    [[nodiscard]] bool isNothing() const { return written.empty() && removed.empty(); }
};

// The office's words stay with entries that are in both, and go with those that are taken away.
[[nodiscard]] RollDifference differenceOf(const std::vector<RollEntry> &before,
    const std::vector<RollEntry> &after, const EnrolmentUuids &uuids);
// Who was present at a first roll needs no line of history; the roll itself says it.
[[nodiscard]] std::vector<security::FieldChange> worthKeeping(
    const std::vector<security::FieldChange> &changes);
[[nodiscard]] security::FieldChange officeChange(const QString &uuid,
    const std::optional<RollMark> &before, const std::optional<RollMark> &after);

} // namespace attendance

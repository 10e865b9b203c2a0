#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <vector>

namespace exchange {

// Something at a time, as calendar programs know it. uid: the same each time it is written, so that
// a calendar that has it already changes it.
struct CalendarEvent {
    QString uid;
    QDateTime starts;
    QDateTime ends;
    QString summary;
    QString location = {};
    QString description = {};
    bool isCancelled = false;
};

// An iCalendar file (RFC 5545), in UTC: a calendar shows each event at the local time it had here,
// on both sides of a change of the clocks.
[[nodiscard]] QByteArray writeCalendar(
    const QString &name, const std::vector<CalendarEvent> &events, const QDateTime &writtenAt);

} // namespace exchange

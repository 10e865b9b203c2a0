#pragma once

#include "core/base/result.h"
#include "core/exchange/list_export.h"
#include "core/school/ids.h"

#include <QByteArray>

#include <optional>

namespace security {
class Workspace;
}

namespace exchange {

// Which sessions leave the program: those of some days, of everybody, a group, a person, or of
// whoever is at work.
struct SessionChoice {
    QDate from;
    QDate to;
    std::optional<school::GroupId> group = {};
    std::optional<school::StaffId> staff = {};
    bool mine = false;
};

struct SessionCalendar {
    QString title; // "Usinage 1"
    QByteArray bytes;
    int sessions = 0;
};

// Both need Operation::ExportNames and the right to read the timetable. The calendar has the
// cancelled ones too, marked so, for programs that know them already.
[[nodiscard]] base::Result<SessionCalendar> sessionCalendar(
    security::Workspace &workspace, const SessionChoice &choice);
[[nodiscard]] base::Result<ListExport> sessionList(
    security::Workspace &workspace, const SessionChoice &choice, const QString &title);

// "Usinage 1.ics", without what a file name cannot have.
[[nodiscard]] QString calendarFileName(const QString &title);

} // namespace exchange

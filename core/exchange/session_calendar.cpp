#include "core/exchange/session_calendar.h"

#include "core/base/file_name.h"
#include "core/base/text.h"
#include "core/exchange/calendar_writer.h"
#include "core/exchange/list_columns.h"
#include "core/exchange/school_list_makers.h"
#include "core/security/workspace.h"
#include "core/timetable/session_service.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace exchange {

namespace {

using security::Operation;
using timetable::SessionLine;
using timetable::SessionState;

constexpr int kMidnight = 24 * 60;

// A minute of a civil day as an instant. What does not exist, in the night the clocks go forward,
// comes an hour later.
QDateTime instantOf(QDate day, int minute)
{
    const QDateTime local = minute == kMidnight ? QDateTime(day.addDays(1), QTime(0, 0))
                                                : QDateTime(day, QTime(minute / 60, minute % 60));
    return local.toUTC();
}

QString timeText(int minute)
{
    return u"%1:%2"_s.arg(minute / 60, 2, 10, QChar(u'0')).arg(minute % 60, 2, 10, QChar(u'0'));
}

QString stateText(const SessionLine &line)
{
    switch (line.session.state) {
    case SessionState::Planned:
        return QCoreApplication::translate("exchange", "Planned");
    case SessionState::Held:
        return QCoreApplication::translate("exchange", "Held");
    case SessionState::Cancelled:
        return QCoreApplication::translate("exchange", "Cancelled");
    }
    return {};
}

CalendarEvent eventOf(const SessionLine &line)
{
    const timetable::SessionPlan &plan = line.session.plan;
    const QString what = plan.subject.isEmpty() ? line.natureLabel : plan.subject;
    const QDateTime starts = instantOf(plan.day, plan.span.starts);
    const QDateTime ends = instantOf(plan.day, plan.span.ends);
    const QDateTime whole = starts.addSecs(plan.span.length().count() * 60);
    return {line.session.uuid, starts, ends > starts ? ends : whole,
        u"%1 – %2"_s.arg(what, line.groupWords()), line.roomName,
        base::joined({line.natureLabel, line.inChargeName(), line.session.reason}, u"\n"_s),
        line.session.state == SessionState::Cancelled};
}

base::Result<std::vector<SessionLine>> chosenSessions(
    security::Workspace &workspace, const SessionChoice &choice)
{
    ET_TRY(workspace.require(Operation::ExportNames));
    timetable::SessionService sessions(workspace, {});
    if (choice.mine)
        return sessions.mine(choice.from, choice.to);
    return sessions.sessions({choice.from, choice.to, choice.group, choice.staff});
}

QString titleOf(const std::vector<SessionLine> &lines, const SessionChoice &choice)
{
    for (const SessionLine &line : lines) {
        if (choice.group)
            return line.groupName;
        if (choice.staff && line.session.plan.staff == choice.staff)
            return line.staffName;
    }
    return QCoreApplication::translate("exchange", "Timetable");
}

constexpr ListColumn<SessionLine> kColumns[]{
    {"day", QT_TRANSLATE_NOOP("exchange", "Day"), ColumnKind::Date,
        [](const SessionLine &l) -> ExportCell { return l.session.plan.day; }},
    {"from", QT_TRANSLATE_NOOP("exchange", "From"), ColumnKind::Text,
        [](const SessionLine &l) -> ExportCell { return timeText(l.session.plan.span.starts); }},
    {"until", QT_TRANSLATE_NOOP("exchange", "Until"), ColumnKind::Text,
        [](const SessionLine &l) -> ExportCell { return timeText(l.session.plan.span.ends); }},
    {"length", QT_TRANSLATE_NOOP("exchange", "Length"), ColumnKind::Minutes,
        [](const SessionLine &l) -> ExportCell { return l.session.plan.span.length(); }},
    {"group", QT_TRANSLATE_NOOP("exchange", "Group"), ColumnKind::Text,
        [](const SessionLine &l) -> ExportCell { return l.groupName; }},
    {"part", QT_TRANSLATE_NOOP("exchange", "Part"), ColumnKind::Text,
        [](const SessionLine &l) -> ExportCell { return l.partName; }},
    {"nature", QT_TRANSLATE_NOOP("exchange", "Type"), ColumnKind::Text,
        [](const SessionLine &l) -> ExportCell { return l.natureLabel; }},
    {"subject", QT_TRANSLATE_NOOP("exchange", "Subject"), ColumnKind::Text,
        [](const SessionLine &l) -> ExportCell { return l.session.plan.subject; }},
    {"rests-on", QT_TRANSLATE_NOOP("exchange", "Rests on"), ColumnKind::Text,
        [](const SessionLine &l) -> ExportCell { return l.session.plan.restsOn; }},
    {"staff", QT_TRANSLATE_NOOP("exchange", "With"), ColumnKind::Text,
        [](const SessionLine &l) -> ExportCell { return l.staffName; }},
    {"replacement", QT_TRANSLATE_NOOP("exchange", "Replaced by"), ColumnKind::Text,
        [](const SessionLine &l) -> ExportCell { return l.replacementName; }},
    {"room", QT_TRANSLATE_NOOP("exchange", "Room"), ColumnKind::Text,
        [](const SessionLine &l) -> ExportCell { return l.roomName; }},
    {"state", QT_TRANSLATE_NOOP("exchange", "State"), ColumnKind::Text,
        [](const SessionLine &l) -> ExportCell { return stateText(l); }},
    {"reason", QT_TRANSLATE_NOOP("exchange", "Reason"), ColumnKind::Text,
        [](const SessionLine &l) -> ExportCell { return l.session.reason; }},
    {"done", QT_TRANSLATE_NOOP("exchange", "What was done"), ColumnKind::Text,
        [](const SessionLine &l) -> ExportCell { return l.session.doneText; }},
};

} // namespace

base::Result<SessionCalendar> sessionCalendar(
    security::Workspace &workspace, const SessionChoice &choice)
{
    ET_ASSIGN(const auto lines, chosenSessions(workspace, choice));
    std::vector<CalendarEvent> events;
    for (const SessionLine &line : lines)
        events.push_back(eventOf(line));
    const QString title = titleOf(lines, choice);
    return SessionCalendar{
        title, writeCalendar(title, events, workspace.clock().nowUtc()), int(events.size())};
}

base::Result<ListExport> sessionList(
    security::Workspace &workspace, const SessionChoice &choice, const QString &title)
{
    ET_ASSIGN(const auto lines, chosenSessions(workspace, choice));
    return listOf<SessionLine>(title, kColumns, lines);
}

QString calendarFileName(const QString &title)
{
    return base::fileNameOf(title) + u".ics"_s;
}

namespace lists {

Made sessions(security::Workspace &workspace, const school::SchoolYear &year, const QString &title)
{
    return sessionList(workspace, {year.dates.firstDay, year.dates.lastDay}, title);
}

} // namespace lists

} // namespace exchange

#include "ui/follow_up/absence_rows.h"

#include "core/absences/absence_state.h"
#include "core/base/format.h"
#include "core/base/text.h"

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

using absences::AbsenceLine;
using absences::Standing;
using follow_up::AbsentOfDay;

QString callWords(const rosters::EmergencyCalls &calls)
{
    if (calls.contacts.empty())
        return {};
    const rosters::EmergencyContact &first = calls.contacts.front();
    return base::joined({first.phones.value(0), first.name, first.relation}, u" · "_s);
}

Tone toneOf(const AbsenceLine &line)
{
    if (!line.reason)
        return Tone::Warning;
    return line.reason->standing == Standing::Unjustified ? Tone::Bad : Tone::Good;
}

// Beside its first day: how long.
QString lengthOf(const absences::AbsenceSpan &span)
{
    if (span.fromDay != span.toDay) {
        const QString day = base::formatDate(span.toDay);
        return AbsenceRows::tr("until %1")
            .arg(span.isWholeDays()
                    ? day
                    : u"%1, %2"_s.arg(day, timetable::formatMinuteOfDay(span.toMinute)));
    }
    return span.isWholeDays() ? AbsenceRows::tr("all day")
                              : timetable::formatSpan({span.fromMinute, span.toMinute});
}

} // namespace

std::vector<ListColumn> AbsenceRows::dayColumns()
{
    return {{u"name"_s, tr("Name"), exchange::ColumnKind::Text, tr("Group")},
        {u"sessions"_s, tr("Sessions")}, {u"call"_s, tr("First to call")}, {u"told"_s, tr("Told")}};
}

CellRows::Row AbsenceRows::day(const AbsentOfDay &absent)
{
    ListCell name{absent.who.listName()};
    name.secondary = absent.who.groupName;
    QStringList sessions;
    for (const follow_up::MissedSession &one : absent.sessions) {
        sessions += absent.isAbsent() && one.mark.mark == attendance::Mark::Absent
            ? timetable::formatSpan(one.span)
            : shown(one.mark);
    }
    if (const QString known = knownWords(absent); !known.isEmpty())
        sessions += known;
    ListCell told{tr("to be told"), 0, Tone::Warning};
    if (absent.isTold())
        told = {absent.notices.empty() ? tr("known") : tr("told"), 2, Tone::Good};
    else if (!absent.notices.empty())
        told = {titleOf(absent.notices.back().details.outcome), 1, Tone::Accent};
    if (!absent.isAbsent())
        told = {shown(absent.sessions.front().mark), 3, Tone::Neutral};
    return {absent.who.student.value(),
        {name, {sessions.join(u", "_s)}, {callWords(absent.calls)}, told}};
}

std::vector<ListColumn> AbsenceRows::caseColumns()
{
    return {{u"name"_s, tr("Name"), exchange::ColumnKind::Text, tr("Noted by")},
        {u"from"_s, tr("From"), exchange::ColumnKind::Date}, {u"span"_s, tr("When")},
        {u"reason"_s, tr("Reason")}, {u"state"_s, tr("State")}};
}

CellRows::Row AbsenceRows::absence(const AbsenceLine &line)
{
    const absences::AbsenceDetails &details = line.absence.details;
    ListCell name{people::listName(line.lastName, people::firstOf(line.firstNames))};
    name.secondary = line.madeByName;
    const QString reason =
        line.reason ? u"%1 · %2"_s.arg(line.reason->shortName, line.reason->label) : QString();
    const bool isOver = line.absence.classedAt || line.absence.withdrawnAt;
    return {line.absence.id.value(),
        {name, {base::formatDate(details.span.fromDay), details.span.fromDay},
            {lengthOf(details.span)}, {reason},
            {absences::stateOf(line), {}, isOver ? Tone::Neutral : toneOf(line)}}};
}

std::vector<ListColumn> AbsenceRows::monthColumns()
{
    return {{u"name"_s, tr("Name"), exchange::ColumnKind::Text, tr("Group")},
        {u"steps"_s, tr("To be done")},
        {u"unjustified"_s, tr("Without a valid reason"), exchange::ColumnKind::Number},
        {u"whole"_s, tr("of these, whole"), exchange::ColumnKind::Number},
        {u"all"_s, tr("All half-days"), exchange::ColumnKind::Number},
        {u"waiting"_s, tr("Reason awaited"), exchange::ColumnKind::Number}};
}

CellRows::Row AbsenceRows::month(const follow_up::StudentMonth &line)
{
    ListCell name{line.who.listName()};
    name.secondary = line.who.groupName;
    const auto number = [](int count) { return ListCell{QString::number(count), count}; };
    QStringList open;
    for (const follow_up::ReachedRule &one : line.reached) {
        if (!line.stepFor(one.rule))
            open += titleOf(one.rule.details.step);
    }
    ListCell steps{open.join(u", "_s), int(open.size()), Tone::Bad};
    if (open.isEmpty() && !line.reached.empty())
        steps = {tr("done"), 0, Tone::Good};
    else if (open.isEmpty())
        steps = {QString(), -1};
    const follow_up::HalfDayCounts &counts = line.counts;
    return {line.who.student.value(),
        {name, steps, number(counts.unjustified), number(counts.unjustifiedWhole),
            number(counts.all), number(counts.waiting)}};
}

QString AbsenceRows::session(const follow_up::MissedSession &session)
{
    return base::joined(
        {session.groupName + u", "_s + timetable::formatSpan(session.span), shown(session.mark)},
        u" · "_s);
}

QString AbsenceRows::notice(const absences::Notice &notice)
{
    return base::joined(
        {base::formatInstant(notice.at), titleOf(notice.details.channel),
            titleOf(notice.details.outcome), notice.partyName, notice.byName, notice.details.note},
        u" · "_s);
}

} // namespace ui

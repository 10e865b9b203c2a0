#include "ui/incidents/incident_rows.h"

#include "core/absences/absence_span.h"
#include "core/base/format.h"
#include "core/base/text.h"

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

ListCell dateCell(QDate day)
{
    return {base::formatDate(day), day};
}

// Of an exclusion; sorted by its first day.
ListCell daysCell(const incidents::MeasureDetails &details)
{
    if (!details.fromDay || !details.toDay)
        return {QString()};
    return {shown(absences::AbsenceSpan::days(*details.fromDay, *details.toDay)), *details.fromDay};
}

} // namespace

std::vector<ListColumn> IncidentRows::incidentColumns()
{
    return {{u"people"_s, tr("Young people"), exchange::ColumnKind::Text, tr("Seen by")},
        {u"day"_s, tr("Day"), exchange::ColumnKind::Date}, {u"place"_s, tr("Where")},
        {u"what"_s, tr("What happened")}, {u"state"_s, tr("State")}};
}

CellRows::Row IncidentRows::incident(const incidents::Incident &incident)
{
    const incidents::IncidentDetails &details = incident.details;
    ListCell people{incident.names()};
    people.secondary =
        incident.seenByName.isEmpty() ? incident.recordedByName : incident.seenByName;
    ListCell state{tr("no measure"), 0, Tone::Neutral};
    if (incident.measures > 0)
        state = {tr("%n measure(s)", nullptr, incident.measures), incident.measures, Tone::Accent};
    return {incident.id.value(),
        {people, dateCell(details.day),
            {base::joined(
                {details.place, details.at ? base::formatTime(*details.at) : QString()}, u", "_s)},
            {QString(details.what).replace(u'\n', u' ')}, state}};
}

std::vector<ListColumn> IncidentRows::measureColumns()
{
    return {{u"name"_s, tr("Name"), exchange::ColumnKind::Text, tr("Decided by")},
        {u"decided"_s, tr("Decided on"), exchange::ColumnKind::Date}, {u"measure"_s, tr("Measure")},
        {u"days"_s, tr("Days of exclusion")}, {u"reason"_s, tr("Reason")},
        {u"state"_s, tr("State")}, {u"kept"_s, tr("Kept until"), exchange::ColumnKind::Date}};
}

CellRows::Row IncidentRows::measure(const incidents::Measure &measure)
{
    const incidents::MeasureDetails &details = measure.details;
    ListCell name{measure.listName};
    name.secondary = measure.decidedByName;
    ListCell state{QString(), 0, Tone::Neutral};
    if (measure.isExclusion() && !details.heardOn)
        state = {tr("hearing to be noted"), 3, Tone::Warning};
    else if (!details.letter && details.kind != incidents::MeasureKind::Remark)
        state = {tr("letter to be written"), 2, Tone::Warning};
    else if (details.letter)
        state = {tr("letter issued"), 1, Tone::Good};
    return {measure.id.value(),
        {name, dateCell(details.decidedOn), {titleOf(details.kind)}, daysCell(details),
            {QString(details.reason).replace(u'\n', u' ')}, state,
            measure.keptUntil ? dateCell(*measure.keptUntil) : ListCell{QString()}}};
}

} // namespace ui

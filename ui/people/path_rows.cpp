#include "ui/people/path_rows.h"

#include "core/base/format.h"

using namespace Qt::Literals::StringLiterals;

namespace ui {

using exchange::ColumnKind;
using paths::UnitStanding;

namespace {

QString oneLine(const QString &text)
{
    return QString(text).replace(u'\n', u' ');
}

ListCell dayCell(const std::optional<QDate> &day)
{
    return day ? ListCell{base::formatDate(*day), *day} : ListCell{};
}

Tone toneOf(const paths::Objective &objective, QDate today)
{
    if (objective.isOverdue(today))
        return Tone::Warning;
    switch (objective.details.outcome) {
    case paths::ObjectiveOutcome::Open:
        return Tone::Accent;
    case paths::ObjectiveOutcome::Reached:
    case paths::ObjectiveOutcome::Partly:
        return Tone::Good;
    case paths::ObjectiveOutcome::Dropped:
        return Tone::Neutral;
    }
    return Tone::Neutral;
}

} // namespace

std::vector<ListColumn> PathRows::unitColumns()
{
    return {{u"unit"_s, tr("Unit")}, {u"standing"_s, tr("In this path")},
        {u"mark"_s, tr("Mark kept")}, {u"sessions"_s, tr("Sessions")}, {u"reason"_s, tr("Reason")}};
}

ListCell PathRows::standing(
    const diplomas::ExamUnit &unit, const paths::PathUnit *said, const paths::IndividualPath &path)
{
    ListCell cell;
    if (!said) {
        const bool isOptional = unit.kind == diplomas::UnitKind::Optional;
        cell.text = isOptional ? tr("Not chosen") : tr("To be taken");
        cell.tone = Tone::Neutral;
        return cell;
    }
    cell.text = titleOf(said->standing);
    const bool serves = said->standing != UnitStanding::Kept || path.session() == 0
        || said->servesIn(path.session());
    cell.tone = serves ? Tone::Good : Tone::Warning;
    return cell;
}

std::vector<CellRows::Row> PathRows::units(
    const diplomas::Framework &framework, const paths::IndividualPath &path)
{
    std::vector<CellRows::Row> rows;
    for (const diplomas::ExamUnit &unit : framework.units) {
        const paths::PathUnit *said = path.unit(unit.id);
        if (unit.retired && !said)
            continue;
        ListCell mark;
        ListCell sessions;
        if (said && said->markHundredths)
            mark = {paths::markText(*said->markHundredths), *said->markHundredths};
        if (said && said->fromSession) {
            sessions.text = said->lastSession
                ? tr("%1, serves until %2")
                      .arg(QString::number(*said->fromSession), QString::number(*said->lastSession))
                : QString::number(*said->fromSession);
        }
        rows.push_back({unit.id.value(),
            {{nameOf(unit)}, standing(unit, said, path), mark, sessions,
                {said ? said->reason : QString()}}});
    }
    return rows;
}

std::vector<ListColumn> PathRows::competencyColumns()
{
    return {{u"competency"_s, tr("Competency")}, {u"block"_s, tr("Block")},
        {u"asked"_s, tr("In this path")}, {u"reason"_s, tr("Reason")}};
}

std::vector<CellRows::Row> PathRows::competencies(
    const diplomas::Framework &framework, const paths::IndividualPath &path)
{
    std::vector<CellRows::Row> rows;
    for (const diplomas::CompetencyBlock &block : framework.blocks) {
        for (const diplomas::Competency &competency : block.competencies) {
            const paths::LeftOut *left = path.whyLeftOut(competency.id);
            if ((competency.retired || block.retired) && !left)
                continue;
            ListCell asked{left ? tr("Not asked for") : tr("Asked for")};
            asked.tone = left ? Tone::Warning : Tone::Good;
            rows.push_back({competency.id.value(),
                {{nameOf(competency)}, {nameOf(block)}, asked, {left ? left->reason : QString()}}});
        }
    }
    return rows;
}

std::vector<ListColumn> PathRows::objectiveColumns()
{
    return {{u"set"_s, tr("Set on"), ColumnKind::Date}, {u"kind"_s, tr("What")},
        {u"words"_s, tr("In words")}, {u"due"_s, tr("To be reached by"), ColumnKind::Date},
        {u"state"_s, tr("State")}, {u"closed"_s, tr("Closed on"), ColumnKind::Date},
        {u"by"_s, tr("By")}};
}

CellRows::Row PathRows::objective(const paths::Objective &objective, QDate today)
{
    const paths::ObjectiveDetails &details = objective.details;
    ListCell state;
    if (details.kind == paths::ObjectiveKind::Objective) {
        state.text = objective.isOverdue(today) ? tr("Day passed") : titleOf(details.outcome);
        state.tone = toneOf(objective, today);
    }
    return {objective.id.value(),
        {dayCell(details.setOn), {titleOf(details.kind)}, {oneLine(details.words)},
            dayCell(details.dueOn), state, dayCell(details.closedOn), {objective.setByName}}};
}

std::vector<ListColumn> PathRows::placementColumns()
{
    return {{u"first"_s, tr("First day"), ColumnKind::Date},
        {u"last"_s, tr("Last day"), ColumnKind::Date}, {u"company"_s, tr("Company")},
        {u"days"_s, tr("Days"), ColumnKind::Number}, {u"rolls"_s, tr("Rolls")},
        {u"tutor"_s, tr("Tutor")}, {u"aim"_s, tr("Aim")}};
}

CellRows::Row PathRows::placement(const placements::Placement &placement)
{
    const placements::PlacementDetails &details = placement.details;
    ListCell rolls{placement.standsInRolls ? tr("Filled in") : tr("Not filled in")};
    rolls.tone = placement.standsInRolls ? Tone::Good : Tone::Warning;
    const int days = placement.workingDays();
    return {placement.id.value(),
        {dayCell(details.firstDay), dayCell(details.lastDay), {details.company},
            {base::formatNumber(days), days}, rolls, {details.tutor}, {oneLine(details.aim)}}};
}

} // namespace ui

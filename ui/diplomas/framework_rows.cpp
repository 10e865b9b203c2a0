#include "ui/diplomas/framework_rows.h"

#include "core/base/format.h"
#include "core/base/text.h"
#include "core/diplomas/gaps.h"

using namespace Qt::Literals::StringLiterals;

namespace ui {

using diplomas::Competency;
using diplomas::ExamUnit;
using diplomas::Framework;
using diplomas::FrameworkState;

namespace {

ListCell dayCell(const std::optional<QDate> &day)
{
    if (!day)
        return {u"—"_s, QDate()};
    return {base::formatDate(*day), *day};
}

} // namespace

Tone FrameworkRows::toneOf(FrameworkState state)
{
    switch (state) {
    case FrameworkState::Draft:
        return Tone::Warning;
    case FrameworkState::Verified:
        return Tone::Good;
    case FrameworkState::Retired:
        return Tone::Neutral;
    }
    return Tone::Neutral;
}

QString FrameworkRows::sessionsText(const diplomas::Sessions &sessions)
{
    if (sessions.first && sessions.last)
        return u"%1 – %2"_s.arg(QString::number(*sessions.first), QString::number(*sessions.last));
    if (sessions.first)
        return tr("from %1").arg(QString::number(*sessions.first));
    if (sessions.last)
        return tr("up to %1").arg(QString::number(*sessions.last));
    return u"—"_s;
}

std::vector<ListColumn> FrameworkRows::versionColumns()
{
    return {{u"diploma"_s, tr("Diploma")}, {u"sessions"_s, tr("Sessions")},
        {u"state"_s, tr("State")}, {u"units"_s, tr("Units"), exchange::ColumnKind::Number},
        {u"competencies"_s, tr("Competencies"), exchange::ColumnKind::Number},
        {u"missing"_s, tr("What is missing")}};
}

CellRows::Row FrameworkRows::version(const Framework &framework)
{
    const int units = int(activeUnits(framework).size());
    const int competencies = int(activeCompetencies(framework).size());
    const QStringList gaps = gapsOf(framework);
    const QString name = base::joined({framework.shortName, framework.label}, u" · "_s);
    ListCell diploma{name, name};
    diploma.secondary = framework.title;
    return {framework.version.value(),
        {diploma, {sessionsText(framework.sessions), framework.sessions.first.value_or(0)},
            {titleOf(framework.state), int(framework.state), toneOf(framework.state)},
            {QString::number(units), units}, {QString::number(competencies), competencies},
            gaps.isEmpty() ? ListCell{tr("Nothing")} : ListCell{gaps.join(u' ')}}};
}

std::vector<ListColumn> FrameworkRows::unitColumns()
{
    return {{u"code"_s, tr("Unit")}, {u"label"_s, tr("Label")}, {u"kind"_s, tr("Kind")},
        {u"coefficient"_s, tr("Coefficient")}, {u"mode"_s, tr("Mode")}, {u"source"_s, tr("Source")},
        {u"verified"_s, tr("Verified on"), exchange::ColumnKind::Date}, {u"state"_s, tr("State")}};
}

CellRows::Row FrameworkRows::unit(const ExamUnit &unit, bool needsCoefficient)
{
    ListCell code{base::joined({unit.code, unit.paper}, u" · "_s), unit.position};
    ListCell coefficient{u"—"_s, 0};
    if (unit.coefficientHundredths) {
        coefficient = {
            diplomas::coefficientText(*unit.coefficientHundredths), *unit.coefficientHundredths};
    }
    const bool isMissing = needsCoefficient && !unit.coefficientHundredths
        && unit.kind != diplomas::UnitKind::Optional && unit.kind != diplomas::UnitKind::Block;
    ListCell state{tr("Known"), 1, Tone::Good};
    if (unit.retired)
        state = {tr("Retired"), 3, Tone::Neutral};
    else if (isMissing)
        state = {tr("Coefficient to type"), 0, Tone::Warning};
    else if (!unit.verifiedOn)
        state = {tr("To be checked"), 2, Tone::Warning};
    return {unit.id.value(),
        {code, {unit.label}, {titleOf(unit.kind), int(unit.kind)}, coefficient,
            {titleOf(unit.mode)}, {unit.source}, dayCell(unit.verifiedOn), state}};
}

std::vector<ListColumn> FrameworkRows::competencyColumns()
{
    return {{u"code"_s, tr("Code")}, {u"label"_s, tr("Competency")},
        {u"short"_s, tr("Short label")}, {u"block"_s, tr("Block")}, {u"state"_s, tr("State")},
        {u"source"_s, tr("Source")}};
}

CellRows::Row FrameworkRows::competency(const Framework &framework,
    const diplomas::CompetencyBlock &block, const Competency &competency, bool isInUse, int place)
{
    ListCell state{tr("In the list"), 1, Tone::Good};
    if (competency.retired || block.retired) {
        state = {tr("Retired"), 2, Tone::Neutral};
        const Competency *next =
            competency.equivalent ? competencyOf(framework, *competency.equivalent) : nullptr;
        if (next)
            state.text = tr("Replaced by %1").arg(headOf(*next));
    } else if (isInUse) {
        state = {tr("In use"), 0, Tone::Accent};
    }
    return {competency.id.value(),
        {{competency.code, place}, {competency.label}, {competency.shortLabel}, {nameOf(block)},
            state, {competency.source}}};
}

CellRows::Row FrameworkRows::emptyBlock(const diplomas::CompetencyBlock &block, int place)
{
    return {-block.id.value(),
        {{{}, place}, {tr("No competency in this block")}, {}, {nameOf(block)},
            {tr("Empty"), 3, Tone::Neutral}, {block.source}}};
}

} // namespace ui

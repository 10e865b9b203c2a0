// The way to the diploma and what was acquired on it.
#include "core/base/format.h"
#include "core/base/text.h"
#include "core/reports/progress_book_sections.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace reports {

namespace {

using documents::Align;
using documents::Block;
using documents::Row;
using documents::Table;
using documents::Tone;

constexpr size_t kSeriesPerChart = 4; // as many as marks can be told apart
constexpr qreal kChartMm = 58;

QString say(const char *text)
{
    return QCoreApplication::translate("reports", text);
}

QString dayText(const std::optional<QDate> &day)
{
    return day && day->isValid() ? base::formatDate(*day) : QString();
}

QString positioningText(const progress_book::PathPart &path)
{
    if (!path.positionedOn && path.positioningReason.isEmpty())
        return {};
    const QString decided = path.positionedOn
        ? say(QT_TRANSLATE_NOOP("reports", "decided on %1")).arg(dayText(path.positionedOn))
        : QString();
    return base::joined({decided, path.positionedBy, path.positioningReason}, u" · "_s);
}

documents::KeyValues factsOf(const progress_book::PathPart &path)
{
    documents::KeyValues facts;
    const auto add = [&](const char *label, const QString &value) {
        if (!value.isEmpty())
            facts.entries.push_back({say(label), value});
    };
    add(QT_TRANSLATE_NOOP("reports", "Diploma"), path.diploma);
    if (path.plannedYears > 0) {
        add(QT_TRANSLATE_NOOP("reports", "Length"),
            say(QT_TRANSLATE_NOOP("reports", "year %1 of %2"))
                .arg(path.yearOfPath)
                .arg(path.plannedYears));
    }
    if (path.plannedSession)
        add(QT_TRANSLATE_NOOP("reports", "Planned session"), QString::number(*path.plannedSession));
    add(QT_TRANSLATE_NOOP("reports", "Positioning"), positioningText(path));
    add(QT_TRANSLATE_NOOP("reports", "My project"), path.project);
    return facts;
}

Table unitsTable(const std::vector<progress_book::OwnUnit> &units)
{
    Table table{.columns = {{say(QT_TRANSLATE_NOOP("reports", "Unit")), 1.4},
                    {say(QT_TRANSLATE_NOOP("reports", "Standing")), 1},
                    {say(QT_TRANSLATE_NOOP("reports", "Reason")), 1}}};
    for (const progress_book::OwnUnit &unit : units)
        table.rows.push_back({{unit.name, unit.standing, unit.reason}});
    return table;
}

Table leftOutTable(const std::vector<progress_book::LeftOut> &leftOut)
{
    Table table{.columns = {{say(QT_TRANSLATE_NOOP("reports", "Left out of the own path")), 1.4},
                    {say(QT_TRANSLATE_NOOP("reports", "Reason")), 1}}};
    for (const progress_book::LeftOut &one : leftOut)
        table.rows.push_back({{one.name, one.reason}});
    return table;
}

Table objectivesTable(const std::vector<progress_book::Objective> &objectives)
{
    Table table{.columns = {{say(QT_TRANSLATE_NOOP("reports", "Objective")), 1},
                    {say(QT_TRANSLATE_NOOP("reports", "Set on")), 0},
                    {say(QT_TRANSLATE_NOOP("reports", "Due on")), 0},
                    {say(QT_TRANSLATE_NOOP("reports", "Outcome")), 0}}};
    for (const progress_book::Objective &one : objectives) {
        const QString outcome = one.outcome.isEmpty()
            ? say(QT_TRANSLATE_NOOP("reports", "under way"))
            : base::joined({one.outcome, dayText(one.closedOn)}, u", "_s);
        table.rows.push_back({{one.words, dayText(one.setOn), dayText(one.dueOn), outcome}});
    }
    return table;
}

Table placementsTable(const std::vector<progress_book::Placement> &placements)
{
    Table table{.columns = {{say(QT_TRANSLATE_NOOP("reports", "Placement in a company")), 1},
                    {say(QT_TRANSLATE_NOOP("reports", "Days")), 0},
                    {say(QT_TRANSLATE_NOOP("reports", "Aim")), 1}}};
    for (const progress_book::Placement &one : placements) {
        table.rows.push_back(
            {{one.company, base::formatRange({one.from, std::optional(one.to)}), one.aim}});
    }
    return table;
}

// The share of the own subset that was acquired at the end of each day.
documents::Series seriesOf(const progress_book::Block &block)
{
    documents::Series series{block.code.isEmpty() ? block.label : block.code, {}};
    const qint64 all = qint64(block.competencies.size());
    for (const int acquired : block.acquired)
        series.values.push_back(
            all > 0 ? std::optional(base::Ratio{acquired, all}.permille()) : std::nullopt);
    return series;
}

documents::ChartBlock chartsOf(const progress_book::CompetencyPart &part)
{
    QStringList days;
    for (const QDate day : part.days)
        days += shortMonth(day);
    documents::ChartBlock charts;
    charts.heightMm = kChartMm;
    for (size_t first = 0; first < part.blocks.size(); first += kSeriesPerChart) {
        documents::LineChart lines{days, {}, wholePercent};
        lines.always = kWholeScale;
        const size_t last = std::min(first + kSeriesPerChart, part.blocks.size());
        for (size_t at = first; at < last; ++at)
            lines.series.push_back(seriesOf(part.blocks[at]));
        charts.charts.push_back(
            {first == 0 ? say(QT_TRANSLATE_NOOP("reports", "Acquired by block, over time"))
                        : say(QT_TRANSLATE_NOOP("reports", "Acquired by block, continued")),
                std::move(lines)});
    }
    return charts;
}

Row competencyRow(const progress_book::Competency &one)
{
    documents::Cell level{say(QT_TRANSLATE_NOOP("reports", "not decided yet")), Tone::Muted};
    if (!one.level.isEmpty())
        level = {base::joined({one.level, one.remark}, u" · "_s),
            one.isAcquired ? Tone::Good : Tone::Normal};
    const documents::Cell seen{one.seen > 0 ? base::formatNumber(one.seen) : u"—"_s,
        one.seen > 0 ? Tone::Normal : Tone::Muted};
    return {{one.name, level, dayText(one.decidedOn), seen}};
}

Table competencyTable(const progress_book::CompetencyPart &part)
{
    Table table{.columns = {{say(QT_TRANSLATE_NOOP("reports", "Competency")), 1},
                    {say(QT_TRANSLATE_NOOP("reports", "Level decided")), 0, Align::Left, 30},
                    {say(QT_TRANSLATE_NOOP("reports", "Decided on")), 0},
                    {say(QT_TRANSLATE_NOOP("reports", "Times seen")), 0, Align::Right}}};
    for (const progress_book::Block &block : part.blocks) {
        const QString acquired = say(QT_TRANSLATE_NOOP("reports", "%1 acquired"))
                                     .arg(base::formatRatio(block.acquiredNow()));
        table.rows.push_back(
            {{base::joined({block.name(), acquired}, u" — "_s)}, Row::Kind::Group});
        for (const progress_book::Competency &one : block.competencies)
            table.rows.push_back(competencyRow(one));
    }
    return table;
}

} // namespace

QString shortMonth(QDate day)
{
    return QLocale(QLocale::French, QLocale::France).toString(day, u"MMM yy"_s);
}

QString wholePercent(qint64 permille)
{
    return u"%1\u00a0%"_s.arg((permille + 5) / 10);
}

void addPath(const progress_book::PathPart &path, std::vector<Block> &blocks)
{
    blocks.push_back(documents::Heading{say(QT_TRANSLATE_NOOP("reports", "My path"))});
    blocks.push_back(factsOf(path));
    if (!path.units.empty())
        blocks.push_back(unitsTable(path.units));
    if (!path.leftOut.empty())
        blocks.push_back(leftOutTable(path.leftOut));
    if (!path.objectives.empty()) {
        blocks.push_back(documents::Heading{say(QT_TRANSLATE_NOOP("reports", "My objectives")),
            documents::HeadingLevel::Subsection});
        blocks.push_back(objectivesTable(path.objectives));
    }
    if (path.withoutObjectives) {
        blocks.push_back(documents::Note{say(QT_TRANSLATE_NOOP("reports",
            "Objectives are not printed here: whoever made this book may not read them."))});
    }
    if (!path.placements.empty()) {
        blocks.push_back(documents::Spacer{2});
        blocks.push_back(placementsTable(path.placements));
    }
}

void addCompetencies(const progress_book::CompetencyPart &part, std::vector<Block> &blocks)
{
    blocks.push_back(documents::Heading{say(QT_TRANSLATE_NOOP("reports", "My competencies"))});
    if (part.blocks.empty()) {
        blocks.push_back(documents::Paragraph{say(QT_TRANSLATE_NOOP("reports",
            "The competencies of this diploma have not been entered in the program yet."))});
        return;
    }
    if (part.days.size() > 1)
        blocks.push_back(chartsOf(part));
    blocks.push_back(competencyTable(part));
    blocks.push_back(documents::Note{
        say(QT_TRANSLATE_NOOP("reports",
                "Each level is decided by a teacher or the master; nothing is averaged. Shares "
                "are of the competencies of the own path. Levels: %1."))
            .arg(part.scale.join(u", "_s))});
}

void addEvidence(const std::vector<progress_book::Evidence> &evidence, std::vector<Block> &blocks)
{
    if (evidence.empty())
        return;
    blocks.push_back(documents::Heading{
        say(QT_TRANSLATE_NOOP("reports", "Evidence")), documents::HeadingLevel::Subsection});
    Table table{.columns = {{say(QT_TRANSLATE_NOOP("reports", "Day")), 0},
                    {say(QT_TRANSLATE_NOOP("reports", "Competency")), 1},
                    {say(QT_TRANSLATE_NOOP("reports", "Work")), 1},
                    {say(QT_TRANSLATE_NOOP("reports", "Kept under")), 1}}};
    for (const progress_book::Evidence &one : evidence)
        table.rows.push_back({{dayText(one.seenOn), one.competency, one.context, one.name}});
    blocks.push_back(std::move(table));
}

} // namespace reports

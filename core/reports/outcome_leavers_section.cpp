#include "core/base/format.h"
#include "core/reports/outcome_sections.h"

using namespace Qt::Literals::StringLiterals;

namespace reports {

using documents::Align;
using documents::Chart;
using documents::ChartBlock;
using documents::KeyFigures;
using documents::Note;
using documents::Paragraph;
using documents::RatioBars;
using documents::Row;
using documents::Table;
using documents::Tone;
using outcomes::LeaverStatus;
using outcomes::OutcomeRates;
using outcomes::StatusKind;

namespace {

constexpr qreal kFigureMm = 20;

Chart situationsChart(const OutcomeReport &report)
{
    const OutcomeRates &rates = report.leavers.known;
    RatioBars bars;
    const auto append = [&](const QString &name, int count) {
        const base::Ratio ratio{count, rates.leavers};
        if (count > 0)
            bars.bars.push_back({name, ratio, written(report, ratio)});
    };
    for (const StatusKind kind : outcomes::kStatusKinds)
        append(titleOf(kind), rates.of(kind));
    append(translate("reports", "No news"), rates.unknown());
    return {translate("reports", "Situation of the leavers, of all leavers"), bars};
}

Table situationsTable(const OutcomeRates &rates)
{
    Table table{.columns = {{translate("reports", "Situation"), 1},
                    {translate("reports", "Leavers"), 0, Align::Right, kFigureMm}}};
    for (const StatusKind kind : outcomes::kStatusKinds) {
        if (rates.of(kind) == 0)
            continue;
        table.rows.push_back({{titleOf(kind), number(rates.of(kind))}, Row::Kind::Group});
        for (int i = 0; i < outcomes::kStatusCount; ++i) {
            const auto status = LeaverStatus(i);
            const bool saysMore = titleOf(status) != titleOf(kind);
            if (kindOf(status) == kind && rates.of(status) > 0 && saysMore)
                table.rows.push_back({{titleOf(status), number(rates.of(status))}});
        }
    }
    table.rows.push_back(
        {{translate("reports", "No news"), number(rates.unknown())}, Row::Kind::Group});
    table.rows.push_back(
        {{translate("reports", "All leavers"), number(rates.leavers)}, Row::Kind::Total});
    return table;
}

Table threeRates(const OutcomeReport &report)
{
    const OutcomeRates &rates = report.leavers.known;
    Table table{.columns = {{translate("reports", "Rate"), 1, Align::Left, 40},
                    {translate("reports", "Of those heard of"), 0, Align::Right},
                    {translate("reports", "Of all leavers"), 0, Align::Right}}};
    const auto append = [&](const QString &name, base::Ratio ofKnown, base::Ratio ofAll) {
        table.rows.push_back({{name, written(report, ofKnown), written(report, ofAll)}});
    };
    append(translate("reports", "Employment, apprenticeship included"), rates.employedOfKnown(),
        rates.employedOfAll());
    append(translate("reports", "Further study"), rates.studyingOfKnown(), rates.studyingOfAll());
    append(translate("reports", "Positive exit"), rates.positiveOfKnown(), rates.positiveOfAll());
    table.rows.push_back(
        {{translate("reports", "Response rate"), QString(), written(report, rates.response())},
            Row::Kind::Total});
    return table;
}

Table wavesTable(const OutcomeReport &report)
{
    Table table{.columns = {{translate("reports", "Wave"), 1}, {translate("reports", "On"), 0},
                    {translate("reports", "Responses"), 0, Align::Right},
                    {translate("reports", "Employment, of those heard of"), 0, Align::Right},
                    {translate("reports", "Employment, of all"), 0, Align::Right},
                    {translate("reports", "Positive exit, of all"), 0, Align::Right}}};
    for (const Wave &wave : report.leavers.waves) {
        table.rows.push_back({{translate("reports", "%1 months").arg(wave.months),
            base::formatDate(wave.day), written(report, wave.rates.response()),
            written(report, wave.rates.employedOfKnown()),
            written(report, wave.rates.employedOfAll()),
            written(report, wave.rates.positiveOfAll())}});
    }
    return table;
}

KeyFigures headFigures(const OutcomeReport &report)
{
    const OutcomeRates &rates = report.leavers.known;
    const QString ofAll = translate("reports", "of all leavers");
    return {{{translate("reports", "Leavers"), base::formatNumber(rates.leavers)},
        ratioFigure(report, translate("reports", "Heard of"), rates.response(), ofAll),
        ratioFigure(report, translate("reports", "Employment"), rates.employedOfAll(), ofAll),
        ratioFigure(report, translate("reports", "Positive exit"), rates.positiveOfAll(), ofAll)}};
}

QString newsLine(const LeaverFigures &figures)
{
    QStringList sources;
    for (const NamedCount &source : figures.sources) {
        sources +=
            translate("reports", "%1: %2").arg(source.name, base::formatNumber(source.count));
    }
    return translate("reports", "News told from %1 to %2. Sources: %3.")
        .arg(base::formatDate(*figures.firstTold), base::formatDate(*figures.lastTold),
            sources.join(u", "_s));
}

Table reasonsTable(const LeaverFigures &figures)
{
    Table table{.columns = {{translate("reports", "Reason for leaving"), 1},
                    {translate("reports", "Leavers"), 0, Align::Right, kFigureMm}}};
    for (const NamedCount &reason : figures.reasons)
        table.rows.push_back({{reason.name, number(reason.count)}});
    return table;
}

} // namespace

Blocks leaversSection(const OutcomeReport &report)
{
    const LeaverFigures &figures = report.leavers;
    Blocks blocks{section(translate("reports", "What became of the leavers"),
        translate("reports", "As known on %1").arg(base::formatDate(report.on)))};
    if (figures.known.leavers == 0) {
        blocks.push_back(Paragraph{translate("reports",
            "No leaver for this year: nobody left, or the departures are not recorded yet.")});
        return blocks;
    }
    blocks.push_back(headFigures(report));
    blocks.push_back(ChartBlock{{situationsChart(report)}});
    blocks.push_back(whole(reasonsTable(figures)));
    blocks.push_back(whole(situationsTable(figures.known)));
    blocks.push_back(whole(threeRates(report)));
    if (figures.firstTold)
        blocks.push_back(Note{newsLine(figures)});
    blocks.push_back(Note{translate("reports",
        "Leavers: whose last stay in the year ended with a departure, or who was not enrolled "
        "again once the next year had begun. Numerators: those in that situation by the news the "
        "office confirmed, plans included. Denominators: those heard of, or all leavers (without "
        "news counts as without). Employment counts contracts, temporary work, self-employment "
        "and apprenticeship. Positive exit: employment, further study, civic service or army.")});
    if (!figures.waves.empty()) {
        blocks.push_back(part(translate("reports", "Follow-up after leaving")));
        blocks.push_back(whole(wavesTable(report)));
        blocks.push_back(Note{translate("reports",
            "Months after 30 June of the year of leaving. Situation on that very day.")});
    }
    return blocks;
}

} // namespace reports

#include "core/base/format.h"
#include "core/reports/outcome_sections.h"

using namespace Qt::Literals::StringLiterals;

namespace reports {

using documents::Align;
using documents::BarChart;
using documents::Chart;
using documents::ChartBlock;
using documents::Note;
using documents::Paragraph;
using documents::Row;
using documents::Series;
using documents::Table;
using documents::Tone;
using exams::DiplomaResults;

namespace {

Table countsTable(const std::vector<DiplomaResults> &diplomas)
{
    Table table{.columns = {{translate("reports", "Diploma"), 1, Align::Left, 40},
                    {translate("reports", "Entered"), 0, Align::Right},
                    {translate("reports", "Present"), 0, Align::Right},
                    {translate("reports", "Admitted"), 0, Align::Right},
                    {translate("reports", "With honours"), 0, Align::Right},
                    {translate("reports", "In part"), 0, Align::Right},
                    {translate("reports", "Deferred"), 0, Align::Right}}};
    const auto append = [&table](const QString &name, const DiplomaResults &one, Row::Kind kind) {
        table.rows.push_back(
            {{name, number(one.registered), number(one.present), number(one.admitted),
                 number(one.withHonours), number(one.partial), number(one.deferred)},
                kind});
    };
    for (const DiplomaResults &one : diplomas)
        append(one.name, one, Row::Kind::Body);
    if (diplomas.size() > 1)
        append(translate("reports", "Together"), exams::together(diplomas), Row::Kind::Total);
    return table;
}

Table successTable(const OutcomeReport &report)
{
    Table table{.columns = {{translate("reports", "Success rate"), 1, Align::Left, 40},
                    {translate("reports", "Of those present"), 0, Align::Right},
                    {translate("reports", "Of those entered"), 0, Align::Right},
                    {translate("reports", "Of the cohort"), 0, Align::Right}}};
    const auto append = [&](const QString &name, const DiplomaResults &one, Row::Kind kind) {
        table.rows.push_back(
            {{name, {written(report, one.ofPresent()), Tone::Strong},
                 written(report, one.ofRegistered()), written(report, one.ofCohort())},
                kind});
    };
    for (const DiplomaResults &one : report.results.diplomas)
        append(one.name, one, Row::Kind::Body);
    if (report.results.diplomas.size() > 1) {
        append(translate("reports", "Together"), exams::together(report.results.diplomas),
            Row::Kind::Total);
    }
    return table;
}

Chart resultsChart(const ResultFigures &figures)
{
    BarChart chart;
    Series entered{translate("reports", "Entered"), {}};
    Series present{translate("reports", "Present"), {}};
    Series admitted{translate("reports", "Admitted"), {}};
    for (const DiplomaResults &one : figures.diplomas) {
        chart.categories += one.name;
        entered.values.push_back(one.registered);
        present.values.push_back(one.present);
        admitted.values.push_back(one.admitted);
    }
    chart.series = {entered, present, admitted};
    return {translate("reports", "Entered, present, admitted"), chart};
}

} // namespace

Blocks resultsSection(const OutcomeReport &report)
{
    const ResultFigures &figures = report.results;
    Blocks blocks{section(translate("reports", "Results per diploma"),
        translate("reports", "Session %1").arg(figures.session))};
    if (figures.diplomas.empty()) {
        blocks.push_back(Paragraph{translate(
            "reports", "Nobody is entered for a diploma in session %1, and no path ends with it.")
                                       .arg(figures.session)});
        return blocks;
    }
    blocks.push_back(ChartBlock{{resultsChart(figures)}});
    blocks.push_back(whole(countsTable(figures.diplomas)));
    blocks.push_back(whole(successTable(report)));
    blocks.push_back(Note{translate("reports",
        "Numerator: candidates who obtained the whole diploma, by the jury’s official decision. "
        "Denominators: those present at the exam (who did not come is left out); all who were "
        "entered; the cohort, that is all who began training for this diploma with this session "
        "in view, who left on the way or need more time included.")});
    return blocks;
}

} // namespace reports

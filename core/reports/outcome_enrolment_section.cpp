#include "core/base/format.h"
#include "core/reports/outcome_sections.h"

#include <algorithm>
#include <map>

using namespace Qt::Literals::StringLiterals;

namespace reports {

using documents::Align;
using documents::BarChart;
using documents::Cell;
using documents::Chart;
using documents::ChartBlock;
using documents::KeyFigures;
using documents::Note;
using documents::Paragraph;
using documents::Row;
using documents::Series;
using documents::Table;
using documents::TextStyle;
using documents::Tone;

namespace {

constexpr qreal kFigureMm = 20; // a column of small numbers is as wide as its title

QString yearOfPathName(int year)
{
    return year == 1 ? translate("reports", "1st year") : translate("reports", "Year %1").arg(year);
}

int longestPath(const EnrolmentFigures &figures)
{
    int longest = 0;
    for (const PathCount &path : figures.paths)
        longest = std::max(longest, path.yearOfPath);
    return longest;
}

// Counts by year of path of each diploma, in the order of names.
std::map<QString, std::vector<int>> byDiploma(const EnrolmentFigures &figures)
{
    std::map<QString, std::vector<int>> diplomas;
    for (const PathCount &path : figures.paths) {
        std::vector<int> &counts = diplomas[path.diploma];
        counts.resize(size_t(longestPath(figures)));
        counts[size_t(path.yearOfPath - 1)] += path.count;
    }
    return diplomas;
}

Chart diplomaChart(const EnrolmentFigures &figures)
{
    BarChart chart{{}, {}, BarChart::Arrangement::Stacked};
    for (int year = 1; year <= longestPath(figures); ++year)
        chart.series.push_back({yearOfPathName(year), {}});
    for (const auto &[diploma, counts] : byDiploma(figures)) {
        chart.categories += diploma;
        for (size_t year = 0; year < counts.size(); ++year)
            chart.series[year].values.push_back(counts[year]);
    }
    return {translate("reports", "By diploma and year of the path"), chart};
}

Chart ageChart(const EnrolmentFigures &figures)
{
    BarChart chart;
    Series ages{translate("reports", "Enrolment"), {}};
    for (const AgeCount &age : figures.ages) {
        chart.categories += translate("reports", "%1 years").arg(age.age);
        ages.values.push_back(age.count);
    }
    chart.series.push_back(ages);
    return {translate("reports", "By age"), chart};
}

Table diplomaTable(const EnrolmentFigures &figures)
{
    Table table{.columns = {{translate("reports", "Diploma in view"), 1}}};
    for (int year = 1; year <= longestPath(figures); ++year)
        table.columns.push_back({yearOfPathName(year), 0, Align::Right});
    table.columns.push_back({translate("reports", "Total"), 0, Align::Right});
    std::vector<int> sums(size_t(longestPath(figures)));
    const auto append = [&table](const QString &name, const std::vector<int> &counts, int total,
                            Row::Kind kind) {
        Row row{{name}, kind};
        for (const int count : counts)
            row.cells.push_back(count == 0 ? Cell(u"–"_s, Tone::Muted) : number(count));
        row.cells.push_back(number(total));
        table.rows.push_back(std::move(row));
    };
    for (const auto &[diploma, counts] : byDiploma(figures)) {
        int total = 0;
        for (size_t year = 0; year < counts.size(); ++year) {
            sums[year] += counts[year];
            total += counts[year];
        }
        append(diploma, counts, total, Row::Kind::Body);
    }
    if (figures.withoutPath > 0) {
        append(translate("reports", "No diploma in view recorded"),
            std::vector<int>(sums.size(), 0), figures.withoutPath, Row::Kind::Body);
    }
    append(translate("reports", "Together"), sums, figures.total, Row::Kind::Total);
    return table;
}

Table countsTable(const QString &title, const QString &counted,
    const std::vector<NamedCount> &counts, const QString &emptyText)
{
    Table table{.columns = {{title, 1}, {counted, 0, Align::Right, kFigureMm}}};
    for (const NamedCount &one : counts)
        table.rows.push_back({{one.name, number(one.count)}});
    table.emptyText = emptyText;
    return table;
}

Table movementsTable(const OutcomeReport &report)
{
    const EnrolmentFigures &figures = report.enrolment;
    const QDate end = std::min(report.lastDay, report.on);
    Table table{.columns = {{translate("reports", "Over the year"), 1},
                    {translate("reports", "Number"), 0, Align::Right, kFigureMm}}};
    table.rows = {
        {{translate("reports", "Enrolled at least one day"), number(figures.overYear)}},
        {{translate("reports", "of them, who entered after the census day"),
            number(figures.enteredLater)}},
        {{translate("reports", "of them, who left and came back within the year"),
            number(figures.cameBack)}},
        {{translate("reports", "Enrolled on %1").arg(base::formatDate(end)),
            number(figures.enrolledAtEnd)}},
    };
    return table;
}

KeyFigures headFigures(const OutcomeReport &report)
{
    const EnrolmentFigures &figures = report.enrolment;
    const QString day = base::formatDate(figures.censusDay);
    return {{{translate("reports", "Enrolled on %1").arg(day), base::formatNumber(figures.total)},
        ratioFigure(report, translate("reports", "Girls"), {figures.girls, figures.total}),
        ratioFigure(report, translate("reports", "Boys"), {figures.boys, figures.total}),
        ratioFigure(
            report, translate("reports", "New entrants"), {figures.newEntrants, figures.total})}};
}

Rate profileRate(
    const OutcomeReport &report, const QString &label, Answers answers, const QString &meaning)
{
    return {label, written(report, answers.ratio()), meaning,
        translate("reports", "those for whom it is known, %1 of %2")
            .arg(base::formatNumber(answers.known), base::formatNumber(report.profile->total))};
}

} // namespace

Blocks enrolmentSection(const OutcomeReport &report)
{
    const EnrolmentFigures &figures = report.enrolment;
    Blocks blocks{section(translate("reports", "Enrolment"))};
    if (figures.overYear == 0) {
        blocks.push_back(Paragraph{translate("reports",
            "Nobody is enrolled in this school year yet. Figures appear here with the first "
            "enrolment.")});
        return blocks;
    }
    blocks.push_back(headFigures(report));
    blocks.push_back(ChartBlock{{diplomaChart(figures), ageChart(figures)}});
    blocks.push_back(whole(diplomaTable(figures)));
    std::vector<NamedCount> groups = figures.groups;
    if (figures.withoutGroup > 0)
        groups.push_back(
            {translate("reports", "No workshop group recorded"), figures.withoutGroup});
    blocks.push_back(whole(countsTable(
        translate("reports", "Workshop group"), translate("reports", "Enrolment"), groups, {})));
    blocks.push_back(Note{translate("reports",
        "Enrolled on the census day (%1): whose stay had begun and had not ended. New entrants: "
        "whose first stay of the year is a first entry into the school. Ages in whole years on "
        "that day.")
                              .arg(base::formatDate(figures.censusDay))});
    blocks.push_back(part(translate("reports", "Entries and departures")));
    blocks.push_back(whole(movementsTable(report)));
    blocks.push_back(
        countsTable(translate("reports", "Reason for leaving"), translate("reports", "Departures"),
            figures.exits, translate("reports", "Nobody left over the year.")));
    blocks.push_back(ratesTable(
        {{translate("reports", "Left before the end"), written(report, figures.interruption()),
            translate("reports",
                "young people who left before the end of their training and did not "
                "come back within the year"),
            translate("reports", "young people enrolled at least one day of the year")}}));
    return blocks;
}

Blocks profileSection(const OutcomeReport &report)
{
    Blocks blocks{section(translate("reports", "Profile"))};
    if (!report.profile) {
        blocks.push_back(Paragraph{translate("reports",
            "This section is left out: its figures are not part of the work of the person who "
            "prepared this report.")});
        return blocks;
    }
    const ProfileFigures &figures = *report.profile;
    if (figures.total == 0) {
        blocks.push_back(Paragraph{translate("reports", "Nobody is enrolled on the census day.")});
        return blocks;
    }
    blocks.push_back(ratesTable({
        profileRate(report, translate("reports", "Rural area"), figures.rural,
            translate("reports", "young people who live in a rural commune")),
        profileRate(report, translate("reports", "Priority district"), figures.priorityDistrict,
            translate("reports", "young people who live in a priority district of urban policy")),
        profileRate(report, translate("reports", "Unaccompanied minors"),
            figures.unaccompaniedMinor,
            translate("reports", "young people recognised as unaccompanied minors")),
        profileRate(report, translate("reports", "DYS disorders"), figures.dys,
            translate("reports", "young people with a DYS disorder, whichever it is")),
        profileRate(report, translate("reports", "National bursary"), figures.bursary,
            translate("reports", "young people who receive the national bursary")),
    }));
    blocks.push_back(Note{translate("reports",
        "Figures of the census day, without names. Small numbers can point to somebody: before "
        "this section leaves the school, take out any figure of which fewer than %1 persons are "
        "part.")
                              .arg(report.percentFrom)});
    return blocks;
}

} // namespace reports

#include "core/base/format.h"
#include "core/reports/outcome_sections.h"

using namespace Qt::Literals::StringLiterals;

namespace reports {

using documents::Align;
using documents::Cell;
using documents::Chart;
using documents::ChartBlock;
using documents::Heading;
using documents::KeepTogether;
using documents::Note;
using documents::Paragraph;
using documents::RatioBars;
using documents::Row;
using documents::Table;

namespace {

Cell hoursCell(base::Minutes minutes)
{
    return {base::formatMinutes(minutes)};
}

Cell shareCell(base::Ratio share, const hours::PracticeTarget &target)
{
    if (!share.isDefined())
        return {u"—"_s, documents::Tone::Muted};
    return {base::formatPercent(share), toneOf(target.judge(share))};
}

QString attendedText(const hours::HoursSums &hours)
{
    const base::Ratio rate{hours.attended.total().count(), hours.delivered.total().count()};
    return rate.isDefined() ? base::formatPercent(rate) : u"—"_s;
}

Row balanceRow(const QString &name, const QString &students, const hours::HoursSums &hours,
    const hours::PracticeTarget &target, Row::Kind kind)
{
    const base::Ratio share = hours.attended.share();
    const hours::Judgement judgement = target.judge(share);
    return {{name, students, hoursCell(hours.attended.practice), hoursCell(hours.attended.theory),
                shareCell(share, target), {wordFor(judgement), toneOf(judgement)},
                shareCell(hours.delivered.share(), target)},
        kind};
}

Table balanceTable(const HoursFigures &figures)
{
    Table table{
        .columns = {{translate("reports", "Workshop group"), 1, Align::Left, 30},
            {translate("reports", "Persons"), 0, Align::Right, 16},
            {translate("reports", "Practice attended"), 0, Align::Right},
            {translate("reports", "Theory attended"), 0, Align::Right},
            {translate("reports", "Share"), 0, Align::Right}, {translate("reports", "Mark"), 0},
            {translate("reports", "Share given"), 0, Align::Right}}};
    for (const GroupFigures &group : figures.groups) {
        table.rows.push_back(balanceRow(group.name, base::formatNumber(group.students), group.hours,
            group.target, Row::Kind::Body));
    }
    table.rows.push_back(balanceRow(
        translate("reports", "Together"), {}, figures.total, figures.target, Row::Kind::Total));
    return table;
}

Table attendanceTable(const HoursFigures &figures)
{
    Table table{.columns = {{translate("reports", "Workshop group"), 1, Align::Left, 40},
                    {translate("reports", "Hours given"), 0, Align::Right},
                    {translate("reports", "Hours attended"), 0, Align::Right},
                    {translate("reports", "Share attended"), 0, Align::Right}}};
    const auto append = [&](const QString &name, const hours::HoursSums &hours, Row::Kind kind) {
        table.rows.push_back({{name, hoursCell(hours.delivered.total()),
                                  hoursCell(hours.attended.total()), attendedText(hours)},
            kind});
    };
    for (const GroupFigures &group : figures.groups)
        append(group.name, group.hours, Row::Kind::Body);
    append(translate("reports", "Together"), figures.total, Row::Kind::Total);
    return table;
}

Table studentsTable(const std::vector<StudentFigures> &students)
{
    Table table{.columns = {{translate("reports", "Student"), 1, Align::Left, 40},
                    {translate("reports", "Practice attended"), 0, Align::Right},
                    {translate("reports", "Theory attended"), 0, Align::Right},
                    {translate("reports", "Share"), 0, Align::Right},
                    {translate("reports", "Attended"), 0, Align::Right}}};
    for (const StudentFigures &student : students) {
        table.rows.push_back({{student.name, hoursCell(student.hours.attended.practice),
            hoursCell(student.hours.attended.theory),
            shareCell(student.hours.attended.share(), student.target),
            attendedText(student.hours)}});
    }
    return table;
}

Chart shareChart(const HoursFigures &figures)
{
    RatioBars bars{{}, bandOf(figures.target)};
    for (const GroupFigures &group : figures.groups) {
        const base::Ratio share = group.hours.attended.share();
        bars.bars.push_back({group.name, share, writtenHours(share)});
    }
    return {translate("reports", "Share of practice, by workshop group"), bars};
}

Paragraph noRollYet()
{
    return {translate("reports",
        "No roll was done in this school year yet: hours and attendance are counted from the "
        "rolls.")};
}

} // namespace

Blocks hoursSection(const OutcomeReport &report)
{
    const HoursFigures &figures = report.hours;
    Blocks blocks{section(translate("reports", "Hours and share of practice"))};
    if (figures.total.delivered.total().count() == 0) {
        blocks.push_back(noRollYet());
        return blocks;
    }
    if (!figures.groups.empty())
        blocks.push_back(ChartBlock{{shareChart(figures)}});
    blocks.push_back(whole(balanceTable(figures)));
    blocks.push_back(ratesTable({
        {translate("reports", "Share of practice"), writtenHours(figures.total.attended.share()),
            translate("reports", "hours attended in the workshop"),
            translate("reports", "hours attended in the workshop and in theory")},
        {translate("reports", "Share of practice given"),
            writtenHours(figures.total.delivered.share()),
            translate("reports", "hours given in the workshop, absences included"),
            translate("reports", "hours given in the workshop and in theory")},
    }));
    blocks.push_back(Note{translate("reports",
        "Only sessions whose roll was done. Types of session that the school counts neither as "
        "practice nor as theory are left out of the share. Theory counts with the workshop group "
        "its students belonged to "
        "that week. “Together” also holds the hours of those who were in no workshop group.")});
    return blocks;
}

Blocks attendanceSection(const OutcomeReport &report)
{
    const AttendanceFigures &figures = report.attendance;
    Blocks blocks{section(translate("reports", "Attendance"))};
    if (report.hours.total.delivered.total().count() == 0) {
        blocks.push_back(noRollYet());
        return blocks;
    }
    blocks.push_back(whole(attendanceTable(report.hours)));
    blocks.push_back(documents::KeyFigures{
        {{translate("reports", "Sessions missed whole"), base::formatNumber(figures.absences)},
            {translate("reports", "Late arrivals"), base::formatNumber(figures.lates)},
            {translate("reports", "Time missed by late arrivals"),
                base::formatMinutes(figures.lateMinutes)}},
        3});
    const hours::HoursSums &total = report.hours.total;
    blocks.push_back(ratesTable({
        {translate("reports", "Share of hours attended"),
            writtenHours({total.attended.total().count(), total.delivered.total().count()}),
            translate("reports", "hours for which the young people were there"),
            translate("reports", "hours given to them, without those they were exempted from")},
        {translate("reports", "Rolls done"), written(report, figures.rolls()),
            translate("reports", "sessions whose roll was done"),
            translate("reports", "sessions held until %1, without those that were cancelled")
                .arg(base::formatDate(std::min(report.on, report.lastDay)))},
    }));
    return blocks;
}

Blocks studentsAnnex(const OutcomeReport &report)
{
    Blocks blocks{documents::PageBreak{},
        section(translate("reports", "Annex: hours of each person"),
            translate("reports", "With names: for the school only"))};
    for (size_t i = 0; i < report.hours.groups.size(); ++i) {
        const GroupFigures &group = report.hours.groups[i];
        blocks.push_back(
            KeepTogether{{part(group.name), studentsTable(report.hours.students.at(i))}});
    }
    blocks.push_back(Note{translate("reports",
        "Who changed groups during the year stands in each of them, with the hours of the weeks "
        "spent there.")});
    return blocks;
}

} // namespace reports

// Hours, attendance and know-how-to-be in a progress book.
#include "core/base/format.h"
#include "core/base/text.h"
#include "core/reports/progress_book_sections.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace reports {

namespace {

using documents::Align;
using documents::Block;
using documents::Row;
using documents::Table;
using documents::Tone;

constexpr qreal kHoursChartMm = 46;
constexpr qreal kSmallChartMm = 38;

QString say(const char *text)
{
    return QCoreApplication::translate("reports", text);
}

Row::Kind kindAt(size_t at, size_t count)
{
    return at + 1 == count && count > 1 ? Row::Kind::Total : Row::Kind::Body;
}

Table hoursTable(const progress_book::HoursPart &part)
{
    Table table{.columns = {{say(QT_TRANSLATE_NOOP("reports", "Term")), 1},
                    {say(QT_TRANSLATE_NOOP("reports", "Practice")), 0, Align::Right},
                    {say(QT_TRANSLATE_NOOP("reports", "Theory")), 0, Align::Right},
                    {say(QT_TRANSLATE_NOOP("reports", "Other")), 0, Align::Right},
                    {say(QT_TRANSLATE_NOOP("reports", "Attended of planned")), 0, Align::Right},
                    {say(QT_TRANSLATE_NOOP("reports", "Practice share")), 0, Align::Right},
                    {say(QT_TRANSLATE_NOOP("reports", "Mark")), 0}}};
    for (size_t at = 0; at < part.terms.size(); ++at) {
        const progress_book::TermHours &term = part.terms[at];
        const base::Ratio share = term.attended.share();
        const hours::Judgement judgement = part.target.judge(share);
        const base::Ratio attended{term.attended.total().count(), term.planned.count()};
        table.rows.push_back(
            {{term.name, base::formatMinutes(term.attended.practice),
                 base::formatMinutes(term.attended.theory),
                 base::formatMinutes(term.attended.neither),
                 attended.isDefined() ? base::formatPercent(attended) : u"—"_s,
                 {share.isDefined() ? base::formatPercent(share) : u"—"_s, toneFor(judgement)},
                 {titleOf(judgement), toneFor(judgement)}},
                kindAt(at, part.terms.size())});
    }
    return table;
}

documents::TargetBand bandOf(const hours::PracticeTarget &target)
{
    return {{target.greenLow, 1000}, {target.numerator, target.denominator},
        {target.greenHigh, 1000},
        say(QT_TRANSLATE_NOOP("reports", "Target: %1/%2 (%3 to %4)"))
            .arg(QString::number(target.numerator), QString::number(target.denominator),
                wholePercent(target.greenLow), wholePercent(target.greenHigh))};
}

documents::ChartBlock hoursChart(const progress_book::HoursPart &part)
{
    documents::LineChart lines;
    lines.format = wholePercent;
    lines.target = bandOf(part.target);
    documents::Series share;
    for (const auto &[month, attended] : part.months) {
        lines.categories += shortMonth(month);
        share.values.push_back(attended.share().isDefined()
                ? std::optional(attended.share().permille())
                : std::nullopt);
    }
    lines.series.push_back(std::move(share));
    documents::ChartBlock charts;
    charts.heightMm = kHoursChartMm;
    charts.charts.push_back(
        {say(QT_TRANSLATE_NOOP("reports", "Practice share by month")), std::move(lines)});
    return charts;
}

Table attendanceTable(const progress_book::AttendancePart &part)
{
    Table table{.columns = {{say(QT_TRANSLATE_NOOP("reports", "Term")), 1},
                    {say(QT_TRANSLATE_NOOP("reports", "Half-days")), 0, Align::Right},
                    {say(QT_TRANSLATE_NOOP("reports", "Missed")), 0, Align::Right},
                    {say(QT_TRANSLATE_NOOP("reports", "Without a valid reason")), 0, Align::Right},
                    {say(QT_TRANSLATE_NOOP("reports", "Excluded")), 0, Align::Right},
                    {say(QT_TRANSLATE_NOOP("reports", "Late")), 0, Align::Right},
                    {say(QT_TRANSLATE_NOOP("reports", "Time late")), 0, Align::Right}}};
    for (size_t at = 0; at < part.terms.size(); ++at) {
        const progress_book::TermAttendance &term = part.terms[at];
        table.rows.push_back(
            {{term.name, base::formatNumber(term.expected), base::formatNumber(term.missed),
                 {base::formatNumber(term.unjustified),
                     term.unjustified > 0 ? Tone::Warning : Tone::Normal},
                 base::formatNumber(term.excluded), base::formatNumber(term.lates),
                 base::formatMinutes(term.lateMinutes)},
                kindAt(at, part.terms.size())});
    }
    return table;
}

// What the figures do not say, and how they are counted.
QString attendanceNote(const progress_book::AttendancePart &part)
{
    QStringList parts;
    if (!part.terms.empty()) {
        const progress_book::TermAttendance &whole = part.terms.back();
        if (whole.missingRolls > 0) {
            parts += QCoreApplication::translate("reports",
                "%n session(s) without a roll: counted as expected, never as missed.", nullptr,
                whole.missingRolls);
        }
        if (whole.waiting > 0) {
            parts += QCoreApplication::translate(
                "reports", "%n half-day(s) still waiting for a reason.", nullptr, whole.waiting);
        }
    }
    parts += part.rule;
    return base::joined(parts, u" "_s);
}

documents::ChartBlock attendanceChart(const progress_book::AttendancePart &part)
{
    documents::BarChart bars;
    documents::Series missed{say(QT_TRANSLATE_NOOP("reports", "Missed")), {}};
    documents::Series unjustified{say(QT_TRANSLATE_NOOP("reports", "Without a valid reason")), {}};
    for (const progress_book::MonthAttendance &month : part.months) {
        bars.categories += shortMonth(month.month);
        missed.values.push_back(month.missed);
        unjustified.values.push_back(month.unjustified);
    }
    bars.series = {std::move(missed), std::move(unjustified)};
    documents::ChartBlock charts;
    charts.heightMm = kSmallChartMm;
    charts.charts.push_back(
        {say(QT_TRANSLATE_NOOP("reports", "Half-days missed by month")), std::move(bars)});
    return charts;
}

bool hasMissed(const progress_book::AttendancePart &part)
{
    for (const progress_book::MonthAttendance &month : part.months) {
        if (month.missed > 0)
            return true;
    }
    return false;
}

documents::ChartBlock conductChart(const progress_book::ConductPart &part)
{
    documents::LineChart lines;
    for (const QDate month : part.months)
        lines.categories += shortMonth(month);
    for (const progress_book::Conduct &one : part.aspects) {
        documents::Series series{one.aspect, {}};
        for (const auto &[good, toWorkOn] : one.months) {
            const int all = good + toWorkOn;
            series.values.push_back(
                all > 0 ? std::optional(base::Ratio{good, all}.permille()) : std::nullopt);
        }
        lines.series.push_back(std::move(series));
    }
    lines.format = wholePercent;
    lines.always = kWholeScale;
    documents::ChartBlock charts;
    charts.heightMm = kHoursChartMm;
    charts.charts.push_back(
        {say(QT_TRANSLATE_NOOP("reports", "Well done, of what was noted")), std::move(lines)});
    return charts;
}

Table conductTable(const progress_book::ConductPart &part)
{
    Table table{.columns = {{say(QT_TRANSLATE_NOOP("reports", "Know-how-to-be")), 1},
                    {say(QT_TRANSLATE_NOOP("reports", "Well done")), 0, Align::Right},
                    {say(QT_TRANSLATE_NOOP("reports", "To work on")), 0, Align::Right}}};
    for (const progress_book::Conduct &one : part.aspects) {
        table.rows.push_back({{one.aspect,
            {base::formatNumber(one.good), one.good > 0 ? Tone::Good : Tone::Muted},
            {base::formatNumber(one.toWorkOn), one.toWorkOn > 0 ? Tone::Warning : Tone::Muted}}});
    }
    return table;
}

} // namespace

Tone toneFor(hours::Judgement judgement)
{
    switch (judgement) {
    case hours::Judgement::Undefined:
        return Tone::Muted;
    case hours::Judgement::Green:
        return Tone::Good;
    case hours::Judgement::Amber:
        return Tone::Warning;
    case hours::Judgement::Red:
        return Tone::Bad;
    }
    return Tone::Normal;
}

void addHours(const progress_book::HoursPart &part, std::vector<Block> &blocks)
{
    blocks.push_back(documents::Heading{say(QT_TRANSLATE_NOOP("reports", "My hours"))});
    if (part.months.size() > 1)
        blocks.push_back(hoursChart(part));
    Table table = hoursTable(part);
    table.emptyText = say(QT_TRANSLATE_NOOP("reports", "No hours in these days."));
    blocks.push_back(std::move(table));
    bool withOpening = false;
    for (const progress_book::TermHours &term : part.terms)
        withOpening = withOpening || term.withOpening;
    QStringList notes{say(QT_TRANSLATE_NOOP("reports",
                              "Hours attended, of sessions whose roll was done. %1: judged on a "
                              "term and on the year."))
                          .arg(bandOf(part.target).label)};
    if (withOpening)
        notes += say(QT_TRANSLATE_NOOP("reports", "Hours taken over in mid-year are included."));
    blocks.push_back(documents::Note{notes.join(u' ')});
}

void addAttendance(const progress_book::AttendancePart &part, std::vector<Block> &blocks)
{
    blocks.push_back(documents::Heading{say(QT_TRANSLATE_NOOP("reports", "My attendance"))});
    Table table = attendanceTable(part);
    table.emptyText = say(QT_TRANSLATE_NOOP("reports", "No sessions in these days."));
    blocks.push_back(std::move(table));
    if (const QString note = attendanceNote(part); !note.isEmpty())
        blocks.push_back(documents::Note{note});
    if (hasMissed(part) && part.months.size() > 1)
        blocks.push_back(attendanceChart(part));
}

void addConduct(const progress_book::ConductPart &part, std::vector<Block> &blocks)
{
    if (part.aspects.empty())
        return;
    blocks.push_back(documents::Heading{say(QT_TRANSLATE_NOOP("reports", "How I work"))});
    blocks.push_back(conductTable(part));
    if (part.months.size() > 1)
        blocks.push_back(conductChart(part));
    blocks.push_back(documents::Note{say(QT_TRANSLATE_NOOP(
        "reports", "What teachers and masters noted, by touches. These are counts, not marks."))});
}

} // namespace reports

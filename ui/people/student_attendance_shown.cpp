// What the attendance and hours of one young person look like: figures, lists, the chart.
#include "core/base/format.h"
#include "ui/base/chart_view.h"
#include "ui/base/metric_card.h"
#include "ui/people/attendance_rows.h"
#include "ui/people/student_attendance.h"

#include <QLabel>
#include <QLocale>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

constexpr int kMonths = 6;
constexpr int kChartHeight = 170;

Tone toneOf(hours::Judgement judgement)
{
    switch (judgement) {
    case hours::Judgement::Undefined:
        return Tone::Neutral;
    case hours::Judgement::Green:
        return Tone::Good;
    case hours::Judgement::Amber:
        return Tone::Warning;
    case hours::Judgement::Red:
        return Tone::Bad;
    }
    return Tone::Neutral;
}

// Months before the entry, and holidays, have nothing to miss.
bool isOwed(const follow_up::StudentTrend::Month &month)
{
    return month.counts.expected > base::Minutes();
}

QString shortMonth(QDate month)
{
    return QLocale(QLocale::French).standaloneMonthName(month.month(), QLocale::ShortFormat);
}

std::vector<hours::SessionBehind> latesSince(
    const std::vector<hours::SessionBehind> &sessions, QDate day)
{
    std::vector<hours::SessionBehind> lates;
    std::copy_if(sessions.begin(), sessions.end(), std::back_inserter(lates),
        [day](const hours::SessionBehind &one) {
            return one.opening == 0 && one.day >= day && one.mark.mark == attendance::Mark::Late;
        });
    return lates;
}

} // namespace

void StudentAttendance::showFigures()
{
    if (m_trend)
        showMonthFigures();
    showHourFigures();
}

void StudentAttendance::showMonthFigures()
{
    const follow_up::HalfDayCounts &counts = m_trend->months.back().counts;
    m_rule->setText(shown(m_trend->settings));
    m_month->setFigure(QString::number(counts.all));
    m_month->setNote(tr("%n without a valid reason", nullptr, counts.unjustified),
        counts.unjustified > 0 ? Tone::Bad : Tone::Neutral);
    const follow_up::DaysInARow &row = m_trend->inARow;
    m_inARow->setFigure(QString::number(row.days));
    m_inARow->setNote(row.days > 0 ? base::formatRange({row.from, row.to}) : QString(),
        row.days > 1 ? Tone::Warning : Tone::Neutral);
    const auto waiting =
        std::count_if(m_open.begin(), m_open.end(), [](const auto &line) { return !line.reason; });
    m_followed->setFigure(QString::number(m_open.size()));
    m_followed->setNote(tr("%n reason(s) awaited", nullptr, int(waiting)),
        waiting > 0 ? Tone::Warning : Tone::Neutral);
}

void StudentAttendance::showHourFigures()
{
    base::Minutes late;
    const auto lates =
        latesSince(m_sessions, follow_up::firstOfMonth(m_until).addMonths(1 - kMonths));
    for (const hours::SessionBehind &one : lates)
        late += one.mark.missed;
    m_late->setFigure(QString::number(lates.size()));
    m_late->setNote(base::formatMinutes(late));
    hours::HoursSums sums;
    for (const hours::SessionBehind &one : m_sessions) {
        sums.delivered.add(one.countsAs, one.hours.delivered);
        sums.attended.add(one.countsAs, one.hours.attended);
    }
    const base::Ratio share = sums.attended.share();
    const hours::Judgement judgement = m_target.judge(share);
    m_share->setFigure(share.isDefined() ? base::formatPercent(share) : u"—"_s);
    m_share->setNote(titleOf(judgement), toneOf(judgement));
    m_balance->setText(tr("Attended: %1 of practice, %2 of theory. %3")
                           .arg(base::formatMinutes(sums.attended.practice),
                               base::formatMinutes(sums.attended.theory), shown(m_target)));
    const base::Ratio rate{sums.attended.total().count(), sums.delivered.total().count()};
    m_attended->setFigure(rate.isDefined() ? base::formatPercent(rate) : u"—"_s);
    m_attended->setNote(tr("%1 of %2")
                            .arg(base::formatMinutes(sums.attended.total()),
                                base::formatMinutes(sums.delivered.total())));
}

void StudentAttendance::showLists()
{
    std::vector<CellRows::Row> months;
    std::vector<CellRows::Row> cases;
    std::vector<CellRows::Row> lates;
    if (m_trend) {
        for (const follow_up::StudentTrend::Month &month : m_trend->months) {
            if (isOwed(month))
                months.push_back(AttendanceRows::month(month));
        }
    }
    for (const absences::AbsenceLine &line : m_open)
        cases.push_back(AttendanceRows::absence(line));
    const QDate since = follow_up::firstOfMonth(m_until).addMonths(1 - kMonths);
    for (const hours::SessionBehind &one : latesSince(m_sessions, since))
        lates.push_back(AttendanceRows::late(one));
    m_months.rows.setRows(std::move(months));
    m_cases.rows.setRows(std::move(cases));
    m_lates.rows.setRows(std::move(lates));
    m_steps.rows.setRows(m_trend ? AttendanceRows::steps(*m_trend) : std::vector<CellRows::Row>());
    m_natures.rows.setRows(AttendanceRows::natures(m_sessions));
}

void StudentAttendance::showChart()
{
    documents::BarChart chart;
    documents::Series all{tr("Missed"), {}};
    documents::Series unjustified{tr("Without a valid reason"), {}};
    if (m_trend) {
        for (const follow_up::StudentTrend::Month &month : m_trend->months) {
            chart.categories += shortMonth(month.month);
            const auto value = [&month](int count) {
                return isOwed(month) ? std::optional<qint64>(count) : std::nullopt;
            };
            all.values.push_back(value(month.counts.all));
            unjustified.values.push_back(value(month.counts.unjustified));
        }
    }
    chart.series = {std::move(all), std::move(unjustified)};
    m_chart->setChart({{}, std::move(chart)});
    m_chart->setAccessibleName(tr("Half-days missed, month by month"));
    m_chart->setMinimumHeight(m_desk.theme.px(kChartHeight));
}

} // namespace ui

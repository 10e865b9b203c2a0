#include "ui/hours/share_curve.h"

#include "core/base/format.h"
#include "ui/hours/hours_rows.h"

#include <QCoreApplication>

#include <map>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

struct Week {
    hours::Split done;
    hours::Split ahead;
    bool isDone = false;
    bool isAhead = false;
};

QString percent(qint64 permille)
{
    return base::formatPercent({permille, 1000});
}

std::optional<qint64> permilleOf(const hours::Split &split)
{
    const base::Ratio share = split.share();
    return share.isDefined() ? std::optional(share.permille()) : std::nullopt;
}

} // namespace

documents::LineChart shareCurve(const std::vector<hours::WeekHours> &weeks, hours::Measure measure,
    const hours::PracticeTarget &target)
{
    std::map<QDate, Week> byMonday;
    for (const hours::WeekHours &week : weeks) {
        Week &sum = byMonday[week.monday];
        (week.isAhead ? sum.ahead : sum.done) += week.hours.of(measure);
        sum.isDone = sum.isDone || !week.isAhead;
        sum.isAhead = sum.isAhead || week.isAhead;
    }
    documents::LineChart chart;
    chart.format = percent;
    chart.target = bandOf(target);
    documents::Series done{QCoreApplication::translate("ui::HoursPage", "so far"), {}};
    documents::Series expected{QCoreApplication::translate("ui::HoursPage", "expected"), {}};
    hours::Split soFar;
    hours::Split whole;
    for (const auto &[monday, week] : byMonday) {
        chart.categories += shortDay(monday);
        soFar += week.done;
        whole += week.done;
        whole += week.ahead;
        done.values.push_back(week.isDone ? permilleOf(soFar) : std::nullopt);
        expected.values.push_back(week.isAhead ? permilleOf(whole) : std::nullopt);
    }
    chart.series.push_back(std::move(done));
    if (whole != soFar)
        chart.series.push_back(std::move(expected));
    return chart;
}

} // namespace ui

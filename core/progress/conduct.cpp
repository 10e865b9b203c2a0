#include "core/progress/conduct.h"

#include "core/base/dates.h"
#include "core/base/text.h"
#include "core/progress/observation.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

using namespace Qt::Literals::StringLiterals;

namespace progress {

namespace {

constexpr int kLongestAspect = 40;
constexpr int kLongestComment = 300;

std::vector<ConductWeek> weeksOf(AspectId aspect, const std::vector<Tick> &ticks)
{
    std::map<QDate, ConductWeek> weeks;
    for (const Tick &tick : ticks) {
        if (!tick.isLiving() || tick.details.aspect != aspect)
            continue;
        const QDate monday = base::mondayOf(tick.details.seenOn);
        ConductWeek &week = weeks[monday];
        week.monday = monday;
        ++(tick.details.isGood ? week.good : week.toWorkOn);
    }
    std::vector<ConductWeek> inOrder;
    for (const auto &[monday, week] : weeks)
        inOrder.push_back(week);
    return inOrder;
}

} // namespace

int ConductTrend::good() const
{
    int sum = 0;
    for (const ConductWeek &week : weeks)
        sum += week.good;
    return sum;
}

int ConductTrend::toWorkOn() const
{
    int sum = 0;
    for (const ConductWeek &week : weeks)
        sum += week.toWorkOn;
    return sum;
}

std::vector<ConductTrend> trendsOf(
    const std::vector<Aspect> &aspects, const std::vector<Tick> &ticks)
{
    std::vector<ConductTrend> trends;
    for (const Aspect &aspect : aspects) {
        ConductTrend trend{aspect, weeksOf(aspect.id, ticks)};
        if (!aspect.retired || !trend.weeks.empty())
            trends.push_back(std::move(trend));
    }
    return trends;
}

base::Result<QString> checkedAspectName(const QString &typed)
{
    ET_ASSIGN(const QString name,
        base::cleanLine(typed, QCoreApplication::translate("progress", "Name"), kLongestAspect));
    if (name.isEmpty()) {
        return base::fail(errors::kBadAspect,
            QCoreApplication::translate(
                "progress", "Name what is looked at, such as “Punctuality”."));
    }
    return name;
}

base::Result<TickDetails> checked(const TickDetails &typed, QDate today)
{
    TickDetails details = typed;
    if (!typed.seenOn.isValid() || typed.seenOn > today) {
        return base::fail(errors::kBadDay,
            QCoreApplication::translate("progress",
                "What was seen is noted on the day itself or later: choose today or a day "
                "before."));
    }
    ET_ASSIGN(details.comment,
        base::cleanLine(
            typed.comment, QCoreApplication::translate("progress", "Comment"), kLongestComment));
    return details;
}

} // namespace progress

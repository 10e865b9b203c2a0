#include "core/outcomes/outcome_rates.h"

#include <numeric>

namespace outcomes {

void OutcomeRates::add(const LeaverSituation *situation)
{
    ++leavers;
    if (!situation)
        return;
    const SituationDetails &details = situation->details;
    ++byStatus[size_t(details.status)];
    const StatusKind kind = kindOf(details.status);
    if (!details.inTrade || (kind != StatusKind::Employment && kind != StatusKind::Apprenticeship))
        return;
    ++tradeKnown;
    if (*details.inTrade)
        ++inTrade;
}

int OutcomeRates::of(StatusKind kind) const
{
    int count = 0;
    for (int i = 0; i < kStatusCount; ++i) {
        if (kindOf(LeaverStatus(i)) == kind)
            count += byStatus[size_t(i)];
    }
    return count;
}

int OutcomeRates::known() const
{
    return std::accumulate(byStatus.begin(), byStatus.end(), 0);
}

int OutcomeRates::employed() const
{
    return of(StatusKind::Employment) + of(StatusKind::Apprenticeship);
}

int OutcomeRates::positive() const
{
    int count = 0;
    for (const StatusKind kind : kStatusKinds) {
        if (isPositive(kind))
            count += of(kind);
    }
    return count;
}

QDate waveDay(QDate lastDayOfYear, int months)
{
    return QDate(lastDayOfYear.year(), 6, 30).addMonths(months);
}

} // namespace outcomes

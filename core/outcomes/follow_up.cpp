#include "core/outcomes/follow_up.h"

#include <QCoreApplication>

#include <algorithm>

namespace outcomes {

QString titleOf(NewsState state)
{
    switch (state) {
    case NewsState::None:
        return QCoreApplication::translate("outcomes", "No news");
    case NewsState::Told:
        return QCoreApplication::translate("outcomes", "To be confirmed");
    case NewsState::Confirmed:
        return QCoreApplication::translate("outcomes", "Confirmed");
    }
    return {};
}

NewsState Followed::state() const
{
    // What waits comes first: it is what remains to be done.
    if (told)
        return NewsState::Told;
    return counted ? NewsState::Confirmed : NewsState::None;
}

Followed followed(const Leaver &leaver, std::optional<QDate> day, QDate today)
{
    Followed result;
    result.counted =
        day ? situationAt(leaver.situations, *day) : outlookOn(leaver.situations, today);
    for (const LeaverSituation &one : leaver.situations) {
        if (!one.confirmed && (!result.told || one.details.toldOn >= result.told->details.toldOn))
            result.told = &one;
    }
    return result;
}

std::vector<int> pastWaves(QDate lastDayOfYear, QDate today)
{
    std::vector<int> waves;
    std::copy_if(kWaveMonths.begin(), kWaveMonths.end(), std::back_inserter(waves),
        [&](int months) { return waveDay(lastDayOfYear, months) <= today; });
    return waves;
}

QDate lastToldOn(const Leaver &leaver)
{
    QDate last;
    for (const LeaverSituation &one : leaver.situations) {
        if (!last.isValid() || one.details.toldOn > last)
            last = one.details.toldOn;
    }
    return last;
}

std::vector<size_t> toCall(const LeaversOfYear &year, QDate today)
{
    const std::vector<int> waves = pastWaves(year.lastDay, today);
    const QDate since = waves.empty() ? QDate() : waveDay(year.lastDay, waves.back());
    std::vector<size_t> places;
    for (size_t i = 0; i < year.leavers.size(); ++i) {
        const Leaver &leaver = year.leavers[i];
        const QDate last = lastToldOn(leaver);
        const bool isOld = since.isValid() && last < since;
        if (!last.isValid() || isOld || !followed(leaver, {}, today).shown())
            places.push_back(i);
    }
    // An invalid date is before all others.
    std::stable_sort(places.begin(), places.end(), [&](size_t a, size_t b) {
        return lastToldOn(year.leavers[a]) < lastToldOn(year.leavers[b]);
    });
    return places;
}

} // namespace outcomes

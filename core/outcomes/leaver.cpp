#include "core/outcomes/leaver.h"

namespace outcomes {

OutcomeRates LeaversOfYear::at(QDate day) const
{
    OutcomeRates rates;
    for (const Leaver &leaver : leavers)
        rates.add(situationAt(leaver.situations, day));
    return rates;
}

OutcomeRates LeaversOfYear::knownOn(QDate day) const
{
    OutcomeRates rates;
    for (const Leaver &leaver : leavers)
        rates.add(outlookOn(leaver.situations, day));
    return rates;
}

} // namespace outcomes

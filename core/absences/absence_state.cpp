#include "core/absences/absence_state.h"

#include <QCoreApplication>

namespace absences {

QString stateOf(const AbsenceLine &line)
{
    if (line.absence.withdrawnAt)
        return QCoreApplication::translate("absences", "withdrawn");
    if (line.absence.classedAt)
        return QCoreApplication::translate("absences", "classed");
    if (!line.reason)
        return QCoreApplication::translate("absences", "reason awaited");
    return line.reason->standing == Standing::None ? titleOf(line.reason->effect)
                                                   : titleOf(line.reason->standing);
}

} // namespace absences

#include "core/attendance/attendance_rate.h"

#include <QCoreApplication>

namespace attendance {

QString attendanceRateRule()
{
    return QCoreApplication::translate("attendance",
        "Rate of attendance: the time of the sessions called, less that of the sessions missed. A "
        "late arrival or an early departure is no absence; sessions somebody was exempted from do "
        "not count.");
}

} // namespace attendance

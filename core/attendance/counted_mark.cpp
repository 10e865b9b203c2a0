#include "core/attendance/counted_mark.h"

using namespace Qt::Literals::StringLiterals;

namespace attendance {

const QString &countedMark()
{
    static const QString sql = u"coalesce(r.office_mark, r.mark)"_s;
    return sql;
}

const QString &countedMinutes()
{
    static const QString sql =
        u"(CASE WHEN r.office_mark IS NULL THEN r.minutes ELSE r.office_minutes END)"_s;
    return sql;
}

} // namespace attendance

#include "core/attendance/expected_in.h"

using namespace Qt::Literals::StringLiterals;

namespace attendance {

const QString &expectedIn()
{
    // An enrolment that nobody ended is over with its year.
    static const QString sql =
        u"e.id IN (SELECT gm.enrolment_id FROM group_membership gm WHERE gm.group_id = s.group_id "
        "AND gm.valid_from <= s.day AND (gm.valid_to IS NULL OR gm.valid_to >= s.day)) "
        "AND (s.part_id IS NULL OR e.id IN (SELECT pm.enrolment_id FROM group_part_member pm "
        "WHERE pm.part_id = s.part_id AND pm.valid_from <= s.day "
        "AND (pm.valid_to IS NULL OR pm.valid_to >= s.day))) "
        "AND e.entry_on <= s.day AND (e.exit_on IS NULL OR e.exit_on >= s.day) "
        "AND EXISTS (SELECT 1 FROM school_year ey WHERE ey.id = e.year_id "
        "AND ey.first_day <= s.day AND ey.last_day >= s.day)"_s;
    return sql;
}

} // namespace attendance

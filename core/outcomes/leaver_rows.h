#pragma once

#include "core/outcomes/leaver_situation.h"

namespace storage {
class Statement;
}

namespace outcomes {

// The columns a situation is read from, in its order; the table's alias is l.
inline const QString kSituationColumns = QStringLiteral(
    "l.id, l.uuid, l.student_id, l.status, l.valid_from, l.valid_to, l.in_trade, l.organisation, "
    "l.told_by, l.told_on, l.source, l.confirmed, l.row_version");
[[nodiscard]] LeaverSituation situationOf(const storage::Statement &row);

} // namespace outcomes

#pragma once

#include "core/exchange/student_import_plan.h"
#include "ui/base/tokens.h"

#include <QString>

// How the rows of an import are told on screen.
namespace ui {

[[nodiscard]] Tone toneOf(exchange::RowState state);
// The title of a field of the history: "last_name" is "Last name".
[[nodiscard]] QString importFieldTitle(const QString &field);
// "Téléphone : 06 12 34 56 78 → 07 00 00 00 00"; without the arrow when nothing stood there.
[[nodiscard]] QString importChangeText(const security::FieldChange &change);
// "Colonne D « Né(e) le », « 12/03/10 » : …"
[[nodiscard]] QString importRemarkText(const exchange::RowRemark &remark);

} // namespace ui

#pragma once

#include "ui/base/desk.h"

#include <QList>

namespace ui {

// A place on a page that is about several objects: their keys stand behind the kind.
[[nodiscard]] Place placeOfMany(
    const QString &page, const QString &kind, const QList<qint64> &keys);
// The kind of a place without its keys.
[[nodiscard]] QString kindOf(const Place &place);
// The objects of a place: those of placeOfMany(), else its one key; none for key 0.
[[nodiscard]] QList<qint64> keysOf(const Place &place);

} // namespace ui

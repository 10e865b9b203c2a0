#pragma once

#include <QSizeF>

// Pages are laid out once, in units of 1/1440 inch (a twentieth of a point), whatever the device:
// page breaks are then the same in the preview, on the printer and in the file.
namespace documents {

inline constexpr qreal kUnitsPerInch = 1440;

[[nodiscard]] constexpr qreal mm(qreal millimetres)
{
    return millimetres * kUnitsPerInch / 25.4;
}

[[nodiscard]] constexpr qreal pt(qreal points)
{
    return points * kUnitsPerInch / 72;
}

} // namespace documents

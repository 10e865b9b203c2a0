#pragma once

#include "ui/base/theme.h"

#include <QList>
#include <QRectF>

class QImage;
class QPainter;

// The rounded marks that widgets and table cells share. Text is drawn as it is, lengths are in
// pixels.
namespace ui {

[[nodiscard]] QSize pillSize(const Theme &theme, const QString &text);
void paintPill(
    QPainter &painter, const Theme &theme, const QRect &rect, const QString &text, Tone tone);

// "ÉD" for "D’HÉROUVILLE Éloi" as for "Éloi D’Hérouville": first name first, capitals tell the
// last.
[[nodiscard]] QString initialsOf(const QString &name);
void paintAvatar(QPainter &painter, const Theme &theme, const QRectF &circle, const QString &name);

// The upper part of a photo, where the face is, as wide as the circle.
void paintPhoto(QPainter &painter, const QRectF &circle, const QImage &photo);

// A rounded bar filled to permille (0 to 1000).
void paintBar(QPainter &painter, const Theme &theme, const QRectF &rect, int permille, Tone tone);

// A line over a soft gradient; at least two values are needed for anything to be drawn.
void paintSparkline(
    QPainter &painter, const Theme &theme, const QRectF &rect, const QList<int> &values, Tone tone);

// The surface of cards and bars: rounded, with a border of one pixel.
void paintPanel(
    QPainter &painter, const QRect &rect, const QColor &fill, const QColor &border, double radius);

// What shows where the keyboard is on widgets that are painted by hand.
void paintFocus(QPainter &painter, const Theme &theme, const QRect &rect, double radius);

} // namespace ui

#pragma once

#include "tests/support/catch.h"

#include <QBuffer>
#include <QColor>
#include <QImage>

namespace support {

// A file with a picture of one colour, which says by whom it is, as those of cameras do.
[[nodiscard]] inline QByteArray picture(
    int width, int height, const char *format = "png", QColor colour = Qt::darkGreen)
{
    QImage image(width, height, QImage::Format_RGB32);
    image.fill(colour);
    image.setText(QStringLiteral("Author"), QStringLiteral("Somebody"));
    QByteArray bytes;
    QBuffer target(&bytes);
    target.open(QIODevice::WriteOnly);
    REQUIRE(image.save(&target, format));
    return bytes;
}

} // namespace support

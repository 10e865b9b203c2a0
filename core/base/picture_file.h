#pragma once

#include <QByteArray>
#include <QImage>

#include <tl/expected.hpp>

namespace base {

// Why a file from outside is not taken as a picture.
enum class PictureFault { NotAPicture, TooLarge };

// What is looked at (bytes of the file, pixels a side) and how large the picture becomes.
struct PictureBounds {
    qint64 bytes;
    int side;
    QSize kept;
};

// A PNG or JPEG, upright, made smaller where it is larger than kept. Nothing else that Qt has a
// plugin for is tried; a small file that unfolds to gigabytes is never decoded; where the format
// allows it a large picture is decoded small.
[[nodiscard]] tl::expected<QImage, PictureFault> readPicture(
    const QByteArray &file, const PictureBounds &bounds);

// The pixels alone over a ground: without the texts, places and profiles that came with them.
[[nodiscard]] QImage pixelsOf(const QImage &image, const QColor &ground, QImage::Format format);

} // namespace base

#include "core/base/picture_file.h"

#include <QBuffer>
#include <QColor>
#include <QImageReader>
#include <QPainter>

namespace base {

namespace {

// Qt would try every format it has a plugin for; the first bytes say which of the two it is.
QByteArray formatOf(const QByteArray &file)
{
    if (file.startsWith("\x89PNG\r\n\x1A\n"))
        return "png";
    return file.startsWith("\xFF\xD8\xFF") ? "jpeg" : "";
}

QImage decoded(QImageReader &reader, QSize size, QSize most)
{
    const bool isTurned = reader.transformation() & QImageIOHandler::TransformationRotate90;
    if (isTurned)
        size.transpose();
    const QSize kept = size.boundedTo(most) == size
        ? size
        : size.scaled(most, Qt::KeepAspectRatio).expandedTo(QSize(1, 1));
    if (kept.width() < size.width()) {
        QSize first = (kept * 2).boundedTo(size);
        if (isTurned)
            first.transpose();
        reader.setScaledSize(first);
    }
    const QImage image = reader.read();
    if (image.isNull() || image.size() == kept)
        return image;
    return image.scaled(kept, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
}

} // namespace

tl::expected<QImage, PictureFault> readPicture(const QByteArray &file, const PictureBounds &bounds)
{
    if (file.size() > bounds.bytes)
        return tl::unexpected(PictureFault::TooLarge);
    const QByteArray format = formatOf(file);
    if (format.isEmpty())
        return tl::unexpected(PictureFault::NotAPicture);
    QByteArray bytes = file;
    QBuffer source(&bytes);
    source.open(QIODevice::ReadOnly);
    QImageReader reader(&source, format);
    reader.setAutoTransform(true);
    const QSize size = reader.size(); // stands in the header
    if (!size.isValid() || size.isEmpty())
        return tl::unexpected(PictureFault::NotAPicture);
    if (size.width() > bounds.side || size.height() > bounds.side)
        return tl::unexpected(PictureFault::TooLarge);
    const QImage image = decoded(reader, size, bounds.kept);
    if (image.isNull())
        return tl::unexpected(PictureFault::NotAPicture);
    return image;
}

QImage pixelsOf(const QImage &image, const QColor &ground, QImage::Format format)
{
    QImage pixels(image.size(), format);
    pixels.fill(ground);
    QPainter(&pixels).drawImage(0, 0, image);
    return pixels;
}

} // namespace base

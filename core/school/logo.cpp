#include "core/school/logo.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImageReader>
#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace school {

namespace {

// Enough for 40 mm at 600 points an inch.
constexpr int kKeptSide = 1000;

// Qt would try every format it has a plugin for; the first bytes say which of the two it is.
QByteArray formatOf(const QByteArray &file)
{
    if (file.startsWith("\x89PNG\r\n\x1A\n"))
        return "png";
    return file.startsWith("\xFF\xD8\xFF") ? "jpeg" : "";
}

// Without the texts, places and profiles that came with it.
QImage pixelsOf(const QImage &image)
{
    QImage pixels(image.size(), QImage::Format_ARGB32_Premultiplied);
    pixels.fill(Qt::transparent);
    QPainter(&pixels).drawImage(0, 0, image);
    return pixels;
}

tl::unexpected<base::Error> notAPicture()
{
    return base::fail(errors::kBadLogo,
        QCoreApplication::translate("school",
            "This file is not a picture the program can read. Choose a PNG or JPEG file."));
}

tl::unexpected<base::Error> tooLarge()
{
    return base::fail(errors::kLogoTooLarge,
        QCoreApplication::translate("school",
            "This picture is too large: a logo has at most 2 MB and 4000 pixels a side. Make it "
            "smaller, then choose it again."));
}

} // namespace

base::Result<QByteArray> checkedLogo(const QByteArray &file)
{
    if (file.size() > kLargestLogoFile)
        return tooLarge();
    const QByteArray format = formatOf(file);
    if (format.isEmpty())
        return notAPicture();
    QByteArray bytes = file;
    QBuffer source(&bytes);
    source.open(QIODevice::ReadOnly);
    QImageReader reader(&source, format);
    reader.setAutoTransform(true);
    // The size stands in the header: a small file that unfolds to gigabytes is never decoded.
    const QSize size = reader.size();
    if (!size.isValid() || size.isEmpty())
        return notAPicture();
    if (size.width() > kLargestLogoSide || size.height() > kLargestLogoSide)
        return tooLarge();
    QImage image = reader.read();
    if (image.isNull())
        return notAPicture();
    if (image.width() > kKeptSide || image.height() > kKeptSide)
        image = image.scaled(kKeptSide, kKeptSide, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    QByteArray kept;
    QBuffer target(&kept);
    target.open(QIODevice::WriteOnly);
    if (!pixelsOf(image).save(&target, "png"))
        return notAPicture();
    return kept;
}

} // namespace school

#include "core/school/logo.h"

#include "core/base/picture_file.h"

#include <QBuffer>
#include <QColor>
#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace school {

namespace {

// Enough for 40 mm at 600 points an inch.
constexpr int kKeptSide = 1000;

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
    const auto image =
        base::readPicture(file, {kLargestLogoFile, kLargestLogoSide, QSize(kKeptSide, kKeptSide)});
    if (!image)
        return image.error() == base::PictureFault::TooLarge ? tooLarge() : notAPicture();
    QByteArray kept;
    QBuffer target(&kept);
    target.open(QIODevice::WriteOnly);
    if (!base::pixelsOf(*image, Qt::transparent, QImage::Format_ARGB32_Premultiplied)
             .save(&target, "png"))
        return notAPicture();
    return kept;
}

} // namespace school

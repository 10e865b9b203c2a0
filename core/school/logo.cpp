#include "core/school/logo.h"

#include "core/base/picture_file.h"
#include "core/school/signature.h"

#include <QBuffer>
#include <QColor>
#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace school {

namespace {

// Enough for 40 mm at 600 points an inch.
constexpr int kKeptSide = 1000;

struct Refusals {
    base::ErrorCode notAPicture;
    base::ErrorCode tooLarge;
};

tl::unexpected<base::Error> notAPicture(base::ErrorCode code)
{
    return base::fail(code,
        QCoreApplication::translate("school",
            "This file is not a picture the program can read. Choose a PNG or JPEG file."));
}

tl::unexpected<base::Error> tooLarge(base::ErrorCode code)
{
    return base::fail(code,
        QCoreApplication::translate("school",
            "This picture is too large: it may have at most 2 MB and 4000 pixels a side. Make it "
            "smaller, then choose it again."));
}

base::Result<QByteArray> kept(const QByteArray &file, const Refusals &codes)
{
    const auto image =
        base::readPicture(file, {kLargestLogoFile, kLargestLogoSide, QSize(kKeptSide, kKeptSide)});
    if (!image) {
        return image.error() == base::PictureFault::TooLarge ? tooLarge(codes.tooLarge)
                                                             : notAPicture(codes.notAPicture);
    }
    QByteArray png;
    QBuffer target(&png);
    target.open(QIODevice::WriteOnly);
    if (!base::pixelsOf(*image, Qt::transparent, QImage::Format_ARGB32_Premultiplied)
             .save(&target, "png"))
        return notAPicture(codes.notAPicture);
    return png;
}

} // namespace

base::Result<QByteArray> checkedLogo(const QByteArray &file)
{
    return kept(file, {errors::kBadLogo, errors::kLogoTooLarge});
}

base::Result<QByteArray> checkedSignature(const QByteArray &file)
{
    return kept(file, {errors::kBadSignature, errors::kSignatureTooLarge});
}

} // namespace school

#include "core/documents/letterhead.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImageReader>
#include <QPainter>
#include <QSvgRenderer>
#include <QXmlStreamReader>

using namespace Qt::Literals::StringLiterals;

namespace documents {

namespace {

const base::ErrorCode kLogo{"documents.logo"};

constexpr qsizetype kLargestFile = 5'000'000;
constexpr int kLargestSide = 8000;   // pixels, of the picture chosen
constexpr QSize kKeptSize(960, 480); // 40 × 20 mm at 600 dots per inch
constexpr int kMostUses = 8;         // <use> inside <use> multiplies

tl::unexpected<base::Error> refused(const QString &reason)
{
    return base::fail(kLogo, reason);
}

// Qt's SVG reader opens local files named in <image> and in style sheet instructions, and expands
// entities: a logo that needs any of these is refused.
bool isSelfContained(const QByteArray &svg)
{
    static const QStringList refusedElements{
        u"image"_s, u"script"_s, u"foreignObject"_s, u"feImage"_s, u"audio"_s, u"video"_s};
    QXmlStreamReader reader(svg);
    int uses = 0;
    while (!reader.atEnd()) {
        switch (reader.readNext()) {
        case QXmlStreamReader::DTD:
        case QXmlStreamReader::EntityReference:
        case QXmlStreamReader::ProcessingInstruction:
            return false;
        case QXmlStreamReader::StartElement:
            if (refusedElements.contains(reader.name(), Qt::CaseInsensitive))
                return false;
            uses += reader.name() == u"use" ? 1 : 0;
            break;
        case QXmlStreamReader::Characters:
            if (reader.text().contains(u"@import"))
                return false;
            break;
        case QXmlStreamReader::NoToken:
        case QXmlStreamReader::Invalid:
        case QXmlStreamReader::StartDocument:
        case QXmlStreamReader::EndDocument:
        case QXmlStreamReader::EndElement:
        case QXmlStreamReader::Comment:
            break;
        }
    }
    return !reader.hasError() && uses <= kMostUses;
}

bool looksLikeSvg(const QByteArray &bytes)
{
    QXmlStreamReader reader(bytes);
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::StartElement)
            return reader.name() == u"svg";
    }
    return false;
}

base::Result<QImage> readPicture(const QByteArray &bytes)
{
    QByteArray copy = bytes;
    QBuffer buffer(&copy);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    const QByteArray format = reader.format();
    const QSize size = reader.size();
    if ((format != "png" && format != "jpeg") || size.isEmpty()) {
        return refused(QCoreApplication::translate(
            "documents", "This logo cannot be read. Choose a PNG, JPEG or SVG file."));
    }
    if (size.width() > kLargestSide || size.height() > kLargestSide) {
        return refused(QCoreApplication::translate("documents",
            "This picture is too large for a logo. Choose one of at most %1 pixels a side.")
                           .arg(kLargestSide));
    }
    const QImage image = reader.read();
    if (image.isNull()) {
        return refused(QCoreApplication::translate(
            "documents", "This logo cannot be read. Choose a PNG, JPEG or SVG file."));
    }
    if (image.width() <= kKeptSize.width() && image.height() <= kKeptSize.height())
        return image;
    return image.scaled(kKeptSize, Qt::KeepAspectRatio, Qt::SmoothTransformation);
}

} // namespace

base::Result<Logo> Logo::fromBytes(const QByteArray &bytes)
{
    if (bytes.size() > kLargestFile) {
        return refused(QCoreApplication::translate(
            "documents", "This file is too large for a logo: at most %1 MB.")
                           .arg(kLargestFile / 1'000'000));
    }
    Logo logo;
    if (!looksLikeSvg(bytes)) {
        ET_ASSIGN(logo.m_image, readPicture(bytes));
        logo.m_shape = logo.m_image.size();
        return logo;
    }
    if (isSelfContained(bytes))
        logo.m_shape = QSvgRenderer(bytes).defaultSize();
    if (logo.m_shape.isEmpty()) {
        return refused(QCoreApplication::translate("documents",
            "This drawing refers to other files or is too complex for a logo. Save it as PNG, then "
            "choose it again."));
    }
    logo.m_svg = bytes;
    return logo;
}

QSizeF Logo::sizeWithin(QSizeF box) const
{
    return isEmpty() ? QSizeF(0, 0) : m_shape.scaled(box, Qt::KeepAspectRatio);
}

void Logo::paint(QPainter &painter, const QRectF &box) const
{
    const QRectF target(box.topLeft(), sizeWithin(box.size()));
    painter.save();
    if (!m_image.isNull())
        painter.drawImage(target, m_image);
    else if (!m_svg.isEmpty())
        QSvgRenderer(m_svg).render(&painter, target);
    painter.restore();
}

} // namespace documents

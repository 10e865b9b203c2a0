#include "core/documents/page_image.h"

#include "core/documents/units.h"

#include <QPainter>

#include <algorithm>

namespace documents {

QImage renderPageImage(const Document &document, int page, int dpi)
{
    if (page < 0 || page >= document.pageCount())
        return {};
    const qreal scale = std::clamp(dpi, 10, 600) / kUnitsPerInch;
    QImage image((paperSize(document) * scale).toSize(), QImage::Format_RGB32);
    image.setDotsPerMeterX(qRound(scale * kUnitsPerInch / 0.0254));
    image.setDotsPerMeterY(image.dotsPerMeterX());
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    painter.scale(scale, scale);
    document.paintPage(painter, page);
    return image;
}

} // namespace documents

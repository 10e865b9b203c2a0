#pragma once

#include "core/base/result.h"

#include <QPageLayout>
#include <QPageSize>
#include <QString>

#include <functional>

class QPagedPaintDevice;
class QPainter;

namespace documents {

// Told after each page; answers false to stop.
using Progress = std::function<bool(int done, int total)>;

// Pages of A4 or A5, laid out before they are painted: their number is known and does not depend on
// the device. Painting is const and may happen in a worker.
class Document {
public:
    virtual ~Document() = default;
    [[nodiscard]] virtual QString title() const = 0;
    [[nodiscard]] virtual QPageLayout::Orientation orientation() const
    {
        return QPageLayout::Portrait;
    }
    [[nodiscard]] virtual QPageSize::PageSizeId paper() const { return QPageSize::A4; }
    [[nodiscard]] virtual int pageCount() const = 0; // at least 1

    // The painter is in layout units from the paper's top left corner; page is from 0.
    virtual void paintPage(QPainter &painter, int page) const = 0;

    // Sets the device's paper and paints every page. Errors: documents.device, documents.cancelled.
    [[nodiscard]] base::Done paint(QPagedPaintDevice &device, const Progress &progress = {}) const;
};

// The whole sheet, to be painted to its edges.
[[nodiscard]] QPageLayout pageLayoutOf(const Document &document);

// Width and height of the paper in layout units; of A4 where no document is given.
[[nodiscard]] QSizeF paperSize(const Document &document);
[[nodiscard]] QSizeF paperSize(QPageLayout::Orientation orientation);

} // namespace documents

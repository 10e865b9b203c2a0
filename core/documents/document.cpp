#include "core/documents/document.h"

#include "core/documents/page_writer.h"
#include "core/documents/units.h"

namespace documents {

base::Done Document::paint(QPagedPaintDevice &device, const Progress &progress) const
{
    PageWriter writer(device);
    ET_TRY(writer.append(*this, progress));
    return writer.finish();
}

QPageLayout pageLayoutOf(const Document &document)
{
    QPageLayout layout(QPageSize(document.paper()), document.orientation(), QMarginsF());
    layout.setMode(QPageLayout::FullPageMode);
    return layout;
}

QSizeF paperSize(const Document &document)
{
    const QSizeF size = QPageSize::size(document.paper(), QPageSize::Millimeter);
    const QSizeF portrait(mm(size.width()), mm(size.height()));
    return document.orientation() == QPageLayout::Portrait ? portrait : portrait.transposed();
}

QSizeF paperSize(QPageLayout::Orientation orientation)
{
    const QSizeF portrait(mm(210), mm(297));
    return orientation == QPageLayout::Portrait ? portrait : portrait.transposed();
}

} // namespace documents

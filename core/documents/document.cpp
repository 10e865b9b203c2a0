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
    QPageLayout layout(QPageSize(QPageSize::A4), document.orientation(), QMarginsF());
    layout.setMode(QPageLayout::FullPageMode);
    return layout;
}

QSizeF paperSize(QPageLayout::Orientation orientation)
{
    const QSizeF portrait(mm(210), mm(297));
    return orientation == QPageLayout::Portrait ? portrait : portrait.transposed();
}

} // namespace documents

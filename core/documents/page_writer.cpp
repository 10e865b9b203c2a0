#include "core/documents/page_writer.h"

#include "core/documents/units.h"

#include <QCoreApplication>
#include <QPagedPaintDevice>
#include <QPainter>

namespace documents {

namespace {

const base::ErrorCode kDevice{"documents.device"};
const base::ErrorCode kCancelled{"documents.cancelled"};

tl::unexpected<base::Error> deviceFailed()
{
    return base::fail(kDevice,
        QCoreApplication::translate("documents",
            "The printer or the file does not take the pages. Check that it is ready, or choose "
            "another one."));
}

} // namespace

PageWriter::PageWriter(QPagedPaintDevice &device)
    : m_device(device)
{
}

PageWriter::~PageWriter() = default;

base::Done PageWriter::startPage(const Document &document)
{
    const QPageLayout wanted = pageLayoutOf(document);
    const bool first = !m_painter;
    const QPageLayout current = m_device.pageLayout();
    if (first || current.orientation() != wanted.orientation()
        || !current.pageSize().isEquivalentTo(wanted.pageSize())) {
        if (!m_device.setPageLayout(wanted))
            return deviceFailed();
    }
    if (!first)
        return m_device.newPage() ? base::Done() : deviceFailed();
    m_painter = std::make_unique<QPainter>();
    return m_painter->begin(&m_device) ? base::Done() : deviceFailed();
}

base::Done PageWriter::append(const Document &document, const Progress &progress)
{
    const int total = document.pageCount();
    for (int page = 0; page < total; ++page) {
        ET_TRY(startPage(document));
        m_painter->save();
        m_painter->scale(
            m_device.logicalDpiX() / kUnitsPerInch, m_device.logicalDpiY() / kUnitsPerInch);
        document.paintPage(*m_painter, page);
        m_painter->restore();
        ++m_pages;
        if (progress && !progress(page + 1, total)) {
            return base::fail(kCancelled,
                QCoreApplication::translate("documents", "Stopped: nothing more is printed."));
        }
    }
    return {};
}

base::Done PageWriter::finish()
{
    if (!m_painter || !m_painter->end())
        return deviceFailed();
    return {};
}

} // namespace documents

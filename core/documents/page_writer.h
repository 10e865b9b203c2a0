#pragma once

#include "core/documents/document.h"

#include <memory>

namespace documents {

// Puts documents one after the other on one device, each made and dropped in turn: a hundred
// progress books are one job and never in memory together. Set what only a QPrinter knows (copies,
// printer) before the first append.
class PageWriter {
public:
    explicit PageWriter(QPagedPaintDevice &device);
    ~PageWriter();
    Q_DISABLE_COPY_MOVE(PageWriter)

    // Errors: documents.device, documents.cancelled. Nothing more may be appended after an error.
    [[nodiscard]] base::Done append(const Document &document, const Progress &progress = {});
    [[nodiscard]] base::Done finish();

    [[nodiscard]] int pageCount() const { return m_pages; }

private:
    [[nodiscard]] base::Done startPage(const Document &document);

    QPagedPaintDevice &m_device;
    std::unique_ptr<QPainter> m_painter;
    int m_pages = 0;
};

} // namespace documents

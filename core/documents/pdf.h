#pragma once

#include "core/documents/document.h"
#include "core/documents/page_writer.h"

#include <QBuffer>
#include <QByteArray>
#include <QPdfWriter>

namespace documents {

// A PDF of one or more documents, written to memory: on a full disk QPdfWriter would report success
// for an unreadable file. take() gives the bytes only after they have been checked.
class PdfFile {
public:
    explicit PdfFile(const QString &title);
    Q_DISABLE_COPY_MOVE(PdfFile)

    // Errors: documents.font, documents.device, documents.cancelled.
    [[nodiscard]] base::Done append(const Document &document, const Progress &progress = {});

    // Once, after the last document. Errors: documents.device, documents.pdf.
    [[nodiscard]] base::Result<QByteArray> take();

private:
    QByteArray m_bytes;
    QBuffer m_buffer;
    QPdfWriter m_writer;
    PageWriter m_pages;
};

// The same document gives the same bytes but for the creation date.
[[nodiscard]] base::Result<QByteArray> renderPdf(
    const Document &document, const Progress &progress = {});

// The whole file or nothing; an older file of that name stays on failure.
[[nodiscard]] base::Done savePdf(const Document &document, const QString &path);

// Whether the bytes are a complete PDF of that many pages. Errors: documents.pdf.
[[nodiscard]] base::Done checkPdf(const QByteArray &bytes, int pages);

} // namespace documents

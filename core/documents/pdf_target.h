#pragma once

#include "core/documents/page_writer.h"

#include <QByteArray>
#include <QFile>
#include <QPdfWriter>
#include <QString>

#include <memory>

namespace documents {

// A long PDF written page by page to a file beside its target, so that memory does not grow with
// it. The target is touched by publish() alone; what was not published is removed at the end.
class PdfTarget {
public:
    // Errors: documents.font; base.file-write when the target's folder takes no file.
    [[nodiscard]] static base::Result<std::unique_ptr<PdfTarget>> create(
        const QString &path, const QString &title);
    ~PdfTarget();
    Q_DISABLE_COPY_MOVE(PdfTarget)

    // Errors: documents.device, documents.cancelled; base.file-write where the disk is the reason.
    [[nodiscard]] base::Done append(const Document &document, const Progress &progress = {});
    // Once, after the last document: the file is whole, read back and on the disk, or it is an
    // error (on a full disk QPdfWriter reports success). documents.pdf, base.file-write.
    [[nodiscard]] base::Done finish();
    // Puts the finished file in the place of the target. Errors: base.file-write.
    [[nodiscard]] base::Done publish();
    [[nodiscard]] int pageCount() const { return m_pages->pageCount(); }

private:
    PdfTarget(const QString &path, const QString &temporary);
    // What the disk says of a failure: QPdfWriter tells of none or of no reason.
    [[nodiscard]] base::Done withReason(const base::Done &done);
    QString m_path;
    QFile m_file;
    std::unique_ptr<QPdfWriter> m_writer;
    std::unique_ptr<PageWriter> m_pages;
    bool m_isPublished = false;
};

} // namespace documents

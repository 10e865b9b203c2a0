#include "core/documents/pdf.h"

#include "core/base/safe_file.h"
#include "core/documents/style.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace documents {

namespace {

const base::ErrorCode kPdf{"documents.pdf"};

tl::unexpected<base::Error> incomplete(const QString &detail)
{
    return base::fail(kPdf,
        QCoreApplication::translate("documents",
            "The PDF came out incomplete and was not kept. Try again; if it happens twice, restart "
            "the program."),
        detail);
}

bool hasCrossReferences(const QByteArray &bytes)
{
    const qsizetype start = bytes.lastIndexOf("startxref\n");
    if (start < 0)
        return false;
    const qsizetype number = start + 10;
    const qsizetype end = bytes.indexOf('\n', number);
    if (end < 0)
        return false;
    bool ok = false;
    const qsizetype offset = bytes.sliced(number, end - number).trimmed().toLongLong(&ok);
    return ok && offset > 0 && offset < start && bytes.sliced(offset).startsWith("xref\n");
}

} // namespace

PdfFile::PdfFile(const QString &title)
    : m_buffer(&m_bytes)
    , m_writer(&m_buffer)
    , m_pages(m_writer)
{
    m_buffer.open(QIODevice::WriteOnly);
    m_writer.setTitle(title);
    m_writer.setCreator(u"Établi "_s + QStringLiteral(ETABLI_VERSION));
    m_writer.setResolution(1200);
}

base::Done PdfFile::append(const Document &document, const Progress &progress)
{
    ET_TRY(checkPaperFont());
    return m_pages.append(document, progress);
}

base::Result<QByteArray> PdfFile::take()
{
    ET_TRY(m_pages.finish());
    m_buffer.close();
    ET_TRY(checkPdf(m_bytes, m_pages.pageCount()));
    return std::move(m_bytes);
}

base::Result<QByteArray> renderPdf(const Document &document, const Progress &progress)
{
    PdfFile file(document.title());
    ET_TRY(file.append(document, progress));
    return file.take();
}

base::Done savePdf(const Document &document, const QString &path)
{
    ET_ASSIGN(const QByteArray bytes, renderPdf(document));
    return base::writeWholeFile(path, bytes);
}

base::Done checkPdf(const QByteArray &bytes, int pages)
{
    if (!bytes.startsWith("%PDF-"))
        return incomplete(u"no %PDF header"_s);
    if (!bytes.trimmed().endsWith("%%EOF") || !hasCrossReferences(bytes))
        return incomplete(u"no end of file"_s);
    // Qt writes page objects uncompressed, each dictionary entry on its line.
    const qsizetype found = bytes.count("/Type /Page\n");
    if (found != pages)
        return incomplete(u"%1 pages instead of %2"_s.arg(found).arg(pages));
    return {};
}

} // namespace documents

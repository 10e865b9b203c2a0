#include "core/documents/pdf_target.h"

#include "core/base/safe_file.h"
#include "core/documents/pdf.h"
#include "core/documents/style.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QUuid>

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>

using namespace Qt::Literals::StringLiterals;

namespace documents {

namespace {

constexpr qint64 kBlock = 1 << 16;
constexpr qint64 kTail = 64; // startxref, its offset, %%EOF

tl::unexpected<base::Error> incomplete(const QString &detail)
{
    return base::fail({"documents.pdf"},
        QCoreApplication::translate("documents",
            "The PDF came out incomplete and was not kept: the disk may be full. Free some space "
            "or choose another place, then try again."),
        detail);
}

// How many pages the file holds, block by block: Qt writes page objects uncompressed.
int pagesIn(QFile &file)
{
    const QByteArray mark("/Type /Page\n");
    int pages = 0;
    QByteArray kept;
    file.seek(0);
    while (!file.atEnd()) {
        const QByteArray block = kept + file.read(kBlock);
        pages += int(block.count(mark));
        kept = block.right(mark.size() - 1);
    }
    return pages;
}

base::Done checkFile(const QString &path, int pages)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || !file.read(5).startsWith("%PDF-"))
        return incomplete(u"no %PDF header"_s);
    file.seek(std::max(qint64(0), file.size() - kTail));
    const QByteArray tail = file.readAll().trimmed();
    const qsizetype start = tail.lastIndexOf("startxref\n");
    if (start < 0 || !tail.endsWith("%%EOF"))
        return incomplete(u"no end of file"_s);
    const QByteArray rest = tail.sliced(start + 10);
    bool isNumber = false;
    const qint64 offset =
        rest.left(std::max(qsizetype(0), rest.indexOf('\n'))).trimmed().toLongLong(&isNumber);
    if (!isNumber || !file.seek(offset) || file.read(5) != "xref\n")
        return incomplete(u"no cross references"_s);
    if (const int found = pagesIn(file); found != pages)
        return incomplete(u"%1 pages instead of %2"_s.arg(found).arg(pages));
    return {};
}

// Why a file takes no more; 0 when it does. A nearly full disk takes part of a block first.
int errorOfWriting(int file)
{
    const QByteArray block(1 << 13, '\0');
    ::lseek(file, 0, SEEK_END);
    for (qsizetype done = 0; done < block.size();) {
        const ssize_t written =
            ::write(file, block.constData() + done, size_t(block.size() - done));
        if (written < 0)
            return errno;
        done += qsizetype(written);
    }
    return 0;
}

} // namespace

PdfTarget::PdfTarget(const QString &path, const QString &temporary)
    : m_path(path)
    , m_file(temporary)
{
}

PdfTarget::~PdfTarget()
{
    m_pages.reset();
    m_writer.reset();
    m_file.close();
    // Not m_file.remove(): that keeps a file whose last bytes found no room.
    if (!m_isPublished)
        QFile::remove(m_file.fileName());
}

base::Result<std::unique_ptr<PdfTarget>> PdfTarget::create(
    const QString &path, const QString &title)
{
    ET_TRY(checkPaperFont());
    ET_TRY(base::checkTarget(path));
    const QString temporary = QFileInfo(path).absolutePath() + u"/.etabli-"_s
        + QUuid::createUuid().toString(QUuid::Id128) + u".part"_s;
    std::unique_ptr<PdfTarget> target(new PdfTarget(path, temporary));
    if (!target->m_file.open(QIODevice::ReadWrite | QIODevice::NewOnly,
            QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return base::fail(base::cannotWrite(path, errno));
    target->m_writer = std::make_unique<QPdfWriter>(&target->m_file);
    target->m_writer->setTitle(title);
    target->m_writer->setCreator(u"Établi "_s + QStringLiteral(ETABLI_VERSION));
    target->m_writer->setResolution(1200);
    target->m_pages = std::make_unique<PageWriter>(*target->m_writer);
    return target;
}

base::Done PdfTarget::append(const Document &document, const Progress &progress)
{
    return withReason(m_pages->append(document, progress));
}

base::Done PdfTarget::withReason(const base::Done &done)
{
    if (done || done.error().code.name == std::string_view("documents.cancelled"))
        return done;
    m_file.flush();
    if (const int error = errorOfWriting(m_file.handle()))
        return base::fail(base::cannotWrite(m_path, error));
    return done;
}

base::Done PdfTarget::finish()
{
    ET_TRY(withReason(m_pages->finish()));
    const bool isFlushed =
        m_file.flush() && m_file.error() == QFileDevice::NoError && ::fsync(m_file.handle()) == 0;
    base::Done checked = isFlushed ? checkFile(m_file.fileName(), m_pages->pageCount())
                                   : base::Done(incomplete(u"write error"_s));
    const base::Done done = withReason(checked);
    m_file.close();
    return done;
}

base::Done PdfTarget::publish()
{
    ET_TRY(base::replaceFile(m_file.fileName(), m_path));
    m_isPublished = true;
    return {};
}

} // namespace documents

#include "core/reports/book_sinks.h"

#include "core/base/file_name.h"
#include "core/reports/progress_book_document.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace reports {

using progress_book::Book;

BookPdf::BookPdf(std::unique_ptr<documents::PdfTarget> target, const SchoolMarks &marks)
    : m_target(std::move(target))
    , m_marks(marks)
{
}

base::Result<std::unique_ptr<BookPdf>> BookPdf::create(
    const QString &path, const QString &title, const SchoolMarks &marks)
{
    ET_ASSIGN(auto target, documents::PdfTarget::create(path, title));
    return std::unique_ptr<BookPdf>(new BookPdf(std::move(target), marks));
}

base::Done BookPdf::take(const Book &book)
{
    return m_target->append(documents::FlowDocument(contentOf(book, m_marks)));
}

BookFolder::BookFolder(const QString &folder, const SchoolMarks &marks)
    : m_folder(folder)
    , m_marks(marks)
{
}

QString BookFolder::freePath(const QString &wanted) const
{
    const QDir folder(m_folder);
    QString path = folder.filePath(wanted + u".pdf"_s);
    for (int number = 2; QFile::exists(path) || m_names.contains(path); ++number)
        path = folder.filePath(u"%1 (%2).pdf"_s.arg(wanted).arg(number));
    return path;
}

base::Done BookFolder::take(const Book &book)
{
    const documents::FlowDocument pages(contentOf(book, m_marks));
    const QString name = QCoreApplication::translate("reports", "Progress book %1 %2")
                             .arg(book.person.listName(), book.period);
    const QString path = freePath(base::fileNameOf(name));
    ET_ASSIGN(auto target, documents::PdfTarget::create(path, pages.title()));
    ET_TRY(target->append(pages));
    ET_TRY(target->finish());
    m_names.insert(path);
    m_written.push_back(std::move(target));
    return {};
}

base::Done BookFolder::publish()
{
    for (const auto &target : m_written)
        ET_TRY(target->publish());
    return {};
}

BookPages::BookPages(const QString &title, const SchoolMarks &marks)
    : m_title(title)
    , m_marks(marks)
{
}

base::Done BookPages::take(const Book &book)
{
    const documents::FlowDocument pages(contentOf(book, m_marks));
    m_books.push_back({base::PackedJson(toJson(book)), m_pages});
    m_pages += pages.pageCount();
    return {};
}

void BookPages::paintPage(QPainter &painter, int page) const
{
    const auto after = std::upper_bound(m_books.begin(), m_books.end(), page,
        [](int wanted, const Kept &book) { return wanted < book.firstPage; });
    const int at = int(after - m_books.begin()) - 1;
    Q_ASSERT(at >= 0);
    if (m_painted != at) {
        const Kept &kept = m_books[size_t(at)];
        const auto book = progress_book::bookFromJson(kept.words.object());
        Q_ASSERT(book);
        m_laidOut = std::make_unique<documents::FlowDocument>(contentOf(*book, m_marks));
        m_painted = at;
    }
    m_laidOut->paintPage(painter, page - m_books[size_t(at)].firstPage);
}

} // namespace reports

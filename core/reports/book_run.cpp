#include "core/reports/book_run.h"

#include <QCoreApplication>

namespace reports {

namespace errors = progress_book::errors;

BookRun::BookRun(progress_book::BookService &service, progress_book::BookService::Writing writing,
    std::vector<people::StudentId> students, std::unique_ptr<BookSink> sink)
    : m_service(service)
    , m_writing(std::move(writing))
    , m_students(std::move(students))
    , m_sink(std::move(sink))
{
}

base::Result<std::unique_ptr<BookRun>> BookRun::begin(progress_book::BookService &service,
    const progress_book::BookRequest &request, std::vector<people::StudentId> students,
    std::unique_ptr<BookSink> sink)
{
    ET_TRY(documents::checkPaperFont(request.face));
    ET_ASSIGN(auto writing, service.begin(request));
    return std::unique_ptr<BookRun>(
        new BookRun(service, std::move(writing), std::move(students), std::move(sink)));
}

base::Done BookRun::next()
{
    Q_ASSERT(done() < total());
    const people::StudentId student = m_students[size_t(m_done)];
    const auto book = m_writing.compose(student);
    ++m_done;
    if (!book && book.error().code == errors::kNotEnrolled) {
        m_leftOut += book.error().message;
        return {};
    }
    if (!book)
        return base::fail(book.error());
    ET_TRY(m_sink->take(*book));
    m_kept.push_back(m_writing.kept(student, *book));
    return {};
}

base::Result<std::vector<records::DocumentId>> BookRun::finish()
{
    Q_ASSERT(done() == total());
    if (m_kept.empty()) {
        return base::fail(errors::kNobody,
            m_leftOut.isEmpty() ? QCoreApplication::translate(
                "reports", "Nobody is chosen: choose at least one young person.")
                                : m_leftOut.join(QChar(u'\n')));
    }
    ET_TRY(m_sink->finish());
    ET_ASSIGN(auto issued, m_service.record(m_kept));
    if (const auto published = m_sink->publish(); !published) {
        return base::fail(published.error().code,
            QCoreApplication::translate("reports",
                "%1 The progress books are recorded as issued: print them from the register of "
                "issued papers.")
                .arg(published.error().message),
            published.error().detail);
    }
    return issued;
}

base::Result<std::vector<records::DocumentId>> BookRun::runAll()
{
    while (done() < total())
        ET_TRY(next());
    return finish();
}

} // namespace reports

#pragma once

#include "core/progress_book/book_service.h"

#include <memory>

namespace reports {

// Where the livrets of a run go: one PDF, a PDF for each, paper. What is not published when it goes
// leaves nothing behind.
class BookSink {
public:
    virtual ~BookSink() = default;
    // Nothing more is handed over after an error.
    [[nodiscard]] virtual base::Done take(const progress_book::Book &book) = 0;
    // After the last one: all is written, whole and read back.
    [[nodiscard]] virtual base::Done finish() = 0;
    // After the livrets are recorded: what was written takes its place.
    [[nodiscard]] virtual base::Done publish() = 0;
};

// Livrets one after the other, so that a window can go on between two of them and stop. They are
// recorded only when all of them are written; a run that is dropped has issued nothing.
class BookRun {
public:
    // Errors: documents.font, progress_book's.
    [[nodiscard]] static base::Result<std::unique_ptr<BookRun>> begin(
        progress_book::BookService &service, const progress_book::BookRequest &request,
        std::vector<people::StudentId> students, std::unique_ptr<BookSink> sink);

    [[nodiscard]] int total() const { return int(m_students.size()); }
    [[nodiscard]] int done() const { return m_done; }
    // Who was not enrolled in these days, in sentences: they are left out.
    [[nodiscard]] const QStringList &leftOut() const { return m_leftOut; }
    // The next livret; only while done() < total().
    [[nodiscard]] base::Done next();
    // After the last one. When even publishing fails the livrets are recorded: the error says where
    // to print them again. kNobody: there is none.
    [[nodiscard]] base::Result<std::vector<records::DocumentId>> finish();
    // All of it, for who has no window.
    [[nodiscard]] base::Result<std::vector<records::DocumentId>> runAll();

private:
    BookRun(progress_book::BookService &service, progress_book::BookService::Writing writing,
        std::vector<people::StudentId> students, std::unique_ptr<BookSink> sink);
    progress_book::BookService &m_service;
    progress_book::BookService::Writing m_writing;
    std::vector<people::StudentId> m_students;
    std::unique_ptr<BookSink> m_sink;
    int m_done = 0;
    QStringList m_leftOut;
    std::vector<progress_book::KeptPaper> m_kept;
};

} // namespace reports

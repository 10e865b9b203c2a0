#pragma once

#include "core/progress_book/book_frame.h"
#include "core/progress_book/kept_paper.h"
#include "core/records/issued_documents.h"

namespace progress_book {

// Progress books (livrets de suivi) of young people. Operation::PrintReviews; teachers and masters:
// of their own. Composing writes nothing; a book is issued when record() keeps it. Errors:
// progress-book.* of book.h.
class BookService {
public:
    explicit BookService(security::Workspace &workspace);

    // One batch under way: what is the same for everybody is read once.
    class Writing {
    public:
        [[nodiscard]] base::Result<Book> compose(people::StudentId student);
        // The same, ready to be kept.
        [[nodiscard]] KeptPaper kept(people::StudentId student, const Book &book) const;
        [[nodiscard]] const QString &period() const { return m_frame.period; }

    private:
        friend class BookService;
        explicit Writing(BookFrame frame);
        BookFrame m_frame;
        std::map<people::StudentId, QString> m_uuids; // of the composed ones
    };
    [[nodiscard]] base::Result<Writing> begin(const BookRequest &request);

    // All or none, in the order they were composed.
    [[nodiscard]] base::Result<std::vector<records::DocumentId>> record(
        const std::vector<KeptPaper> &books);
    // Those of one young person as they were issued, oldest first.
    struct Issued {
        records::DocumentId document{0};
        QString title;
        QDateTime issuedAt;
        QString issuedBy;
    };
    [[nodiscard]] base::Result<std::vector<Issued>> issuedOf(people::StudentId student);
    [[nodiscard]] base::Result<Book> issued(
        people::StudentId student, records::DocumentId document);

private:
    [[nodiscard]] base::Result<std::vector<records::IssuedDocument>> documentsOf(
        people::StudentId id);
    security::Workspace &m_workspace;
};

} // namespace progress_book

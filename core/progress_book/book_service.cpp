#include "core/progress_book/book_service.h"

#include "core/people/student_repository.h"
#include "core/progress_book/gathered.h"
#include "core/records/issued_documents.h"
#include "core/security/policy.h"
#include "core/security/workspace.h"

#include <QCoreApplication>

namespace progress_book {

using security::Operation;
using security::Scope;
using security::Transaction;

BookService::BookService(security::Workspace &workspace)
    : m_workspace(workspace)
{
}

BookService::Writing::Writing(BookFrame frame)
    : m_frame(std::move(frame))
{
}

base::Result<BookService::Writing> BookService::begin(const BookRequest &request)
{
    ET_ASSIGN(const auto permit, m_workspace.require(Operation::PrintReviews));
    ET_ASSIGN(BookFrame frame, BookFrame::read(m_workspace, permit, request));
    return Writing(std::move(frame));
}

base::Result<Book> BookService::Writing::compose(people::StudentId student)
{
    ET_ASSIGN(const About about, m_frame.about(student));
    Book book;
    book.issuer = m_frame.issuer;
    ET_ASSIGN(book.person, m_frame.personOf(about));
    book.year = m_frame.year;
    book.period = m_frame.period;
    book.from = m_frame.from;
    book.to = m_frame.to;
    ET_ASSIGN(const OwnPath own, ownPathOf(m_frame, about));
    ET_ASSIGN(book.path, pathPartOf(m_frame, about, own));
    ET_ASSIGN(const OwnWork work, ownWorkOf(m_frame, about, own));
    book.competencies = competencyPartOf(m_frame, own, work);
    book.evidence = evidenceOf(m_frame, work);
    ET_TRY(addHoursAndAttendance(m_frame, about, book.hours, book.attendance));
    ET_ASSIGN(book.conduct, conductPartOf(m_frame, about));
    ET_ASSIGN(book.reviews, reviewsOf(m_frame, about));
    ET_ASSIGN(book.confidence, confidenceOf(m_frame, about));
    book.face = m_frame.face;
    book.issuedOn = m_frame.workspace.clock().today();
    m_uuids.insert_or_assign(student, about.student.uuid);
    return book;
}

KeptPaper BookService::Writing::kept(people::StudentId student, const Book &book) const
{
    const auto uuid = m_uuids.find(student);
    Q_ASSERT(uuid != m_uuids.end());
    return KeptPaper(student, uuid == m_uuids.end() ? QString() : uuid->second,
        QCoreApplication::translate("progress_book", "Progress book · %1 · %2")
            .arg(book.person.letterName(), book.period),
        toJson(book));
}

base::Result<std::vector<records::DocumentId>> BookService::record(
    const std::vector<KeptPaper> &books)
{
    ET_ASSIGN(const auto permit, m_workspace.require(Operation::PrintReviews));
    for (const KeptPaper &book : books) {
        ET_TRY(m_workspace.require(
            Operation::PrintReviews, {Scope::Kind::Student, book.student().value()}));
    }
    ET_ASSIGN(Transaction transaction, Transaction::begin(m_workspace, permit));
    ET_ASSIGN(auto issued, issuePapers(transaction, kBookDocument, kBookTemplate, books));
    ET_TRY(transaction.commit());
    return issued;
}

base::Result<std::vector<records::IssuedDocument>> BookService::documentsOf(people::StudentId id)
{
    ET_ASSIGN(const auto permit,
        m_workspace.require(Operation::PrintReviews, {Scope::Kind::Student, id.value()}));
    storage::Database &database = m_workspace.database();
    ET_ASSIGN(const auto student, people::StudentRepository::find(database, permit, id));
    if (!student)
        return base::fail(security::notThere());
    ET_ASSIGN(auto documents, records::IssuedDocuments::about(database, permit, student->uuid));
    std::erase_if(
        documents, [](const records::IssuedDocument &one) { return one.kind != kBookDocument; });
    return documents;
}

base::Result<std::vector<BookService::Issued>> BookService::issuedOf(people::StudentId student)
{
    ET_ASSIGN(const auto documents, documentsOf(student));
    std::vector<Issued> issued;
    for (const records::IssuedDocument &one : documents)
        issued.push_back({one.id, one.title, one.issuedAt, one.issuedBy});
    return issued;
}

base::Result<Book> BookService::issued(people::StudentId student, records::DocumentId document)
{
    ET_ASSIGN(const auto documents, documentsOf(student));
    for (const records::IssuedDocument &one : documents) {
        if (one.id == document)
            return bookFromJson(one.snapshot);
    }
    return base::fail(security::notThere());
}

} // namespace progress_book

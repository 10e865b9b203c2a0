#include "core/progress_book/kept_paper.h"

#include "core/records/issued_documents.h"

using namespace Qt::Literals::StringLiterals;

namespace progress_book {

KeptPaper::KeptPaper(people::StudentId student, const QString &studentUuid, const QString &title,
    const QJsonObject &snapshot)
    : m_student(student)
    , m_studentUuid(studentUuid)
    , m_title(title)
    , m_words(snapshot)
{
}

base::Result<std::vector<records::DocumentId>> issuePapers(security::Transaction &transaction,
    const QString &kind, int templateVersion, const std::vector<KeptPaper> &papers)
{
    std::vector<records::DocumentId> issued;
    for (const KeptPaper &paper : papers) {
        ET_ASSIGN(const records::IssuedDocument document,
            records::IssuedDocuments::issue(transaction,
                {kind, {}, transaction.today().year(), {u"student"_s, paper.studentUuid()},
                    paper.title(), templateVersion, paper.snapshot()}));
        issued.push_back(document.id);
    }
    return issued;
}

} // namespace progress_book

#pragma once

#include "core/people/ids.h"
#include "core/records/issued_documents.h"
#include "core/security/workspace.h"

#include <QDate>

namespace letters {

// One paper that was issued, of whatever kind: letter, certificate, agreement, receipt, reminder …
struct IssuedLine {
    records::DocumentId id{0};
    QString kind;
    QString number; // empty: of a kind without numbers
    QString title;
    QDateTime issuedAt;
    QString issuedBy;
    QString recipient;    // to whom; empty where a paper is handed over
    QStringList students; // DUPONT Léa; whom it is about
};

struct RegisterQuery {
    std::optional<people::StudentId> student = {};
    std::optional<QDate> from = {}; // issued on or after that day
};

// What was issued to whom, and each paper as it was issued. Operation::WriteLetters.
class IssuedRegister {
public:
    explicit IssuedRegister(security::Workspace &workspace);

    // The newest first.
    [[nodiscard]] base::Result<std::vector<IssuedLine>> lines(const RegisterQuery &query = {});
    [[nodiscard]] base::Result<records::IssuedDocument> document(records::DocumentId id);

private:
    security::Workspace &m_workspace;
};

} // namespace letters

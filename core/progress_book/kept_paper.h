#pragma once

#include "core/base/packed_json.h"
#include "core/people/ids.h"
#include "core/records/ids.h"
#include "core/security/transaction.h"

#include <QString>

#include <vector>

namespace progress_book {

// The kinds of issued documents of this folder.
inline const QString kBookDocument = QStringLiteral("progress-book");
inline const QString kWeekDocument = QStringLiteral("my-week");

// A paper that is made and not issued yet: its words packed, so that a thousand livrets of one
// batch are a few megabytes.
class KeptPaper {
public:
    KeptPaper(people::StudentId student, const QString &studentUuid, const QString &title,
        const QJsonObject &snapshot);

    [[nodiscard]] people::StudentId student() const { return m_student; }
    [[nodiscard]] const QString &studentUuid() const { return m_studentUuid; }
    [[nodiscard]] const QString &title() const { return m_title; }
    [[nodiscard]] QJsonObject snapshot() const { return m_words.object(); }

private:
    people::StudentId m_student;
    QString m_studentUuid;
    QString m_title;
    base::PackedJson m_words;
};

// Keeps them as issued, in their order, about their young people.
[[nodiscard]] base::Result<std::vector<records::DocumentId>> issuePapers(
    security::Transaction &transaction, const QString &kind, int templateVersion,
    const std::vector<KeptPaper> &papers);

} // namespace progress_book

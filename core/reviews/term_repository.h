#pragma once

#include "core/reviews/review.h"

namespace storage {
class Database;
}

namespace reviews {

// Half-typed words, kept for their author alone.
struct Draft {
    PartKey key;
    QString words;
    QDateTime keptAt;
};

// All SQL on review_window and review_draft.
class TermRepository {
public:
    // The terms of the current year and of those until a year before it, in their order.
    [[nodiscard]] static base::Result<std::vector<TermWindow>> terms(
        storage::Database &database, const security::Permit &permit);
    [[nodiscard]] static base::Result<std::optional<TermWindow>> term(
        storage::Database &database, const security::Permit &permit, school::TermId id);
    // rowVersion 0: there is none yet; no days: it goes. False when the version is another.
    [[nodiscard]] static base::Result<bool> setWindow(security::Transaction &transaction,
        school::TermId term, int rowVersion, const std::optional<WindowDays> &days);

    [[nodiscard]] static base::Result<std::vector<Draft>> drafts(storage::Database &database,
        const security::Permit &permit, enrolment::EnrolmentId enrolment, school::TermId term);
    // Empty words throw it away.
    [[nodiscard]] static base::Done keepDraft(security::Transaction &transaction,
        enrolment::EnrolmentId enrolment, school::TermId term, const PartKey &key,
        const QString &words);
};

} // namespace reviews

#pragma once

#include "core/progress_book/kept_paper.h"
#include "core/progress_book/my_week.h"

#include <map>
#include <optional>

namespace security {
class Workspace;
}

namespace progress_book {

// The weeks of these young people; words: said instead of what the files propose.
struct WeekRequest {
    QDate day; // any of the week
    std::vector<people::StudentId> students;
    documents::Typeface face = documents::Typeface::Usual;
    std::map<people::StudentId, WeekWords> words = {};
};

// A page to print, and to keep once it is printed.
struct ComposedWeek {
    people::StudentId student{0};
    QString studentUuid;
    MyWeek week;
};

// « Ma semaine » of young people. Operation::PrintReviews; teachers and masters: of their own.
// Words that were issued for the same week before are proposed again. Errors: progress-book.* of
// book.h.
class WeekService {
public:
    explicit WeekService(security::Workspace &workspace);

    // Who was not enrolled that week is left out; kNobody when nobody was.
    [[nodiscard]] base::Result<std::vector<ComposedWeek>> compose(const WeekRequest &request);
    // All or none.
    [[nodiscard]] base::Result<std::vector<records::DocumentId>> record(
        const std::vector<ComposedWeek> &weeks);

private:
    security::Workspace &m_workspace;
};

} // namespace progress_book

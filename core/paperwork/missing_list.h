#pragma once

#include "core/paperwork/concerned.h"
#include "core/paperwork/paper.h"

namespace paperwork {

// A file that lacks papers, or whose papers end soon.
struct IncompleteFile {
    Concerned who;
    std::vector<LackingPaper> lacking; // in the school's order
    std::vector<LackingPaper> ending;
};

// What is missing across the school on a day.
struct MissingList {
    std::vector<Requirement> requirements; // those in use that the reader may know of
    std::vector<IncompleteFile> files;     // sorted by name; complete ones are left out
    int looked = 0;                        // files there are

    [[nodiscard]] int lackingFiles() const;
};

// In one pass over the papers: which of them nobody brought is the query's work, whether somebody
// is concerned is judged here. withSensitive: the reader may know of health and bursaries.
[[nodiscard]] base::Result<MissingList> missingOn(
    storage::Database &database, const security::Permit &permit, QDate day, bool withSensitive);

} // namespace paperwork

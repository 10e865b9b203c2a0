#pragma once

#include "core/documents/document.h"
#include "core/records/issued_documents.h"
#include "core/reports/school_letterhead.h"

#include <memory>

namespace storage {
class Database;
}

namespace reports {

// A paper as it was issued, of whatever kind, made again from what was kept. A receipt that was
// cancelled since says so. Errors: reports.unknown-paper for a kind of a newer program, and those
// of a snapshot that cannot be read.
[[nodiscard]] base::Result<std::unique_ptr<documents::Document>> issuedPaper(
    storage::Database &database, const records::IssuedDocument &issued, const SchoolMarks &marks);

} // namespace reports

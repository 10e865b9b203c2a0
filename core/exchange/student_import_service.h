#pragma once

#include "core/base/result.h"
#include "core/exchange/list_export.h"
#include "core/exchange/student_import_plan.h"
#include "core/security/undo.h"

#include <memory>

namespace security {
class Workspace;
}

namespace exchange {

namespace errors {
inline constexpr base::ErrorCode kChangedSincePreview{"exchange.changed-since-preview"};
} // namespace errors

// A list, what it was compared with, and what the import would do: what the person looks at.
struct ImportPreview {
    ImportSource source;
    std::shared_ptr<const ImportSnapshot> snapshot;
    ImportPlan plan;
};

// More rows than these are asked about before and not taken back after.
inline constexpr int kMostUndoableRows = 20;

struct Imported {
    ImportCounts counts;
    int groups = 0;                     // created
    int diplomas = 0;                   // created, or given further rules
    std::optional<security::Undo> undo; // for kMostUndoableRows changed rows at most
};

// Imports lists of young people and their families: Operation::ImportStudents.
class StudentImportService {
public:
    explicit StudentImportService(security::Workspace &workspace);

    [[nodiscard]] base::Result<std::vector<enrolment::Year>> years();
    // yearLabel empty: the current year. Errors: kNoYear.
    [[nodiscard]] base::Result<std::shared_ptr<const ImportSnapshot>> snapshot(
        const QString &yearLabel = {});
    // Snapshot and plan at once, on this thread.
    [[nodiscard]] base::Result<ImportPreview> preview(
        const ImportSource &source, const QString &yearLabel = {});

    // Writes the rows that are not refused, in one transaction or none. When something was written
    // since the preview, it is planned again and refused if it now does anything else:
    // kChangedSincePreview.
    [[nodiscard]] base::Result<Imported> apply(
        const ImportPreview &preview, const ImportProgress &progress = {});
    [[nodiscard]] base::Done undo(const security::Undo &undo);

private:
    security::Workspace &m_workspace;
};

// The refused rows, one a line: line, column, value, reason, then the row as it was, so that the
// file can be mended and imported again.
[[nodiscard]] ListExport refusedRows(const ImportSource &source, const ImportPlan &plan);

} // namespace exchange

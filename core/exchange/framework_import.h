#pragma once

#include "core/diplomas/content_operations.h"
#include "core/diplomas/diploma.h"
#include "core/exchange/framework_file.h"

namespace security {
class Workspace;
}

namespace exchange {

// What one version of a file becomes here, told before anything is written.
struct PlannedFramework {
    IncomingFramework incoming;
    QString name;                                           // as people read it
    std::optional<diplomas::DiplomaVersionId> version = {}; // none: it is made
    diplomas::Content missing = {};                         // what is added
    std::vector<diplomas::ExamUnit> coefficients = {};      // unknown until now, with their source
    [[nodiscard]] bool changesNothing() const;
};

struct FrameworkCounts {
    int versions = 0; // made
    int units = 0;
    int competencies = 0;
    int coefficients = 0;
};

// Frameworks from a file: Operation::VerifyDiplomas, for they carry coefficients. What the school
// has keeps its words; a coefficient is filled in where none is known and the file says where it
// was read.
class FrameworkImportService {
public:
    explicit FrameworkImportService(security::Workspace &workspace);

    [[nodiscard]] base::Result<std::vector<PlannedFramework>> plan(
        const std::vector<IncomingFramework> &incoming);
    struct Imported {
        FrameworkCounts counts;
        security::Undo undo;
    };
    // All of it in one transaction, or nothing.
    [[nodiscard]] base::Result<Imported> apply(const std::vector<PlannedFramework> &plan);
    [[nodiscard]] base::Done undo(const security::Undo &undo);

private:
    security::Workspace &m_workspace;
};

} // namespace exchange

#pragma once

#include "core/base/result.h"
#include "core/exchange/list_export.h"
#include "core/school/school_year.h"
#include "core/security/operation.h"

#include <QString>

#include <vector>

namespace security {
class Workspace;
}

namespace exchange {

// A list of the school that can be taken out whole.
struct SchoolList {
    const char *name; // "instalments": on the command line
    QString title;
    // ExportNames; ExportDetails where addresses, birth dates, phones or money stand in it.
    security::Operation right;
};

// In the order people are shown.
[[nodiscard]] std::vector<SchoolList> schoolLists();

// Lists with all their rows, as the services give them today. Somebody needs the right to take the
// list out and the one to read what is in it; teachers and masters get their own students.
class SchoolListService {
public:
    explicit SchoolListService(security::Workspace &workspace);

    // Errors: security::errors::kRefused; also for a name that is none of schoolLists().
    [[nodiscard]] base::Result<ListExport> list(
        const QString &name, const school::SchoolYear &year);

private:
    security::Workspace &m_workspace;
};

} // namespace exchange

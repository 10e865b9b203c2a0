#pragma once

#include "core/base/result.h"

namespace storage {

class Database;

// A look at every page and every reference of the open school file; seconds on a large one.
struct FileHealth {
    bool pagesAreSound = true;
    int brokenReferences = 0;
    bool schemaIsOurs = true;
    [[nodiscard]] bool isGood() const
    {
        return pagesAreSound && brokenReferences == 0 && schemaIsOurs;
    }
};
[[nodiscard]] base::Result<FileHealth> examine(Database &database);

} // namespace storage

#pragma once

#include "core/paths/path_repository.h"
#include "core/security/undo.h"

namespace paths {

// Writes on individual paths, inside the caller's transaction: they record under the student, whose
// history tells them; rights are the use case's.
class PathOperations {
public:
    // From what was read to what is wanted; stored when it was not yet. Gives the way back. Errors:
    // security.changed-meanwhile.
    [[nodiscard]] static base::Result<security::Undo> write(security::Transaction &transaction,
        const IndividualPath &before, const IndividualPath &wanted,
        const diplomas::Framework &framework, const QString &action);
};

} // namespace paths

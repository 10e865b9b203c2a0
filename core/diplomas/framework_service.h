#pragma once

#include "core/diplomas/framework.h"
#include "core/security/transaction.h"

namespace security {
class Workspace;
}

namespace diplomas {

// Use cases on what a version is made of. Reading is everybody's (Operation::ReadSchool).
class FrameworkService {
public:
    explicit FrameworkService(security::Workspace &workspace);

    [[nodiscard]] base::Result<Framework> framework(DiplomaVersionId version);

private:
    security::Workspace &m_workspace;
};

} // namespace diplomas

#pragma once

#include "core/security/conflict.h"
#include "core/security/transaction.h"

#include <functional>
#include <vector>

namespace security {

// How to take one use case back: a new, audited use case that asks for the same right, expects the
// row versions the first one left behind, and is refused when something changed since. Kept by the
// window for its notice, never stored.
struct Undo {
    using Step = std::function<base::Done(Transaction &)>;
    Operation operation;
    std::vector<Step> steps; // taken back from the last to the first
};

// What an edit leaves behind: the version to expect next time, and the way back.
struct Edited {
    int rowVersion = 0;
    Undo undo;
};

// All steps in one transaction, or none.
[[nodiscard]] base::Done takeBack(Workspace &workspace, const Undo &undo);

} // namespace security

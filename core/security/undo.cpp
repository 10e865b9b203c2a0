#include "core/security/undo.h"

#include "core/security/workspace.h"

namespace security {

base::Done takeBack(Workspace &workspace, const Undo &undo)
{
    ET_ASSIGN(const Permit permit, workspace.require(undo.operation));
    ET_ASSIGN(Transaction transaction, Transaction::begin(workspace, permit));
    for (auto step = undo.steps.rbegin(); step != undo.steps.rend(); ++step)
        ET_TRY((*step)(transaction));
    return transaction.commit();
}

} // namespace security

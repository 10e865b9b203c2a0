#include "core/security/undo.h"

#include "core/security/workspace.h"

namespace security {

void Undo::add(Undo later)
{
    for (Step &step : later.steps)
        steps.push_back(std::move(step));
}

base::Done Undo::run(Transaction &transaction) const
{
    UndoRun run;
    for (auto step = steps.rbegin(); step != steps.rend(); ++step)
        ET_TRY((*step)(transaction, run));
    return {};
}

base::Done takeBack(Workspace &workspace, Operation operation, const Undo &undo)
{
    ET_ASSIGN(const Permit permit, workspace.require(operation));
    ET_ASSIGN(Transaction transaction, Transaction::begin(workspace, permit));
    ET_TRY(undo.run(transaction));
    return transaction.commit();
}

} // namespace security

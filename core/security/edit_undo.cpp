#include "core/security/edit_undo.h"

namespace security {

base::Done unlessChanged(Transaction &transaction, bool written, const QString &uuid)
{
    if (written)
        return {};
    return base::fail(changedMeanwhile(transaction.database(), uuid));
}

Undo undoneBy(const QString &uuid, int left, WriteBack back)
{
    Undo undo;
    undo.steps.push_back(
        [uuid, left, back = std::move(back)](Transaction &later, UndoRun &run) -> base::Done {
            const int version = run.versionOf(uuid, left);
            ET_TRY(back(later, version));
            run.setVersion(uuid, version + 1);
            return {};
        });
    return undo;
}

} // namespace security

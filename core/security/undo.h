#pragma once

#include "core/security/conflict.h"
#include "core/security/transaction.h"

#include <QHash>
#include <QString>

#include <functional>
#include <vector>

namespace security {

// One undoing under way. Several steps on one row each raise its version: the first expects what
// the use case left behind, the next what the step before it left.
class UndoRun {
public:
    [[nodiscard]] int versionOf(const QString &uuid, int left) const
    {
        return m_versions.value(uuid, left);
    }
    void setVersion(const QString &uuid, int version) { m_versions[uuid] = version; }

private:
    QHash<QString, int> m_versions;
};

// How to take one use case back: audited steps that expect the row versions it left behind and are
// refused when something changed since. Kept by the window for its notice, never stored; the window
// gives it to the undo() of the service it came from, which asks for the right again.
struct Undo {
    using Step = std::function<base::Done(Transaction &, UndoRun &)>;
    std::vector<Step> steps;

    void add(Undo later);
    // Newest step first, inside the caller's transaction.
    [[nodiscard]] base::Done run(Transaction &transaction) const;
};

// What an edit leaves behind: the version to expect next time, and the way back.
struct Edited {
    int rowVersion = 0;
    Undo undo;
};

// All steps in one transaction, or none. For the undo() of services, which know the right.
[[nodiscard]] base::Done takeBack(Workspace &workspace, Operation operation, const Undo &undo);

} // namespace security

#pragma once

#include "core/base/result.h"

#include <QHash>
#include <QString>

#include <functional>
#include <vector>

namespace security {
class Transaction;
}

namespace people {

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
// refused when something changed since. Kept by the window for its notice, never stored.
struct Undo {
    using Step = std::function<base::Done(security::Transaction &, UndoRun &)>;
    std::vector<Step> steps;

    void add(Undo later)
    {
        for (Step &step : later.steps)
            steps.push_back(std::move(step));
    }
    // Newest step first, inside the caller's transaction.
    [[nodiscard]] base::Done run(security::Transaction &transaction) const
    {
        UndoRun run;
        for (auto step = steps.rbegin(); step != steps.rend(); ++step)
            ET_TRY((*step)(transaction, run));
        return {};
    }
};

// What an edit leaves behind: the version to expect next time, and the way back.
struct Edited {
    int rowVersion = 0;
    Undo undo;
};

} // namespace people

#include "app/older_file.h"

#include "core/safekeeping/backup.h"
#include "core/security/workspace.h"
#include "core/storage/database.h"

#include <QFileInfo>

namespace app {

namespace {

base::Done backUp(
    storage::Database &database, const base::Clock &clock, security::PasswordCost cost)
{
    security::Workspace workspace(database, clock, cost);
    safekeeping::Backups backups(workspace);
    auto job = backups.startAutomatic(QFileInfo(database.path()).completeBaseName());
    if (!job) {
        if (job.error().code == safekeeping::errors::kNoKey)
            return {};
        return base::fail(job.error());
    }
    for (bool isCopied = false; !isCopied;) {
        ET_ASSIGN(isCopied, (*job)->copyStep());
    }
    ET_ASSIGN(const safekeeping::BackupMade made, (*job)->seal());
    return backups.finish(made);
}

} // namespace

std::function<base::Done(storage::Database &)> backUpOlder(
    const base::Clock &clock, security::PasswordCost cost)
{
    return [&clock, cost](storage::Database &database) { return backUp(database, clock, cost); };
}

} // namespace app

#pragma once

#include "core/safekeeping/backup_name.h"
#include "core/safekeeping/recovery.h"
#include "core/storage/online_copy.h"

#include <QDateTime>

#include <memory>
#include <optional>

namespace safekeeping {

namespace errors {
inline constexpr base::ErrorCode kRenamed{"safekeeping.renamed"};
}

// The places of a school's backups on this PC.
struct BackupPlaces {
    QString folder;       // beside the school file
    QString secondFolder; // a stick or another disk; empty when none is set
};

struct BackupStatus {
    std::optional<QDateTime> lastVerified;
    std::optional<QDateTime> lastOnSecondPlace;
    BackupPlaces places;
};

// What a finished backup made, and what could not be done besides.
struct BackupMade {
    QString path;
    bool onSecondPlace = false;
    QString warning; // the second place was not there, for instance
};

// One backup from the first page to the verified sealed file. The copy is made in steps on the
// thread of the database; sealing needs no database and may run in a worker.
class BackupJob {
public:
    // One step of copying; true when the copy is complete.
    [[nodiscard]] base::Result<bool> copyStep(int pages = 256);
    [[nodiscard]] int percentCopied() const { return m_percent; }
    // Verifies the copy, seals it, reads the sealed file back, puts it on the second place and
    // removes the clear copy whatever happens. Touches no database.
    [[nodiscard]] base::Result<BackupMade> seal(const storage::Continue &goOn = {});
    ~BackupJob();
    Q_DISABLE_COPY_MOVE(BackupJob)

private:
    friend class Backups;
    BackupJob(storage::OnlineCopy copy, QString copyPath);
    storage::OnlineCopy m_copy;
    QString m_copyPath;
    QString m_targetPath;
    QString m_secondFolder;
    storage::BackupManifest m_manifest;
    BackupKey m_key;
    int m_percent = 0;
};

class Backups {
public:
    explicit Backups(security::Workspace &workspace)
        : m_workspace(workspace)
    {
    }

    [[nodiscard]] base::Result<BackupStatus> status() const;
    [[nodiscard]] base::Done setSecondFolder(const QString &folder);

    // targetPath empty: a dated file in the usual folder, and on the second place when one is set.
    [[nodiscard]] base::Result<std::unique_ptr<BackupJob>> start(
        const QString &schoolName, const QString &targetPath = {});
    // For what happens by itself (closing the window): no right is asked, nothing can be read with
    // it.
    [[nodiscard]] base::Result<std::unique_ptr<BackupJob>> startAutomatic(
        const QString &schoolName);
    // After seal(): remembers it, and removes what rotation says may go.
    [[nodiscard]] base::Done finish(const BackupMade &made);

private:
    [[nodiscard]] base::Result<std::unique_ptr<BackupJob>> startAt(
        const QString &schoolName, const QString &targetPath, const QString &secondFolder);
    security::Workspace &m_workspace;
};

// Opens a backup into a new school file at newPath, which must not exist. typed is the printed key,
// the director's first code or the phrase. A backup whose name tells another day than it was made
// is refused (kRenamed). The new file is complete and verified, or absent.
[[nodiscard]] base::Done restoreBackup(const QString &backupPath, const QString &typed,
    const QString &newPath, const base::Clock &clock, const storage::Continue &goOn = {});

} // namespace safekeeping

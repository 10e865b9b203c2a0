#include "core/storage/file_lock.h"

#include "core/base/format.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QSysInfo>

using namespace Qt::Literals::StringLiterals;

namespace storage {

namespace {

tl::unexpected<base::Error> heldBy(const QString &path, const QLockFile &lock)
{
    const QFileInfo lockFile(path + u".lock"_s);
    const QString since = base::formatInstant(lockFile.lastModified());
    qint64 pid = 0;
    QString host;
    QString program;
    lock.getLockInfo(&pid, &host, &program);
    const QString name = QFileInfo(path).fileName();
    if (!host.isEmpty() && host != QSysInfo::machineHostName()) {
        return base::fail(FileLock::kHeldElsewhere,
            QCoreApplication::translate("storage",
                "“%1” is open on the PC “%2” since %3. Close it there first; if that PC is off for "
                "good, take the file over.")
                .arg(name, host, since));
    }
    QString owner = lockFile.owner();
    if (owner.isEmpty())
        owner = QString::number(lockFile.ownerId());
    return base::fail(FileLock::kHeld,
        QCoreApplication::translate("storage",
            "“%1” is already open on this PC, by the session of “%2” since %3. Close that window, "
            "then "
            "try again.")
            .arg(name, owner, since));
}

} // namespace

FileLock::FileLock(std::unique_ptr<QLockFile> lock)
    : m_lock(std::move(lock))
{
}

FileLock::~FileLock() = default;

base::Result<std::unique_ptr<FileLock>> FileLock::take(const QString &path, TakeOver takeOver)
{
    const QString lockPath = path + u".lock"_s;
    auto lock = std::make_unique<QLockFile>(lockPath);
    // 0: never judged by age, only by whether its program still runs.
    lock->setStaleLockTime(0);
    if (!lock->tryLock(0) && lock->error() == QLockFile::LockFailedError) {
        qint64 pid = 0;
        QString host;
        QString program;
        // An empty or garbled lock file is what a crash or a full disk leaves: nobody holds it.
        const bool unreadable = !lock->getLockInfo(&pid, &host, &program);
        const bool insisted =
            takeOver == TakeOver::EvenFromAnotherPc && host != QSysInfo::machineHostName();
        if (!(unreadable || insisted) || !QFile::remove(lockPath) || !lock->tryLock(0))
            return heldBy(path, *lock);
    }
    if (!lock->isLocked()) {
        return base::fail({"storage.folder"},
            QCoreApplication::translate("storage",
                "The folder of “%1” cannot be written, so the school file cannot be opened. Choose "
                "a "
                "folder of yours on this PC.")
                .arg(QFileInfo(path).fileName()));
    }
    return std::unique_ptr<FileLock>(new FileLock(std::move(lock)));
}

} // namespace storage

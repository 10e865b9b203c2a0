#include "core/storage/file_lock.h"

#include "core/base/format.h"
#include "core/storage/sql_error.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QScopeGuard>
#include <QStorageInfo>
#include <QSysInfo>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cstdlib>

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

// Longer than it takes from making a lock file to writing into it.
constexpr qint64 kNewbornMs = 2000;

// A living holder keeps its lock file flocked, whatever the file says: a number that another
// program got meanwhile, half a line or nothing. Removes it when nobody does.
bool removeAbandoned(const QString &lockPath, bool isReadable)
{
    const qint64 age = QFileInfo(lockPath).lastModified().msecsTo(QDateTime::currentDateTime());
    if (!isReadable && std::abs(age) < kNewbornMs)
        return false; // somebody may be about to flock it
    const QByteArray name = QFile::encodeName(lockPath);
    const int file = ::open(name.constData(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC);
    if (file < 0)
        return false;
    const auto closing = qScopeGuard([file] { ::close(file); });
    struct stat held { };
    struct stat there { };
    // The same file still: somebody else may have cleared it away and taken a new one meanwhile.
    return ::flock(file, LOCK_EX | LOCK_NB) == 0 && ::fstat(file, &held) == 0
        && ::lstat(name.constData(), &there) == 0 && held.st_ino == there.st_ino
        && ::unlink(name.constData()) == 0;
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
        const bool isReadable = lock->getLockInfo(&pid, &host, &program);
        const bool ofThisPc = !isReadable || host == QSysInfo::machineHostName();
        const bool insisted = !ofThisPc && takeOver == TakeOver::EvenFromAnotherPc;
        const bool removed =
            ofThisPc ? removeAbandoned(lockPath, isReadable) : insisted && QFile::remove(lockPath);
        if (!removed || !lock->tryLock(0))
            return heldBy(path, *lock);
    }
    if (!lock->isLocked() && QStorageInfo(QFileInfo(path).absolutePath()).bytesAvailable() == 0) {
        return base::fail(errors::kDiskFull,
            QCoreApplication::translate("storage",
                "The disk is full: “%1” was not opened and is as it was. Free some space, then try "
                "again.")
                .arg(QFileInfo(path).fileName()));
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

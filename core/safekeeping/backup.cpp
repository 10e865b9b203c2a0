#include "core/safekeeping/backup.h"

#include "core/safekeeping/rotation.h"
#include "core/security/audit_trail.h"
#include "core/security/transaction.h"
#include "core/storage/database.h"
#include "core/storage/durable.h"
#include "core/storage/file_marks.h"
#include "core/storage/migrator.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace safekeeping {

namespace {

const QString kSuffix = QString::fromLatin1(kBackupSuffix);
const QString kLastMark = u"last_verified_backup"_s;
const QString kLastSecondMark = u"last_second_backup"_s;
const QString kSecondFolderMark = u"second_backup_folder"_s;
// Only files that carry the name and the stamp of this school's backups are ever removed.
void removeOutdated(const QString &folder, const QString &schoolPath, const QDateTime &now)
{
    QList<QDateTime> made;
    const QDir dir(folder);
    const QStringList names = dir.entryList({u'*' + kSuffix}, QDir::Files);
    for (const QString &name : names) {
        const auto date = dateInName(name);
        if (date && name == backupName(schoolPath, *date))
            made += *date;
    }
    for (const QDateTime &old : outdated(made, now.toLocalTime()))
        QFile::remove(dir.filePath(backupName(schoolPath, old)));
}

std::optional<QDateTime> instantOf(const std::optional<QString> &mark)
{
    return mark ? std::optional(base::instantFromText(*mark)) : std::nullopt;
}

// Copies the sealed file to the second place, and reads it back from there.
base::Done copyTo(const QString &sealedPath, const QString &folder)
{
    const auto unreachable = [&] {
        return base::fail({"safekeeping.second-place"},
            QCoreApplication::translate("safekeeping",
                "The second place for backups could not be written: is the stick plugged in, and "
                "is "
                "there room on it? The backup on this PC is good."));
    };
    if (!QFileInfo(folder).isDir())
        return unreachable();
    const QString target = QDir(folder).filePath(QFileInfo(sealedPath).fileName());
    const QString part = target + u".part"_s;
    QFile::remove(part);
    const auto cleaning = qScopeGuard([&] { QFile::remove(part); });
    QFile source(sealedPath);
    QFile copy(part);
    if (!source.open(QIODevice::ReadOnly)
        || !copy.open(QIODevice::ReadWrite | QIODevice::NewOnly | QIODevice::Unbuffered))
        return unreachable();
    constexpr qint64 kBlock = 1 << 20;
    while (!source.atEnd()) {
        const QByteArray block = source.read(kBlock);
        if (block.isEmpty() || copy.write(block) != block.size())
            return unreachable();
    }
    if (!storage::syncToDisk(copy) || !source.seek(0) || !copy.seek(0))
        return unreachable();
    while (!source.atEnd()) {
        if (source.read(kBlock) != copy.read(kBlock))
            return unreachable();
    }
    copy.close();
    if (!storage::renameAndSync(part, target))
        return unreachable();
    return {};
}

} // namespace

BackupJob::BackupJob(storage::OnlineCopy copy, QString copyPath)
    : m_copy(std::move(copy))
    , m_copyPath(std::move(copyPath))
{
}

BackupJob::~BackupJob()
{
    QFile::remove(m_copyPath);
}

base::Result<bool> BackupJob::copyStep(int pages)
{
    ET_ASSIGN(const auto progress, m_copy.step(pages));
    if (progress.pages > 0)
        m_percent = 100 - progress.pagesLeft * 100 / progress.pages;
    return progress.state == storage::OnlineCopy::State::Finished;
}

base::Result<BackupMade> BackupJob::seal(const storage::Continue &goOn)
{
    const auto cleaning = qScopeGuard([&] { QFile::remove(m_copyPath); });
    // A file that fails its checks is never put over good backups.
    ET_TRY(storage::OnlineCopy::verify(m_copyPath));
    ET_TRY(storage::sealBackup(
        m_copyPath, m_targetPath, m_manifest, m_key.publicKey, m_key.envelopes, goOn));
    BackupMade made{m_targetPath, false, {}};
    if (!m_secondFolder.isEmpty()) {
        if (const auto copied = copyTo(m_targetPath, m_secondFolder))
            made.onSecondPlace = true;
        else
            made.warning = copied.error().message;
    }
    return made;
}

base::Result<BackupStatus> Backups::status() const
{
    storage::Database &database = m_workspace.database();
    BackupStatus status;
    ET_ASSIGN(const auto last, storage::FileMarks::read(database, kLastMark));
    ET_ASSIGN(const auto second, storage::FileMarks::read(database, kLastSecondMark));
    ET_ASSIGN(const auto folder, storage::FileMarks::read(database, kSecondFolderMark));
    status.lastVerified = instantOf(last);
    status.lastOnSecondPlace = instantOf(second);
    status.places.folder = QFileInfo(database.path()).absolutePath() + u"/Sauvegardes"_s;
    status.places.secondFolder = folder.value_or(QString());
    return status;
}

base::Done Backups::setSecondFolder(const QString &folder)
{
    ET_ASSIGN(const security::Permit permit, m_workspace.require(security::Operation::BackUp));
    if (!folder.isEmpty() && (!QFileInfo(folder).isDir() || !QFileInfo(folder).isWritable())) {
        return base::fail({"safekeeping.second-place"},
            QCoreApplication::translate("safekeeping",
                "This folder is not there or cannot be written. Plug in the stick, then choose a "
                "folder "
                "on it."));
    }
    ET_ASSIGN(auto transaction, security::Transaction::begin(m_workspace, permit));
    ET_TRY(storage::FileMarks::write(transaction.sql(), kSecondFolderMark, folder));
    ET_TRY(transaction.record(u"backup.second-place"_s, {u"backup"_s, u"second-place"_s}));
    return transaction.commit();
}

base::Result<std::unique_ptr<BackupJob>> Backups::startAt(
    const QString &schoolName, const QString &targetPath, const QString &secondFolder)
{
    ET_ASSIGN(const BackupKey key, Recovery(m_workspace).key());
    if (key.state == BackupKey::State::None) {
        return base::fail(errors::kNoKey,
            QCoreApplication::translate("safekeeping",
                "This school has no recovery key yet: the director makes one under Settings, then "
                "backups can be sealed."));
    }
    storage::Database &database = m_workspace.database();
    if (!QDir().mkpath(QFileInfo(targetPath).absolutePath())) {
        return base::fail({"safekeeping.folder"},
            QCoreApplication::translate(
                "safekeeping", "The folder for backups cannot be made. Choose another place."));
    }
    // The clear copy stays beside the school file, on the same disk, readable by its owner alone.
    const QString copyPath = database.path() + u".copie"_s;
    ET_ASSIGN(auto copy, storage::OnlineCopy::start(database, copyPath));
    ET_ASSIGN(const auto head, security::AuditTrail(database).head());
    ET_ASSIGN(const int schema, storage::Migrator(database).currentNumber());
    std::unique_ptr<BackupJob> job(new BackupJob(std::move(copy), copyPath));
    job->m_targetPath = targetPath;
    job->m_secondFolder = secondFolder;
    job->m_key = key;
    job->m_manifest = {
        schoolName, base::instantText(m_workspace.clock().nowUtc()), schema, 0, head.chain};
    return job;
}

base::Result<std::unique_ptr<BackupJob>> Backups::start(
    const QString &schoolName, const QString &targetPath)
{
    ET_TRY(m_workspace.require(security::Operation::BackUp));
    if (!targetPath.isEmpty())
        return startAt(schoolName, targetPath, {});
    return startAutomatic(schoolName);
}

base::Result<std::unique_ptr<BackupJob>> Backups::startAutomatic(const QString &schoolName)
{
    ET_ASSIGN(const BackupStatus known, status());
    const QString name = backupName(m_workspace.database().path(), m_workspace.clock().nowUtc());
    return startAt(schoolName, QDir(known.places.folder).filePath(name), known.places.secondFolder);
}

base::Done Backups::finish(const BackupMade &made)
{
    const auto account =
        m_workspace.signedIn() ? m_workspace.signedIn()->account : security::AccountId(0);
    const auto permit = security::Policy::beforeSignIn(account);
    ET_ASSIGN(auto transaction, security::Transaction::begin(m_workspace, permit));
    const QString now = base::instantText(transaction.now());
    ET_TRY(storage::FileMarks::write(transaction.sql(), kLastMark, now));
    if (made.onSecondPlace)
        ET_TRY(storage::FileMarks::write(transaction.sql(), kLastSecondMark, now));
    ET_TRY(transaction.record(u"backup.verified"_s, {u"backup"_s, now}));
    ET_TRY(transaction.commit());
    ET_ASSIGN(const BackupStatus known, status());
    const QString schoolPath = m_workspace.database().path();
    removeOutdated(known.places.folder, schoolPath, m_workspace.clock().nowUtc());
    if (made.onSecondPlace)
        removeOutdated(known.places.secondFolder, schoolPath, m_workspace.clock().nowUtc());
    return {};
}

} // namespace safekeeping

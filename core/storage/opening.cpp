#include "core/storage/opening.h"

#include "core/storage/database.h"
#include "core/storage/file_marks.h"
#include "core/storage/migrator.h"
#include "core/storage/sql_error.h"
#include "core/storage/statement.h"
#include "core/storage/transaction.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>
#include <QtEndian>

#include <sqlite3.h>

using namespace Qt::Literals::StringLiterals;

namespace storage {

namespace {

constexpr qint64 kLeastFreeSpace = 200LL * 1000 * 1000;
constexpr int kHeaderSize = 100;

tl::unexpected<base::Error> notOurs(const QString &name)
{
    return base::fail(errors::kNotOurs,
        QCoreApplication::translate("storage",
            "“%1” is not a school file of Établi. It was left as it is; choose a file ending in "
            ".etabli.")
            .arg(name));
}

base::Done checkPlace(const QFileInfo &file, QString *warning)
{
    const QStorageInfo disk(file.absolutePath());
    const QByteArray system = disk.fileSystemType();
    static const QByteArrayList shares{"cifs", "smb", "smb2", "smb3", "smbfs", "nfs", "nfs4",
        "ncpfs", "afs", "9p", "fuse.sshfs", "fuse.smbnetfs", "fuse.rclone", "fuse.davfs2", "davfs"};
    if (shares.contains(system)) {
        return base::fail(errors::kNetworkShare,
            QCoreApplication::translate("storage",
                "“%1” is on a shared network folder, where two PCs could destroy it. Move it to "
                "this "
                "PC's own disk.")
                .arg(file.fileName()));
    }
    if (system == "vfat" || system == "exfat" || system == "msdos") {
        *warning = QCoreApplication::translate("storage",
            "The school file is on a USB stick or card: it can be lost at any moment. Move it to "
            "the "
            "PC's own disk and keep the stick for backups.");
    }
    if (!QFileInfo(file.absolutePath()).isWritable()) {
        return base::fail(errors::kReadOnly,
            QCoreApplication::translate("storage",
                "The folder of “%1” cannot be written, so the school file cannot be opened. Choose "
                "a "
                "folder of yours on this PC.")
                .arg(file.fileName()));
    }
    const qint64 wanted = std::max(kLeastFreeSpace, 3 * file.size());
    if (disk.isValid() && disk.bytesAvailable() >= 0 && disk.bytesAvailable() < wanted) {
        *warning = QCoreApplication::translate("storage",
            "The disk is almost full (%1 MB left). Free some space soon: when it is full nothing "
            "more "
            "can be saved.")
                       .arg(disk.bytesAvailable() / 1000000);
    }
    return {};
}

// Reads the file's own header, before SQLite is given a chance to run anything in it.
base::Done checkHeader(const QString &path, const QString &name)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return base::fail(errors::kReadOnly,
            QCoreApplication::translate("storage",
                "“%1” cannot be read by your session on this PC. Ask whoever made it to give you "
                "the "
                "right to.")
                .arg(name));
    }
    const QByteArray header = file.read(kHeaderSize);
    const auto word = [&](int offset) {
        return qFromBigEndian<quint32>(header.constData() + offset);
    };
    if (header.size() < kHeaderSize || !header.startsWith(QByteArray("SQLite format 3\0", 16))
        || word(68) != kApplicationId)
        return notOurs(name);
    if (word(60) > quint32(newestSchema())) {
        return base::fail(Migrator::kTooNew,
            QCoreApplication::translate("storage",
                "This school file was made by a newer Établi. Install the newer version on this PC "
                "to "
                "open it; the file was left as it is."));
    }
    if (!file.isWritable() && !QFileInfo(path).isWritable()) {
        return base::fail(errors::kReadOnly,
            QCoreApplication::translate("storage",
                "“%1” is read-only: it was not opened. Copy it to the PC's own disk, or ask for "
                "the "
                "right to write it.")
                .arg(name));
    }
    return {};
}

constexpr int kDaysBetweenChecks = 7;
const QString kCheckMark = u"last_quick_check"_s;

// Looking at every page takes a second on a large file: done after an unclean end and once a week.
base::Result<bool> isCheckDue(Database &database, bool uncleanEnd)
{
    if (uncleanEnd)
        return true;
    ET_ASSIGN(const auto last, FileMarks::read(database, kCheckMark));
    const QDate day = QDate::fromString(last.value_or(QString()), Qt::ISODate);
    return !day.isValid() || std::abs(day.daysTo(QDate::currentDate())) >= kDaysBetweenChecks;
}

base::Done checkDamage(Database &database)
{
    Statement check(database, u"PRAGMA quick_check(1)"_s);
    ET_TRY(check.run());
    if (!check.next() || check.text(0) != u"ok")
        return base::fail(sqliteError(SQLITE_CORRUPT, u"quick_check"_s));
    return {};
}

base::Done markChecked(Database &database)
{
    ET_ASSIGN(Transaction transaction, Transaction::begin(database));
    ET_TRY(FileMarks::write(transaction, kCheckMark, QDate::currentDate().toString(Qt::ISODate)));
    return transaction.commit();
}

// What is strange or damaged is found before anything is written. True: every page was looked at.
base::Result<bool> lookFirst(const QString &path, const QString &vfs)
{
    // A -wal with content is what a crash leaves: a clean end removes it.
    const bool uncleanEnd = QFileInfo(path + u"-wal"_s).size() > 0;
    ET_ASSIGN(const auto database, Database::openToLook(path, vfs));
    ET_TRY(Migrator(*database).checkFingerprint());
    ET_ASSIGN(const bool due, isCheckDue(*database, uncleanEnd));
    if (due)
        ET_TRY(checkDamage(*database));
    return due;
}

base::Result<Opened> openLocked(const QString &path, std::unique_ptr<FileLock> lock,
    const OpenOptions &options, QString warning)
{
    ET_ASSIGN(const bool checked, lookFirst(path, options.vfs));
    ET_ASSIGN(auto database, Database::openFile(path, std::move(lock), options.vfs));
    if (checked)
        ET_TRY(markChecked(*database));
    ET_TRY(Migrator(*database).migrate([&] { return options.backUpFirst(*database); }));
    return Opened{std::move(database), warning};
}

void removeRemains(const QString &path)
{
    for (const QString &suffix : {QString(), u"-wal"_s, u"-shm"_s, u"-journal"_s})
        QFile::remove(path + suffix);
}

base::Result<Opened> fillNewFile(const QString &path, const QString &warning)
{
    ET_ASSIGN(auto lock, FileLock::take(path));
    sqlite3 *db = nullptr;
    const int flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOFOLLOW;
    int code = sqlite3_open_v2(QFile::encodeName(path).constData(), &db, flags, nullptr);
    if (code == SQLITE_OK) {
        const QByteArray setUp =
            QByteArray("PRAGMA application_id=") + QByteArray::number(kApplicationId);
        code = sqlite3_exec(db, setUp.constData(), nullptr, nullptr, nullptr);
    }
    const QString engineText = QString::fromUtf8(sqlite3_errmsg(db));
    sqlite3_close(db);
    if (code != SQLITE_OK)
        return base::fail(sqliteError(code, engineText));
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
    ET_ASSIGN(auto database, Database::openFile(path, std::move(lock)));
    ET_TRY(Migrator(*database).migrate([] { return base::Done(); }));
    return Opened{std::move(database), warning};
}

} // namespace

base::Result<Opened> openSchoolFile(const QString &path, const OpenOptions &options)
{
    const QFileInfo file(path);
    if (!file.exists()) {
        return base::fail(errors::kMissing,
            QCoreApplication::translate(
                "storage", "“%1” is not there any more. Check the folder, or restore a backup.")
                .arg(file.fileName()));
    }
    // A link could lead to a device or out of the folder whose lock we take.
    if (!file.isFile() || file.isSymLink())
        return notOurs(file.fileName());
    QString warning;
    ET_TRY(checkPlace(file, &warning));
    // The lock comes first: reading a file that this very program has open, and closing it again,
    // would drop SQLite's own locks on it.
    ET_ASSIGN(auto lock, FileLock::take(path, options.takeOver));
    ET_TRY(checkHeader(path, file.fileName()));
    return openLocked(path, std::move(lock), options, warning);
}

base::Result<Opened> createSchoolFile(const QString &path)
{
    const QFileInfo file(path);
    if (file.exists() || file.isSymLink()) {
        return base::fail(errors::kExists,
            QCoreApplication::translate(
                "storage", "“%1” exists already and was left as it is. Choose another name.")
                .arg(file.fileName()));
    }
    if (!QFileInfo(file.absolutePath()).isDir()) {
        return base::fail(errors::kMissing,
            QCoreApplication::translate(
                "storage", "The folder for “%1” does not exist. Choose another one.")
                .arg(file.fileName()));
    }
    QString warning;
    ET_TRY(checkPlace(file, &warning));
    auto opened = fillNewFile(path, warning);
    if (!opened)
        removeRemains(path);
    return opened;
}

} // namespace storage

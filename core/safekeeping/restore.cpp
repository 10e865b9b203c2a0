#include "core/base/format.h"
#include "core/safekeeping/backup.h"
#include "core/security/audit_trail.h"
#include "core/security/transaction.h"
#include "core/storage/database.h"
#include "core/storage/durable.h"
#include "core/storage/opening.h"
#include "core/storage/transaction.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <cstdlib>

using namespace Qt::Literals::StringLiterals;

namespace safekeeping {

namespace {

base::Done unsealWithAny(const QString &backupPath, const QString &typed, const QString &partPath,
    const storage::Continue &goOn)
{
    base::Done last;
    for (const QByteArray &secret : secretsOf(typed)) {
        last = storage::unsealBackup(backupPath, secret, partPath, goOn);
        if (last || last.error().code != storage::errors::kWrongKey)
            return last;
    }
    return last;
}

constexpr qint64 kOneDay = 24 * 3600; // the PC that made it may have had another zone

// An old backup under the name of a new one would take a school back in time unnoticed.
base::Done checkName(const QString &backupPath)
{
    ET_ASSIGN(const auto header, storage::readBackupHeader(backupPath));
    const QString name = QFileInfo(backupPath).fileName();
    const QDateTime made = base::instantFromText(header.manifest.madeAt);
    const auto said = dateInName(name);
    if (!said || !made.isValid() || std::abs(said->secsTo(made)) <= kOneDay)
        return {};
    return base::fail(errors::kRenamed,
        QCoreApplication::translate("safekeeping",
            "“%1” was made on %2, not on the day its name says: nothing was restored. Choose the "
            "backup you meant, or give this one a name without a date.")
            .arg(name, base::formatInstant(made)));
}

// Opens the restored file with all the care of a file from elsewhere, and writes in its audit trail
// that it was restored.
base::Done admit(const QString &partPath, const base::Clock &clock)
{
    ET_TRY(storage::OnlineCopy::verify(partPath));
    ET_ASSIGN(auto opened, storage::openSchoolFile(partPath));
    storage::Database &database = *opened.database;
    ET_ASSIGN(const auto verified, security::AuditTrail(database).verify());
    if (verified.firstBroken) {
        return base::fail(storage::errors::kAltered,
            QCoreApplication::translate("safekeeping",
                "The audit trail inside this backup was altered: nothing was restored from it. "
                "Choose "
                "an older one."));
    }
    ET_ASSIGN(auto transaction, storage::Transaction::begin(database));
    security::AuditEntry entry;
    entry.at = clock.nowUtc();
    entry.tick = clock.monotonicMs();
    entry.action = u"backup.restored"_s;
    entry.subjectKind = u"backup"_s;
    entry.digest = security::digestOf({});
    ET_TRY(security::AuditTrail(database).append(entry));
    return transaction.commit();
}

base::Done notFinished()
{
    return base::fail({"safekeeping.restore-write"},
        QCoreApplication::translate("safekeeping",
            "The restored file could not be finished: the disk is full or does not answer. Free "
            "some space or choose another folder, then restore again."));
}

} // namespace

base::Done restoreBackup(const QString &backupPath, const QString &typed, const QString &newPath,
    const base::Clock &clock, const storage::Continue &goOn)
{
    const QFileInfo target(newPath);
    if (target.exists() || target.isSymLink()) {
        return base::fail(storage::errors::kExists,
            QCoreApplication::translate("safekeeping",
                "“%1” exists already and was left as it is: a backup is only restored into a new "
                "file.")
                .arg(target.fileName()));
    }
    ET_TRY(checkName(backupPath));
    const QString partPath = newPath + u".part"_s;
    const auto removePart = [&] {
        for (const QString &suffix : {QString(), u"-wal"_s, u"-journal"_s, u".lock"_s})
            QFile::remove(partPath + suffix);
    };
    removePart();
    ET_TRY(unsealWithAny(backupPath, typed, partPath, goOn));
    base::Done admitted = admit(partPath, clock);
    // Closing writes the rest of the WAL into the file: one that stays was not written.
    if (admitted && QFile::exists(partPath + u"-wal"_s))
        admitted = notFinished();
    if (!admitted || !storage::renameAndSync(partPath, newPath)) {
        removePart();
        if (!admitted)
            return admitted;
        return base::fail({"safekeeping.restore-write"},
            QCoreApplication::translate("safekeeping",
                "The restored file could not be given its name: choose another folder."));
    }
    return {};
}

} // namespace safekeeping

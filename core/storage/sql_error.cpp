#include "core/storage/sql_error.h"

#include <QCoreApplication>
#include <QSqlError>

#include <sqlite3.h>

namespace storage {

namespace {

QString sentence(base::ErrorCode code)
{
    const auto say = [](const char *text) { return QCoreApplication::translate("storage", text); };
    if (code == errors::kDiskFull)
        return say(QT_TRANSLATE_NOOP(
            "storage", "The disk is full: nothing was saved. Free some space, then do it again."));
    if (code == errors::kReadOnly)
        return say(QT_TRANSLATE_NOOP("storage",
            "The school file cannot be written: nothing was saved. Check that its folder is not "
            "read-only."));
    if (code == errors::kBusy)
        return say(QT_TRANSLATE_NOOP("storage",
            "Another program is using the school file: nothing was saved. Try again in a moment."));
    if (code == errors::kDamaged)
        return say(QT_TRANSLATE_NOOP("storage",
            "The school file is damaged. Stop working in it and restore the last backup."));
    if (code == errors::kDisk)
        return say(QT_TRANSLATE_NOOP("storage",
            "The disk does not answer as it should: what you just did may not be saved. Make a "
            "backup elsewhere, then restart the program."));
    if (code == errors::kInterrupted)
        return say(QT_TRANSLATE_NOOP(
            "storage", "The work took too long and was stopped: nothing was changed."));
    return say(QT_TRANSLATE_NOOP("storage",
        "The school file refused this entry: nothing was saved. If it happens again, run the check "
        "of the file."));
}

base::ErrorCode sqliteCode(int extended)
{
    switch (extended & 0xFF) {
    case SQLITE_CONSTRAINT:
        if (extended == SQLITE_CONSTRAINT_UNIQUE || extended == SQLITE_CONSTRAINT_PRIMARYKEY
            || extended == SQLITE_CONSTRAINT_ROWID)
            return errors::kUnique;
        if (extended == SQLITE_CONSTRAINT_FOREIGNKEY || extended == SQLITE_CONSTRAINT_TRIGGER)
            return errors::kForeignKey;
        return errors::kCheck;
    case SQLITE_FULL:
        return errors::kDiskFull;
    case SQLITE_READONLY:
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
        return errors::kReadOnly;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return errors::kBusy;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return errors::kDamaged;
    case SQLITE_IOERR:
        return errors::kDisk;
    case SQLITE_INTERRUPT:
        return errors::kInterrupted;
    case SQLITE_MISMATCH:
    case SQLITE_TOOBIG:
        return errors::kCheck;
    default:
        return errors::kOther;
    }
}

base::ErrorCode postgresCode(const QString &state)
{
    if (state == QLatin1String("23505"))
        return errors::kUnique;
    if (state == QLatin1String("23503") || state == QLatin1String("23001"))
        return errors::kForeignKey;
    if (state.startsWith(QLatin1String("23")) || state.startsWith(QLatin1String("22")))
        return errors::kCheck;
    if (state.startsWith(QLatin1String("53")))
        return errors::kDiskFull;
    if (state == QLatin1String("40001") || state == QLatin1String("40P01"))
        return errors::kBusy;
    return errors::kOther;
}

} // namespace

base::Error sqlError(const QSqlError &error, bool sqlite)
{
    const base::ErrorCode code = sqlite ? sqliteCode(error.nativeErrorCode().toInt())
                                        : postgresCode(error.nativeErrorCode());
    return {code, sentence(code), error.nativeErrorCode() + QLatin1Char(' ') + error.text()};
}

base::Error sqliteError(int extendedCode, const QString &engineText)
{
    const base::ErrorCode code = sqliteCode(extendedCode);
    return {code, sentence(code), QString::number(extendedCode) + QLatin1Char(' ') + engineText};
}

} // namespace storage

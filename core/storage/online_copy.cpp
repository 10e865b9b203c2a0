#include "core/storage/online_copy.h"

#include "core/storage/database.h"
#include "core/storage/sql_error.h"

#include <QFile>

#include <sqlite3.h>

using namespace Qt::Literals::StringLiterals;

namespace storage {

namespace {

int firstText(void *found, int columns, char **values, char **)
{
    auto *text = static_cast<QByteArray *>(found);
    if (columns > 0 && text->isEmpty())
        *text = values[0] ? values[0] : "";
    return 0;
}

base::Error errorOf(sqlite3 *db, int code)
{
    return sqliteError(code, QString::fromUtf8(db ? sqlite3_errmsg(db) : "no memory"));
}

base::Done expectFirst(sqlite3 *db, const char *sql, const QByteArray &expected)
{
    QByteArray found;
    const int code = sqlite3_exec(db, sql, firstText, &found, nullptr);
    if (code != SQLITE_OK)
        return base::fail(errorOf(db, code));
    if (found != expected)
        return base::fail(sqliteError(SQLITE_CORRUPT, QString::fromUtf8(found.left(80))));
    return {};
}

} // namespace

OnlineCopy::OnlineCopy(QString copyPath, sqlite3 *copy, sqlite3_backup *backup)
    : m_copyPath(std::move(copyPath))
    , m_copy(copy)
    , m_backup(backup)
{
}

OnlineCopy::OnlineCopy(OnlineCopy &&other) noexcept
    : m_copyPath(std::move(other.m_copyPath))
    , m_copy(std::exchange(other.m_copy, nullptr))
    , m_backup(std::exchange(other.m_backup, nullptr))
    , m_finished(std::exchange(other.m_finished, true))
{
}

OnlineCopy::~OnlineCopy()
{
    close();
    if (!m_finished)
        QFile::remove(m_copyPath);
}

void OnlineCopy::close()
{
    if (m_backup)
        sqlite3_backup_finish(m_backup);
    if (m_copy)
        sqlite3_close(m_copy);
    m_backup = nullptr;
    m_copy = nullptr;
}

base::Result<OnlineCopy> OnlineCopy::start(Database &database, const QString &copyPath)
{
    QFile::remove(copyPath);
    sqlite3 *copy = nullptr;
    const int flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOFOLLOW;
    const int code =
        sqlite3_open_v2(QFile::encodeName(copyPath).constData(), &copy, flags, nullptr);
    OnlineCopy result(copyPath, copy, nullptr);
    if (code != SQLITE_OK)
        return base::fail(errorOf(copy, code));
    QFile::setPermissions(copyPath, QFile::ReadOwner | QFile::WriteOwner);
    // A copy that is not durable costs nothing: only the sealed file counts.
    sqlite3_exec(
        copy, "PRAGMA synchronous=OFF; PRAGMA journal_mode=OFF", nullptr, nullptr, nullptr);
    result.m_backup = sqlite3_backup_init(copy, "main", database.handle(), "main");
    if (!result.m_backup)
        return base::fail(errorOf(copy, sqlite3_errcode(copy)));
    return result;
}

base::Result<OnlineCopy::Progress> OnlineCopy::step(int pages)
{
    Q_ASSERT(m_backup);
    const int code = sqlite3_backup_step(m_backup, pages);
    const Progress progress{code == SQLITE_DONE ? State::Finished : State::Going,
        sqlite3_backup_remaining(m_backup), sqlite3_backup_pagecount(m_backup)};
    if (code == SQLITE_OK || code == SQLITE_BUSY || code == SQLITE_LOCKED)
        return progress;
    if (code != SQLITE_DONE) {
        const base::Error error = errorOf(m_copy, code);
        close();
        QFile::remove(m_copyPath);
        return base::fail(error);
    }
    close();
    m_finished = true;
    return progress;
}

base::Done OnlineCopy::verify(const QString &copyPath)
{
    sqlite3 *db = nullptr;
    const int code = sqlite3_open_v2(QFile::encodeName(copyPath).constData(), &db,
        SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOFOLLOW, nullptr);
    const auto closing = qScopeGuard([&] { sqlite3_close(db); });
    if (code != SQLITE_OK)
        return base::fail(errorOf(db, code));
    // The copy of a WAL file says WAL in its header: such a file does not open from a read-only
    // place.
    ET_TRY(expectFirst(db, "PRAGMA journal_mode=DELETE", "delete"));
    ET_TRY(expectFirst(db, "PRAGMA integrity_check(1)", "ok"));
    return expectFirst(db, "PRAGMA foreign_key_check", QByteArray());
}

} // namespace storage

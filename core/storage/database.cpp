#include "core/storage/database.h"

#include "core/storage/file_lock.h"
#include "core/storage/sql_error.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSqlDriver>
#include <QSqlError>
#include <QSqlQuery>
#include <QUrl>
#include <QUuid>

#include <sqlite3.h>

#include <chrono>

using namespace Qt::Literals::StringLiterals;

namespace storage {

namespace {

constexpr qint64 kBudgetMs = 30'000;
constexpr int kStepsBetweenLooks = 100'000;
constexpr qint64 kHeapLimit = 512LL * 1024 * 1024;

qint64 nowMs()
{
    using namespace std::chrono;
    return duration_cast<milliseconds>(steady_clock::now().time_since_epoch()).count();
}

int onProgress(void *deadline)
{
    return nowMs() > *static_cast<const qint64 *>(deadline) ? 1 : 0;
}

// ATTACH would let a hostile text reach other files; nothing of ours needs it.
int authorize(void *, int action, const char *, const char *, const char *, const char *)
{
    return action == SQLITE_ATTACH ? SQLITE_DENY : SQLITE_OK;
}

QString vfsPart(const QString &vfs)
{
    return vfs.isEmpty() ? QString() : u"&vfs="_s + vfs;
}

QString freshName()
{
    return u"etabli-"_s + QUuid::createUuid().toString(QUuid::Id128);
}

} // namespace

Database::Database(Engine engine, QString connectionName)
    : m_dialect(engine)
    , m_connectionName(std::move(connectionName))
{
}

Database::~Database()
{
    for (const auto &queries : std::as_const(m_idle))
        qDeleteAll(queries);
    m_failed.clear();
    m_connection.close();
    m_connection = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_connectionName);
}

// query: the rest of the URI; SQLite must never make a file here, creating is opening.h's work.
base::Done Database::connectTo(const QString &path, const QString &query)
{
    m_path = path;
    m_connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connectionName);
    m_connection.setDatabaseName(
        QString::fromLatin1(QUrl::fromLocalFile(path).toEncoded()) + query);
    m_connection.setConnectOptions(u"QSQLITE_OPEN_URI;QSQLITE_BUSY_TIMEOUT=0"_s);
    if (!m_connection.open())
        return base::fail(sqlError(m_connection.lastError(), true));
    boundSqlite();
    return {};
}

base::Result<std::unique_ptr<Database>> Database::openFile(
    const QString &path, std::unique_ptr<FileLock> lock, const QString &vfs)
{
    std::unique_ptr<Database> database(new Database(Engine::Sqlite, freshName()));
    database->m_lock = std::move(lock);
    ET_TRY(database->connectTo(path, u"?mode=rw"_s + vfsPart(vfs)));
    ET_TRY(database->hardenSqlite());
    return database;
}

base::Result<std::unique_ptr<Database>> Database::openToLook(
    const QString &path, const QString &vfs)
{
    std::unique_ptr<Database> database(new Database(Engine::Sqlite, freshName()));
    const auto isLeft = [&](const QString &suffix) { return QFileInfo(path + suffix).size() > 0; };
    if (!isLeft(u"-wal"_s) && !isLeft(u"-journal"_s)) {
        ET_TRY(database->connectTo(path, u"?mode=ro&immutable=1"_s + vfsPart(vfs)));
        return database;
    }
    // What a crash left is read with the file, and is still there afterwards.
    ET_TRY(database->connectTo(path, u"?mode=rw"_s + vfsPart(vfs)));
    sqlite3_db_config(database->handle(), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
    ET_TRY(database->runDirectly(u"PRAGMA locking_mode=EXCLUSIVE"_s));
    return database;
}

base::Result<std::unique_ptr<Database>> Database::openPostgres(const PostgresPlace &place)
{
    std::unique_ptr<Database> database(new Database(Engine::PostgreSql, freshName()));
    database->m_connection = QSqlDatabase::addDatabase(u"QPSQL"_s, database->m_connectionName);
    database->m_connection.setHostName(place.host);
    database->m_connection.setPort(place.port);
    database->m_connection.setDatabaseName(place.database);
    database->m_connection.setUserName(place.user);
    database->m_connection.setPassword(place.password);
    if (!database->m_connection.open())
        return base::fail(sqlError(database->m_connection.lastError(), false));
    ET_TRY(database->runDirectly(u"SET client_min_messages = warning"_s));
    return database;
}

void Database::boundSqlite()
{
    sqlite3 *db = handle();
    sqlite3_db_config(db, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(db, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_db_config(db, SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0, nullptr);
    sqlite3_limit(db, SQLITE_LIMIT_LENGTH, 64 * 1024 * 1024);
    sqlite3_limit(db, SQLITE_LIMIT_SQL_LENGTH, 200'000);
    sqlite3_limit(db, SQLITE_LIMIT_COLUMN, 200);
    sqlite3_limit(db, SQLITE_LIMIT_COMPOUND_SELECT, 20);
    sqlite3_limit(db, SQLITE_LIMIT_TRIGGER_DEPTH, 10);
    sqlite3_hard_heap_limit64(kHeapLimit);
    sqlite3_progress_handler(db, kStepsBetweenLooks, onProgress, &m_deadlineMs);
    sqlite3_set_authorizer(db, authorize, nullptr);
}

base::Done Database::hardenSqlite()
{
    // Set, then read back: a pragma that does not take effect says nothing by itself.
    struct Pragma {
        QString name;
        QString value;
        QString expected;
    };
    // Nothing that reads the file may stand before locking_mode: it would be shared from then on.
    const Pragma pragmas[]{
        {u"cell_size_check"_s, u"ON"_s, u"1"_s},
        {u"mmap_size"_s, u"0"_s, u"0"_s},
        {u"locking_mode"_s, u"EXCLUSIVE"_s, u"exclusive"_s},
        {u"journal_mode"_s, u"WAL"_s, u"wal"_s},
        {u"synchronous"_s, u"FULL"_s, u"2"_s},
        {u"foreign_keys"_s, u"ON"_s, u"1"_s},
        {u"secure_delete"_s, u"ON"_s, u"1"_s},
        {u"temp_store"_s, u"MEMORY"_s, u"2"_s},
        {u"cache_size"_s, u"-16384"_s, u"-16384"_s}, // KiB: a long transaction stays in memory
        {u"journal_size_limit"_s, u"16777216"_s, u"16777216"_s},
    };
    startBudget();
    for (const Pragma &pragma : pragmas) {
        QSqlQuery query(m_connection);
        if (!query.exec(u"PRAGMA %1=%2"_s.arg(pragma.name, pragma.value)))
            return base::fail(sqlError(query.lastError(), true));
        query.finish();
        if (!query.exec(u"PRAGMA %1"_s.arg(pragma.name)))
            return base::fail(sqlError(query.lastError(), true));
        if (query.next() && query.value(0).toString() != pragma.expected) {
            return base::fail(errors::kReadOnly,
                QCoreApplication::translate("storage",
                    "The school file cannot be opened safely in this place. Move it to the PC's "
                    "own "
                    "disk."),
                u"pragma "_s + pragma.name + u' ' + query.value(0).toString());
        }
    }
    return {};
}

sqlite3 *Database::handle() const
{
    const QVariant handle = m_connection.driver()->handle();
    Q_ASSERT(qstrcmp(handle.typeName(), "sqlite3*") == 0);
    return *static_cast<sqlite3 *const *>(handle.data());
}

base::Done Database::runDirectly(const QString &sql)
{
    startBudget();
    QSqlQuery query(m_connection);
    if (!query.exec(sql))
        return base::fail(sqlError(query.lastError(), isSqlite()));
    return {};
}

std::unique_ptr<QSqlQuery> Database::borrow(const QString &sql)
{
    if (!m_inTransaction)
        m_failed.clear();
    auto idle = m_idle.find(sql);
    if (idle != m_idle.end() && !idle->empty()) {
        std::unique_ptr<QSqlQuery> query(idle->back());
        idle->pop_back();
        return query;
    }
    auto query = std::make_unique<QSqlQuery>(m_connection);
    query->setForwardOnly(true);
    query->prepare(sql); // a failure shows at exec()
    return query;
}

void Database::giveBack(const QString &sql, std::unique_ptr<QSqlQuery> query)
{
    // A failed preparation is not worth keeping: the schema may be there next time.
    if (query->lastError().type() == QSqlError::NoError)
        m_idle[sql].push_back(query.release());
    // PostgreSQL refuses even to free a statement inside a transaction that failed.
    else if (m_inTransaction)
        m_failed.push_back(std::move(query));
}

void Database::startBudget()
{
    m_deadlineMs = nowMs() + kBudgetMs;
}

} // namespace storage

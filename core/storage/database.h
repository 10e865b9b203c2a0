#pragma once

#include "core/base/result.h"
#include "core/storage/dialect.h"

#include <QHash>
#include <QSqlDatabase>
#include <QString>

#include <memory>
#include <vector>

class QSqlQuery;
struct sqlite3;

namespace storage {

class FileLock;

struct PostgresPlace {
    QString host;
    int port = 5432;
    QString database;
    QString user;
    QString password;
};

// One open connection to a school's data, owned by one thread: the school file alone and
// exclusively (WAL, synchronous FULL), or a PostgreSQL database. Everything above speaks to it
// through Statement and Transaction.
class Database {
public:
    // Both keep the lock until the Database ends. Opening: see opening.h for what is checked first.
    // vfs names another SQLite VFS (tests of failing disks).
    [[nodiscard]] static base::Result<std::unique_ptr<Database>> openFile(
        const QString &path, std::unique_ptr<FileLock> lock, const QString &vfs = {});
    // Before the file is trusted: it can be read, and stays byte for byte as it is.
    [[nodiscard]] static base::Result<std::unique_ptr<Database>> openToLook(
        const QString &path, const QString &vfs = {});
    [[nodiscard]] static base::Result<std::unique_ptr<Database>> openPostgres(
        const PostgresPlace &place);
    ~Database();
    Q_DISABLE_COPY_MOVE(Database)

    [[nodiscard]] bool isSqlite() const { return m_dialect.engine() == Engine::Sqlite; }
    [[nodiscard]] const Dialect &dialect() const { return m_dialect; }
    [[nodiscard]] QString path() const { return m_path; } // empty on PostgreSQL
    [[nodiscard]] bool inTransaction() const { return m_inTransaction; }

    // Runs one statement without values (schema, pragma). Never with text that people typed.
    [[nodiscard]] base::Done runDirectly(const QString &sql);

private:
    friend class Scan;
    friend class Statement;
    friend class Transaction;
    friend class OnlineCopy;

    Database(Engine engine, QString connectionName);
    [[nodiscard]] base::Done connectTo(const QString &path, const QString &query);
    void boundSqlite();
    [[nodiscard]] base::Done hardenSqlite();
    [[nodiscard]] sqlite3 *handle() const;
    [[nodiscard]] std::unique_ptr<QSqlQuery> borrow(const QString &sql);
    void giveBack(const QString &sql, std::unique_ptr<QSqlQuery> query);
    void startBudget();

    Dialect m_dialect;
    QString m_connectionName;
    QString m_path;
    QSqlDatabase m_connection;
    std::unique_ptr<FileLock> m_lock;
    QHash<QString, std::vector<QSqlQuery *>> m_idle;
    std::vector<std::unique_ptr<QSqlQuery>> m_failed; // freed once the transaction is over
    qint64 m_deadlineMs = 0;
    bool m_inTransaction = false;
};

} // namespace storage

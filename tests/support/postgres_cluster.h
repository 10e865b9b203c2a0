#pragma once

#include <QProcess>
#include <QString>
#include <QTemporaryDir>

#include <memory>

namespace support {

class PostgresCluster;

// A database of one test's own, dropped at its end even when connections are still open.
class PostgresDatabase {
public:
    PostgresDatabase(PostgresCluster &cluster, const QString &name);
    ~PostgresDatabase();
    Q_DISABLE_COPY_MOVE(PostgresDatabase)
    [[nodiscard]] QString name() const { return m_name; }

private:
    PostgresCluster &m_cluster;
    QString m_name;
};

// A private PostgreSQL 15 server of this test process: on 127.0.0.1 at a free port, with a
// password, without fsync. It starts at the first use and dies with the process, even with one that
// crashes (the kernel tells it). As root it runs under the account postgres.
class PostgresCluster {
public:
    // Null when PostgreSQL 15 is not installed; the reason is then recorded by skip(), and the test
    // returns. One that is installed and does not start fails the test.
    [[nodiscard]] static PostgresCluster *shared();

    ~PostgresCluster();
    Q_DISABLE_COPY_MOVE(PostgresCluster)

    [[nodiscard]] QString host() const;
    [[nodiscard]] int port() const { return m_port; }
    [[nodiscard]] QString user() const;
    [[nodiscard]] QString password() const { return m_password; }

    // A copy of the given database: pass the name of one that was migrated once, with nobody
    // connected to it, and each copy is migrated. template1 is empty.
    [[nodiscard]] std::unique_ptr<PostgresDatabase> newDatabase(
        const QString &copyOf = QStringLiteral("template1"));

private:
    friend class PostgresDatabase;
    PostgresCluster() = default;
    [[nodiscard]] QString start(); // what went wrong; empty when it runs
    [[nodiscard]] QString initialise();
    [[nodiscard]] QString launch();
    [[nodiscard]] QString execute(const QString &sql) const;

    std::unique_ptr<QTemporaryDir> m_place;
    QProcess m_server;
    QString m_password;
    int m_port = 0;
    int m_databases = 0;
};

} // namespace support

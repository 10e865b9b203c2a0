#include "tests/support/catch.h"
#include "tests/support/postgres_cluster.h"
#include "tests/support/process.h"
#include "tests/support/temp_place.h"
#include "tests/support/test_clock.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

using namespace Qt::Literals::StringLiterals;
using namespace support;

namespace {

// Runs one statement on a connection of its own; what went wrong, or nothing.
QString onDatabase(const PostgresCluster &cluster, const QString &name, const QString &sql)
{
    QString wrong;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QPSQL"_s, u"support"_s);
        database.setHostName(cluster.host());
        database.setPort(cluster.port());
        database.setUserName(cluster.user());
        database.setPassword(cluster.password());
        database.setDatabaseName(name);
        QSqlQuery query(database);
        if (!database.open())
            wrong = database.lastError().text();
        else if (!query.exec(sql))
            wrong = query.lastError().text();
    }
    QSqlDatabase::removeDatabase(u"support"_s);
    return wrong;
}

} // namespace

TEST_CASE("a command gives its status, its output and its errors")
{
    const Outcome outcome = run({.program = u"sh"_s,
        .arguments = {u"-c"_s, u"cat; echo \"$WORD\" >&2; exit 3"_s},
        .input = "typed",
        .environment = {{u"WORD"_s, u"heard"_s}}});
    CHECK(outcome.exit == 3);
    CHECK(outcome.out == "typed");
    CHECK(outcome.err == "heard\n");
}

TEST_CASE("a command runs where it is told, without what is taken away")
{
    const TempPlace place;
    const Outcome outcome = run({.program = u"sh"_s,
        .arguments = {u"-c"_s, u"pwd; echo ${HOME-none}"_s},
        .environment = {{u"HOME"_s, QString()}},
        .folder = place.path()});
    CHECK(outcome.out == place.path().toUtf8() + "\nnone\n");
}

TEST_CASE("a command that hangs, crashes or does not exist is told apart")
{
    CHECK(run({.program = u"sleep"_s, .arguments = {u"60"_s}, .timeoutMs = 50}).exit == -1);
    const Outcome crashed = run({.program = u"sh"_s, .arguments = {u"-c"_s, u"kill -SEGV $$"_s}});
    CHECK(crashed.exit == -1);
    CHECK(crashed.err.contains("crashed"));
    CHECK_FALSE(run({.program = u"/nowhere/at-all"_s}).err.isEmpty());
}

TEST_CASE("a temporary place is empty, and gone with its test")
{
    QString path;
    {
        const TempPlace place;
        path = place.file(u"élève.txt"_s, "Léa");
        CHECK(place.bytesOf(u"élève.txt"_s) == "Léa");
        CHECK(path == place / u"élève.txt"_s);
    }
    CHECK_FALSE(QFile::exists(path));
}

TEST_CASE("the test clock moves only when it is moved")
{
    TestClock clock(QDate(2026, 3, 28), QTime(23, 30));
    CHECK(clock.today() == QDate(2026, 3, 28));
    CHECK(clock.nowUtc() == clock.nowUtc());
    const qint64 tick = clock.monotonicMs();
    clock.advance(3600 * 1000);
    CHECK(clock.today() == QDate(2026, 3, 29));
    CHECK(clock.monotonicMs() == tick + 3600 * 1000);
    clock.set(QDate(2020, 1, 1)); // somebody sets the PC's clock back
    CHECK(clock.today() == QDate(2020, 1, 1));
    CHECK(clock.monotonicMs() == tick + 3600 * 1000);
}

TEST_CASE("each test has a PostgreSQL database of its own")
{
    PostgresCluster *cluster = PostgresCluster::shared();
    if (!cluster)
        return;
    const auto model = cluster->newDatabase();
    CHECK(onDatabase(*cluster, model->name(), u"CREATE TABLE student (id bigint)"_s).isEmpty());
    const auto copy = cluster->newDatabase(model->name());
    CHECK(onDatabase(*cluster, copy->name(), u"SELECT id FROM student"_s).isEmpty());
    const auto empty = cluster->newDatabase();
    CHECK_FALSE(onDatabase(*cluster, empty->name(), u"SELECT id FROM student"_s).isEmpty());
}

TEST_CASE("a PostgreSQL database is dropped with its test, and asks for its password")
{
    PostgresCluster *cluster = PostgresCluster::shared();
    if (!cluster)
        return;
    CHECK(PostgresCluster::shared() == cluster);
    QString name;
    {
        const auto database = cluster->newDatabase();
        name = database->name();
        CHECK(onDatabase(*cluster, name, u"SELECT 1"_s).isEmpty());
    }
    CHECK_FALSE(onDatabase(*cluster, name, u"SELECT 1"_s).isEmpty());
    const Outcome refused = run({.program = u"psql"_s,
        .arguments = {u"-w"_s, u"-h"_s, cluster->host(), u"-p"_s, QString::number(cluster->port()),
            u"-U"_s, cluster->user(), u"-c"_s, u"SELECT 1"_s, u"postgres"_s},
        .environment = {{u"PGPASSWORD"_s, u"wrong"_s}}});
    CHECK(refused.exit == 2);
}

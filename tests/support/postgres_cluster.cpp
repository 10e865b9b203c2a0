#include "tests/support/postgres_cluster.h"

#include "tests/support/catch.h"
#include "tests/support/process.h"
#include "tests/support/skip.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QUuid>

#include <arpa/inet.h>
#include <pwd.h>
#include <sys/socket.h>
#include <unistd.h>

#include <csignal>

using namespace Qt::Literals::StringLiterals;

namespace support {

namespace {

const QString kPrograms = u"/usr/lib/postgresql/15/bin/"_s;
const QString kPlaces = u"etabli-postgres-"_s;
constexpr int kStartTimeMs = 30000;

bool isRoot()
{
    return ::geteuid() == 0;
}

// The command as the account that may run a server: it refuses root. A server started through it is
// told by the kernel when we die.
Command asServer(const QString &program, const QStringList &arguments, const QString &folder)
{
    QStringList words{u"--pdeathsig"_s, u"QUIT"_s};
    if (isRoot())
        words << u"--reuid=postgres"_s << u"--regid=postgres"_s << u"--init-groups"_s;
    return {.program = u"setpriv"_s,
        .arguments = words << kPrograms + program << arguments,
        .folder = folder};
}

int freePort()
{
    const int descriptor = ::socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    auto *generic = reinterpret_cast<sockaddr *>(&address);
    const bool bound =
        ::bind(descriptor, generic, size) == 0 && ::getsockname(descriptor, generic, &size) == 0;
    ::close(descriptor);
    return bound ? ntohs(address.sin_port) : 0;
}

// Places of processes that crashed; their servers are gone, their files are not.
void removeOrphans()
{
    QDir temporary(QDir::tempPath());
    for (const QString &name : temporary.entryList({kPlaces + u'*'}, QDir::Dirs)) {
        const int pid = name.mid(kPlaces.size()).section(u'-', 0, 0).toInt();
        if (pid > 0 && ::kill(pid, 0) != 0 && errno == ESRCH)
            QDir(temporary.filePath(name)).removeRecursively();
    }
}

QString whyNotInstalled()
{
    for (const QString &program : {u"initdb"_s, u"postgres"_s, u"psql"_s}) {
        if (!QFileInfo(kPrograms + program).isExecutable())
            return u"PostgreSQL 15 is not installed (package postgresql-15)"_s;
    }
    if (isRoot() && !::getpwnam("postgres"))
        return u"PostgreSQL 15 has no account “postgres” to run under"_s;
    return {};
}

} // namespace

PostgresDatabase::PostgresDatabase(PostgresCluster &cluster, const QString &name)
    : m_cluster(cluster)
    , m_name(name)
{
}

PostgresDatabase::~PostgresDatabase()
{
    const QString wrong = m_cluster.execute(u"DROP DATABASE \"%1\" WITH (FORCE)"_s.arg(m_name));
    if (!wrong.isEmpty())
        std::fprintf(stderr, "%s\n", qPrintable(wrong));
}

PostgresCluster *PostgresCluster::shared()
{
    if (const QString reason = whyNotInstalled(); !reason.isEmpty()) {
        skip(reason);
        return nullptr;
    }
    static std::unique_ptr<PostgresCluster> cluster;
    if (!cluster) {
        auto starting = std::unique_ptr<PostgresCluster>(new PostgresCluster);
        INFO(starting->start().toStdString());
        REQUIRE(starting->m_server.state() == QProcess::Running);
        cluster = std::move(starting);
    }
    return cluster.get();
}

PostgresCluster::~PostgresCluster()
{
    // Gone before QApplication, so QProcess cannot wait for it with events.
    if (m_server.state() != QProcess::Running)
        return;
    ::kill(pid_t(m_server.processId()), SIGQUIT);
    m_server.waitForFinished(10000);
}

QString PostgresCluster::host() const
{
    return u"127.0.0.1"_s;
}

QString PostgresCluster::user() const
{
    return u"etabli"_s;
}

QString PostgresCluster::start()
{
    removeOrphans();
    m_place = std::make_unique<QTemporaryDir>(
        QDir::temp().filePath(u"%1%2-XXXXXX"_s.arg(kPlaces, QString::number(::getpid()))));
    m_password = QUuid::createUuid().toString(QUuid::Id128);
    if (const QString wrong = initialise(); !wrong.isEmpty())
        return wrong;
    QString wrong;
    // Somebody else may take the port before the server does.
    for (int attempt = 0; attempt < 3; ++attempt) {
        if (wrong = launch(); wrong.isEmpty())
            break;
    }
    return wrong;
}

QString PostgresCluster::initialise()
{
    QFile password(m_place->filePath(u"password"_s));
    if (!password.open(QIODevice::WriteOnly) || password.write(m_password.toUtf8()) < 0)
        return u"no place for a PostgreSQL server"_s;
    password.close();
    if (isRoot()) {
        const passwd *account = ::getpwnam("postgres");
        for (const QString &path : {m_place->path(), password.fileName()}) {
            if (::chown(QFile::encodeName(path).constData(), account->pw_uid, account->pw_gid) != 0)
                return u"the PostgreSQL account cannot be given its folder"_s;
        }
    }
    const Outcome made = run(asServer(u"initdb"_s,
        {u"-D"_s, m_place->filePath(u"data"_s), u"-U"_s, user(), u"-E"_s, u"UTF8"_s,
            u"--locale=C.UTF-8"_s, u"-A"_s, u"scram-sha-256"_s, u"--no-sync"_s,
            u"--pwfile=%1"_s.arg(password.fileName())},
        m_place->path()));
    return made.exit == 0 ? QString() : QString::fromUtf8(made.out + made.err);
}

QString PostgresCluster::launch()
{
    m_port = freePort();
    QStringList arguments{u"-D"_s, m_place->filePath(u"data"_s), u"-h"_s, host(), u"-p"_s,
        QString::number(m_port), u"-k"_s, m_place->path()};
    // Errors are what tests provoke: kept out of the log, they cannot fill the pipe nobody empties.
    for (const QString &setting :
        {u"fsync=off"_s, u"full_page_writes=off"_s, u"synchronous_commit=off"_s,
            u"log_checkpoints=off"_s, u"log_min_messages=log"_s, u"lc_messages=C"_s})
        arguments << u"-c"_s << setting;
    const Command command = asServer(u"postgres"_s, arguments, m_place->path());
    m_server.setWorkingDirectory(command.folder);
    m_server.setProcessChannelMode(QProcess::MergedChannels);
    m_server.start(command.program, command.arguments);
    QByteArray said;
    QElapsedTimer timer;
    timer.start();
    while (!said.contains("ready to accept connections")) {
        const int left = kStartTimeMs - int(timer.elapsed());
        if (left <= 0 || !m_server.waitForReadyRead(left))
            return QString::fromUtf8(said) + u"\nPostgreSQL did not start"_s;
        said += m_server.readAll();
    }
    return {};
}

std::unique_ptr<PostgresDatabase> PostgresCluster::newDatabase(const QString &copyOf)
{
    const QString name = u"test_%1"_s.arg(++m_databases);
    const QString wrong = execute(u"CREATE DATABASE \"%1\" TEMPLATE \"%2\""_s.arg(name, copyOf));
    INFO(wrong.toStdString());
    REQUIRE(wrong.isEmpty());
    return std::make_unique<PostgresDatabase>(*this, name);
}

QString PostgresCluster::execute(const QString &sql) const
{
    const Outcome done = run({.program = kPrograms + u"psql"_s,
        .arguments = {u"-X"_s, u"-q"_s, u"-w"_s, u"-h"_s, host(), u"-p"_s, QString::number(m_port),
            u"-U"_s, user(), u"-d"_s, u"postgres"_s, u"-c"_s, sql},
        .environment = {{u"PGPASSWORD"_s, m_password}}});
    return done.exit == 0 ? QString() : QString::fromUtf8(done.err) + u"psql failed"_s;
}

} // namespace support

#include "tests/support/both_engines.h"

#include "core/storage/migrator.h"
#include "tests/support/postgres_cluster.h"

using namespace Qt::Literals::StringLiterals;

namespace support {

namespace {

std::unique_ptr<storage::Database> connectTo(const PostgresCluster &cluster, const QString &name)
{
    return must(storage::Database::openPostgres(
        {cluster.host(), cluster.port(), name, cluster.user(), cluster.password()}));
}

// The database each test's own is a copy of: migrated once, with nobody connected to it. It goes
// with its server.
QString migratedModel(PostgresCluster &cluster)
{
    static const PostgresDatabase *const model = [&] {
        auto made = cluster.newDatabase();
        const auto database = connectTo(cluster, made->name());
        must(storage::Migrator(*database).migrate([] { return base::Done(); }));
        return made.release();
    }();
    return model->name();
}

class NewSchoolFile : public AnySchool {
public:
    explicit NewSchoolFile(bool founded)
    {
        auto opened = must(storage::createSchoolFile(m_folder.filePath(u"ecole.etabli"_s)));
        hold(std::move(opened.database), founded ? Trail::Started : Trail::NotYet);
    }
    ~NewSchoolFile() { close(); }

private:
    QTemporaryDir m_folder;
};

class SchoolOnServer : public AnySchool {
public:
    SchoolOnServer(PostgresCluster &cluster, bool founded)
        : m_place(cluster.newDatabase(migratedModel(cluster)))
    {
        hold(connectTo(cluster, m_place->name()), founded ? Trail::Started : Trail::NotYet);
    }
    ~SchoolOnServer() { close(); }

private:
    std::unique_ptr<PostgresDatabase> m_place;
};

void runOnBoth(const std::function<void(AnySchool &)> &body, bool founded)
{
    SECTION("in a school file")
    {
        NewSchoolFile school(founded);
        body(school);
    }
    SECTION("on PostgreSQL")
    {
        PostgresCluster *cluster = PostgresCluster::shared();
        if (!cluster)
            return;
        SchoolOnServer school(*cluster, founded);
        body(school);
    }
}

} // namespace

void onBothEngines(const std::function<void(AnySchool &)> &body)
{
    runOnBoth(body, true);
}

void onBothEnginesUnfounded(const std::function<void(AnySchool &)> &body)
{
    runOnBoth(body, false);
}

} // namespace support

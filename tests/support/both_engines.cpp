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

// Emptied without looking at keys, and counted from 1 again; but for the codes a migration brings.
const QString kWipe =
    u"DO $$ DECLARE name text; BEGIN "
    "SET LOCAL session_replication_role = replica; "
    "FOR name IN SELECT tablename FROM pg_tables WHERE schemaname = 'public' "
    "AND tablename NOT IN ('schema_number', 'application_state', 'application_source', "
    "'stay_criterion', 'stay_level', 'document_requirement') "
    "LOOP EXECUTE format('DELETE FROM %I', name); END LOOP; "
    "FOR name IN SELECT sequencename FROM pg_sequences WHERE schemaname = 'public' "
    "LOOP PERFORM setval(quote_ident(name), 1, false); END LOOP; "
    // Of the papers those that schools start with, as they start.
    "DELETE FROM document_requirement WHERE uuid NOT LIKE '6f0c4f5e-0006-%'; "
    "UPDATE document_requirement SET retired = 0, position = id, row_version = 1; "
    "PERFORM setval(pg_get_serial_sequence('document_requirement', 'id'), "
    "(SELECT max(id) FROM document_requirement)); END $$"_s;

// One database for the tests of this process, migrated once: wiping its rows takes a tenth of
// copying it. It goes with its server.
QString migratedDatabase(PostgresCluster &cluster)
{
    static const PostgresDatabase *const place = [&] {
        auto made = cluster.newDatabase();
        const auto database = connectTo(cluster, made->name());
        must(storage::Migrator(*database).migrate([] { return base::Done(); }));
        return made.release();
    }();
    return place->name();
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
    {
        auto database = connectTo(cluster, migratedDatabase(cluster));
        must(database->runDirectly(kWipe));
        hold(std::move(database), founded ? Trail::Started : Trail::NotYet);
    }
    ~SchoolOnServer() { close(); }
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

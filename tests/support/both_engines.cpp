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

// What the migrations bring with them (steps, criteria, formats), put by to be given back.
const QString kKeep =
    u"DO $$ DECLARE name text; filled boolean; BEGIN CREATE SCHEMA kept; "
    "FOR name IN SELECT tablename FROM pg_tables WHERE schemaname = 'public' "
    "AND tablename <> 'schema_number' LOOP "
    "EXECUTE format('SELECT EXISTS (SELECT 1 FROM public.%I)', name) INTO filled; "
    "IF filled THEN EXECUTE format('CREATE TABLE kept.%I AS TABLE public.%I', name, name); END IF; "
    "END LOOP; END $$"_s;

// Emptied without looking at keys, counted from 1 again, and filled with what migrations bring.
const QString kWipe =
    u"DO $$ DECLARE name text; BEGIN "
    "SET LOCAL session_replication_role = replica; "
    "FOR name IN SELECT tablename FROM pg_tables WHERE schemaname = 'public' "
    "AND tablename <> 'schema_number' LOOP EXECUTE format('DELETE FROM public.%I', name); END "
    "LOOP; "
    "FOR name IN SELECT sequencename FROM pg_sequences WHERE schemaname = 'public' "
    "LOOP PERFORM setval(quote_ident(name), 1, false); END LOOP; "
    "FOR name IN SELECT tablename FROM pg_tables WHERE schemaname = 'kept' LOOP "
    "EXECUTE format('INSERT INTO public.%I SELECT * FROM kept.%I', name, name); "
    "IF EXISTS (SELECT 1 FROM pg_sequences WHERE sequencename = name || '_id_seq') THEN "
    "EXECUTE format('SELECT setval(%L, (SELECT max(id) FROM public.%I))', name || '_id_seq', "
    "name); "
    "END IF; END LOOP; END $$"_s;

// One database for the tests of this process, migrated once: wiping its rows takes a tenth of
// copying it. It goes with its server.
QString migratedDatabase(PostgresCluster &cluster)
{
    static const PostgresDatabase *const place = [&] {
        auto made = cluster.newDatabase();
        const auto database = connectTo(cluster, made->name());
        must(storage::Migrator(*database).migrate([] { return base::Done(); }));
        must(database->runDirectly(kKeep));
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

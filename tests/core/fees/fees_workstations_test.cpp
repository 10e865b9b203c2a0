#include "core/fees/errors.h"
#include "tests/core/fees/fees_school.h"
#include "tests/support/both_engines.h"
#include "tests/support/postgres_cluster.h"

#include <latch>
#include <thread>

using namespace Qt::Literals::StringLiterals;
using support::AnySchool;
using support::euros;
using support::FeesSchool;
using support::must;

namespace {

QString databaseName(AnySchool &school)
{
    storage::Statement statement(school.database(), u"SELECT current_database()"_s);
    must(statement.run());
    REQUIRE(statement.next());
    return statement.text(0);
}

// Another workstation, with a connection of its own: sends a payment when all are ready.
std::string_view send(const storage::PostgresPlace &place, security::AccountId account,
    const base::Clock &clock, const fees::PaymentDraft &draft, std::latch &ready)
{
    auto database = storage::Database::openPostgres(place);
    if (!database)
        return "no connection";
    security::Workspace workspace(**database, clock, support::cheapCost());
    workspace.start({account, u"sec"_s, u"sec"_s, {security::Role::Secretary}, 0, {}});
    ready.arrive_and_wait();
    const auto received = fees::PaymentService(workspace).receive(draft);
    return received ? "received" : received.error().code.name;
}

} // namespace

TEST_CASE("two workstations never settle an instalment beyond what is owed")
{
    support::onBothEngines([](AnySchool &any) {
        if (any.database().isSqlite())
            return; // one program alone holds a school file
        FeesSchool school(any);
        auto *cluster = support::PostgresCluster::shared();
        const storage::PostgresPlace place{cluster->host(), cluster->port(), databaseName(any),
            cluster->user(), cluster->password()};
        const auto account = any.workspace().signedIn()->account;
        for (int round = 0; round < 5; ++round) {
            const auto charge = school.charge(school.leaYear, school.mother, euros(100));
            const auto instalment = school.due().back().instalment;
            std::latch ready(2);
            std::string_view answers[2];
            std::thread workstations[2];
            for (int i = 0; i < 2; ++i) {
                workstations[i] = std::thread([&, i] {
                    answers[i] = send(place, account, any.clock,
                        school.draft(euros(60), {{instalment, euros(60)}}), ready);
                });
            }
            for (std::thread &workstation : workstations)
                workstation.join();
            std::sort(std::begin(answers), std::end(answers));
            CHECK(answers[0] == fees::errors::kOverInstalment.name);
            CHECK(answers[1] == "received");
            CHECK(
                school.number(
                    u"SELECT CAST(sum(a.cents) AS bigint) FROM allocation a JOIN instalment i ON i.id = a.instalment_id WHERE i.charge_id = ?"_s,
                    charge)
                == 6000);
        }
    });
}

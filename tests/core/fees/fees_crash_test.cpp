#include "core/records/number_cycle.h"
#include "core/storage/opening.h"
#include "tests/core/fees/fees_school.h"
#include "tests/support/school_file.h"

#include <QCoreApplication>
#include <QProcess>

#include <chrono>
#include <csignal>
#include <thread>

using namespace Qt::Literals::StringLiterals;
using support::euros;
using support::FeesSchool;
using support::must;
using support::SchoolFile;

namespace {

constexpr int kTrials = 20;

// The payment of one trial, the same whenever it is sent.
fees::PaymentDraft draftOf(const QString &uuid, fees::InstalmentId instalment)
{
    fees::PaymentDraft draft;
    draft.uuid = uuid;
    draft.remitterName = u"Jeanne Martin"_s;
    draft.receivedOn = QDate(2026, 9, 7);
    draft.amount = euros(40);
    draft.allocations = {{instalment, euros(30)}};
    return draft;
}

struct Reopened {
    explicit Reopened(const QString &path)
        : opened(must(storage::openSchoolFile(path)))
        , workspace(*opened.database, clock, support::cheapCost())
    {
        const auto row =
            must(security::AccountRepository::byLogin(*opened.database, u"sec"_s, clock.today()));
        workspace.start({row->account.id, u"sec"_s, u"sec"_s, row->account.roles, 0, {}});
    }
    support::TestClock clock;
    storage::Opened opened;
    security::Workspace workspace;
};

qint64 count(storage::Database &database, const QString &sql)
{
    storage::Statement statement(database, sql);
    must(statement.run());
    return must(storage::singleInteger(statement));
}

} // namespace

// Not a test by itself: the program that dies. "after" kills it between COMMIT and the answer to
// the window, a number after so many microseconds.
TEST_CASE("a program receives a payment and is killed", "[.fees-killed]")
{
    if (!qEnvironmentVariableIsSet("ETABLI_FILE"))
        return;
    Reopened school(qEnvironmentVariable("ETABLI_FILE"));
    const QString when = qEnvironmentVariable("ETABLI_KILL");
    if (when == u"after") {
        QObject::connect(&school.workspace, &security::Workspace::changed, &school.workspace,
            [] { std::raise(SIGKILL); });
    } else {
        std::thread([microseconds = when.toInt()] {
            std::this_thread::sleep_for(std::chrono::microseconds(microseconds));
            std::raise(SIGKILL);
        }).detach();
    }
    const auto received = fees::PaymentService(school.workspace)
                              .receive(draftOf(qEnvironmentVariable("ETABLI_UUID"),
                                  fees::InstalmentId(qEnvironmentVariableIntValue("ETABLI_TO"))));
    if (received)
        std::raise(SIGKILL);
}

TEST_CASE("a payment sent again after a kill is there once, with its receipt", "[FI-08]")
{
    SchoolFile file;
    int kept = 0;
    std::optional<fees::InstalmentId> instalment;
    {
        FeesSchool school(file);
        school.charge(school.leaYear, school.mother, euros(30 * kTrials));
        instalment = school.due()[0].instalment;
    }
    file.close();
    for (int trial = 0; trial < kTrials; ++trial) {
        const QString uuid = security::Workspace::newUuid();
        QProcess program;
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"ETABLI_FILE"_s, file.path());
        environment.insert(u"ETABLI_UUID"_s, uuid);
        environment.insert(u"ETABLI_TO"_s, QString::number(instalment->value()));
        environment.insert(
            u"ETABLI_KILL"_s, trial % 2 == 0 ? u"after"_s : QString::number(trial * 250));
        program.setProcessEnvironment(environment);
        program.start(QCoreApplication::applicationFilePath(), {u"[.fees-killed]"_s});
        REQUIRE(program.waitForFinished());
        REQUIRE(program.exitStatus() == QProcess::CrashExit);

        Reopened school(file.path());
        storage::Database &database = *school.opened.database;
        const qint64 before = count(database, u"SELECT count(*) FROM payment"_s);
        CHECK((before == trial || before == trial + 1));
        if (trial % 2 == 0)
            CHECK(before == trial + 1);
        const auto again =
            must(fees::PaymentService(school.workspace).receive(draftOf(uuid, *instalment)));
        kept += again.wasThereAlready ? 1 : 0;
        CHECK(again.wasThereAlready == (before == trial + 1));
        CHECK(again.receiptNumber == records::formatNumber(u"R"_s, 2026, trial + 1));
        CHECK(count(database, u"SELECT count(*) FROM payment"_s) == trial + 1);
        CHECK(count(database, u"SELECT count(*) FROM receipt"_s) == trial + 1);
        CHECK(count(database, u"SELECT CAST(sum(cents) AS bigint) FROM allocation"_s)
            == 3000 * (trial + 1));
    }
    CHECK(kept >= kTrials / 2);
}

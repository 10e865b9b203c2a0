#include "core/fees/errors.h"
#include "core/security/history.h"
#include "core/security/settings.h"
#include "tests/core/fees/fees_school.h"
#include "tests/support/both_engines.h"

#include <QSignalSpy>

using namespace Qt::Literals::StringLiterals;
using fees::FeeKind;
using fees::FeeLine;
using security::Role;
using support::AnySchool;
using support::euros;
using support::FeesSchool;
using support::must;

namespace {

std::vector<FeeLine> usualLines()
{
    return {{FeeKind::Tuition, u"Scolarité 2026-2027"_s, euros(750)},
        {FeeKind::Equipment, u"Tenue et outillage"_s, euros(85, 50)}};
}

} // namespace

TEST_CASE("a year's fees are planned line by line and kept")
{
    support::onBothEngines([](AnySchool &any) {
        FeesSchool school(any);
        const auto empty = must(school.plans.plan(school.year));
        CHECK(empty.plan.rowVersion == 0);
        CHECK(empty.plan.lines.empty());
        const auto saved = must(school.plans.save(school.year, 0, usualLines()));
        CHECK(saved.plan.rowVersion == 1);
        CHECK(saved.plan.lines == usualLines());
        CHECK(saved.plan.total() == euros(835, 50));
        CHECK_FALSE(saved.warning);
        const auto fewer = must(school.plans.save(
            school.year, 1, {{FeeKind::Tuition, u"  Scolarité \n 2026  "_s, euros(700)}}));
        CHECK(fewer.plan.rowVersion == 2);
        REQUIRE(fewer.plan.lines.size() == 1);
        CHECK(fewer.plan.lines.front().label == u"Scolarité 2026"_s);

        const auto permit = must(any.workspace().require(security::Operation::ReadFileHistory));
        const auto history = must(security::History::of(any.database(), permit, fewer.plan.uuid));
        REQUIRE(history.size() == 2);
        CHECK(history.front().before.contains(u"85,50"));
        CHECK_FALSE(history.front().after.contains(u"85,50"));
    });
}

TEST_CASE("tuition above 800 € a year is said with its amount and does not block")
{
    support::SchoolFile file;
    FeesSchool school(file);
    const auto warned = must(school.plans.save(school.year, 0,
        {{FeeKind::Tuition, u"Scolarité"_s, euros(500)},
            {FeeKind::Tuition, u"Ateliers"_s, euros(300, 1)},
            {FeeKind::Equipment, u"Tenue"_s, euros(100)}}));
    REQUIRE(warned.warning);
    CHECK(warned.warning->tuition == euros(800, 1));
    CHECK(warned.warning->message().contains(u"800,01"));
    CHECK(warned.plan.lines.size() == 3);
    CHECK_FALSE(
        must(school.plans.save(school.year, 1, {{FeeKind::Tuition, u"Scolarité"_s, euros(800)}}))
            .warning);

    // The ceiling is a setting.
    const auto permit = must(file.workspace().require(security::Operation::ManageFees));
    auto transaction = must(security::Transaction::begin(file.workspace(), permit));
    must(security::Settings::write(
        transaction, security::settings::kFeeCeilingCents, u"70000"_s, u"essai"_s));
    must(transaction.commit());
    CHECK(must(school.plans.plan(school.year)).warning->ceiling == euros(700));
}

TEST_CASE("a plan changed meanwhile is told with who and when, and stays")
{
    support::SchoolFile file;
    FeesSchool school(file);
    must(school.plans.save(school.year, 0, usualLines()));
    const auto late = school.plans.save(school.year, 0, {});
    REQUIRE_FALSE(late);
    CHECK(late.error().code == fees::errors::kChangedMeanwhile);
    CHECK(late.error().message.contains(u"sec, 07/09/2026"));
    CHECK(must(school.plans.plan(school.year)).plan.lines == usualLines());
    // Undo: the former lines with the version of the edit.
    must(school.plans.save(school.year, 1, {}));
    CHECK(must(school.plans.save(school.year, 2, usualLines())).plan.lines == usualLines());
}

TEST_CASE("a plan refuses amounts and labels that cannot be", "[BI-09]")
{
    support::SchoolFile file;
    FeesSchool school(file);
    const auto saved = [&](base::Money amount, const QString &label) {
        return school.plans.save(school.year, 0, {{FeeKind::Other, label, amount}});
    };
    CHECK(saved(euros(0), u"x"_s).error().code == fees::errors::kBadAmount);
    CHECK(saved(euros(-5), u"x"_s).error().code == fees::errors::kBadAmount);
    CHECK(saved(euros(10'000'000), u"x"_s).error().code == fees::errors::kBadAmount);
    CHECK(saved(euros(1), u" \t"_s).error().code == fees::errors::kMissingLabel);
    CHECK(school.plans.save(school.year, 0, std::vector<FeeLine>(21, usualLines()[0])).error().code
        == fees::errors::kTooManyLines);
    CHECK(school.plans.save(school::SchoolYearId(99), 0, {}).error().code
        == security::errors::kRefused);
    CHECK(saved(euros(9'999'999, 99), u"x"_s));
}

TEST_CASE("fees are the office's work: everybody else is refused")
{
    support::SchoolFile file;
    FeesSchool school(file);
    QSignalSpy changed(&file.workspace(), &security::Workspace::changed);
    must(school.plans.save(school.year, 0, usualLines()));
    REQUIRE(changed.size() == 1);
    CHECK(changed.front().front().value<QSet<QString>>() == QSet<QString>{u"fee-plan"_s});
    const Role role = GENERATE(Role::Teacher, Role::Master, Role::Referent, Role::Administrator);
    file.signIn(u"autre"_s, {role});
    changed.clear();
    const fees::PaymentId payment(1);
    const std::vector<base::ErrorCode> refusals{
        school.plans.plan(school.year).error().code,
        school.plans.save(school.year, 1, {}).error().code,
        school.charges.charge({school.leaYear, school.mother, {}, {}}).error().code,
        school.charges.proposeDueDates(school.leaYear, 3).error().code,
        school.charges.voidCharge(fees::ChargeId(1), u"x"_s).error().code,
        school.payments.receive(school.draft(euros(1))).error().code,
        school.payments.allocate(payment, {}).error().code,
        school.payments.release(payment, fees::InstalmentId(1)).error().code,
        school.payments.voidPayment(payment, u"x"_s).error().code,
        school.payments.receipt(payment).error().code,
        school.lists.dueLines({}).error().code,
        school.lists.payments({}).error().code,
        school.lists.studentFees(school.lea).error().code,
        school.lists.yearTotals(school.year).error().code,
        school.lists.balanceOfPayer(school.mother).error().code,
        school.lists.totalsByMeans(QDate(2026, 1, 1), QDate(2026, 12, 31)).error().code,
    };
    for (const base::ErrorCode &code : refusals)
        CHECK(code == security::errors::kRefused);
    CHECK(changed.isEmpty());
}

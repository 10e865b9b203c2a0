#include "core/fees/errors.h"
#include "tests/core/fees/fees_school.h"
#include "tests/support/both_engines.h"

#include <QRandomGenerator>

#include <numeric>

using namespace Qt::Literals::StringLiterals;
using base::Money;
using fees::FeeKind;
using fees::Instalment;
using support::AnySchool;
using support::euros;
using support::FeesSchool;
using support::must;

namespace {

std::vector<QDate> months(int count)
{
    std::vector<QDate> dates;
    for (int i = 0; i < count; ++i)
        dates.push_back(QDate(2026, 10, 5).addMonths(i));
    return dates;
}

std::vector<qint64> centsOf(const std::vector<Instalment> &instalments)
{
    std::vector<qint64> cents;
    for (const Instalment &instalment : instalments)
        cents.push_back(instalment.amount.cents());
    return cents;
}

QStringList texts(const std::vector<QDate> &dates)
{
    QStringList all;
    for (const QDate date : dates)
        all += date.toString(u"dd/MM/yy"_s);
    return all;
}

} // namespace

TEST_CASE("instalments add up to the cent", "[BI-39]")
{
    using Cents = std::vector<qint64>;
    CHECK(centsOf(fees::instalmentsOf(euros(100), months(3))) == Cents{3334, 3333, 3333});
    CHECK(centsOf(fees::instalmentsOf(euros(800), months(3))) == Cents{26667, 26667, 26666});
    CHECK(centsOf(fees::instalmentsOf(euros(800), months(10))) == Cents(10, 8000));
    CHECK(centsOf(fees::instalmentsOf(euros(0, 1), months(12))) == Cents{1});
    QRandomGenerator random(39);
    for (int i = 0; i < 2000; ++i) {
        const qint64 cents = random.bounded(1, 1'000'000);
        const auto parts =
            centsOf(fees::instalmentsOf(Money::fromCents(cents), months(random.bounded(1, 13))));
        CHECK(std::accumulate(parts.begin(), parts.end(), qint64(0)) == cents);
        CHECK(std::find(parts.begin(), parts.end(), 0) == parts.end());
    }
}

TEST_CASE("a reduction of 33,33 % and what is left add up to the amount", "[BI-39]")
{
    CHECK(fees::shareOf(euros(800), 3333) == euros(266, 64));
    CHECK(fees::shareOf(euros(0, 1), 5000) == euros(0, 1));
    CHECK(fees::shareOf(euros(0, 1), 4999) == euros(0));
    for (qint64 cents = 1; cents < 2000; ++cents) {
        const Money amount = Money::fromCents(cents);
        const fees::ChargeLine line{
            FeeKind::Tuition, u"x"_s, amount, fees::shareOf(amount, 3333), u"fratrie"_s};
        CHECK(line.owed() + line.reduction == amount);
    }
}

TEST_CASE("due dates are proposed from the first day of the year")
{
    const QDate first(2026, 9, 1);
    CHECK(texts(fees::proposedDueDates(1, first, 5)) == QStringList{u"01/10/26"_s});
    CHECK(texts(fees::proposedDueDates(3, first, 5))
        == QStringList{u"05/10/26"_s, u"05/01/27"_s, u"05/04/27"_s});
    const auto ten = fees::proposedDueDates(10, first, 5);
    REQUIRE(ten.size() == 10);
    CHECK(ten.front() == QDate(2026, 10, 5));
    CHECK(ten.back() == QDate(2027, 7, 5));
    for (const QDate start : {QDate(2026, 8, 24), QDate(2026, 8, 31), QDate(2026, 9, 14)})
        CHECK(fees::proposedDueDates(10, start, 5).front() == QDate(2026, 10, 5));
    CHECK(fees::proposedDueDates(3, QDate(2027, 1, 4), 5).front() == QDate(2027, 2, 5));
    // A day that not every month has is never proposed.
    CHECK(fees::proposedDueDates(3, first, 31).front() == QDate(2026, 9, 28));

    support::SchoolFile file;
    FeesSchool school(file);
    CHECK(must(school.charges.proposeDueDates(school.leaYear, 3)).front() == QDate(2026, 10, 5));
    const auto late =
        support::rows::enrolment(file.database(), school.minh, school.year, QDate(2027, 1, 4));
    CHECK(must(school.charges.proposeDueDates(late, 1)).front() == QDate(2027, 2, 3));
    CHECK(school.charges.proposeDueDates(enrolment::EnrolmentId(99), 1).error().code
        == security::errors::kRefused);
}

TEST_CASE("a student is charged at enrolment, in instalments that add up")
{
    support::onBothEngines([](AnySchool &any) {
        FeesSchool school(any);
        const auto plan = must(school.plans.save(school.year, 0,
            {{FeeKind::Tuition, u"Scolarité 2026-2027"_s, euros(800)},
                {FeeKind::Equipment, u"Tenue"_s, euros(85, 50)}}));
        const auto charged = must(school.charges.charge(
            {school.leaYear, school.mother, fees::chargeLinesOf(plan.plan), months(3)}));
        REQUIRE(charged.charges.size() == 2);
        CHECK_FALSE(charged.warning);
        const auto lines = school.dueOf(school.lea);
        REQUIRE(lines.size() == 6);
        CHECK(lines[0].studentName == u"DUPONT Léa"_s);
        CHECK(lines[0].payerName == u"Marie Dupont"_s);
        CHECK(lines[0].label == u"Scolarité 2026-2027"_s);
        CHECK(lines[0].position == 1);
        CHECK(lines[0].count == 3);
        CHECK(lines[0].dueOn == QDate(2026, 10, 5));
        CHECK(lines[0].amount == euros(266, 67));
        CHECK(lines[4].amount == euros(266, 66));
        CHECK(lines[1].amount == euros(28, 50));

        // A change of the plan leaves what was charged.
        must(school.plans.save(school.year, 1, {{FeeKind::Tuition, u"Autre"_s, euros(100)}}));
        CHECK(school.dueOf(school.lea)[0].label == u"Scolarité 2026-2027"_s);
        const auto balance = must(school.lists.balanceOfPayer(school.mother));
        CHECK(balance.charged == euros(885, 50));
        CHECK(balance.toPay() == euros(885, 50));
    });
}

TEST_CASE("tuition charged above the ceiling over a year is said, whoever pays")
{
    support::SchoolFile file;
    FeesSchool school(file);
    school.charge(school.leaYear, school.mother, euros(500));
    const auto second = must(school.charges.charge({school.leaYear, school.father,
        {{FeeKind::Tuition, u"Scolarité"_s, euros(300, 1)}, {FeeKind::Other, u"Photo"_s, euros(9)}},
        months(1)}));
    REQUIRE(second.warning);
    CHECK(second.warning->tuition == euros(800, 1));
}

TEST_CASE("a reduction is kept with its reason beside what is owed")
{
    support::SchoolFile file;
    FeesSchool school(file);
    const auto charged = [&](Money reduction, const QString &reason) {
        return school.charges.charge({school.leaYear, school.mother,
            {{FeeKind::Tuition, u"Scolarité"_s, euros(600), reduction, reason}}, months(1)});
    };
    must(charged(euros(100), u"Fratrie"_s));
    const auto item = must(school.lists.studentFees(school.lea)).charges.front();
    CHECK(item.amount == euros(500));
    CHECK(item.reduction == euros(100));
    CHECK(item.reductionReason == u"Fratrie"_s);
    CHECK(charged(euros(600), u"Fratrie"_s).error().code == fees::errors::kBadReduction);
    CHECK(charged(euros(-1), u"Fratrie"_s).error().code == fees::errors::kBadReduction);
    CHECK(charged(euros(100), u""_s).error().code == fees::errors::kMissingReason);
    CHECK(charged(euros(0), u"Fratrie"_s).error().code == fees::errors::kMissingReason);
}

TEST_CASE("a charge that cannot be is refused and leaves nothing")
{
    support::SchoolFile file;
    FeesSchool school(file);
    const fees::ChargeLine line{FeeKind::Tuition, u"Scolarité"_s, euros(100)};
    const auto code = [&](const fees::ChargeRequest &request) {
        return school.charges.charge(request).error().code;
    };
    CHECK(code({school.leaYear, school.mother, {}, months(1)}) == fees::errors::kNoLine);
    const std::vector<std::vector<QDate>> wrong{
        {}, months(13), {QDate(2026, 10, 5), QDate(2026, 10, 5)}, {QDate(2062, 10, 5)}, {QDate()}};
    for (const auto &dates : wrong)
        CHECK(code({school.leaYear, school.mother, {line}, dates}) == fees::errors::kBadDueDates);
    CHECK(code({school.leaYear, people::PartyId(99), {line}, months(1)})
        == security::errors::kRefused);
    CHECK(code({enrolment::EnrolmentId(99), school.mother, {line}, months(1)})
        == security::errors::kRefused);
    fees::ChargeLine nothing = line;
    nothing.amount = Money();
    CHECK(code({school.leaYear, school.mother, {line, nothing}, months(1)})
        == fees::errors::kBadAmount);
    CHECK(school.number(u"SELECT count(*) FROM charge"_s) == 0);
}

TEST_CASE("charging the same line twice charges it once")
{
    support::SchoolFile file;
    FeesSchool school(file);
    fees::ChargeRequest request{
        school.leaYear, school.mother, {{FeeKind::Tuition, u"Scolarité"_s, euros(100)}}, months(2)};
    request.lines.front().uuid = security::Workspace::newUuid();
    const auto first = must(school.charges.charge(request));
    CHECK(must(school.charges.charge(request)).charges == first.charges);
    CHECK(school.number(u"SELECT count(*) FROM instalment"_s) == 2);
    request.lines.front().amount = euros(200);
    CHECK(school.charges.charge(request).error().code == fees::errors::kNotSame);
}

TEST_CASE("a charge is cancelled by an opposite one, with a reason, when no money is on it")
{
    support::onBothEngines([](AnySchool &any) {
        FeesSchool school(any);
        const auto charge = school.charge(school.leaYear, school.mother, euros(300), 3);
        CHECK(school.charges.voidCharge(charge, u"  "_s).error().code
            == fees::errors::kMissingReason);
        const auto instalment = school.dueOf(school.lea)[0].instalment;
        const auto payment =
            must(school.payments.receive(school.draft(euros(50), {{instalment, euros(50)}})));
        const auto refused = school.charges.voidCharge(charge, u"Départ"_s);
        CHECK(refused.error().code == fees::errors::kSettled);
        CHECK(refused.error().message.contains(u"R2026-0001"));
        must(school.payments.release(payment.payment, instalment));
        must(school.charges.voidCharge(charge, u"Départ"_s));

        CHECK(school.due().empty());
        CHECK(school.number(u"SELECT CAST(sum(cents) AS bigint) FROM charge"_s) == 0);
        CHECK(school.number(u"SELECT CAST(sum(cents) AS bigint) FROM instalment"_s) == 0);
        CHECK(must(school.lists.balanceOfPayer(school.mother)).outstanding() == Money());
        const auto item = must(school.lists.studentFees(school.lea)).charges.front();
        CHECK(item.isVoid);
        CHECK(item.voidReason == u"Départ"_s);
        CHECK(school.charges.voidCharge(charge, u"Départ"_s).error().code
            == fees::errors::kAlreadyVoid);
        const fees::ChargeId opposite(
            school.number(u"SELECT id FROM charge WHERE opposite_of IS NOT NULL"_s));
        CHECK(
            school.charges.voidCharge(opposite, u"x"_s).error().code == security::errors::kRefused);
        // Nothing can be paid on it any more.
        CHECK(school.payments.allocate(payment.payment, {{instalment, euros(1)}}).error().code
            == fees::errors::kOverInstalment);
    });
}

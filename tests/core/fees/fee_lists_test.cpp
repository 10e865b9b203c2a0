#include "tests/core/fees/fees_school.h"
#include "tests/support/both_engines.h"

using namespace Qt::Literals::StringLiterals;
using base::Money;
using fees::Means;
using support::AnySchool;
using support::euros;
using support::FeesSchool;
using support::must;

namespace {

QStringList names(const std::vector<fees::DueLine> &lines)
{
    QStringList all;
    for (const auto &line : lines)
        all += u"%1 %2"_s.arg(line.studentName, line.dueOn.toString(u"dd/MM"_s));
    return all;
}

} // namespace

TEST_CASE("what is due is listed by date, and by student, payer, group, year and days")
{
    support::onBothEngines([](AnySchool &any) {
        FeesSchool school(any);
        const auto minhYear = school.enrol(school.minh);
        const auto group = support::rows::group(any.database(), u"Usinage"_s);
        support::rows::membership(any.database(), minhYear, group, QDate(2026, 9, 1));
        school.charge(school.leaYear, school.mother, euros(200), 2);
        school.charge(school.tomYear, school.mother, euros(100));
        school.charge(minhYear, school.father, euros(90));
        CHECK(names(school.due())
            == QStringList{u"DUPONT Léa 05/10"_s, u"DUPONT Tom 05/10"_s, u"NGUYEN Minh 05/10"_s,
                u"DUPONT Léa 05/11"_s});
        CHECK(school.due({.student = school.lea}).size() == 2);
        CHECK(school.due({.payer = school.mother}).size() == 3);
        CHECK(names(school.due({.group = group})) == QStringList{u"NGUYEN Minh 05/10"_s});
        CHECK(school.due({.year = school::SchoolYearId(99)}).empty());
        CHECK(school.due({.year = school.year, .dueFrom = QDate(2026, 10, 6)}).size() == 1);
        CHECK(school.due({.dueTo = QDate(2026, 10, 5)}).size() == 3);

        must(school.payments.receive(
            school.draft(euros(100), {{school.due()[1].instalment, euros(100)}})));
        CHECK(school.due({.student = school.tom}).empty());
        const auto all = school.due({.student = school.tom, .onlyOpen = false});
        REQUIRE(all.size() == 1);
        CHECK(all[0].settled == euros(100));
        CHECK_FALSE(all[0].isOverdueOn(QDate(2027, 1, 1)));
        CHECK(school.due()[0].isOverdueOn(QDate(2026, 10, 6)));
        CHECK_FALSE(school.due()[0].isOverdueOn(QDate(2026, 10, 5)));
    });
}

TEST_CASE("the journal has a line for each payment, and another for each cancelled one")
{
    support::onBothEngines([](AnySchool &any) {
        FeesSchool school(any);
        school.charge(school.leaYear, school.mother, euros(100));
        school.charge(school.tomYear, school.father, euros(100));
        const auto due = school.due();
        const auto both = must(school.payments.receive(school.draft(
            euros(110), {{due[0].instalment, euros(40)}, {due[1].instalment, euros(60)}})));
        auto cash = school.draft(euros(20), {{due[0].instalment, euros(20)}});
        cash.means = Means::Cash;
        cash.remitter = school.father;
        must(school.payments.receive(cash));
        const auto lines = must(school.lists.payments({}));
        REQUIRE(lines.size() == 2);
        CHECK(lines[0].students == QStringList{u"DUPONT Léa"_s, u"DUPONT Tom"_s});
        CHECK(lines[0].advance == euros(10));
        CHECK(lines[0].receiptNumber == u"R2026-0001"_s);
        CHECK(lines[1].remitterName == u"Paul Dupont"_s);
        CHECK(must(school.lists.payments({.means = Means::Cash})).size() == 1);
        CHECK(must(school.lists.payments({.student = school.tom})).size() == 1);
        CHECK(must(school.lists.payments({.party = school.father})).size() == 2);
        CHECK(must(school.lists.payments({.party = school.mother})).size() == 2);
        CHECK(must(school.lists.payments({.onlyWithAdvance = true})).size() == 1);
        CHECK(must(school.lists.payments({.from = QDate(2026, 9, 8)})).empty());
        CHECK(must(school.lists.payments({.to = QDate(2026, 9, 7)})).size() == 2);

        any.clock.advanceDays(1);
        must(school.payments.voidPayment(both.payment, u"Erreur de saisie"_s));
        const auto after = must(school.lists.payments({}));
        REQUIRE(after.size() == 3);
        CHECK(after[0].isVoid);
        CHECK(after[0].reason == u"Erreur de saisie"_s);
        CHECK(after[0].advance == Money());
        CHECK(after[2].isOpposite);
        CHECK(after[2].amount == euros(-110));
        CHECK(after[2].receiptNumber == u"R2026-0001"_s);
        CHECK(after[2].reason == u"Erreur de saisie"_s);
        CHECK(must(school.lists.payments({.onlyWithAdvance = true})).empty());

        const auto day = [&](QDate on) { return must(school.lists.totalsByMeans(on, on)); };
        CHECK(day(QDate(2026, 9, 7))[0].total == euros(110));
        CHECK(day(QDate(2026, 9, 7))[3].total == euros(20));
        CHECK(day(QDate(2026, 9, 8))[0].total == euros(-110));
        CHECK(day(QDate(2026, 9, 8))[0].receipts == 0);
        CHECK(day(QDate(2026, 9, 8)).size() == fees::kMeans.size());
    });
}

TEST_CASE("a student's file shows charges, instalments, payments and the rest of the family")
{
    support::onBothEngines([](AnySchool &any) {
        FeesSchool school(any);
        school.charge(school.leaYear, school.mother, euros(300), 3);
        school.charge(school.tomYear, school.mother, euros(100));
        school.charge(school.enrol(school.minh), school.father, euros(70));
        must(school.payments.receive(school.draft(
            euros(150), fees::proposedAllocations(euros(150), fees::openOf(school.due())))));
        any.clock.set(QDate(2026, 11, 6));
        const auto fees = must(school.lists.studentFees(school.lea));
        CHECK(fees.balance.charged == euros(300));
        CHECK(fees.balance.settled == euros(100));
        CHECK(fees.balance.overdue == euros(100));
        REQUIRE(fees.charges.size() == 1);
        CHECK(fees.charges[0].settled == euros(100));
        CHECK(fees.charges[0].yearLabel == u"2026-2027"_s);
        CHECK(fees.charges[0].payerName == u"Marie Dupont"_s);
        CHECK(fees.instalments.size() == 3);
        CHECK(fees.payments.size() == 1);
        REQUIRE(fees.siblings.size() == 1);
        CHECK(fees.siblings[0].name == u"DUPONT Tom"_s);
        CHECK(fees.siblings[0].balance.outstanding() == euros(50));
        CHECK(must(school.lists.studentFees(people::StudentId(99))).charges.empty());
    });
}

TEST_CASE("siblings share a parent even before anybody pays")
{
    support::SchoolFile file;
    FeesSchool school(file);
    const auto link = [&](people::StudentId student, people::PartyId party, const QString &as) {
        (void)school.number(
            u"INSERT INTO student_party (uuid, student_id, party_id, relation, valid_from) VALUES (?, ?, ?, ?, '2026-09-01') RETURNING id"_s,
            security::Workspace::newUuid(), student, party, as);
    };
    link(school.lea, school.mother, u"mother"_s);
    link(school.tom, school.mother, u"stepparent"_s);
    // The same educator, or the same neighbour, makes no family.
    link(school.lea, school.father, u"educator"_s);
    link(school.minh, school.father, u"educator"_s);
    const auto siblings = must(school.lists.studentFees(school.lea)).siblings;
    REQUIRE(siblings.size() == 1);
    CHECK(siblings[0].student == school.tom);
}

TEST_CASE("a year's totals say what they are made of")
{
    support::onBothEngines([](AnySchool &any) {
        FeesSchool school(any);
        (void)school.enrol(school.minh);
        school.charge(school.leaYear, school.mother, euros(300), 3);
        school.charge(school.tomYear, school.mother, euros(100));
        const auto tomDue = school.dueOf(school.tom)[0].instalment;
        must(school.payments.receive(school.draft(euros(130), {{tomDue, euros(100)}})));
        any.clock.set(QDate(2026, 10, 6));
        const auto totals = must(school.lists.yearTotals(school.year));
        CHECK(totals.balance.charged == euros(400));
        CHECK(totals.balance.settled == euros(100));
        CHECK(totals.balance.outstanding() == euros(300));
        CHECK(totals.balance.overdue == euros(100));
        CHECK(totals.balance.credit == euros(30));
        CHECK(totals.students == 3);
        CHECK(totals.charged == 2);
        CHECK(totals.settled == 1);
        CHECK(totals.overdue == 1);
        CHECK(totals.collected() == base::Ratio{10000, 40000});
        CHECK(totals.studentsSettled() == base::Ratio{1, 2});
        CHECK_FALSE(
            must(school.lists.yearTotals(school::SchoolYearId(99))).collected().isDefined());
    });
}

TEST_CASE("the journal keeps the order in which a day was written, refunds among payments")
{
    support::onBothEngines([](AnySchool &any) {
        FeesSchool school(any);
        const auto later = [&] { any.clock.advance(60'000); };
        const auto first = must(school.payments.receive(school.draft(euros(50))));
        later();
        (void)must(school.refunds.refund({security::Workspace::newUuid(), first.payment,
            any.clock.today(), euros(20), Means::Transfer, {}, u"Trop versé"_s}));
        later();
        auto yesterday = school.draft(euros(30));
        yesterday.receivedOn = any.clock.today().addDays(-1);
        (void)must(school.payments.receive(yesterday));
        later();
        (void)must(school.payments.receive(school.draft(euros(40))));
        QList<qint64> amounts;
        for (const fees::PaymentLine &line : must(school.lists.payments({})))
            amounts += line.amount.cents();
        CHECK(amounts == QList<qint64>{3000, 5000, -2000, 4000});
    });
}

#include "core/fees/errors.h"
#include "core/people/family_service.h"
#include "core/security/threshold_service.h"
#include "tests/core/fees/fees_school.h"
#include "tests/support/both_engines.h"

using namespace Qt::Literals::StringLiterals;
using base::Money;
using support::AnySchool;
using support::euros;
using support::FeesSchool;
using support::must;

namespace {

// Due on 5 October; the levels are written from 8, 20 and 40 days after that day.
const QDate kDue(2026, 10, 5);

int levelOn(FeesSchool &school, AnySchool &any, int days)
{
    any.clock.set(kDue.addDays(days));
    const auto plan = must(school.reminders.plan());
    return plan.proposals.empty() ? 0 : plan.proposals.front().level();
}

void write(FeesSchool &school)
{
    must(school.reminders.send({school.mother}));
}

} // namespace

TEST_CASE("the next level is proposed when its days have passed, and never skipped")
{
    const fees::ReminderDays days{8, 20, 40};
    fees::LateInstalment late{
        fees::InstalmentId(1), {people::PartyId(1), {}}, {}, {}, QDate(2026, 10, 5), euros(10)};
    const auto levelAfter = [&](int count) {
        return fees::nextLevel(late, days, late.dueOn.addDays(count));
    };
    CHECK(levelAfter(7) == 0);
    CHECK(levelAfter(8) == 1);
    CHECK(levelAfter(90) == 1); // nothing was written yet: the courteous word comes first
    late.lastLevel = 1;
    late.lastSentOn = late.dueOn.addDays(8);
    CHECK(levelAfter(19) == 0);
    CHECK(levelAfter(20) == 2);
    late.lastSentOn = late.dueOn.addDays(90);
    CHECK(levelAfter(101) == 0);
    CHECK(levelAfter(102) == 2);
    late.lastLevel = 3;
    CHECK(levelAfter(400) == 0);
}

TEST_CASE("a payer is written to level after level, once at each for an instalment")
{
    support::onBothEngines([](AnySchool &any) {
        FeesSchool school(any);
        school.charge(school.leaYear, school.mother, euros(300), 3);
        CHECK(levelOn(school, any, 7) == 0);
        CHECK(levelOn(school, any, 8) == 1);
        const auto letters = must(school.reminders.send({school.mother}));
        REQUIRE(letters.size() == 1);
        CHECK(letters[0].number == u"L2026-0001"_s);
        CHECK(letters[0].snapshot.payer == u"Marie Dupont"_s);
        CHECK(letters[0].snapshot.level == 1);
        REQUIRE(letters[0].snapshot.lines.size() == 1);
        CHECK(letters[0].snapshot.lines[0].student == u"DUPONT Léa"_s);
        CHECK(letters[0].snapshot.toPay() == euros(100));
        CHECK(levelOn(school, any, 8) == 0);
        CHECK(school.reminders.send({school.mother}).error().code == fees::errors::kNoReminder);
        CHECK(levelOn(school, any, 20) == 2);
        write(school);
        // The second instalment, of 5 November, gets its first word in the third letter.
        CHECK(levelOn(school, any, 40) == 3);
        const auto third = must(school.reminders.send({school.mother})).front();
        CHECK(third.snapshot.level == 3);
        CHECK(third.snapshot.lines.size() == 2);
        CHECK(school.number(u"SELECT count(*) FROM reminder_line WHERE level = 1"_s) == 2);
        CHECK(levelOn(school, any, 200) == 2);
        const auto sent = must(school.reminders.sent());
        REQUIRE(sent.size() == 3);
        CHECK(sent[2].amount == euros(200));
        CHECK(sent[2].students == QStringList{u"DUPONT Léa"_s});
        CHECK(must(school.reminders.reminder(sent[0].id)).snapshot == letters[0].snapshot);
        CHECK(school.reminders.reminder(fees::ReminderId(99)).error().code
            == security::errors::kRefused);
    });
}

TEST_CASE("one letter covers all the young people of a payer; what is paid is not asked for")
{
    support::onBothEngines([](AnySchool &any) {
        FeesSchool school(any);
        school.charge(school.leaYear, school.mother, euros(100));
        school.charge(school.tomYear, school.mother, euros(80));
        school.charge(school.tomYear, school.father, euros(60));
        const auto fathers = school.due({.payer = school.father}).front();
        must(school.payments.receive(school.draft(euros(60), {{fathers.instalment, euros(60)}})));
        any.clock.set(kDue.addDays(10));
        const auto plan = must(school.reminders.plan());
        REQUIRE(plan.proposals.size() == 1);
        CHECK(plan.proposals[0].items.size() == 2);
        CHECK(plan.proposals[0].amount() == euros(180));
        CHECK(plan.notWritten.empty());
        CHECK(school.reminders.send({school.mother, school.father}).error().code
            == fees::errors::kNoReminder);
        CHECK(school.number(u"SELECT count(*) FROM reminder"_s) == 0);
        CHECK(school.number(u"SELECT coalesce(max(last), 0) FROM number_cycle WHERE kind = "
                            "'reminder'"_s)
            == 0);
    });
}

TEST_CASE("nothing is written to a contact a court has restricted, nor asked of who is ahead")
{
    support::onBothEngines([](AnySchool &any) {
        FeesSchool school(any);
        school.charge(school.leaYear, school.mother, euros(100));
        school.charge(school.tomYear, school.father, euros(80));
        people::FamilyService families(any.workspace());
        people::LinkDetails link;
        link.relation = people::Relation::Mother;
        link.pays = true;
        link.restricted = true;
        link.restrictionSource = u"Jugement du 3 mars 2026"_s;
        must(families.link(school.lea, school.mother, link, QDate(2026, 9, 1)));
        auto ahead = school.draft(euros(80));
        ahead.remitter = school.father;
        must(school.payments.receive(ahead));
        any.clock.set(kDue.addDays(10));
        const auto plan = must(school.reminders.plan());
        CHECK(plan.proposals.empty());
        REQUIRE(plan.notWritten.size() == 2);
        CHECK(plan.notWritten[0].payer.id == school.mother);
        CHECK(plan.notWritten[0].why == fees::NoLetter::Restricted);
        CHECK(plan.notWritten[0].overdue == euros(100));
        CHECK(plan.notWritten[1].why == fees::NoLetter::Advance);
        CHECK(school.reminders.send({school.mother}).error().code == fees::errors::kNoReminder);
    });
}

TEST_CASE("the days of the levels are the school's own")
{
    support::onBothEngines([](AnySchool &any) {
        FeesSchool school(any);
        school.charge(school.leaYear, school.mother, euros(100));
        security::ThresholdService thresholds(any.workspace());
        (void)must(thresholds.set(
            security::Threshold::ReminderDays, u"15 / 30 / 60"_s, u"Règlement intérieur"_s));
        CHECK(levelOn(school, any, 14) == 0);
        CHECK(levelOn(school, any, 15) == 1);
    });
}

TEST_CASE("the aged balance puts each cent into one age, as the balances have it")
{
    support::onBothEngines([](AnySchool &any) {
        FeesSchool school(any);
        const auto owe = [&](int daysLate, qint64 cents) {
            must(school.charges.charge({school.leaYear, school.mother,
                {{fees::FeeKind::Other, u"Essai"_s, Money::fromCents(cents)}},
                {QDate(2027, 1, 31).addDays(-daysLate)}}));
        };
        const std::vector<std::pair<int, qint64>> debts{{-5, 1}, {0, 2}, {1, 10}, {30, 20},
            {31, 100}, {60, 200}, {61, 1000}, {90, 2000}, {91, 10000}, {120, 20000}};
        for (const auto &[days, cents] : debts)
            owe(days, cents);
        auto draft = school.draft(euros(7));
        draft.remitter = school.mother;
        must(school.payments.receive(draft));
        any.clock.set(QDate(2027, 1, 31));
        const auto aged = must(school.reminders.aged());
        REQUIRE(aged.size() == 1);
        CHECK(aged[0].notDue == Money::fromCents(3));
        CHECK(aged[0].late[0] == Money::fromCents(30));
        CHECK(aged[0].late[1] == Money::fromCents(300));
        CHECK(aged[0].late[2] == Money::fromCents(3000));
        CHECK(aged[0].late[3] == Money::fromCents(30000));
        CHECK(aged[0].credit == euros(7));
        const auto balance = must(school.lists.balanceOfPayer(school.mother));
        CHECK(aged[0].outstanding() == balance.outstanding());
        CHECK(aged[0].overdue() == balance.overdue);
    });
}

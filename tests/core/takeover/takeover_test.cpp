// What a takeover leaves in the books and the hours, what goes on from it, and how it is taken
// back.
#include "core/checks/school_check.h"
#include "core/fees/charge_service.h"
#include "core/fees/errors.h"
#include "core/ledger/opening_hours.h"
#include "tests/core/takeover/midyear_school.h"
#include "tests/support/both_engines.h"

using namespace Qt::Literals::StringLiterals;
using base::Minutes;
using base::Money;
using midyear::euros;
using midyear::School;
using support::AnySchool;
using support::must;

namespace errors = takeover::errors;

namespace {

std::vector<QString> brokenRules(AnySchool &any)
{
    std::vector<QString> broken;
    for (const checks::CheckedRule &rule : must(checks::checkSchool(any.database())).rules) {
        if (rule.broken != 0)
            broken.push_back(rule.name);
    }
    return broken;
}

const hours::StudentHours &hoursOf(
    const std::vector<hours::StudentHours> &all, enrolment::EnrolmentId enrolment)
{
    const auto found = std::find_if(all.begin(), all.end(),
        [&](const hours::StudentHours &one) { return one.student.enrolment == enrolment; });
    REQUIRE(found != all.end());
    return *found;
}

} // namespace

TEST_CASE("what is taken over is owed, ahead and counted, and is called so everywhere")
{
    support::onBothEngines([](AnySchool &any) {
        School school(any);
        const auto check = must(school.takeovers.check(school.wish()));
        CHECK(check.good() == 4);
        CHECK(check.refused() == 0);
        CHECK(check.owed() == euros(120));
        CHECK(check.advances() == euros(80));
        CHECK(must(school.takeovers.done()).empty());
        CHECK(school.balance(school.mother) == fees::Balance()); // the dry run writes nothing

        const auto done = must(school.takeovers.carryOut(school.wish()));
        CHECK(done.counts.owed == 1);
        CHECK(done.counts.advances == 1);
        CHECK(done.counts.hours == 2);
        CHECK(school.balance(school.mother)
            == fees::Balance{euros(120), Money(), euros(120), Money()});
        CHECK(school.balance(school.elanFather)
            == fees::Balance{Money(), Money(), Money(), euros(80)});
        const auto due = must(school.lists.dueLines({.payer = school.mother}));
        REQUIRE(due.size() == 1);
        CHECK(due[0].label.contains(u"31/12/2026"_s));
        CHECK(due[0].label.startsWith(u"Taken over"_s));
        CHECK(due[0].dueOn == midyear::kUntil);

        const auto advances =
            must(school.lists.payments({.remitter = school.elanFather, .onlyWithAdvance = true}));
        REQUIRE(advances.size() == 1);
        CHECK(advances[0].isOpening);
        CHECK(advances[0].receiptNumber.isEmpty());
        // It came in long ago: the journal and its totals know nothing of it.
        const fees::PaymentFilter journal{
            .from = midyear::kUntil, .to = midyear::kToday, .withOpening = false};
        CHECK(must(school.lists.payments(journal)).empty());
        for (const auto &total : must(school.lists.totalsByMeans(midyear::kUntil, midyear::kToday)))
            CHECK(total.total.isZero());
        CHECK(brokenRules(any).empty());
    });
}

TEST_CASE("receipts go on from the number of the earlier tool, and the statement agrees")
{
    support::onBothEngines([](AnySchool &any) {
        School school(any);
        static_cast<void>(must(school.takeovers.carryOut(school.wish())));
        const auto due = must(school.lists.dueLines({.payer = school.mother})).front();
        const auto paid =
            must(school.payments.receive(school.draft(euros(50), {{due.instalment, euros(50)}})));
        CHECK(paid.receiptNumber == u"R2027-0124"_s);
        const auto receipt = must(school.payments.receipt(paid.payment));
        REQUIRE(receipt.snapshot.balances.size() == 1);
        CHECK(receipt.snapshot.balances[0].toPay == euros(70));
        const auto statement = must(school.statements.statement(school.mother, school.year));
        CHECK(statement.year.outstanding() == euros(70));
        CHECK(statement.all == school.balance(school.mother));
        CHECK(brokenRules(any).empty());
    });
}

TEST_CASE("an advance that was taken over settles instalments and says what it is")
{
    support::onBothEngines([](AnySchool &any) {
        School school(any);
        auto wish = school.wish();
        wish.balances.push_back({u"Élan Léa"_s, u"Anne Élan"_s, u"60"_s, {}, u"05/02/2027"_s});
        static_cast<void>(must(school.takeovers.carryOut(wish)));
        const auto due = must(school.lists.dueLines({.payer = school.elanMother})).front();
        const auto advance =
            must(school.lists.payments({.remitter = school.elanFather, .onlyWithAdvance = true}))
                .front();
        must(school.payments.allocate(advance.payment, {{due.instalment, euros(60)}}));
        const auto statement = must(school.statements.statement(school.elanMother, school.year));
        REQUIRE(statement.payments.size() == 1);
        CHECK(statement.payments[0].isOpening);
        CHECK(statement.payments[0].remitter == u"Paul Élan"_s);
        CHECK(school.balance(school.elanFather).credit == euros(20));
        // The charge holds money, although no receipt of the program stands for it.
        fees::ChargeService charges(any.workspace());
        CHECK(charges.voidCharge(due.charge, u"erreur"_s).error().code == fees::errors::kSettled);
        const auto refused = school.takeovers.undo(must(school.takeovers.done()).front().id);
        REQUIRE_FALSE(refused);
        CHECK(refused.error().code == errors::kBuiltOn);
        CHECK(refused.error().message.contains(u"ÉLAN Léa"_s));
    });
}

TEST_CASE("hours that were taken over count in the balance, in their term, beside the rolls")
{
    support::onBothEngines([](AnySchool &any) {
        School school(any);
        static_cast<void>(must(school.takeovers.carryOut(school.wish())));
        const auto abadie = school.students[0];
        const Minutes practice(240 * 60);
        const Minutes theory(120 * 60 + 30);
        const auto year = hoursOf(must(school.hours.year(school.year)), abadie);
        CHECK(year.withOpening);
        CHECK(year.hours.attended.practice == practice);
        CHECK(year.hours.attended.theory == theory);
        CHECK(year.hours.delivered.theory == Minutes(125 * 60));
        CHECK(year.hours.planned.theory == Minutes(130 * 60));

        const auto session = school.planned(school.plan(midyear::kToday, 480, 720));
        school.signInAs(u"maitre"_s, security::Role::Master);
        static_cast<void>(must(school.attendance.take(school.roll(session.id))));
        school.signInAs(u"sec"_s, security::Role::Secretary);
        const auto book = must(school.hours.book(school.year));
        const auto all = hoursOf(book.students({}), abadie);
        CHECK(all.withOpening);
        CHECK(all.hours.attended.practice == practice + Minutes(240));
        CHECK(hoursOf(must(school.hours.year(school.year)), abadie).hours == all.hours);
        // The 31st of December is of the second term.
        CHECK(hoursOf(book.students({.term = 2}), abadie).hours.attended.practice
            == practice + Minutes(240));
        const auto inGroup = book.students({}, school.workshop);
        CHECK(hoursOf(inGroup, abadie).hours == all.hours);
        CHECK_FALSE(hoursOf(inGroup, school.students[1]).withOpening);

        // The lines behind the figure add up to it.
        const auto behind = must(school.hours.behind(abadie, QDate(2026, 9, 1), QDate(2027, 7, 2)));
        REQUIRE(behind.size() == 3);
        Minutes sum;
        for (const auto &line : behind)
            sum += line.hours.attended;
        CHECK(sum == all.hours.attended.total());
        CHECK(behind[0].opening != 0);
        CHECK(behind[2].opening == 0);
        CHECK(must(school.hours.behind(abadie, midyear::kToday, midyear::kToday)).size() == 1);
        CHECK(brokenRules(any).empty());
    });
}

TEST_CASE("a takeover is taken back as one, and can be done again")
{
    support::onBothEngines([](AnySchool &any) {
        School school(any);
        const auto first = must(school.takeovers.carryOut(school.wish()));
        must(school.takeovers.undo(first.id));
        CHECK(school.balance(school.mother) == fees::Balance());
        CHECK(school.balance(school.elanFather) == fees::Balance());
        CHECK(must(school.hours.year(school.year)).empty());
        CHECK(must(school.takeovers.done()).empty());
        CHECK(must(school.takeovers.start()).lastReceipt == 0);
        CHECK(brokenRules(any).empty());
        CHECK(school.takeovers.undo(first.id).error().code == errors::kTakenBack);

        const auto again = must(school.takeovers.carryOut(school.wish()));
        auto more = school.wish();
        more.nextReceipt.clear();
        const auto check = must(school.takeovers.check(more));
        CHECK(check.balances[0].note.contains(u"31/12/2026"_s));
        CHECK(check.hours[0].note.contains(u"31/12/2026"_s));
        // The difference corrects what was wrong: ten hours less.
        more.balances.clear();
        more.hours = {{u"Abadie Léa"_s, timetable::natures::kWorkshopOrder, {}, {}, u"-10"_s}};
        const auto less = must(school.takeovers.carryOut(more));
        CHECK(hoursOf(must(school.hours.year(school.year)), school.students[0])
                  .hours.attended.practice
            == Minutes(230 * 60));
        CHECK(school.takeovers.undo(again.id).error().code == errors::kLaterTakeover);
        must(school.takeovers.undo(less.id));
        must(school.takeovers.undo(again.id));
        CHECK(brokenRules(any).empty());
    });
}

TEST_CASE("more hours are not taken away than were taken over")
{
    support::SchoolFile file;
    School school(file);
    static_cast<void>(must(school.takeovers.carryOut(school.wish())));
    auto less = school.wish();
    less.nextReceipt.clear();
    less.balances.clear();
    less.hours = {{u"Abadie Léa"_s, timetable::natures::kWorkshopOrder, {}, {}, u"-241"_s}};
    const auto refused = school.takeovers.carryOut(less);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ledger::errors::kOutOfBounds);
    CHECK(refused.error().message.startsWith(u"ABADIE Léa"_s));
    CHECK(must(school.takeovers.done()).size() == 1);
}

TEST_CASE("what was built on a takeover keeps it: a payment, a receipt, a refund, a roll")
{
    support::SchoolFile file;
    School school(file);
    auto wish = school.wish();
    SECTION("a payment")
    {
        wish.nextReceipt.clear();
        static_cast<void>(must(school.takeovers.carryOut(wish)));
        const auto due = must(school.lists.dueLines({.payer = school.mother})).front();
        static_cast<void>(
            must(school.payments.receive(school.draft(euros(5), {{due.instalment, euros(5)}}))));
    }
    SECTION("a receipt")
    {
        static_cast<void>(must(school.takeovers.carryOut(wish)));
        static_cast<void>(must(school.payments.receive(school.draft(euros(5)))));
    }
    SECTION("a refund")
    {
        static_cast<void>(must(school.takeovers.carryOut(wish)));
        const auto advance =
            must(school.lists.payments({.remitter = school.elanFather, .onlyWithAdvance = true}))
                .front();
        static_cast<void>(
            must(fees::RefundService(file.workspace())
                     .refund({security::Workspace::newUuid(), advance.payment, midyear::kToday,
                         euros(80), fees::Means::Transfer, {}, u"départ"_s})));
    }
    SECTION("a reminder")
    {
        static_cast<void>(must(school.takeovers.carryOut(wish)));
        file.clock.set(midyear::kToday.addDays(30));
        static_cast<void>(must(fees::ReminderService(file.workspace()).send({school.mother})));
    }
    SECTION("a roll")
    {
        static_cast<void>(must(school.takeovers.carryOut(wish)));
        const auto session = school.planned(school.plan(midyear::kToday, 480, 720));
        school.signInAs(u"maitre"_s, security::Role::Master);
        static_cast<void>(must(school.attendance.take(school.roll(session.id))));
        school.signInAs(u"sec"_s, security::Role::Secretary);
    }
    const auto id = must(school.takeovers.done()).front().id;
    const auto refused = school.takeovers.undo(id);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == errors::kBuiltOn);
    CHECK(must(school.takeovers.done()).size() == 1);
}

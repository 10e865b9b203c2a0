// The program is killed while money and the enrolments it hangs on are written down: all of a use
// case is there or nothing, and whoever does it again does it once.
#include "core/families/leaving_service.h"
#include "core/fees/rules_service.h"
#include "core/rollover/roll_over_service.h"
#include "tests/core/fees/fees_school.h"
#include "tests/faults/deeds.h"

using namespace Qt::Literals::StringLiterals;
using support::euros;
using support::FeesSchool;
using support::must;
using tests::AtWork;
using tests::Deed;
using tests::killAtEachWrite;
using tests::SchoolAtRest;

namespace {

// What the use cases are about.
struct Known {
    std::optional<fees::PaymentId> cheque; // 100 € on an instalment, in the drawer
    std::optional<fees::PaymentId> ahead;  // 50 € of which nothing is allocated
    std::optional<enrolment::EnrolmentId> stay;
    std::optional<school::SchoolYearId> year;
    std::optional<school::SchoolYearId> next;
};

void enterPaths(FeesSchool &school)
{
    storage::Database &database = school.school.database();
    const auto group = support::rows::group(database, u"Usinage 1"_s);
    const auto version = support::rows::diplomaVersion(database, u"CAP CIP"_s);
    for (const auto enrolment : {school.leaYear, school.tomYear}) {
        support::rows::membership(database, enrolment, group, QDate(2026, 9, 1));
        support::rows::path(database, enrolment, version, 1, 2, QDate(2026, 9, 1));
    }
}

void prepare(FeesSchool &school, Known &known)
{
    enterPaths(school);
    known.stay = school.leaYear;
    known.year = school.year;
    known.next = support::rows::year(school.school.database(), u"2027-2028"_s, QDate(2027, 9, 1),
        QDate(2028, 7, 1), u"upcoming"_s);
    fees::RulesService rules(school.school.workspace());
    const auto before = must(rules.rules(school.year));
    auto prorated = before;
    prorated.prorated = true;
    (void)must(rules.save(school.year, before, prorated));
    (void)school.charge(school.leaYear, school.father, euros(700), 7);
    const auto due = school.due({.payer = school.father}).front();
    auto cheque = school.draft(euros(100), {{due.instalment, euros(100)}});
    cheque.means = fees::Means::Cheque;
    known.cheque = must(school.payments.receive(cheque)).payment;
    known.ahead = must(school.payments.receive(school.draft(euros(50)))).payment;
}

base::Done rollOver(AtWork &at, const Known &known)
{
    rollover::RollOverService service(at.workspace);
    ET_ASSIGN(const auto preview, service.preview(*known.year, *known.next));
    rollover::Wish wish{*known.year, *known.next, true, false, {}};
    for (const rollover::Line &line : preview.lines)
        wish.lines.push_back({line.enrolment, line.rowVersion, line.choice});
    ET_TRY(service.carryOut(wish));
    return {};
}

base::Done depart(AtWork &at, const Known &known)
{
    enrolment::DepartureForm form;
    form.enrolment = *known.stay;
    form.rowVersion = 1;
    form.lastDay = QDate(2026, 9, 7);
    form.exitCode = u"dropped"_s;
    form.surveyPhone = u"06 12 34 56 78"_s;
    form.items = {{enrolment::DepartureItemKind::Equipment, u"Badge"_s, true}};
    ET_TRY(families::LeavingService(at.workspace).leave(form));
    return {};
}

// A school at rest in which each of the deeds can be done.
struct MoneySchool {
    Known known;
    SchoolAtRest school{[this](FeesSchool &at) { prepare(at, known); }};
};

} // namespace

TEST_CASE(
    "killed at any write, a slip of the bank is there with its cheques and number, or not at all",
    "[FI-08]")
{
    MoneySchool money;
    killAtEachWrite(
        money.school, {u"deposit"_s, [&](AtWork &at) -> base::Done {
                           ET_TRY(fees::ChequeService(at.workspace)
                                      .takeToBank({*money.known.cheque}, QDate(2026, 9, 7)));
                           return {};
                       }});
}

TEST_CASE("killed at any write, a cheque that came back is wholly unpaid, or not at all", "[FI-08]")
{
    MoneySchool money;
    killAtEachWrite(money.school, {u"unpaid cheque"_s, [&](AtWork &at) {
                                       return fees::ChequeService(at.workspace)
                                           .returnUnpaid(
                                               *money.known.cheque, u"Sans provision"_s, euros(15));
                                   }});
}

TEST_CASE("killed at any write, a refund is there once, or not at all", "[FI-08]")
{
    MoneySchool money;
    const QString uuid = security::Workspace::newUuid();
    killAtEachWrite(
        money.school, {u"refund"_s, [&](AtWork &at) -> base::Done {
                           ET_TRY(fees::RefundService(at.workspace)
                                      .refund({uuid, *money.known.ahead, QDate(2026, 9, 7),
                                          euros(20), fees::Means::Transfer, {}, u"Trop versé"_s}));
                           return {};
                       }});
}

TEST_CASE("killed at any write, the change of year is carried out for everybody, or for nobody",
    "[FI-08]")
{
    MoneySchool money;
    killAtEachWrite(money.school,
        {u"change of year"_s, [&](AtWork &at) { return rollOver(at, money.known); },
            {u"school_year WHERE state = 'current'"_s, u"school_year WHERE state = 'past'"_s,
                u"group_membership WHERE valid_to IS NOT NULL"_s,
                u"path WHERE valid_to IS NOT NULL"_s}});
}

TEST_CASE("killed at any write, a departure is there with what is no longer owed, or not at all",
    "[FI-08]")
{
    MoneySchool money;
    killAtEachWrite(money.school,
        {u"departure"_s, [&](AtWork &at) { return depart(at, money.known); },
            {u"enrolment WHERE exit_on IS NOT NULL"_s,
                u"group_membership WHERE valid_to IS NOT NULL"_s,
                u"path WHERE valid_to IS NOT NULL"_s, u"student WHERE phone <> ''"_s}});
}

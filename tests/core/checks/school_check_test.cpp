#include "core/checks/school_check.h"
#include "core/fees/charge_operations.h"
#include "core/records/number_cycle.h"
#include "tests/core/fees/fees_school.h"
#include "tests/core/paths/path_school.h"
#include "tests/support/both_engines.h"
#include "tests/support/workshop_school.h"

using namespace Qt::Literals::StringLiterals;
using security::Role;
using support::AnySchool;
using support::kMonday;
using support::must;

namespace {

int broken(AnySchool &school, const QString &name)
{
    for (const checks::CheckedRule &rule : must(checks::checkSchool(school.database())).rules) {
        if (rule.name == name)
            return rule.broken;
    }
    FAIL("no rule " << name.toStdString());
    return -1;
}

} // namespace

TEST_CASE("a session that took place has its roll, and a planned one has none")
{
    support::SchoolFile file;
    support::WorkshopSchool school(file);
    const auto session = school.planned(school.plan(kMonday, 480, 720)).id;
    school.signInAs(u"dir"_s, Role::Director);
    must(school.attendance.take(school.roll(session)));
    CHECK(broken(file, u"held-sessions-have-rolls"_s) == 0);
    school.execute(u"UPDATE session SET state = 'planned'"_s);
    CHECK(broken(file, u"held-sessions-have-rolls"_s) == 1);
    school.execute(u"DELETE FROM roll_entry"_s);
    school.execute(u"DELETE FROM roll_call"_s);
    CHECK(broken(file, u"held-sessions-have-rolls"_s) == 0);
    school.execute(u"UPDATE session SET state = 'held'"_s);
    CHECK(broken(file, u"held-sessions-have-rolls"_s) == 1);
}

TEST_CASE("receipts that begin where another tool stopped have no gap; a missing one is one")
{
    support::SchoolFile file;
    support::FeesSchool school(file);
    must(school.payments.receive(school.draft(support::euros(10))));
    {
        const auto permit = must(file.workspace().require(security::Operation::ManageSchool));
        auto transaction = must(security::Transaction::begin(file.workspace(), permit));
        must(records::NumberCycle::startAt(transaction, u"receipt"_s, 2026, 148));
        must(transaction.commit());
    }
    must(school.payments.receive(school.draft(support::euros(20))));
    must(school.payments.receive(school.draft(support::euros(30))));
    CHECK(broken(file, u"receipts-without-gaps"_s) == 0);
    must(file.database().runDirectly(u"DELETE FROM receipt WHERE document_id IN (SELECT id FROM "
                                     u"issued_document WHERE number LIKE "
                                     "'%148')"_s));
    must(file.database().runDirectly(u"DELETE FROM issued_document WHERE number LIKE '%148'"_s));
    CHECK(broken(file, u"receipts-without-gaps"_s) == 1);
}

TEST_CASE("a refund counts with what a payment settles; a missing slip is a gap")
{
    support::SchoolFile file;
    support::FeesSchool school(file);
    const auto paid = must(school.payments.receive(school.draft(support::euros(50)))).payment;
    must(school.refunds.refund({security::Workspace::newUuid(), paid, file.clock.today(),
        support::euros(50), fees::Means::Cash, {}, u"essai"_s}));
    CHECK(broken(file, u"allocations-within-payment"_s) == 0);
    must(file.database().runDirectly(u"UPDATE refund SET cents = cents - 1"_s));
    CHECK(broken(file, u"allocations-within-payment"_s) == 1);
    const auto cheque = must(school.payments.receive(school.draft(support::euros(20)))).payment;
    must(school.cheques.takeToBank({cheque}, file.clock.today()));
    CHECK(broken(file, u"papers-without-gaps"_s) == 0);
    must(file.database().runDirectly(u"DELETE FROM deposited_cheque"_s));
    must(file.database().runDirectly(u"DELETE FROM bank_deposit"_s));
    must(file.database().runDirectly(u"DELETE FROM issued_document WHERE kind = 'deposit'"_s));
    CHECK(broken(file, u"papers-without-gaps"_s) == 1);
}

TEST_CASE("what a charge was relieved of is what its instalments were, and was asked on whole")
{
    support::SchoolFile file;
    support::FeesSchool school(file);
    const auto charge = school.charge(school.leaYear, school.mother, support::euros(100), 2);
    {
        const auto permit = must(file.workspace().require(security::Operation::ManageFees));
        auto transaction = must(security::Transaction::begin(file.workspace(), permit));
        (void)must(fees::ChargeOperations::movePayer(
            transaction, fees::PayerMove{charge, school.father, QDate(2026, 11, 1), u"essai"_s}));
        must(transaction.commit());
    }
    CHECK(broken(file, u"reliefs-make-their-lines"_s) == 0);
    must(file.database().runDirectly(u"UPDATE relief_line SET cents = cents + 1"_s));
    CHECK(broken(file, u"reliefs-make-their-lines"_s) == 1);
}

TEST_CASE("what a path says of units and competencies is of its own diploma")
{
    support::SchoolFile file;
    support::PathSchool school(file);
    must(school.paths.setUnits(
        keyOf(school.path()), {{school.unit(u"UF1"_s), paths::UnitStanding::Chosen}}));
    must(school.paths.leaveOut(keyOf(school.path()), {{school.competency(2), u"Motif"_s}}));
    CHECK(broken(file, u"paths-of-their-diploma"_s) == 0);
    school.execute(u"UPDATE individual_path SET diploma_version_id = %1"_s.arg(school.bac.value()));
    CHECK(broken(file, u"paths-of-their-diploma"_s) == 2);
}

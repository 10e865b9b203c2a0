#include "core/families/leaving_service.h"
#include "core/fees/rules_service.h"
#include "tests/core/fees/fees_school.h"
#include "tests/support/both_engines.h"

using namespace Qt::Literals::StringLiterals;
using support::AnySchool;
using support::euros;
using support::FeesSchool;
using support::must;

TEST_CASE("a departure takes off what is no longer owed in one step, and is undone as one")
{
    support::onBothEngines([](AnySchool &any) {
        FeesSchool school(any);
        (void)school.charge(school.leaYear, school.mother, euros(800), 10);
        fees::RulesService rules(any.workspace());
        const auto before = must(rules.rules(school.year));
        auto prorated = before;
        prorated.prorated = true;
        (void)must(rules.save(school.year, before, prorated));
        families::LeavingService leaving(any.workspace());
        const enrolment::DepartureForm form{
            school.leaYear, 1, QDate(2026, 12, 18), u"dropped"_s, {}, {}, {}};
        const auto charged = [&] {
            return must(school.lists.balanceOfPayer(school.mother)).charged;
        };
        const auto gone = [&] {
            return school.number(u"SELECT count(*) FROM enrolment WHERE exit_on IS NOT NULL"_s);
        };
        const auto departed = must(leaving.leave(form));
        CHECK(charged() == euros(320));
        CHECK(gone() == 1);
        must(leaving.undo(departed.undo));
        CHECK(charged() == euros(800));
        CHECK(gone() == 0);
        // Refused as a whole: a file that changed meanwhile leaves the account as it is.
        auto wrong = form;
        wrong.rowVersion = 99;
        CHECK_FALSE(leaving.leave(wrong));
        CHECK(charged() == euros(800));
    });
}

#include "core/absences/absence_service.h"
#include "core/placements/placement_service.h"
#include "core/security/policy.h"
#include "tests/core/paths/path_school.h"
#include "tests/support/both_engines.h"

using namespace Qt::Literals::StringLiterals;
using absences::AbsenceService;
using placements::PlacementDetails;
using placements::PlacementService;
using security::Role;
using support::AnySchool;
using support::codeOf;
using support::kMonday;
using support::must;
using support::PathSchool;
namespace errors = placements::errors;

namespace {

const QDate kFirst(2026, 11, 9); // a Monday
const QDate kLast(2026, 11, 20); // a Friday

PlacementDetails stay(QDate first = kFirst, QDate last = kLast)
{
    return {u"Mécanique Générale"_s, u"Mme Roux"_s, first, last, u"Tournage"_s};
}

std::vector<absences::AbsenceLine> away(AnySchool &on)
{
    return must(AbsenceService(on.workspace()).absences({QDate(2026, 9, 1), QDate(2027, 7, 31)}));
}

} // namespace

TEST_CASE("a stay in a company stands in the rolls as work elsewhere")
{
    support::onBothEngines([](AnySchool &on) {
        PathSchool school(on);
        PlacementService service(on.workspace());
        const auto added = must(service.add(school.student(), stay()));
        CHECK(added.placement.workingDays() == 10);
        auto cases = away(on);
        REQUIRE(cases.size() == 1);
        CHECK(cases.front().student == school.student());
        CHECK(cases.front().reason->effect == absences::Effect::Elsewhere);
        CHECK(cases.front().absence.details.span == absences::AbsenceSpan::days(kFirst, kLast));
        const auto all = must(service.ofStudent(school.student()));
        REQUIRE(all.size() == 1);
        CHECK(all.front().standsInRolls);
        CHECK(all.front().details == stay());

        must(service.undo(added.undo));
        CHECK(must(service.ofStudent(school.student())).empty());
        CHECK(away(on).empty());
    });
}

TEST_CASE("the rolls follow other days of a stay, and forget one that was taken out")
{
    support::onBothEngines([](AnySchool &on) {
        PathSchool school(on);
        PlacementService service(on.workspace());
        const auto added = must(service.add(school.student(), stay())).placement;
        const QDate later = kLast.addDays(7);
        const auto moved = must(service.edit(added.id, 1, stay(kFirst, later)));
        CHECK(away(on).front().absence.details.span.toDay == later);
        CHECK(
            codeOf(service.edit(added.id, 1, stay())) == security::errors::kChangedMeanwhile.name);
        CHECK(away(on).front().absence.details.span.toDay == later);
        must(service.undo(moved.undo));
        CHECK(away(on).front().absence.details.span.toDay == kLast);

        const auto out = must(service.remove(added.id, 3));
        CHECK(away(on).empty());
        CHECK(must(service.ofStudent(school.student())).empty());
        must(service.undo(out));
        REQUIRE(must(service.ofStudent(school.student())).size() == 1);
        CHECK(away(on).size() == 1);
    });
}

TEST_CASE("a stay the office withdrew from the rolls says so, and stands there again when saved")
{
    support::onBothEngines([](AnySchool &on) {
        PathSchool school(on);
        PlacementService service(on.workspace());
        must(service.add(school.student(), stay()));
        const auto line = away(on).front().absence;
        must(AbsenceService(on.workspace()).withdraw(line.id, line.rowVersion, u"Erreur"_s));
        const auto shown = must(service.ofStudent(school.student())).front();
        CHECK_FALSE(shown.standsInRolls);
        must(service.edit(shown.id, shown.rowVersion, shown.details));
        CHECK(must(service.ofStudent(school.student())).front().standsInRolls);
        CHECK(away(on).size() == 1);
    });
}

TEST_CASE("a stay has a company, days in order, within the schooling, and no other absence")
{
    support::onBothEngines([](AnySchool &on) {
        PathSchool school(on);
        PlacementService service(on.workspace());
        auto details = stay();
        details.company = u" "_s;
        CHECK(codeOf(service.add(school.student(), details)) == errors::kNoCompany.name);
        CHECK(codeOf(service.add(school.student(), stay(kLast, kFirst))) == errors::kBadDays.name);
        CHECK(codeOf(service.add(school.student(), stay(kFirst, {}))) == errors::kBadDays.name);
        CHECK(codeOf(service.add(school.student(), stay(kFirst, QDate(2028, 1, 1))))
            == errors::kBadDays.name);
        CHECK(codeOf(service.add(school.student(), stay(QDate(2026, 8, 3), QDate(2026, 8, 7))))
            == absences::errors::kNotEnrolled.name);
        must(service.add(school.student(), stay()));
        CHECK(codeOf(service.add(school.student(), stay(kLast, kLast.addDays(10))))
            == absences::errors::kOverlaps.name);
        CHECK(must(service.ofStudent(school.student())).size() == 1);
        CHECK(away(on).size() == 1);
    });
}

TEST_CASE("days in companies count up to today, beside the weeks of production")
{
    support::onBothEngines([](AnySchool &on) {
        PathSchool school(on);
        PlacementService service(on.workspace());
        must(service.add(school.student(), stay()));
        CHECK(must(service.timeSpent(school.student())).companyDays == 0);
        on.clock.set(kFirst.addDays(2)); // a Wednesday
        const auto spent = must(service.timeSpent(school.student()));
        CHECK(spent.companyDays == 3);
        CHECK(spent.productionWeeks == 0);
        on.clock.set(QDate(2027, 1, 4));
        CHECK(must(service.timeSpent(school.student())).companyDays == 10);
        school.execute(u"INSERT INTO hours_week (enrolment_id, group_id, term, monday, nature, "
                       "planned, delivered, attended) VALUES (%1, %2, 1, '2026-09-07', "
                       "'workshop-order', 480, 480, 480), (%1, %2, 1, '2026-09-14', "
                       "'workshop-order', 480, 480, 0)"_s.arg(school.students.front().value())
                           .arg(school.workshop.value()));
        CHECK(must(service.timeSpent(school.student())).productionWeeks == 1);
    });
}

TEST_CASE("a teacher reads the stays of own students and writes none")
{
    support::onBothEngines([](AnySchool &on) {
        PathSchool school(on);
        PlacementService service(on.workspace());
        must(service.add(school.student(), stay()));
        school.signInAs(u"prof"_s, Role::Teacher);
        CHECK(must(service.ofStudent(school.student())).size() == 1);
        CHECK(codeOf(service.add(school.student(1), stay())) == security::errors::kRefused.name);
    });
}

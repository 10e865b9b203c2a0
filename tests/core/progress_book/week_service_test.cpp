#include "core/security/policy.h"
#include "tests/core/progress_book/book_school.h"
#include "tests/support/both_engines.h"

using namespace Qt::Literals::StringLiterals;
using base::Minutes;
using progress_book::MyWeek;
using progress_book::WeekWords;
using security::Role;
using support::AnySchool;
using support::must;
namespace errors = progress_book::errors;

namespace {

const attendance::RollMark kAbsent{attendance::Mark::Absent, {}};

MyWeek weekOf(BookSchool &school, size_t at)
{
    return must(school.weeks.compose(school.week({school.student(at)}))).front().week;
}

} // namespace

TEST_CASE("a week tells the hours, what was made, what was decided and seen, and the next aim")
{
    support::onBothEngines([](AnySchool &on) {
        BookSchool school(on);
        const auto session = school.held(QDate(2026, 11, 17), {{}, kAbsent});
        school.execute(
            u"UPDATE session SET done_text = 'Un portail' WHERE id = %1"_s.arg(session.id.value()));
        auto seen = school.seen(0, school.welding, 2, QDate(2026, 11, 18));
        seen.context = progress::Context::Order;
        seen.contextName = u"Grille Lambert"_s;
        seen.comment = u"Cordon régulier, bravo."_s;
        must(school.progress.observe({seen}));
        school.observe(0, school.filing, 1, QDate(2026, 11, 9)); // the week before
        school.decide(0, school.drilling, 3);
        school.objective(0, u"Souder seul"_s);
        const MyWeek week = weekOf(school, 0);
        CHECK(week.monday == QDate(2026, 11, 16));
        CHECK(week.hours.practice == Minutes(240));
        REQUIRE(week.made.size() == 2);
        CHECK(week.made[0].what == u"Un portail");
        CHECK(week.made[1].what == u"Grille Lambert");
        REQUIRE(week.gained.size() == 2);
        CHECK(week.gained[0] == progress_book::Gained{u"C1.1 Percer"_s, u"Maîtrisé"_s, true});
        CHECK(week.gained[1].name == u"C2.1 Souder");
        CHECK(week.word == u"Cordon régulier, bravo.");
        CHECK_FALSE(week.wordBy.isEmpty());
        CHECK(week.nextAim == u"Souder seul");
        const MyWeek other = weekOf(school, 1); // was absent
        CHECK(other.hours.total() == Minutes());
        CHECK(other.made.empty());
    });
}

TEST_CASE("words somebody types stand on the page, are kept with it and proposed again")
{
    support::onBothEngines([](AnySchool &on) {
        BookSchool school(on);
        auto request = school.week({school.student(0), school.student(1)});
        const WeekWords words{{{u"Une table"_s, u"Mme Lambert"_s}}, u"Beau travail."_s, {}};
        request.words.emplace(school.student(0), words);
        const auto composed = must(school.weeks.compose(request));
        REQUIRE(composed.size() == 2);
        CHECK(composed[0].week.made == words.made);
        CHECK(composed[0].week.word == u"Beau travail.");
        CHECK(composed[0].week.wordBy == on.workspace().signedIn()->name);
        CHECK(composed[1].week.made.empty());
        CHECK(must(school.weeks.record(composed)).size() == 2);
        const MyWeek again = weekOf(school, 0);
        CHECK(again.made == words.made);
        CHECK(again.word == u"Beau travail.");
        CHECK(again.wordBy == composed[0].week.wordBy);
        on.clock.set(QDate(2026, 11, 27));
        auto next = school.week({school.student(0)});
        next.day = QDate(2026, 11, 27);
        CHECK(must(school.weeks.compose(next)).front().week.made.empty());
    });
}

TEST_CASE("a week that has not begun, words too long, and nobody enrolled are refused")
{
    support::onBothEngines([](AnySchool &on) {
        BookSchool school(on);
        const auto refused = [&](const progress_book::WeekRequest &request) {
            const auto result = school.weeks.compose(request);
            REQUIRE_FALSE(result);
            return result.error().code;
        };
        auto request = school.week({school.student(0)});
        request.day = QDate(2026, 11, 23);
        CHECK(refused(request) == errors::kBadPeriod);
        request.day = {};
        CHECK(refused(request) == errors::kBadPeriod);
        request.day = BookSchool::kToday;
        request.words.emplace(
            school.student(0), WeekWords{{}, QString(progress_book::kLongestWords + 1, u'a'), {}});
        CHECK(refused(request) == errors::kTooLong);
        CHECK(refused(school.week({})) == errors::kNobody);
        school.signInAs(u"technique"_s, Role::Administrator);
        CHECK(refused(school.week({school.student(0)})) == security::notThere().code);
    });
}

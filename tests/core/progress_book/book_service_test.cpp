#include "core/security/policy.h"
#include "tests/core/progress_book/book_school.h"
#include "tests/support/both_engines.h"

using namespace Qt::Literals::StringLiterals;
using attendance::Mark;
using attendance::RollMark;
using base::Minutes;
using progress_book::Book;
using security::Role;
using support::AnySchool;
using support::must;
namespace errors = progress_book::errors;

namespace {

const RollMark kAbsent{Mark::Absent, {}};
const RollMark kLate{Mark::Late, Minutes(20)};

template <class T> std::string_view codeOf(const base::Result<T> &result)
{
    return result ? std::string_view("none") : result.error().code.name;
}

} // namespace

TEST_CASE("a livret says what was decided of the own competencies, block by block and over time")
{
    support::onBothEngines([](AnySchool &on) {
        BookSchool school(on);
        school.observe(0, school.drilling, 2, QDate(2026, 11, 18));
        school.observe(0, school.drilling, 3, QDate(2026, 11, 19));
        school.decide(0, school.drilling, 3);
        school.decide(0, school.welding, 1);
        const Book book = school.book(0);
        REQUIRE(book.competencies.blocks.size() == 2);
        const progress_book::Block &bench = book.competencies.blocks[0];
        REQUIRE(bench.competencies.size() == 2);
        CHECK(bench.competencies[0].name == u"C1.1 Percer");
        CHECK(bench.competencies[0].level == u"Maîtrisé");
        CHECK(bench.competencies[0].isAcquired);
        CHECK(bench.competencies[0].seen == 2);
        CHECK(bench.competencies[1].level.isEmpty());
        CHECK(bench.acquiredNow() == base::Ratio{1, 2});
        CHECK(book.competencies.acquiredNow() == base::Ratio{1, 3});
        CHECK(book.competencies.days.back() == BookSchool::kToday);
        CHECK(bench.acquired.back() == 1);
        CHECK(bench.acquired.front() == 0);
        CHECK(book.competencies.scale.size() == 5);
        CHECK(book.path.diploma == u"CAP Serrurier");
        CHECK(book.path.yearOfPath == 1);
        CHECK(book.path.plannedYears == 2);
        CHECK(school.book(1).competencies.acquiredNow() == base::Ratio{0, 3});
    });
}

TEST_CASE("a livret counts hours and absences of the rolls, by term and for the year")
{
    support::onBothEngines([](AnySchool &on) {
        BookSchool school(on);
        (void)school.held(QDate(2026, 11, 16), {kAbsent});
        (void)school.held(QDate(2026, 11, 17), {kLate});
        (void)school.held(QDate(2026, 11, 18));
        const Book book = school.book(0);
        REQUIRE(book.hours.terms.size() == 2);
        CHECK(book.hours.terms.front().planned == Minutes(720));
        CHECK(book.hours.terms.front().attended.practice == Minutes(460));
        CHECK(book.hours.terms.back().attended == book.hours.terms.front().attended);
        REQUIRE(book.hours.months.size() == 1);
        CHECK(book.hours.months.front().first == QDate(2026, 11, 1));
        REQUIRE(book.attendance.terms.size() == 2);
        const progress_book::TermAttendance &term = book.attendance.terms.front();
        CHECK(term.expected == 3);
        CHECK(term.missed == 1);
        CHECK(term.unjustified == 1);
        CHECK(term.lates == 1);
        CHECK(term.lateMinutes == Minutes(20));
        CHECK_FALSE(book.attendance.rule.isEmpty());
    });
}

TEST_CASE("a livret holds the words of final reviews, conduct and objectives")
{
    support::onBothEngines([](AnySchool &on) {
        BookSchool school(on);
        school.objective(0, u"Arriver à l’heure"_s);
        const auto aspects = must(school.conduct.aspects());
        for (const bool isGood : {true, true, false}) {
            progress::TickDetails tick{school.student(0), aspects.front().id, isGood};
            tick.seenOn = BookSchool::kToday;
            must(school.conduct.tick(tick));
        }
        CHECK(school.book(0).reviews.empty());
        school.review(0, u"De beaux assemblages."_s, u"Souder seul"_s);
        const Book book = school.book(0);
        REQUIRE(book.path.objectives.size() == 1);
        CHECK(book.path.objectives[0].words == u"Arriver à l’heure");
        REQUIRE_FALSE(book.conduct.aspects.empty());
        CHECK(book.conduct.aspects[0].good == 2);
        CHECK(book.conduct.aspects[0].toWorkOn == 1);
        CHECK(book.conduct.aspects[0].months.back() == std::pair(2, 1));
        REQUIRE(book.reviews.size() == 1);
        CHECK(book.reviews[0].parts.front().words == u"De beaux assemblages.");
        CHECK(book.reviews[0].nextAim == u"Souder seul");
        CHECK(book.person.workshopGroup == u"Usinage");
        CHECK_FALSE(book.person.master.isEmpty());
    });
}

TEST_CASE("an issued livret stays as it was, whatever is renamed or decided later")
{
    support::onBothEngines([](AnySchool &on) {
        BookSchool school(on);
        school.decide(0, school.drilling, 3);
        const Book before = school.book(0);
        const records::DocumentId document = school.issue(0);
        school.execute(u"UPDATE competency SET label = 'Forer' WHERE label = 'Percer'"_s);
        school.execute(u"UPDATE level SET name = 'Acquis' WHERE name = 'Maîtrisé'"_s);
        school.decide(0, school.drilling, 4);
        const auto issued = must(school.books.issuedOf(school.student(0)));
        REQUIRE(issued.size() == 1);
        CHECK(issued[0].document == document);
        CHECK(must(school.books.issued(school.student(0), document)) == before);
        CHECK(school.book(0).competencies.blocks[0].competencies[0].name == u"C1.1 Forer");
        CHECK_FALSE(school.books.issued(school.student(1), document));
    });
}

TEST_CASE("the livret of a term ends with it, and a term to come has none")
{
    support::onBothEngines([](AnySchool &on) {
        BookSchool school(on);
        progress_book::BookRequest request;
        request.term = school.first;
        const Book book = school.book(0, request);
        CHECK(book.to == BookSchool::kToday); // the term is not over
        on.clock.set(QDate(2027, 3, 10));
        school.decide(0, school.drilling, 3);
        const Book past = school.book(0, request);
        CHECK(past.to < QDate(2027, 1, 31));
        CHECK(past.competencies.acquiredNow() == base::Ratio{0, 3});
        CHECK(school.book(0).competencies.acquiredNow() == base::Ratio{1, 3});
        request.term = school::TermId(school.count(u"SELECT max(id) FROM term"_s));
        CHECK(codeOf(school.books.begin(request)) == errors::kBadPeriod.name);
    });
}

TEST_CASE("masters and teachers make livrets of their own, the office all, others none")
{
    support::onBothEngines([](AnySchool &on) {
        BookSchool school(on);
        school.objective(0, u"Arriver à l’heure"_s);
        const auto stranger = support::rows::student(on.database(), u"Ailleurs"_s, u"Zoé"_s);
        const auto enrolled =
            support::rows::enrolment(on.database(), stranger, school.year, QDate(2026, 9, 1));
        (void)enrolled;
        const auto composed = [&](people::StudentId student) {
            auto writing = school.books.begin({});
            return writing ? codeOf(writing->compose(student)) : writing.error().code.name;
        };
        school.signInAs(u"maitre"_s, Role::Master);
        CHECK(composed(school.student(0)) == "none");
        CHECK(composed(stranger) == security::notThere().code.name);
        school.signInAs(u"secretariat"_s, Role::Secretary);
        CHECK(composed(stranger) == "none");
        const Book byOffice = school.book(0);
        CHECK(byOffice.path.objectives.empty());
        CHECK(byOffice.path.withoutObjectives);
        school.signInAs(u"technique"_s, Role::Administrator);
        CHECK(composed(school.student(0)) == security::notThere().code.name);
    });
}

TEST_CASE("who was not enrolled in the days has no livret")
{
    support::onBothEngines([](AnySchool &on) {
        BookSchool school(on);
        const auto later = support::rows::student(on.database(), u"Bientôt"_s, u"Ali"_s);
        (void)support::rows::enrolment(on.database(), later, school.year, QDate(2027, 1, 4));
        auto writing = must(school.books.begin({}));
        const auto refused = writing.compose(later);
        REQUIRE_FALSE(refused);
        CHECK(refused.error().code == errors::kNotEnrolled);
        CHECK(refused.error().message.contains(u"Ali Bientôt"_s));
    });
}

TEST_CASE("a school that has no terms has livrets of the year")
{
    support::onBothEngines([](AnySchool &on) {
        BookSchool school(on);
        must(on.database().runDirectly(u"DELETE FROM term"_s));
        const Book book = school.book(0);
        CHECK(book.period == u"2026-2027"_s);
        CHECK_FALSE(book.confidence);
    });
}

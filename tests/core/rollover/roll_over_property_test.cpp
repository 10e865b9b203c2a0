#include "tests/core/rollover/closing_school.h"
#include "tests/support/school_file.h"

#include <random>

using namespace Qt::Literals::StringLiterals;
using closing::School;
using support::must;

namespace {

struct Random {
    explicit Random(unsigned seed)
        : engine(seed)
    {
    }
    int below(int count) { return int(engine() % unsigned(count)); }
    std::mt19937 engine;
};

// Somebody with a path of one to three years, or none; some left, some of them came back, some are
// enrolled for the new year already.
people::StudentId anybody(School &school, Random &random, int number)
{
    const int planned = 1 + random.below(3);
    const int yearOfPath = random.below(10) == 0 ? 0 : 1 + random.below(planned);
    const QString name = u"Élève %1"_s.arg(number);
    const bool leaves = random.below(5) == 0;
    const auto pupil = school.pupil(
        name, yearOfPath, planned, leaves ? std::optional(QDate(2025, 11, 14)) : std::nullopt);
    auto &database = school.school.database();
    if (leaves && random.below(2) == 0) {
        const auto back =
            support::rows::enrolment(database, pupil.id, school.from, QDate(2026, 2, 2));
        support::rows::membership(database, back, school.usinage, QDate(2026, 2, 2));
        support::rows::path(database, back, school.cap, 1, 2, QDate(2026, 2, 2));
    }
    if (yearOfPath == planned && random.below(4) != 0) {
        const exams::Outcome outcomes[]{
            exams::Outcome::Admitted, exams::Outcome::Partial, exams::Outcome::Deferred};
        school.result(pupil.id, outcomes[random.below(3)]);
    }
    if (random.below(12) == 0) {
        static_cast<void>(
            must(school.enrolments.enrol({pupil.id, school.to, closing::kNextDay, u"return"_s})));
    }
    return pupil.id;
}

// As somebody works at the list: most proposals kept, some decided otherwise, some left open.
rollover::Wish decided(School &school, Random &random)
{
    rollover::Wish wish{school.from, school.to, random.below(2) == 0, false, {}};
    for (const rollover::Line &line : school.preview().lines) {
        if (line.isSettled() || random.below(8) == 0)
            continue;
        rollover::Choice choice = line.choice;
        if (!line.proposed || random.below(4) == 0)
            choice = rollover::withAction(
                line, rollover::kActions[size_t(random.below(3))], u"moved"_s, line.choice);
        wish.lines.push_back({line.enrolment, line.rowVersion, choice});
    }
    return wish;
}

} // namespace

TEST_CASE("whatever the school: everybody once, twice is once, and undoing gives the same rows")
{
    for (unsigned seed = 1; seed <= 10; ++seed) {
        INFO("seed " << seed);
        support::SchoolFile file;
        School school(file);
        Random random(seed);
        std::vector<people::StudentId> students;
        for (int number = 0; number < 12 + random.below(12); ++number)
            students.push_back(anybody(school, random, number));

        std::vector<people::StudentId> listed;
        for (const rollover::Line &line : school.preview().lines) {
            listed.push_back(line.student);
            CHECK_FALSE(line.reason.isEmpty());
        }
        std::sort(listed.begin(), listed.end());
        std::sort(students.begin(), students.end());
        REQUIRE(listed == students);

        const QStringList before = school.rows();
        const auto wish = decided(school, random);
        const auto done = must(school.service.carryOut(wish));
        const QStringList after = school.rows();
        REQUIRE_FALSE(must(school.service.carryOut(wish)).id);
        REQUIRE(school.rows() == after);
        // Nobody is enrolled twice on a day.
        REQUIRE(school.count(
                    u"SELECT count(*) FROM (SELECT student_id FROM enrolment WHERE year_id = %1 "
                    "GROUP BY student_id HAVING count(*) > 1) AS twice"_s.arg(school.to.value()))
            == 0);
        file.clock.advance(60'000);
        if (done.id)
            must(school.service.undo(*done.id));
        REQUIRE(school.rows() == before);
    }
}

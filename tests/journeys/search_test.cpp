// What the search of the whole window proposes first.
#include "tests/journeys/program.h"
#include "tests/support/rows.h"

using namespace Qt::Literals::StringLiterals;
using support::must;

TEST_CASE("the search proposes who is in training before who only left a file")
{
    tests::Program program;
    program.openNewSchool();
    program.signIn(u"c.moreau"_s, tests::kDirectorPassword);
    storage::Database &database = program.school().workspace().database();
    const auto year = must(program.school().services().years.current());
    REQUIRE(year);
    const auto gone = support::rows::student(database, u"Martin"_s, u"Alice"_s);
    const auto here = support::rows::student(database, u"Martin"_s, u"Zoé"_s);
    static_cast<void>(support::rows::enrolment(database, here, year->id, QDate(2026, 9, 1)));

    const auto hits = program.school().find(u"martin"_s);
    REQUIRE(hits.size() == 2);
    CHECK(hits[0].place.key == here.value());
    CHECK(hits[1].place.key == gone.value());
    CHECK(hits[1].detail.startsWith(u"Not enrolled"_s));
}

TEST_CASE("the search finds a section of the settings by a word of its title")
{
    tests::Program program;
    program.openNewSchool();
    program.signIn(u"c.moreau"_s, tests::kDirectorPassword);
    const auto hits = program.school().find(u"reasons"_s);
    REQUIRE(hits.size() == 1);
    CHECK(hits[0].place.page == u"settings"_s);
    CHECK(hits[0].place.kind == u"absence-reasons"_s);
    CHECK(program.school().find(u"absences"_s).size() == 3); // the page, its reasons, its rules
}

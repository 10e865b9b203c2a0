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

TEST_CASE("the search tells two students of one name apart by their birth dates")
{
    tests::Program program;
    program.openNewSchool();
    program.signIn(u"c.moreau"_s, tests::kDirectorPassword);
    storage::Database &database = program.school().workspace().database();
    for (const QDate birth : {QDate(2009, 5, 21), QDate(2010, 3, 2)})
        static_cast<void>(support::rows::student(database, u"Vidal"_s, u"Moussa"_s, birth));
    QStringList titles;
    for (const ui::Found &hit : program.school().find(u"vidal"_s))
        titles += hit.title;
    titles.sort();
    CHECK(titles == QStringList{u"VIDAL Moussa (02/03/2010)"_s, u"VIDAL Moussa (21/05/2009)"_s});
}

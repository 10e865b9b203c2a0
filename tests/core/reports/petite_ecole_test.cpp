#include "core/documents/pdf.h"
#include "core/reports/outcome_data.h"
#include "core/reports/outcome_document.h"
#include "core/school/school_repository.h"
#include "tests/core/documents/specimen.h"
#include "tests/support/both_engines.h"
#include "tests/support/petite_ecole.h"

using namespace Qt::Literals::StringLiterals;
using namespace reports;
using base::Minutes;
using base::Money;
using base::Ratio;
using security::Role;
using support::must;

// Every figure here is typed from tests/data/petite-ecole/figures.md, none is computed.

namespace {

void checkEnrolment(const EnrolmentFigures &figures)
{
    CHECK(figures.censusDay == QDate(2025, 10, 1));
    CHECK(figures.total == 11);
    CHECK(figures.girls == 5);
    CHECK(figures.boys == 5);
    CHECK(figures.sexUnknown() == 1);
    CHECK(figures.ages == std::vector<AgeCount>{{16, 7}, {17, 4}});
    CHECK(figures.paths
        == std::vector<PathCount>{{u"CAP Menuisier fabricant"_s, 1, 2},
            {u"CAP Menuisier fabricant"_s, 2, 3}, {u"CAP Métallier"_s, 1, 3},
            {u"CAP Métallier"_s, 2, 3}});
    CHECK(figures.groups == std::vector<NamedCount>{{u"Menuiserie"_s, 5}, {u"Métallerie"_s, 6}});
    CHECK(figures.withoutPath == 0);
    CHECK(figures.withoutGroup == 0);
    CHECK(figures.newEntrants == 5);
    CHECK(figures.returning() == 6);
    CHECK(figures.overYear == 12);
    CHECK(figures.enteredLater == 1);
    CHECK(figures.cameBack == 1);
    CHECK(figures.interruption() == Ratio{1, 12});
    CHECK(figures.enrolledAtEnd == 11);
    CHECK(figures.exits
        == std::vector<NamedCount>{{u"Formation terminée"_s, 1}, {u"Départ en apprentissage"_s, 1},
            {u"Arrêt sans solution connue"_s, 1}});
}

void checkProfile(const std::optional<ProfileFigures> &figures)
{
    REQUIRE(figures);
    CHECK(*figures == ProfileFigures{11, {3, 10}, {3, 11}, {1, 11}, {4, 9}, {2, 3}});
}

void checkHours(const HoursFigures &figures)
{
    REQUIRE(figures.groups.size() == 2);
    const GroupFigures &wood = figures.groups[0];
    CHECK(wood.name == u"Menuiserie"_s);
    CHECK(wood.students == 6);
    CHECK(wood.hours.delivered == hours::Split{Minutes(10380), Minutes(5760), Minutes(600)});
    CHECK(wood.hours.attended == hours::Split{Minutes(10320), Minutes(5400), Minutes(600)});
    CHECK(wood.hours.attended.share().permille() == 656);
    const GroupFigures &metal = figures.groups[1];
    CHECK(metal.name == u"Métallerie"_s);
    CHECK(metal.students == 7);
    CHECK(metal.hours.delivered == hours::Split{Minutes(12240), Minutes(6480), Minutes(720)});
    CHECK(metal.hours.attended == hours::Split{Minutes(11715), Minutes(6480), Minutes(660)});
    CHECK(metal.hours.attended.share().permille() == 644);
    CHECK(figures.total.delivered == hours::Split{Minutes(22620), Minutes(12240), Minutes(1320)});
    CHECK(figures.total.attended == hours::Split{Minutes(22035), Minutes(11880), Minutes(1260)});
    REQUIRE(figures.students.size() == 2);
    const auto attendedBy = [&](size_t group, const QString &name) {
        for (const StudentFigures &one : figures.students[group]) {
            if (one.name == name)
                return one.hours.attended;
        }
        return hours::Split();
    };
    CHECK(attendedBy(1, u"BENALI Yacine"_s)
        == hours::Split{Minutes(2010), Minutes(1080), Minutes(120)});
    CHECK(attendedBy(1, u"CARPENTIER Hugo"_s)
        == hours::Split{Minutes(1560), Minutes(1080), Minutes(120)});
    CHECK(
        attendedBy(1, u"FAURE Nolan"_s) == hours::Split{Minutes(2040), Minutes(1080), Minutes(60)});
    CHECK(attendedBy(1, u"LEROY Tom-Mathis"_s)
        == hours::Split{Minutes(465), Minutes(360), Minutes(60)});
    CHECK(attendedBy(0, u"LEROY Tom-Mathis"_s)
        == hours::Split{Minutes(1320), Minutes(720), Minutes(60)});
    CHECK(
        attendedBy(0, u"JOLY Chloé"_s) == hours::Split{Minutes(1800), Minutes(1080), Minutes(120)});
}

void checkResults(const ResultFigures &figures)
{
    CHECK(figures.session == 2026);
    CHECK(figures.diplomas
        == std::vector<exams::DiplomaResults>{
            {u"CAP Menuisier fabricant"_s, 3, 3, 0, 2, 1, 0, 1, 3, 2},
            {u"CAP Métallier"_s, 2, 1, 1, 1, 0, 0, 1, 3, 1}});
    const exams::DiplomaResults all = exams::together(figures.diplomas);
    CHECK(all.ofPresent() == Ratio{3, 4});
    CHECK(all.ofRegistered() == Ratio{3, 5});
    CHECK(all.ofCohort() == Ratio{3, 6});
}

void checkLeavers(const LeaverFigures &figures)
{
    CHECK(figures.known.leavers == 2);
    CHECK(figures.known.response() == Ratio{2, 2});
    CHECK(figures.known.employedOfAll() == Ratio{2, 2});
    CHECK(figures.known.positiveOfAll() == Ratio{2, 2});
    CHECK(figures.known.inTheTrade() == Ratio{2, 2});
    CHECK(figures.undecided == 1);
    CHECK(figures.unconfirmed == 1);
    CHECK(figures.waves.empty());
    CHECK(figures.reasons
        == std::vector<NamedCount>{
            {u"Départ en apprentissage"_s, 1}, {u"Formation terminée"_s, 1}});
    CHECK(figures.firstTold == QDate(2026, 2, 3));
    CHECK(figures.lastTold == QDate(2026, 7, 6));
    CHECK(figures.sources.size() == 2);
}

void checkFees(const std::optional<fees::YearTotals> &totals)
{
    REQUIRE(totals);
    CHECK(totals->balance
        == fees::Balance{
            Money::fromCents(570000), Money::fromCents(520000), Money::fromCents(50000), {}});
    CHECK(totals->collected().permille() == 912);
    CHECK(totals->students == 12);
    CHECK(totals->studentsSettled() == Ratio{10, 12});
    CHECK(totals->overdue == 2);
}

} // namespace

TEST_CASE("the report of the little school gives the figures worked out by hand")
{
    support::onBothEngines([](support::AnySchool &file) {
        const support::PetiteEcole school = support::petiteEcole(file);
        const OutcomeReport report = must(OutcomeData(file.workspace()).ofYear(school.year));
        CHECK(report.year == u"2025-2026"_s);
        CHECK(report.on == support::kPetiteEcoleToday);
        CHECK(report.percentFrom == 5);
        checkEnrolment(report.enrolment);
        checkProfile(report.profile);
        checkHours(report.hours);
        CHECK(report.attendance == AttendanceFigures{5, 2, Minutes(45), 25, 26});
        checkResults(report.results);
        checkLeavers(report.leavers);
        checkFees(report.fees);
    });
}

TEST_CASE("the pages of the little school's report print these figures")
{
    support::SchoolFile file;
    const support::PetiteEcole school = support::petiteEcole(file);
    const OutcomeReport report = must(OutcomeData(file.workspace()).ofYear(school.year));
    const auto pdf = documents::renderPdf(
        documents::FlowDocument(outcomeContent(report, {.withStudents = true})));
    REQUIRE(pdf);
    const QString text = specimen::wholeText(*pdf).replace(QChar::Nbsp, u' ');
    for (const QString &figure :
        {u"45,5 %"_s, u"5/11"_s, u"1/12 (8,3 %)"_s, u"3/10 (30,0 %)"_s, u"4/9 (44,4 %)"_s, u"2/3"_s,
            u"195 h 15 / 303 h 15 (64,4 %)"_s, u"172 h / 262 h (65,6 %)"_s,
            u"367 h 15 / 565 h 15 (65,0 %)"_s, u"586 h 15 / 603 h (97,2 %)"_s, u"25/26 (96,2 %)"_s,
            u"3/5 (60,0 %)"_s, u"3/6 (50,0 %)"_s, u"5 200,00 € / 5 700,00 € (91,2 %)"_s,
            u"10/12 (83,3 %)"_s, u"2/12 (16,7 %)"_s, u"FAURE Nolan"_s}) {
        INFO(figure.toStdString());
        CHECK(text.contains(figure));
    }
    CHECK(text.count(u"FAURE Nolan"_s) == 1);
    CHECK(text.count(u"LEROY Tom-Mathis"_s) == 2);
}

TEST_CASE("half a year later the wave of six months finds two of three leavers")
{
    support::SchoolFile file;
    const support::PetiteEcole school = support::petiteEcole(file);
    file.clock.set(QDate(2027, 1, 10));
    const LeaverFigures figures = must(OutcomeData(file.workspace()).ofYear(school.year)).leavers;
    CHECK(figures.undecided == 0);
    REQUIRE(figures.waves.size() == 1);
    const outcomes::OutcomeRates &rates = figures.waves[0].rates;
    CHECK(figures.waves[0].day == QDate(2026, 12, 30));
    CHECK(rates.response() == Ratio{2, 3});
    CHECK(rates.employedOfKnown() == Ratio{2, 2});
    CHECK(rates.employedOfAll() == Ratio{2, 3});
}

TEST_CASE("a report in September holds only what has happened by then")
{
    support::SchoolFile file;
    const support::PetiteEcole school = support::petiteEcole(file);
    must(file.database().runDirectly(u"UPDATE role_assignment SET valid_from = '2025-09-01'"_s));
    file.clock.set(QDate(2025, 9, 20));
    const OutcomeReport report = must(OutcomeData(file.workspace()).ofYear(school.year));
    CHECK(report.enrolment.censusDay == QDate(2025, 9, 20)); // the census day lies ahead
    CHECK(report.enrolment.overYear == 11);
    CHECK(report.enrolment.exits.empty());
    CHECK(report.leavers.known.leavers == 0);
    CHECK(report.leavers.undecided == 0);
    CHECK(report.attendance.rolls() == Ratio{9, 9});
}

TEST_CASE("profile and fees are for those who may read them")
{
    support::SchoolFile file;
    const support::PetiteEcole school = support::petiteEcole(file);
    file.signIn(u"referent"_s, {Role::Referent});
    const OutcomeReport report = must(OutcomeData(file.workspace()).ofYear(school.year));
    CHECK_FALSE(report.fees);
    CHECK(report.profile);
    file.signIn(u"prof"_s, {Role::Teacher});
    CHECK(OutcomeData(file.workspace()).ofYear(school.year).error().code
        == security::errors::kRefused);
    file.signIn(u"direction"_s, {Role::Director});
    CHECK(OutcomeData(file.workspace()).ofYear(school::SchoolYearId(99)).error().code
        == security::errors::kRefused);
    must(file.database().runDirectly(u"DELETE FROM school"_s));
    CHECK(OutcomeData(file.workspace()).ofYear(school.year).error().code
        == school::errors::kNotFounded);
}

TEST_CASE("the census day is looked for within the school year, whenever it starts")
{
    CHECK(censusDayOf(u"10-01"_s, QDate(2025, 9, 1), QDate(2026, 7, 3)) == QDate(2025, 10, 1));
    CHECK(censusDayOf(u"01-15"_s, QDate(2025, 9, 1), QDate(2026, 7, 3)) == QDate(2026, 1, 15));
    CHECK(censusDayOf(u"10-01"_s, QDate(2026, 1, 5), QDate(2026, 12, 18)) == QDate(2026, 10, 1));
    CHECK(censusDayOf(u"08-15"_s, QDate(2025, 9, 1), QDate(2026, 7, 3)) == QDate(2025, 9, 1));
    CHECK(censusDayOf(u"02-29"_s, QDate(2025, 9, 1), QDate(2026, 7, 3)) == QDate(2025, 9, 1));
    CHECK(censusDayOf(u"bientôt"_s, QDate(2025, 9, 1), QDate(2026, 7, 3)) == QDate(2025, 9, 1));
}

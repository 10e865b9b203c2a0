// What is missing across the school, in one pass, agrees with every file looked at alone.
#include "tests/core/paperwork/files_school.h"
#include "tests/support/both_engines.h"

#include <random>

using namespace filing;
using paperwork::LackingPaper;
using paperwork::PaperOutcome;
using paperwork::PaperState;
using paperwork::RequirementDetails;
using support::must;

namespace {

QStringList wordsOf(const std::vector<LackingPaper> &papers)
{
    QStringList words;
    for (const LackingPaper &paper : papers)
        words += paper.words();
    return words;
}

} // namespace

TEST_CASE("the page of missing papers has one line for each file that lacks some")
{
    support::onBothEngines([](support::AnySchool &any) {
        School school(any);
        school.retireAll();
        const auto lea = school.enrolled(u"Martin"_s, u"Léa"_s);
        const auto sami = school.enrolled(u"Petit"_s, u"Sami"_s);
        const auto gone = support::rows::student(any.database(), u"Parti"_s, u"Tom"_s);
        (void)support::rows::enrolment(
            any.database(), gone, school.year, kFirstDay, kToday.addDays(-1));
        const auto photo = school.ask(u"Photo"_s);
        RequirementDetails dated;
        dated.name = u"Assurance"_s;
        dated.isDated = true;
        const auto insurance = school.ask(dated);
        (void)school.receive(sami, photo);
        (void)school.receive(sami, insurance, kToday, kToday.addDays(10));

        auto list = must(school.papers.missing());
        CHECK(list.looked == 2);
        CHECK(list.lackingFiles() == 1);
        REQUIRE(list.files.size() == 2);
        CHECK(list.files[0].who.listName() == u"MARTIN Léa"_s);
        CHECK(list.files[0].who.workshopGroupName == u"Usinage 1"_s);
        CHECK(wordsOf(list.files[0].lacking) == QStringList{u"Photo"_s, u"Assurance"_s});
        CHECK(list.files[1].lacking.empty());
        CHECK(list.files[1].ending.size() == 1);

        (void)school.receive(lea, photo);
        (void)school.receive(lea, insurance, kToday, kLastDay);
        (void)school.receive(sami, insurance, kToday, kLastDay);
        list = must(school.papers.missing());
        CHECK(list.files.empty());
        CHECK(list.looked == 2);
    });
}

TEST_CASE("who comes later in the year is asked for papers, and stands once")
{
    support::onBothEngines([](support::AnySchool &any) {
        School school(any);
        school.retireAll();
        const auto next = support::rows::year(
            any.database(), u"2027-2028"_s, QDate(2027, 9, 1), QDate(2028, 7, 4), u"upcoming"_s);
        const auto lea = school.enrolled(u"Martin"_s, u"Léa"_s);
        (void)support::rows::enrolment(any.database(), lea, next, QDate(2027, 9, 1));
        const auto future = support::rows::student(any.database(), u"Futur"_s, u"Ana"_s);
        (void)support::rows::enrolment(any.database(), future, next, QDate(2027, 9, 1));
        (void)school.ask(u"Photo"_s);
        const auto list = must(school.papers.missing());
        REQUIRE(list.files.size() == 2);
        CHECK(list.files[0].who.student == future);
        CHECK(list.files[0].who.entryOn == QDate(2027, 9, 1));
        CHECK(list.files[1].who.student == lea);
        CHECK(list.files[1].who.entryOn == kFirstDay);
        CHECK(list.files[1].lacking.size() == 1);
    });
}

TEST_CASE("one pass over the school and each file alone lack the same papers, whatever came in")
{
    support::onBothEngines([](support::AnySchool &any) {
        School school(any);
        std::mt19937 random(20261123);
        const auto below = [&](int bound) { return int(random() % unsigned(bound)); };
        std::vector<people::StudentId> students;
        for (int i = 0; i < 24; ++i)
            students.push_back(school.enrolled(u"Nom%1"_s.arg(i, 2, 10, QChar(u'0')), u"Léa"_s,
                QDate(2008, 1, 1).addDays(below(1500))));
        const auto requirements = must(school.requirements.requirements());
        for (int i = 0; i < 260; ++i) {
            const auto &one = requirements[size_t(below(int(requirements.size())))];
            const QDate on = kToday.addDays(-below(400));
            const auto until = one.details.isDated || below(3) == 0
                ? std::optional(on.addDays(below(500)))
                : std::nullopt;
            const bool waived = below(6) == 0;
            (void)must(school.papers.note({{students[size_t(below(24))], one.id}},
                {waived ? PaperOutcome::Waived : PaperOutcome::Received, on, until,
                    waived && !one.details.isSealed ? u"sans objet"_s : QString()}));
        }
        const auto list = must(school.papers.missing());
        int lacking = 0;
        for (const people::StudentId student : students) {
            const auto file = must(school.papers.checklist(student));
            QStringList ending;
            for (const auto &line : file.lines) {
                if (line.isAsked && line.state == PaperState::Expiring)
                    ending += line.requirement.details.name;
            }
            QStringList found;
            QStringList foundEnding;
            for (const auto &one : list.files) {
                if (one.who.student != student)
                    continue;
                found = wordsOf(one.lacking);
                for (const LackingPaper &paper : one.ending)
                    foundEnding += paper.name;
            }
            CHECK(found == wordsOf(file.lacking()));
            CHECK(foundEnding == ending);
            lacking += int(found.size());
        }
        CHECK(lacking > 40); // the comparison is of something
    });
}

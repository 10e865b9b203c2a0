#include "core/evaluations/bulletin_service.h"
#include "core/evaluations/evaluation_service.h"
#include "core/records/issued_documents.h"
#include "core/reports/issued_paper.h"
#include "core/security/policy.h"
#include "tests/core/reviews/reviewed_school.h"
#include "tests/support/both_engines.h"

#include <array>
#include <cmath>
#include <random>

using namespace Qt::Literals::StringLiterals;
using evaluations::Average;
using evaluations::EvaluationDetails;
using evaluations::Mark;
using evaluations::MarkLine;
using evaluations::MarkRow;
using evaluations::Without;
using support::AnySchool;
using support::must;
namespace errors = evaluations::errors;

namespace {

template <class T> std::string_view codeOf(const base::Result<T> &result)
{
    return result ? std::string_view("none") : result.error().code.name;
}

// Switched on, the teacher at work.
struct MarkedSchool : support::ReviewedSchool {
    explicit MarkedSchool(AnySchool &on)
        : ReviewedSchool(on)
        , marks(on.workspace())
        , bulletins(on.workspace())
    {
        director();
        (void)must(marks.setOn(true));
        inClass();
    }
    [[nodiscard]] EvaluationDetails fractions() const
    {
        EvaluationDetails details;
        details.group = general;
        details.subject = u"Maths"_s;
        details.title = u"Fractions"_s;
        details.takenOn = QDate(2026, 11, 10);
        details.staff = teacherStaff;
        return details;
    }
    [[nodiscard]] MarkRow row(size_t student, Mark mark) const
    {
        return {students.at(student), people::StudentId(0), {}, mark};
    }
    evaluations::EvaluationService marks;
    evaluations::BulletinService bulletins;
};

} // namespace

TEST_CASE("a mark is typed as a number or as the letter of why there is none", "[BI-40]")
{
    const auto typed = [](const QString &text) {
        return must(evaluations::markFromText(text, 2000));
    };
    CHECK(typed(u"12,5"_s) == Mark{1250, {}});
    CHECK(typed(u" 12.05 "_s) == Mark{1205, {}});
    CHECK(typed(u"0"_s) == Mark{0, {}});
    CHECK(typed(u"20"_s) == Mark{2000, {}});
    CHECK(typed(u"a"_s) == Mark{{}, Without::Absent});
    CHECK(typed(u"D"_s) == Mark{{}, Without::Exempt});
    CHECK(typed(u"n"_s) == Mark{{}, Without::NotHandedIn});
    CHECK(typed({}).isEmpty());
    CHECK(codeOf(evaluations::markFromText(u"20,01"_s, 2000)) == errors::kMarkTooHigh.name);
    for (const auto &wrong :
        {u"-1"_s, u"douze"_s, u"12,345"_s, u"1e2"_s, u"12,"_s, u"20,0000001"_s, u"abs"_s, u"NN"_s})
        CHECK(codeOf(evaluations::markFromText(wrong, 2000)) == errors::kBadMark.name);
    CHECK(evaluations::formatMark(1205) == u"12,05"_s);
    CHECK(evaluations::formatMark(1250) == u"12,5"_s);
    CHECK(evaluations::formatMark(1200) == u"12"_s);
}

TEST_CASE("an average is exact, on 20, and rounded only where it is shown", "[BI-40]")
{
    Average average;
    CHECK_FALSE(average.isDefined());
    CHECK(evaluations::shown(average) == u"—"_s);
    average.add(1000, 2000, 100);
    average.add(1000, 2000, 100);
    average.add(1100, 2000, 100);
    CHECK(average.hundredths() == 1033); // 31/3
    average.add(100, 500, 200);          // 1 out of 5 is 4 out of 20, twice
    CHECK(average.hundredths() == 780);  // (10 + 10 + 11 + 4 + 4) / 5
    Average half;
    half.add(1000, 2000, 100);
    half.add(1001, 2000, 100);
    CHECK(half.hundredths() == 1001); // 10,005 is rounded up
}

TEST_CASE("averages equal a slow computation in fractions")
{
    std::mt19937 random(5);
    const std::array points{5, 10, 15, 20, 25, 30, 40, 50, 60, 80, 100};
    for (int round = 0; round < 200; ++round) {
        Average fast;
        long double sum = 0;
        long double weights = 0;
        const int marks = 1 + int(random() % 12);
        for (int at = 0; at < marks; ++at) {
            const int outOf = points.at(random() % points.size()) * 100;
            const int mark = int(random() % unsigned(outOf + 1));
            const int weight = 1 + int(random() % 500);
            fast.add(mark, outOf, weight);
            sum += static_cast<long double>(mark) * 2000 * weight / outOf;
            weights += weight;
        }
        const long double exact = sum / weights;
        CHECK(std::abs(static_cast<long double>(fast.hundredths()) - exact) <= 0.5001L);
    }
}

TEST_CASE("absent and exempt are no zero; the group’s figures count everybody’s marks", "[BI-40]")
{
    const enrolment::EnrolmentId lea(1);
    const enrolment::EnrolmentId paul(2);
    const school::GroupId group(7);
    const auto line = [&](enrolment::EnrolmentId who, const QString &subject, Mark mark) {
        return MarkLine{who, group, subject, u"Claire Moreau"_s, 2000, 100, mark};
    };
    const auto subjects = evaluations::subjectsOf(
        {line(lea, u"Maths"_s, {1500, {}}), line(paul, u"maths"_s, {500, {}}),
            line(lea, u"Maths"_s, {{}, Without::Absent}),
            line(lea, u"Anglais"_s, {{}, Without::Exempt}), line(paul, u"Histoire"_s, {1200, {}})},
        lea);
    REQUIRE(subjects.size() == 2); // not Paul's history
    CHECK(subjects.at(0).subject == u"Anglais"_s);
    CHECK_FALSE(subjects.at(0).own.isDefined());
    CHECK(subjects.at(0).exempt == 1);
    CHECK(subjects.at(1).own.hundredths() == 1500);
    CHECK(subjects.at(1).absent == 1);
    CHECK(subjects.at(1).group.hundredths() == 1000);
    CHECK(subjects.at(1).lowest == 500);
    CHECK(subjects.at(1).highest == 1500);
}

TEST_CASE("marks are off until the direction switches them on")
{
    support::onBothEngines([](AnySchool &on) {
        support::ReviewedSchool school(on);
        evaluations::EvaluationService marks(on.workspace());
        CHECK_FALSE(must(marks.isOn()));
        EvaluationDetails details;
        details.group = school.workshop;
        details.subject = u"Maths"_s;
        details.title = u"Fractions"_s;
        details.takenOn = on.clock.today();
        CHECK(codeOf(marks.add(details)) == errors::kOff.name);
        CHECK(codeOf(marks.setOn(true)) == security::errors::kRefused.name);
        school.director();
        const auto on1 = must(marks.setOn(true));
        CHECK(must(marks.isOn()));
        must(marks.undoSetOn(on1));
        CHECK_FALSE(must(marks.isOn()));
    });
}

TEST_CASE("an evaluation is typed, marked, corrected and taken back")
{
    support::onBothEngines([](AnySchool &on) {
        MarkedSchool school(on);
        const auto added = must(school.marks.add(school.fractions()));
        const auto id = added.evaluation.id;
        CHECK(must(school.marks.marks(id)).size() == 4);
        const auto marked = must(school.marks.setMarks(
            id, 1, {school.row(0, {1500, {}}), school.row(1, {{}, Without::Absent})}));
        CHECK(marked.evaluation.marks == 1);
        CHECK(marked.evaluation.without == 1);
        CHECK(codeOf(school.marks.setMarks(id, 1, {school.row(0, {1000, {}})}))
            == security::errors::kChangedMeanwhile.name);
        CHECK(codeOf(school.marks.setMarks(id, 2, {school.row(0, {2001, {}})}))
            == errors::kMarkTooHigh.name);
        auto outOfTen = school.fractions();
        outOfTen.outOfHundredths = 1000;
        CHECK(codeOf(school.marks.edit(id, 2, outOfTen)) == errors::kMarkTooHigh.name);
        must(school.marks.undo(marked.undo));
        CHECK(must(school.marks.marks(id)).front().mark.isEmpty());

        (void)must(school.marks.setMarks(id, 3, {school.row(2, {800, {}})}));
        const auto removed = must(school.marks.remove(id, 4));
        CHECK(must(school.marks.ofTerm(school.first)).empty());
        must(school.marks.undo(removed));
        const auto back = must(school.marks.ofTerm(school.first, school.general));
        REQUIRE(back.size() == 1);
        CHECK(must(school.marks.marks(back.front().id)).at(2).mark == Mark{800, {}});
    });
}

TEST_CASE("a teacher marks own groups alone")
{
    support::onBothEngines([](AnySchool &on) {
        MarkedSchool school(on);
        const auto added = must(school.marks.add(school.fractions()));
        auto elsewhere = school.fractions();
        elsewhere.group = school.workshop;
        CHECK(codeOf(school.marks.add(elsewhere)) == security::errors::kRefused.name);
        school.atBench();
        CHECK(must(school.marks.ofTerm(school.first)).empty());
        CHECK(codeOf(school.marks.setMarks(added.evaluation.id, 1, {school.row(0, {1000, {}})}))
            == security::errors::kRefused.name);
        CHECK(
            codeOf(school.marks.remove(added.evaluation.id, 1)) == security::errors::kRefused.name);
    });
}

TEST_CASE("what cannot be an evaluation is refused with its reason", "[BI-40]")
{
    EvaluationDetails details;
    details.group = school::GroupId(1);
    details.subject = u"Maths"_s;
    details.title = u"Fractions"_s;
    details.takenOn = QDate(2026, 11, 10);
    const QDate today(2026, 11, 20);
    const auto judged = [today](EvaluationDetails typed) {
        return codeOf(evaluations::checked(typed, today));
    };
    CHECK(judged(details) == "none");
    auto wrong = details;
    wrong.subject = u" "_s;
    CHECK(judged(wrong) == errors::kMissingSubject.name);
    wrong = details;
    wrong.title.clear();
    CHECK(judged(wrong) == errors::kMissingTitle.name);
    wrong = details;
    wrong.takenOn = today.addDays(1);
    CHECK(judged(wrong) == errors::kBadDay.name);
    for (const int outOf : {0, 1950, 700, 20000}) {
        wrong = details;
        wrong.outOfHundredths = outOf;
        CHECK(judged(wrong) == errors::kBadOutOf.name);
    }
    wrong = details;
    wrong.coefficientHundredths = 0;
    CHECK(judged(wrong) == errors::kBadCoefficient.name);
}

TEST_CASE("a bulletin is kept as issued, with the words of the final review")
{
    support::onBothEngines([](AnySchool &on) {
        MarkedSchool school(on);
        const auto lea = school.students.front();
        const auto id = must(school.marks.add(school.fractions())).evaluation.id;
        CHECK(codeOf(school.bulletins.issue(school.first, {lea})) == errors::kNoMarks.name);
        (void)must(
            school.marks.setMarks(id, 1, {school.row(0, {1500, {}}), school.row(1, {1000, {}})}));
        must(school.write(school.byTeacher(), u"Sérieux en calcul."_s));
        school.atBench();
        must(school.finish());
        school.inClass();
        const auto averages = must(school.bulletins.averages(school.first, school.general));
        REQUIRE(averages.size() == 2);
        CHECK(averages.front().subjects.front().own.hundredths() == 1500);

        const auto issued = must(school.bulletins.issue(school.first, school.students));
        REQUIRE(issued.size() == 2); // the two who have marks
        const auto &said = issued.front().snapshot;
        CHECK(said.lastName == u"Abadie"_s);
        CHECK(said.subjects.front().group.hundredths() == 1250);
        REQUIRE(said.words.size() == 1);
        CHECK(said.words.front().words == u"Sérieux en calcul."_s);
        (void)must(school.marks.setMarks(id, 2, {school.row(0, {500, {}})}));
        const auto kept = must(school.bulletins.issuedTo(school.studentOf(lea)));
        REQUIRE(kept.size() == 1);
        CHECK(kept.front().snapshot == said);
        const auto permit = must(on.workspace().require(security::Operation::PrintReviews));
        const auto paper =
            must(records::IssuedDocuments::find(on.database(), permit, kept.front().document));
        CHECK(must(reports::issuedPaper(on.database(), *paper, {}))->pageCount() == 1);
        CHECK(codeOf(evaluations::bulletinFromJson({})) == errors::kBadBulletin.name);
    });
}

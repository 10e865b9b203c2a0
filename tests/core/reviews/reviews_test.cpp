#include "core/security/policy.h"
#include "tests/core/reviews/reviewed_school.h"
#include "tests/support/both_engines.h"

using namespace Qt::Literals::StringLiterals;
using reviews::PartKind;
using reviews::ReviewState;
using reviews::WindowDays;
using security::Role;
using support::AnySchool;
using support::must;
using support::ReviewedSchool;
namespace errors = reviews::errors;

namespace {

template <class T> std::string_view codeOf(const base::Result<T> &result)
{
    return result ? std::string_view("none") : result.error().code.name;
}

} // namespace

TEST_CASE("the days of the reviews lie in the term or soon after it")
{
    const school::TermDates term{u"Trimestre 1"_s, QDate(2026, 9, 1), QDate(2026, 11, 29)};
    const auto judged = [&term](QDate from, QDate to) {
        return codeOf(reviews::checked(WindowDays{from, to}, term));
    };
    CHECK(judged(QDate(2026, 11, 16), QDate(2026, 12, 4)) == "none");
    CHECK(judged(QDate(2026, 12, 4), QDate(2026, 11, 16)) == errors::kBadWindow.name);
    CHECK(judged(QDate(2026, 8, 31), QDate(2026, 11, 16)) == errors::kBadWindow.name);
    CHECK(judged(QDate(2026, 11, 16), QDate(2027, 6, 1)) == errors::kBadWindow.name);
    CHECK(judged({}, QDate(2026, 11, 16)) == errors::kBadWindow.name);
    CHECK(reviews::proposedWindow(term) == WindowDays{QDate(2026, 11, 16), QDate(2026, 11, 29)});
}

TEST_CASE("what is left of a year may be written until 31 October after it")
{
    CHECK(reviews::lastDayToWrite(QDate(2027, 7, 2)) == QDate(2027, 10, 31));
    CHECK(reviews::lastDayToWrite(QDate(2027, 10, 31)) == QDate(2027, 10, 31));
    CHECK(reviews::lastDayToWrite(QDate(2027, 12, 18)) == QDate(2028, 10, 31));
}

TEST_CASE("each writes an own part within the days, and what is missing is told by name")
{
    support::onBothEngines([](AnySchool &on) {
        ReviewedSchool school(on);
        auto rows = must(school.reviews.ofTerm(school.first));
        REQUIRE(rows.size() == 4);
        CHECK(rows.front().listName == u"ABADIE Léa"_s);
        CHECK(rows.front().groupName == u"Usinage"_s);
        CHECK(rows.front().state == ReviewState::NotBegun);
        REQUIRE(rows.front().writers.size() == 2);
        CHECK(rows.front().writers.front().staff == school.masterStaff);
        CHECK(rows.front().missing().size() == 2);

        const auto written = must(school.write(school.byMaster(), u"  De beaux assemblages.  "_s));
        CHECK(written.part.words == u"De beaux assemblages."_s);
        must(school.write(ReviewedSchool::own(PartKind::Pride), u"Le portail Martin"_s));
        CHECK(codeOf(school.write(school.byTeacher(), u"Faux"_s)) == errors::kNotYourPart.name);
        school.inClass();
        must(school.write(school.byTeacher(), u"Progresse en calcul."_s));

        rows = must(school.reviews.ofTerm(school.first));
        CHECK(rows.front().state == ReviewState::Open);
        CHECK(rows.front().missing().isEmpty());
        CHECK(rows.front().ownWords == 1);
        CHECK_FALSE(rows.front().isComplete());
        const auto sheet = school.sheet();
        REQUIRE(sheet.open);
        REQUIRE(sheet.open->parts.size() == 3);
        CHECK(sheet.open->parts.back().key.kind == PartKind::Pride);
        CHECK(sheet.allowed.self == school.teacherStaff);
        CHECK(sheet.allowed.mayWrite);
        CHECK_FALSE(sheet.allowed.mayFinish);
    });
}

TEST_CASE(
    "a first word is taken back with the review it began, an edit gives the earlier words back")
{
    support::onBothEngines([](AnySchool &on) {
        ReviewedSchool school(on);
        const auto begun = must(school.write(school.byMaster(), u"Un"_s));
        const auto edited = must(school.write(school.byMaster(), u"Deux"_s, 1));
        CHECK(codeOf(school.write(school.byMaster(), u"Trois"_s, 1))
            == security::errors::kChangedMeanwhile.name);
        CHECK_FALSE(school.reviews.undo(begun.undo)); // changed since
        must(school.reviews.undo(edited.undo));
        const auto sheet = school.sheet();
        REQUIRE(sheet.open);
        CHECK(sheet.open->parts.front().words == u"Un"_s);
        must(school.write(school.byMaster(), {}, sheet.open->parts.front().rowVersion));
        CHECK(school.sheet().row.missing().size() == 2);
    });
    support::onBothEngines([](AnySchool &on) {
        ReviewedSchool school(on);
        const auto begun = must(school.write(school.byMaster(), u"Un"_s));
        must(school.reviews.undo(begun.undo));
        CHECK_FALSE(school.sheet().open);
        CHECK(school.sheet().row.state == ReviewState::NotBegun);
    });
}

TEST_CASE("outside of the days only the direction writes")
{
    support::onBothEngines([](AnySchool &on) {
        ReviewedSchool school(on);
        CHECK(codeOf(school.reviews.write(school.students.front(), school.second, school.byMaster(),
                  u"Trop tôt"_s, false, 0))
            == errors::kNoWindow.name);
        on.clock.set(QDate(2026, 12, 1));
        CHECK(
            codeOf(school.write(school.byMaster(), u"Trop tard"_s)) == errors::kWindowClosed.name);
        CHECK_FALSE(school.sheet().allowed.mayWrite);
        CHECK_FALSE(school.sheet().allowed.whyNot.isEmpty());
        school.director();
        must(school.write(school.byMaster(), u"Dicté par le maître"_s));
        school.office();
        const auto moved = must(school.reviews.setWindow(
            school.first, 1, WindowDays{QDate(2026, 11, 16), QDate(2026, 12, 4)}));
        school.atBench();
        must(school.write(school.byMaster(), u"À temps"_s, 1));
        school.office();
        must(school.reviews.undoWindow(moved));
        school.atBench();
        CHECK(
            codeOf(school.write(school.byMaster(), u"Encore"_s, 2)) == errors::kWindowClosed.name);
    });
}

TEST_CASE("half-typed words are kept for who typed them until they are saved")
{
    support::onBothEngines([](AnySchool &on) {
        ReviewedSchool school(on);
        const auto student = school.students.front();
        must(school.reviews.keepDraft(student, school.first, school.byMaster(), u"De beaux ass"_s));
        must(school.reviews.keepDraft(
            student, school.first, school.byMaster(), u"De beaux assem"_s));
        auto drafts = must(school.reviews.drafts(student, school.first));
        REQUIRE(drafts.size() == 1);
        CHECK(drafts.front().words == u"De beaux assem"_s);
        CHECK(drafts.front().key == school.byMaster());
        school.inClass();
        CHECK(must(school.reviews.drafts(student, school.first)).empty());
        school.atBench();
        must(school.write(school.byMaster(), u"De beaux assemblages"_s));
        CHECK(must(school.reviews.drafts(student, school.first)).empty());
        must(school.reviews.keepDraft(student, school.first, school.byMaster(), u"Et"_s));
        must(school.reviews.keepDraft(student, school.first, school.byMaster(), {}));
        CHECK(must(school.reviews.drafts(student, school.first)).empty());
    });
}

TEST_CASE("a final review stays as it is, whatever is renamed afterwards")
{
    support::onBothEngines([](AnySchool &on) {
        ReviewedSchool school(on);
        must(school.write(school.byMaster(), u"De beaux assemblages."_s));
        school.inClass();
        CHECK(codeOf(school.finish()) == security::errors::kRefused.name);
        school.atBench();
        const auto frozen = must(school.finish());
        CHECK(frozen.version == 1);
        CHECK(frozen.lastName == u"Abadie"_s);
        CHECK(frozen.groupName == u"Usinage"_s);
        REQUIRE(frozen.parts.size() == 1);
        CHECK(codeOf(school.write(school.byMaster(), u"Autre"_s, 1)) == errors::kIsFinal.name);

        school.execute(u"UPDATE training_group SET name = 'Chaudronnerie'"_s);
        school.execute(u"UPDATE student SET last_name = 'Martin'"_s);
        school.execute(u"UPDATE staff SET last_name = 'Autre'"_s);
        const auto read = must(school.reviews.finalOf(school.students.front()));
        REQUIRE(read.size() == 1);
        CHECK(read.front() == frozen);
        CHECK(school.sheet().row.state == ReviewState::Final);
        CHECK(school.sheet().row.finishedName == frozen.finishedBy);
    });
}

TEST_CASE("a change after the end is a further version; the one before stays")
{
    support::onBothEngines([](AnySchool &on) {
        ReviewedSchool school(on);
        const auto student = school.students.front();
        CHECK(codeOf(school.reviews.beginFurtherVersion(student, school.first))
            == errors::kAlreadyOpen.name);
        must(school.write(school.byMaster(), u"Première version"_s));
        must(school.finish());
        const auto further = must(school.reviews.beginFurtherVersion(student, school.first));
        CHECK(school.sheet().row.state == ReviewState::Again);
        CHECK(codeOf(school.reviews.beginFurtherVersion(student, school.first))
            == errors::kAlreadyOpen.name);
        must(school.reviews.undo(further));
        CHECK(school.sheet().row.state == ReviewState::Final);

        (void)must(school.reviews.beginFurtherVersion(student, school.first));
        auto sheet = school.sheet();
        REQUIRE(sheet.open);
        REQUIRE(sheet.lastFinal);
        CHECK(sheet.open->parts.front().words == u"Première version"_s);
        must(school.write(school.byMaster(), u"Deuxième version"_s, 1));
        CHECK(must(school.reviews.finalOf(student)).front().parts.front().words
            == u"Première version"_s);
        must(school.finish());
        const auto read = must(school.reviews.finalOf(student));
        REQUIRE(read.size() == 1);
        CHECK(read.front().version == 2);
        CHECK(read.front().parts.front().words == u"Deuxième version"_s);
        CHECK(school.count(u"SELECT count(*) FROM review"_s) == 2);
    });
}

TEST_CASE("nobody makes final what was changed since, nor what is empty")
{
    support::onBothEngines([](AnySchool &on) {
        ReviewedSchool school(on);
        must(school.write(school.byMaster(), {}));
        CHECK(codeOf(school.finish()) == errors::kNothingWritten.name);
        must(school.write(school.byMaster(), u"Bien"_s, 1));
        const auto seen = school.sheet();
        school.inClass();
        must(school.write(school.byTeacher(), u"Très bien"_s));
        school.atBench();
        CHECK(codeOf(school.reviews.finish(seen.open->id, seen.open->rowVersion))
            == security::errors::kChangedMeanwhile.name);
        must(school.finish());
    });
}

TEST_CASE("the secretary reads and prints what is final, and none of what is being written")
{
    support::onBothEngines([](AnySchool &on) {
        ReviewedSchool school(on);
        const auto student = school.students.front();
        must(school.write(school.byMaster(), u"Entre collègues"_s));
        school.office();
        CHECK_FALSE(school.sheet().open);
        CHECK(codeOf(school.reviews.toPrint(school.first, {student})) == errors::kNotFinal.name);
        CHECK(codeOf(school.write(ReviewedSchool::own(PartKind::Pride), u"Moi"_s))
            == security::errors::kRefused.name);
        school.atBench();
        must(school.finish());
        school.office();
        REQUIRE(school.sheet().lastFinal);
        CHECK(must(school.reviews.toPrint(school.first, {student})).size() == 1);
    });
}

TEST_CASE("the term before stands beside the box")
{
    support::onBothEngines([](AnySchool &on) {
        ReviewedSchool school(on);
        must(school.write(school.byMaster(), u"Bon début"_s));
        must(school.finish());
        on.clock.set(QDate(2027, 3, 10));
        const auto sheet = must(school.reviews.sheet(school.students.front(), school.second));
        CHECK(sheet.beforeTerm == u"1"_s);
        REQUIRE(sheet.before.size() == 1);
        CHECK(sheet.before.front().words == u"Bon début"_s);
    });
}

TEST_CASE("a master of another group sees and writes nothing here")
{
    support::onBothEngines([](AnySchool &on) {
        ReviewedSchool school(on);
        const auto other = on.signIn(u"menuisier"_s, {Role::Master});
        const auto staff = support::rows::staff(on.database(), u"Bois"_s, u"master"_s, other);
        const auto wood = support::rows::group(on.database(), u"Menuiserie"_s);
        support::rows::groupStaff(on.database(), wood, staff, u"master"_s, QDate(2026, 9, 1));
        CHECK(must(school.reviews.ofTerm(school.first)).empty());
        CHECK(codeOf(school.reviews.sheet(school.students.front(), school.first))
            == security::errors::kRefused.name);
        CHECK(codeOf(school.write(ReviewedSchool::own(PartKind::Learned), u"Mot"_s))
            == security::errors::kRefused.name);
    });
}

TEST_CASE("a frozen review that is no review is refused")
{
    CHECK(codeOf(reviews::frozenFromJson({})) == errors::kBadSnapshot.name);
    reviews::FrozenReview review;
    review.studentUuid = u"u"_s;
    review.lastName = u"Élan"_s;
    review.termFrom = QDate(2026, 9, 1);
    review.termTo = QDate(2026, 11, 29);
    review.finishedOn = QDate(2026, 11, 30);
    review.parts = {{PartKind::Staff, u"Claire Moreau"_s, u"Maths"_s, u"Bien\n%1"_s, true,
        QDate(2026, 11, 20)}};
    review.levels = {{u"C1"_s, u"Souder"_s, u"Maîtrisé"_s, true, QDate(2026, 11, 2)}};
    review.conduct = {{u"Ordre"_s, 3, 4}};
    review.figures.attended = base::Minutes(1234);
    CHECK(must(reviews::frozenFromJson(reviews::toJson(review))) == review);
    QJsonObject newer = reviews::toJson(review);
    newer[u"template"_s] = reviews::kReviewTemplate + 1;
    CHECK(codeOf(reviews::frozenFromJson(newer)) == errors::kBadSnapshot.name);
}

#include "core/people/daily_life.h"
#include "core/people/photo.h"
#include "core/people/student_service.h"
#include "core/security/policy.h"
#include "tests/support/both_engines.h"
#include "tests/support/picture.h"
#include "tests/support/rows.h"
#include "tests/support/school_file.h"

using namespace Qt::Literals::StringLiterals;
using namespace people;
using security::Operation;
using security::Role;
using support::AnySchool;
using support::must;
using support::picture;

namespace {

const QDate kToday(2026, 9, 7); // a Monday

DailyLife halfBoard(const QString &days)
{
    DailyLife life;
    life.mealPlan = MealPlan::HalfBoard;
    life.mealDays = days;
    return life;
}

// In a transaction of its own, as a use case does it.
template <class Work> auto writing(AnySchool &school, Work work)
{
    const auto permit = must(school.workspace().require(Operation::EditStudentFile));
    auto transaction = must(security::Transaction::begin(school.workspace(), permit));
    auto done = work(transaction);
    if (done)
        must(transaction.commit());
    return done;
}

DailyLife lifeOf(AnySchool &school, StudentId student)
{
    const auto permit = must(school.workspace().require(Operation::EditStudentFile));
    return must(DailyLifeRepository::of(school.database(), permit, student));
}

} // namespace

TEST_CASE("a young person at half-board eats on the ticked days only")
{
    const DailyLife life = must(checkedLife(halfBoard(u"4,1 1x"_s)));
    CHECK(life.mealDays == u"14");
    CHECK(life.eatsOn(kToday));
    CHECK_FALSE(life.eatsOn(kToday.addDays(1)));
    CHECK(life.eatsOn(kToday.addDays(3)));
    CHECK(checkedLife(halfBoard({})).error().code == errors::kMealDays);
    DailyLife external = halfBoard(u"1234"_s);
    external.mealPlan = MealPlan::External;
    CHECK(must(checkedLife(external)).mealDays.isEmpty());
    CHECK_FALSE(must(checkedLife(external)).eatsOn(kToday));
}

TEST_CASE("an image right says since when, and is not withdrawn before it was given")
{
    DailyLife life;
    life.image = ImageRight::Given;
    CHECK(checkedLife(life).error().code == errors::kImageDates);
    life.imageGivenOn = kToday;
    CHECK(imageText(must(checkedLife(life))).contains(u"07/09/2026"));
    life.image = ImageRight::Withdrawn;
    CHECK(checkedLife(life).error().code == errors::kImageDates);
    life.imageRefusedOn = kToday.addDays(-1);
    CHECK(checkedLife(life).error().code == errors::kImageDates);
    life.imageRefusedOn = kToday.addDays(9);
    CHECK(must(checkedLife(life)).imageGivenOn == kToday);
    life.image = ImageRight::Refused;
    CHECK_FALSE(must(checkedLife(life)).imageGivenOn);
}

TEST_CASE("what is needed day by day is kept, changed and given back as before")
{
    support::onBothEngines([](AnySchool &school) {
        school.signIn(u"sec"_s, {Role::Secretary});
        const StudentId lea = support::rows::student(school.database(), u"Dupont"_s, u"Léa"_s);
        StudentService students(school.workspace());
        DailyLife life = halfBoard(u"1245"_s);
        life.mealNote = u"sans viande"_s;
        life.exits = ExitPermission::EndOfDay;
        life.image = ImageRight::Given;
        life.imageGivenOn = kToday;
        life.transport = u"Ligne 12"_s;
        life.shoeSize = u"42"_s;
        const auto first =
            must(writing(school, [&](auto &writing) { return editDailyLife(writing, lea, life); }));
        DailyLife kept = lifeOf(school, lea);
        CHECK(kept.saysTheSame(life));
        CHECK(kept.rowVersion == first.rowVersion);

        const auto stale =
            writing(school, [&](auto &writing) { return editDailyLife(writing, lea, life); });
        CHECK(stale.error().code == security::errors::kChangedMeanwhile);

        kept.shoeSize = u"43"_s;
        const auto second =
            must(writing(school, [&](auto &writing) { return editDailyLife(writing, lea, kept); }));
        CHECK(lifeOf(school, lea).shoeSize == u"43");
        CHECK(students.undo(first.undo).error().code == security::errors::kChangedMeanwhile);
        must(students.undo(second.undo));
        CHECK(lifeOf(school, lea).shoeSize == u"42");
        CHECK(second.rowVersion == 2);
    });
}

TEST_CASE("the first answers are taken back whole")
{
    support::onBothEngines([](AnySchool &school) {
        school.signIn(u"sec"_s, {Role::Secretary});
        const StudentId lea = support::rows::student(school.database(), u"Dupont"_s, u"Léa"_s);
        const auto first = must(writing(
            school, [&](auto &writing) { return editDailyLife(writing, lea, halfBoard(u"1"_s)); }));
        must(StudentService(school.workspace()).undo(first.undo));
        CHECK(lifeOf(school, lea).rowVersion == 0);
    });
}

TEST_CASE("a photo is kept small and upright, and nothing of the file but the picture")
{
    const QByteArray kept = must(checkedPhoto(picture(1200, 1600, "png")));
    CHECK(kept.size() <= kLargestKeptPhoto);
    const QImage image = QImage::fromData(kept, "jpeg");
    CHECK(image.size() == QSize(kKeptPhotoWidth, kKeptPhotoHeight));
    CHECK(QImage::fromData(must(checkedPhoto(picture(60, 80, "jpeg"))), "jpeg").size()
        == QSize(60, 80));
    CHECK(QImage::fromData(must(checkedPhoto(picture(4000, 10, "png"))), "jpeg").size()
        == QSize(240, 1));
}

TEST_CASE("a hostile photo is refused before it is decoded")
{
    CHECK(checkedPhoto({}).error().code == errors::kBadPhoto);
    CHECK(checkedPhoto("%PDF-1.7").error().code == errors::kBadPhoto);
    CHECK(checkedPhoto(QByteArray(kLargestPhotoFile + 1, 'x')).error().code
        == errors::kPhotoTooLarge);
    // A header that promises 60 000 pixels a side.
    QByteArray bomb = picture(8, 8, "png");
    bomb.replace(16, 8, QByteArray::fromHex("0000ea600000ea60"));
    CHECK_FALSE(checkedPhoto(bomb));
    CHECK_FALSE(checkedPhoto(picture(40, 40, "png").left(60)));
}

TEST_CASE("a photo is set, replaced, removed, and each can be taken back")
{
    support::onBothEngines([](AnySchool &school) {
        school.signIn(u"sec"_s, {Role::Secretary});
        const StudentId lea = support::rows::student(school.database(), u"Dupont"_s, u"Léa"_s);
        StudentService students(school.workspace());
        const auto photo = [&] { return must(students.photos()).value(lea.value()); };
        const auto first = must(students.setPhoto(lea, picture(30, 40, "png")));
        const QByteArray before = photo();
        REQUIRE_FALSE(before.isEmpty());
        const auto second = must(students.setPhoto(lea, picture(30, 40, "png", Qt::red)));
        CHECK(photo() != before);
        CHECK(students.undo(first).error().code == security::errors::kChangedMeanwhile);
        must(students.undo(second));
        CHECK(photo() == before);
        const auto removed = must(students.setPhoto(lea, {}));
        CHECK(photo().isEmpty());
        must(students.undo(removed));
        CHECK(photo() == before);
        CHECK(students.setPhoto(lea, "no picture").error().code == errors::kBadPhoto);
        CHECK(students.setPhoto(StudentId(99), {}).error().code == security::errors::kRefused);
    });
}

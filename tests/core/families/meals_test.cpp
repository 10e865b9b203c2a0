#include "core/families/majority_due.h"
#include "core/families/meals.h"
#include "core/people/daily_life.h"
#include "core/people/student_service.h"
#include "core/school/calendar_service.h"
#include "core/security/policy.h"
#include "tests/support/both_engines.h"
#include "tests/support/rows.h"
#include "tests/support/school_file.h"

using namespace Qt::Literals::StringLiterals;
using namespace families;
using security::Operation;
using security::Role;
using support::AnySchool;
using support::must;
namespace rows = support::rows;

namespace {

const QDate kToday(2026, 9, 7); // a Monday

struct Canteen {
    explicit Canteen(AnySchool &any)
        : school(any)
        , year((rows::school(any.database()),
              rows::year(any.database(), u"2026-2027"_s, QDate(2026, 9, 1), QDate(2027, 7, 2),
                  u"current"_s)))
        , group(rows::group(any.database(), u"Usinage 1"_s))
    {
    }
    people::StudentId young(const QString &lastName, const QString &days,
        QDate birth = QDate(2010, 5, 17), QDate entry = QDate(2026, 9, 1))
    {
        const auto student = rows::student(school.database(), lastName, u"Léa"_s, birth);
        const auto stay = rows::enrolment(school.database(), student, year, entry);
        rows::membership(school.database(), stay, group, entry);
        people::DailyLife life;
        life.mealPlan = people::MealPlan::HalfBoard;
        life.mealDays = days;
        if (!days.isEmpty()) {
            const auto permit = must(school.workspace().require(Operation::EditStudentFile));
            auto transaction = must(security::Transaction::begin(school.workspace(), permit));
            must(people::editDailyLife(transaction, student, life));
            must(transaction.commit());
        }
        return student;
    }
    AnySchool &school;
    school::SchoolYearId year;
    school::GroupId group;
};

QStringList namesOf(const MealsOfDay &meals)
{
    QStringList names;
    for (const Meal &meal : meals.meals)
        names += meal.name;
    return names;
}

} // namespace

TEST_CASE("the meals of a day are those of who is enrolled and eats on that weekday")
{
    support::onBothEngines([](AnySchool &school) {
        school.signIn(u"sec"_s, {Role::Secretary});
        Canteen canteen(school);
        (void)canteen.young(u"Petit"_s, u"12"_s);
        (void)canteen.young(u"Dupont"_s, u"1"_s);
        (void)canteen.young(u"Martin"_s, u"2"_s);
        (void)canteen.young(u"Roux"_s, {});
        (void)canteen.young(u"Later"_s, u"1"_s, QDate(2010, 1, 1), QDate(2026, 10, 1));
        const MealsOfDay monday = must(mealsOn(school.workspace(), kToday));
        CHECK(namesOf(monday) == QStringList{u"DUPONT Léa"_s, u"PETIT Léa"_s});
        CHECK(monday.meals[0].group == u"Usinage 1");
        CHECK(monday.unknown == 1);
        CHECK(must(mealsOn(school.workspace(), kToday.addDays(1))).meals.size() == 2);
        CHECK(must(mealsOn(school.workspace(), QDate(2026, 10, 5))).meals.size() == 3);
        CHECK(must(mealsOn(school.workspace(), QDate(2028, 9, 4))).meals.empty());
    });
}

TEST_CASE("no meal is counted on a day the school is closed, and it is said why")
{
    support::SchoolFile school;
    school.signIn(u"dir"_s, {Role::Director});
    Canteen canteen(school);
    (void)canteen.young(u"Petit"_s, u"1234567"_s);
    CHECK(must(mealsOn(school.workspace(), QDate(2026, 9, 12))).closed.size() > 0); // Saturday
    must(school::CalendarService(school.workspace())
             .add(std::vector<school::ClosureDates>{{u"Pont"_s, kToday, kToday, {}}}));
    const MealsOfDay closed = must(mealsOn(school.workspace(), kToday));
    CHECK(closed.closed.contains(u"Pont"));
    CHECK(closed.meals.empty());
}

TEST_CASE("the choice at 18 is asked for three months before, until it is recorded")
{
    support::onBothEngines([](AnySchool &school) {
        school.signIn(u"sec"_s, {Role::Secretary});
        Canteen canteen(school);
        const auto soon = canteen.young(u"Petit"_s, {}, QDate(2008, 12, 7));
        const auto past = canteen.young(u"Dupont"_s, {}, QDate(2008, 1, 1));
        (void)canteen.young(u"Martin"_s, {}, QDate(2008, 12, 8)); // three months and a day
        (void)rows::student(school.database(), u"Gone"_s, u"Léa"_s, QDate(2008, 1, 1));
        const auto due = must(choicesDue(school.workspace()));
        REQUIRE(due.size() == 2);
        CHECK(due[0].student == past);
        CHECK(due[1].student == soon);
        CHECK(due[1].majority == QDate(2026, 12, 7));
        people::MajorityChoice choice;
        choice.from = kToday;
        must(people::StudentService(school.workspace()).recordChoice(past, choice));
        CHECK(must(choicesDue(school.workspace())).size() == 1);
        school.clock.advanceDays(1);
        CHECK(must(choicesDue(school.workspace())).size() == 2);
    });
}

TEST_CASE("who may not read files learns nothing of meals and birthdays")
{
    support::SchoolFile school;
    school.signIn(u"adm"_s, {Role::Administrator});
    CHECK(mealsOn(school.workspace(), kToday).error().code == security::errors::kRefused);
    CHECK(choicesDue(school.workspace()).error().code == security::errors::kRefused);
}

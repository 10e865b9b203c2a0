#include "core/people/daily_life.h"
#include "core/people/majority.h"
#include "core/people/student_repository.h"
#include "core/sample/steps.h"

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace sample {

namespace {

using people::ExitPermission;
using people::ImageRight;
using people::MealPlan;

constexpr std::array kDays{u"12345", u"1245", u"1345", u"12"};
constexpr std::array kNotes{u"", u"", u"sans viande", u"", u"", u"repas tiré du sac", u""};
constexpr std::array kTransports{u"Bus ligne 7", u"Vélo", u"Train TER", u"À pied", u"Cyclomoteur"};
constexpr std::array kClothes{u"S", u"M", u"M", u"L", u"XL"};

template <class List> QString one(const List &list, qint64 number)
{
    return QString::fromUtf16(list[size_t(number) % list.size()]);
}

// Two in three of those of age have said who is to be written to.
base::Done addMajorityChoice(security::Transaction &transaction, people::StudentId student)
{
    ET_ASSIGN(const auto young,
        people::StudentRepository::find(transaction.database(), transaction.permit(), student));
    if (!young || student.value() % 3 == 0)
        return {};
    const QDate majority = people::majorityOf(young->details.birthDate);
    if (majority > transaction.today())
        return {};
    people::MajorityChoice choice;
    choice.parentsToo = student.value() % 3 == 1;
    choice.from = majority.addDays(-20);
    choice.evidence = u"formulaire signé"_s;
    return people::recordChoice(transaction, student, choice).map([](const security::Undo &) {});
}

} // namespace

// Told by the number of the file: the inventions of the other steps stay as they are.
base::Done addDailyLife(security::Transaction &transaction, people::StudentId student, QDate from)
{
    const qint64 number = student.value();
    if (number % 11 == 0)
        return {}; // nobody has asked yet
    people::DailyLife life;
    life.mealPlan = number % 4 == 0 ? MealPlan::External : MealPlan::HalfBoard;
    life.mealDays = one(kDays, number);
    if (life.mealPlan == MealPlan::HalfBoard)
        life.mealNote = one(kNotes, number);
    life.exits = number % 5 == 0 ? ExitPermission::Breaks : ExitPermission::EndOfDay;
    if (number % 13 == 0) {
        life.image = ImageRight::Refused;
        life.imageRefusedOn = from;
    } else if (number % 3 != 0) {
        life.image = ImageRight::Given;
        life.imageGivenOn = from;
    }
    life.transport = one(kTransports, number);
    life.clothingSize = one(kClothes, number);
    life.trousersSize = QString::number(38 + number % 5 * 2);
    life.shoeSize = QString::number(38 + number % 8);
    life.gloveSize = QString::number(7 + number % 4);
    ET_TRY(people::editDailyLife(transaction, student, life));
    return addMajorityChoice(transaction, student);
}

} // namespace sample

#include "core/sample/week.h"

using namespace Qt::Literals::StringLiterals;

namespace sample {

namespace {

constexpr int kEight = 8 * 60;
constexpr int kNoon = 12 * 60;
constexpr int kOne = 13 * 60;
constexpr int kFour = 16 * 60;
constexpr int kFive = 17 * 60;
constexpr char16_t kFrench[] = u"Français, histoire-géographie";
constexpr char16_t kHealth[] = u"Prévention, santé, environnement";
constexpr char16_t kMaths[] = u"Mathématiques, physique-chimie";

struct Variant {
    int longDay;  // of theory
    int shortDay; // half a day of theory
    bool isAfternoon;
};
constexpr Variant kVariants[]{{3, 5, false}, {4, 1, false}, {2, 1, true}};

} // namespace

std::vector<WeekTime> weekOf(int group)
{
    const Variant &variant = kVariants[group % int(std::size(kVariants))];
    std::vector<WeekTime> week;
    for (int day = 1; day <= 5; ++day) {
        if (day == variant.longDay) {
            week.push_back({day, kEight, kNoon, false, kFrench});
            week.push_back({day, kOne, kFour, false, kHealth});
        } else if (day == variant.shortDay) {
            week.push_back({day, variant.isAfternoon ? kOne : kEight,
                variant.isAfternoon ? kFive : kNoon, false, kMaths});
        } else {
            week.push_back({day, kEight, kNoon, true, u""});
            week.push_back({day, kOne, kFive, true, u""});
        }
    }
    return week;
}

timetable::SessionPlan planOf(
    const PlannedGroup &group, QDate day, const WeekTime &time, bool onOrder)
{
    timetable::SessionPlan plan{day, {time.starts, time.ends}, {}, group.id, {}, {}};
    plan.nature = !time.practice ? timetable::natures::kTheoryGeneral
        : onOrder                ? timetable::natures::kWorkshopOrder
                                 : timetable::natures::kWorkshopExercise;
    plan.staff = time.practice ? group.master : group.teacher;
    plan.subject = QString::fromUtf16(time.subject);
    return plan;
}

} // namespace sample

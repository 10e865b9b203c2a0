#include "core/families/meals.h"
#include "ui/home/home_sections.h"

#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

base::Result<QSet<qint64>> absentToday(const HomeDay &day)
{
    QSet<qint64> absents;
    if (day.services.workspace.reach(security::Operation::ReadHours) == security::Reach::None)
        return absents;
    ET_ASSIGN(const auto rolls, day.services.attendance.ofDay(day.clock.today()));
    for (const attendance::DayAbsence &absence : rolls.absents)
        absents.insert(absence.student.value());
    return absents;
}

// Who eats today; who missed a session so far is told apart, the kitchen decides.
base::Result<HomeList> read(const HomeDay &day)
{
    ET_ASSIGN(const auto meals, families::mealsOn(day.services.workspace, day.clock.today()));
    ET_ASSIGN(const auto absents, absentToday(day));
    HomeList list{u"meals"_s, HomeWords::tr("Meals today"),
        {{HomeColumn::Person, homeColumn(u"name"_s, HomeWords::tr("Name"))},
            {HomeColumn::Text, homeColumn(u"kitchen"_s, HomeWords::tr("Kitchen"))},
            {HomeColumn::Pill, homeColumn(u"roll"_s, HomeWords::tr("Roll"))}},
        {}, Tone::Accent, Icon::Users, HomeWords::tr("No meal today"),
        HomeWords::tr("Who is at half-board on this day of the week stands here: it is kept in "
                      "each file, under everyday life."),
        HomeWords::tr("List of meals"), {u"meals"_s, {}, 0}};
    if (!meals.closed.isEmpty())
        list.emptyText = HomeWords::tr("The school is closed: %1.").arg(meals.closed);
    for (const families::Meal &meal : meals.meals) {
        ListCell name{meal.name};
        name.secondary = meal.group;
        ListCell roll;
        if (absents.contains(meal.student.value()))
            roll = {HomeWords::tr("Absent"), {}, Tone::Warning};
        list.lines.push_back({{name, {meal.note}, roll}, studentPlace(meal.student)});
    }
    return list;
}

} // namespace

HomeSection meals()
{
    return {{u"student"_s, u"enrolment"_s, u"roll"_s, u"closure"_s, u"group"_s}, read};
}

} // namespace ui

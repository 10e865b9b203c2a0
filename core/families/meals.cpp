#include "core/families/meals.h"

#include "core/enrolment/own_students.h"
#include "core/people/daily_life.h"
#include "core/people/student.h"
#include "core/school/calendar_service.h"
#include "core/security/workspace.h"
#include "core/storage/statement.h"

using namespace Qt::Literals::StringLiterals;

namespace families {

namespace {

// Who is enrolled on a day, with the workshop of that day.
const QString kPresent =
    u"SELECT s.id, CASE WHEN s.used_name <> '' THEN s.used_name ELSE s.last_name END, "
    "CASE WHEN s.used_first_name <> '' THEN s.used_first_name ELSE s.first_names END, "
    "coalesce((SELECT g.name FROM group_membership m JOIN training_group g ON g.id = m.group_id "
    "WHERE m.enrolment_id = e.id AND g.kind = 'workshop' AND m.valid_from <= ? AND "
    "(m.valid_to IS NULL OR m.valid_to >= ?) ORDER BY m.valid_from DESC LIMIT 1), '') "
    "FROM enrolment e JOIN school_year y ON y.id = e.year_id JOIN student s ON s.id = "
    "e.student_id WHERE s.archived_on IS NULL AND e.entry_on <= ? AND y.last_day >= ? AND "
    "(e.exit_on IS NULL OR e.exit_on >= ?)"_s;
const QString kInOrder = u" ORDER BY s.sort_key, s.id"_s;

} // namespace

base::Result<MealsOfDay> mealsOn(security::Workspace &workspace, QDate day)
{
    ET_ASSIGN(
        const security::Permit permit, workspace.require(security::Operation::ReadStudentFile));
    storage::Database &database = workspace.database();
    MealsOfDay meals{day, {}, {}, 0};
    ET_ASSIGN(const auto calendar, school::CalendarService(workspace).calendar());
    meals.closed = calendar.reasonClosed(day).value_or(QString());
    if (!meals.closed.isEmpty())
        return meals;
    ET_ASSIGN(const auto lives, people::DailyLifeRepository::all(database, permit));
    using storage::bound;
    QVariantList values{bound(day), bound(day), bound(day), bound(day), bound(day)};
    QString sql = kPresent;
    if (permit.reach() == security::Reach::Own) {
        sql += u" AND s.id IN ("_s + enrolment::ownStudentIds() + u')';
        values += bound(permit.account());
    }
    storage::Statement row(database, sql + kInOrder);
    ET_TRY(row.execute(values));
    while (row.next()) {
        const people::DailyLife life = lives.value(row.integer(0));
        if (life.mealPlan == people::MealPlan::Unknown)
            ++meals.unknown;
        if (!life.eatsOn(day))
            continue;
        meals.meals.push_back({row.id<people::StudentTag>(0),
            people::listName(row.text(1), people::firstOf(row.text(2))), row.text(3),
            life.mealNote});
    }
    ET_TRY(row.finished());
    return meals;
}

} // namespace families

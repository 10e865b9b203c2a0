#include "core/people/daily_life.h"
#include "core/people/student_repository.h"
#include "core/security/policy.h"
#include "core/storage/statement.h"

using namespace Qt::Literals::StringLiterals;

namespace people {

namespace {

const QString kColumns =
    u"SELECT student_id, meal_plan, meal_days, meal_note, exit_permission, image_right, "
    "image_given_on, image_refused_on, transport, clothing_size, trousers_size, shoe_size, "
    "glove_size, row_version FROM daily_life"_s;
const QString kOf = kColumns + u" WHERE student_id = ?"_s;
const QString kInsert =
    u"INSERT INTO daily_life (meal_plan, meal_days, meal_note, exit_permission, image_right, "
    "image_given_on, image_refused_on, transport, clothing_size, trousers_size, shoe_size, "
    "glove_size, student_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
    "ON CONFLICT (student_id) DO NOTHING"_s;
const QString kUpdate =
    u"UPDATE daily_life SET meal_plan = ?, meal_days = ?, meal_note = ?, exit_permission = ?, "
    "image_right = ?, image_given_on = ?, image_refused_on = ?, transport = ?, "
    "clothing_size = ?, trousers_size = ?, shoe_size = ?, glove_size = ?, "
    "row_version = row_version + 1 WHERE student_id = ? AND row_version = ?"_s;
const QString kRemove = u"DELETE FROM daily_life WHERE student_id = ? AND row_version = ?"_s;

template <class Values> auto named(const Values &values, const QString &stored)
{
    for (const auto value : values) {
        if (storedName(value) == stored)
            return value;
    }
    return values.front();
}

DailyLife lifeOf(const storage::Statement &row)
{
    return {named(kMealPlans, row.text(1)), row.text(2), row.text(3),
        named(kExitPermissions, row.text(4)), named(kImageRights, row.text(5)), row.optionalDate(6),
        row.optionalDate(7), row.text(8), row.text(9), row.text(10), row.text(11), row.text(12),
        row.smallInteger(13)};
}

QVariantList valuesOf(const DailyLife &life, StudentId student)
{
    using storage::bound;
    return {bound(storedName(life.mealPlan)), bound(life.mealDays), bound(life.mealNote),
        bound(storedName(life.exits)), bound(storedName(life.image)), bound(life.imageGivenOn),
        bound(life.imageRefusedOn), bound(life.transport), bound(life.clothingSize),
        bound(life.trousersSize), bound(life.shoeSize), bound(life.gloveSize), bound(student)};
}

} // namespace

base::Result<DailyLife> DailyLifeRepository::of(
    storage::Database &database, const security::Permit &, StudentId student)
{
    storage::Statement row(database, kOf);
    ET_TRY(row.run(student));
    if (row.next())
        return lifeOf(row);
    ET_TRY(row.finished());
    return DailyLife();
}

base::Result<QHash<qint64, DailyLife>> DailyLifeRepository::all(
    storage::Database &database, const security::Permit &)
{
    storage::Statement row(database, kColumns);
    ET_TRY(row.run());
    QHash<qint64, DailyLife> lives;
    while (row.next())
        lives.insert(row.integer(0), lifeOf(row));
    ET_TRY(row.finished());
    return lives;
}

base::Result<bool> DailyLifeRepository::write(
    security::Transaction &transaction, StudentId student, const DailyLife &life)
{
    QVariantList values = valuesOf(life, student);
    if (life.rowVersion > 0)
        values += storage::bound(life.rowVersion);
    storage::Statement statement(transaction.database(), life.rowVersion > 0 ? kUpdate : kInsert);
    ET_TRY(statement.execute(values));
    return statement.affectedRows() == 1;
}

base::Result<bool> DailyLifeRepository::remove(
    security::Transaction &transaction, StudentId student, int rowVersion)
{
    storage::Statement statement(transaction.database(), kRemove);
    ET_TRY(statement.run(student, rowVersion));
    return statement.affectedRows() == 1;
}

namespace {

// The way back to what was before; when nothing was, the row goes again.
security::Undo backTo(const DailyLife &before, StudentId student, const QString &uuid, int left)
{
    security::Undo undo;
    undo.steps.push_back([=](security::Transaction &later, security::UndoRun &run) -> base::Done {
        const QString key = uuid + u"/daily-life"_s;
        const int version = run.versionOf(key, left);
        if (before.rowVersion > 0) {
            DailyLife back = before;
            back.rowVersion = version;
            ET_ASSIGN(const auto done, editDailyLife(later, student, back, u"student.undo"_s));
            run.setVersion(key, done.rowVersion);
            return {};
        }
        ET_ASSIGN(const DailyLife now,
            DailyLifeRepository::of(later.database(), later.permit(), student));
        ET_ASSIGN(const bool gone, DailyLifeRepository::remove(later, student, version));
        if (!gone)
            return base::fail(security::changedMeanwhile(later.database(), uuid));
        return later.record(u"student.undo"_s, {u"student"_s, uuid}, changesBetween(now, before));
    });
    return undo;
}

} // namespace

base::Result<security::Edited> editDailyLife(security::Transaction &transaction, StudentId student,
    const DailyLife &typed, const QString &action)
{
    storage::Database &database = transaction.database();
    ET_ASSIGN(const auto young, StudentRepository::find(database, transaction.permit(), student));
    if (!young)
        return base::fail(security::notThere());
    ET_ASSIGN(
        const DailyLife before, DailyLifeRepository::of(database, transaction.permit(), student));
    ET_ASSIGN(const DailyLife life, checkedLife(typed));
    ET_ASSIGN(const bool written, DailyLifeRepository::write(transaction, student, life));
    if (!written)
        return base::fail(security::changedMeanwhile(database, young->uuid));
    ET_TRY(transaction.record(action, {u"student"_s, young->uuid}, changesBetween(before, life)));
    const int version = life.rowVersion + 1;
    return security::Edited{version, backTo(before, student, young->uuid, version)};
}

} // namespace people

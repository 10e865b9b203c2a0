#include "core/timetable/plan_checks.h"

#include "core/base/format.h"
#include "core/base/text.h"
#include "core/enrolment/group_part_repository.h"
#include "core/school/room_repository.h"
#include "core/security/policy.h"
#include "core/security/transaction.h"
#include "core/storage/database.h"
#include "core/storage/statement.h"
#include "core/timetable/errors.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace timetable {

namespace {

using security::Transaction;

const QString kGroup = u"SELECT name, archived_on FROM training_group WHERE id = ?"_s;
const QString kStaff = u"SELECT first_name, last_name, archived_on FROM staff WHERE id = ?"_s;
const QString kYears = u"SELECT count(*) FROM school_year WHERE first_day <= ? AND last_day >= ?"_s;
const QString kNature = u"SELECT count(*) FROM nature WHERE code = ?"_s;
constexpr int kSubjectLength = 80;

base::Done checkDay(storage::Database &database, QDate day)
{
    if (!day.isValid()) {
        return base::fail(errors::kBadDay,
            QCoreApplication::translate("timetable", "This day does not exist. Choose another."));
    }
    storage::Statement statement(database, kYears);
    ET_TRY(statement.run(day, day));
    ET_ASSIGN(const qint64 years, storage::singleInteger(statement));
    if (years > 0)
        return {};
    return base::fail(errors::kOutsideYear,
        QCoreApplication::translate("timetable",
            "%1 lies in no school year. Choose another day, or add the year in the settings first.")
            .arg(base::formatLongDate(day)));
}

base::Done checkNature(storage::Database &database, const QString &code)
{
    storage::Statement statement(database, kNature);
    ET_TRY(statement.run(code));
    ET_ASSIGN(const qint64 known, storage::singleInteger(statement));
    if (known > 0)
        return {};
    return base::fail(errors::kBadNature,
        QCoreApplication::translate("timetable", "Choose what kind of session it is."));
}

base::Result<QString> groupNameOn(storage::Database &database, school::GroupId group, QDate day)
{
    storage::Statement statement(database, kGroup);
    ET_TRY(statement.run(group));
    if (!statement.next())
        return base::fail(security::notThere());
    const QString name = statement.text(0);
    if (const auto archived = statement.optionalDate(1); archived && *archived <= day) {
        return base::fail(errors::kGroupGone,
            QCoreApplication::translate(
                "timetable", "The group %1 is archived on that day. Choose another group.")
                .arg(name));
    }
    return name;
}

base::Done checkStaff(
    storage::Database &database, const std::optional<school::StaffId> &staff, QDate day)
{
    if (!staff)
        return {};
    storage::Statement statement(database, kStaff);
    ET_TRY(statement.run(*staff));
    if (!statement.next())
        return base::fail(security::notThere());
    if (const auto archived = statement.optionalDate(2); archived && *archived <= day) {
        return base::fail(errors::kStaffGone,
            QCoreApplication::translate(
                "timetable", "%1 %2 no longer works here on that day. Choose somebody else.")
                .arg(statement.text(0), statement.text(1)));
    }
    return {};
}

base::Result<QString> partNameOf(const Transaction &transaction, const SessionPlan &plan)
{
    if (!plan.part)
        return QString();
    ET_ASSIGN(const auto part,
        enrolment::GroupPartRepository::find(
            transaction.database(), transaction.permit(), *plan.part));
    if (!part || part->group != plan.group)
        return base::fail(security::notThere());
    if (part->archivedOn && *part->archivedOn <= plan.day) {
        return base::fail(errors::kPartGone,
            QCoreApplication::translate("timetable",
                "The part %1 of the group is archived on that day. Choose another, or the whole "
                "group.")
                .arg(part->name));
    }
    return part->name;
}

base::Done checkRoom(const Transaction &transaction, const SessionPlan &plan)
{
    if (!plan.room)
        return {};
    ET_ASSIGN(const auto room,
        school::RoomRepository::find(transaction.database(), transaction.permit(), *plan.room));
    if (!room)
        return base::fail(security::notThere());
    if (room->retired) {
        return base::fail(errors::kRoomGone,
            QCoreApplication::translate(
                "timetable", "The room %1 is no longer used. Choose another.")
                .arg(room->details.name));
    }
    return {};
}

} // namespace

base::Result<CheckedPlan> checkedSession(const Transaction &transaction, SessionPlan plan,
    const std::optional<school::StaffId> &replacedBy)
{
    storage::Database &database = transaction.database();
    ET_TRY(DaySpan::between(plan.span.starts, plan.span.ends));
    ET_TRY(checkDay(database, plan.day));
    ET_ASSIGN(plan.subject,
        base::cleanLine(
            plan.subject, QCoreApplication::translate("timetable", "Subject"), kSubjectLength));
    ET_ASSIGN(plan.restsOn,
        base::cleanLine(
            plan.restsOn, QCoreApplication::translate("timetable", "Rests on"), kSubjectLength));
    ET_TRY(checkNature(database, plan.nature));
    ET_ASSIGN(const QString name, groupNameOn(database, plan.group, plan.day));
    ET_TRY(checkStaff(database, plan.staff, plan.day));
    ET_TRY(checkStaff(database, replacedBy, plan.day));
    ET_TRY(checkRoom(transaction, plan));
    ET_ASSIGN(const QString part, partNameOf(transaction, plan));
    return CheckedPlan{plan, part.isEmpty() ? name : u"%1 (%2)"_s.arg(name, part)};
}

} // namespace timetable

#include "core/registers/sheet_service.h"

#include "core/attendance/expected_in.h"
#include "core/attendance/roll_repository.h"
#include "core/people/distinguished.h"
#include "core/people/student.h"
#include "core/school/group_repository.h"
#include "core/security/settings.h"
#include "core/security/workspace.h"
#include "core/storage/database.h"
#include "core/storage/statement.h"
#include "core/timetable/session_repository.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace registers {

using security::Operation;
using security::Permit;

namespace {

const QString kPeople =
    u"SELECT e.id, CASE WHEN p.used_name <> '' THEN p.used_name ELSE p.last_name END, "
    "CASE WHEN p.used_first_name <> '' THEN p.used_first_name ELSE p.first_names END, p.id, "
    "p.birth_date FROM enrolment e JOIN student p ON p.id = e.student_id "
    "WHERE EXISTS (SELECT 1 FROM session s WHERE s.group_id = ? AND s.day >= ? AND s.day <= ? "
    "AND s.state <> 'cancelled' AND "_s
    + attendance::expectedIn() + u") ORDER BY p.sort_key, p.id, e.id"_s;

base::Result<std::vector<WeekSheet::Person>> peopleOf(
    storage::Database &database, school::GroupId group, QDate from, QDate to)
{
    storage::Statement row(database, kPeople);
    ET_TRY(row.run(group, from, to));
    std::vector<WeekSheet::Person> found;
    std::vector<people::NamedPerson> named;
    while (row.next()) {
        found.push_back({row.id<enrolment::EnrolmentTag>(0), {}});
        named.push_back({row.id<people::StudentTag>(3), people::listName(row.text(1), row.text(2)),
            row.date(4)});
    }
    ET_TRY(row.finished());
    const QStringList names = people::distinguished(named);
    for (size_t at = 0; at < found.size(); ++at)
        found[at].name = names.at(qsizetype(at));
    return found;
}

base::Result<WeekSheet::Column> columnOf(
    storage::Database &database, const Permit &permit, timetable::SessionLine line)
{
    WeekSheet::Column column{std::move(line), {}, {}};
    const timetable::Session &session = column.session.session;
    ET_ASSIGN(
        const auto expected, attendance::RollRepository::expected(database, permit, session.id));
    for (const attendance::ExpectedStudent &student : expected)
        column.expected.insert(student.enrolment);
    ET_ASSIGN(column.announced, attendance::announcedIn(database, permit, session.plan));
    return column;
}

// reading: of ReadTimetable, everybody's; rolls: as far as the rolls of this person reach.
base::Result<WeekSheet> sheetOf(storage::Database &database, const Permit &reading,
    const Permit &rolls, const school::Group &group, QDate monday)
{
    const QDate sunday = monday.addDays(6);
    WeekSheet sheet;
    sheet.code = {group.id, monday};
    sheet.groupName = group.details.name;
    ET_ASSIGN(auto lines,
        timetable::SessionRepository::list(
            database, reading, {monday, sunday, group.id, {}, false}));
    for (timetable::SessionLine &line : lines) {
        ET_ASSIGN(WeekSheet::Column column, columnOf(database, rolls, std::move(line)));
        sheet.columns.push_back(std::move(column));
    }
    ET_ASSIGN(sheet.people, peopleOf(database, group.id, monday, sunday));
    return sheet;
}

} // namespace

SheetService::SheetService(security::Workspace &workspace)
    : m_workspace(workspace)
{
}

base::Result<std::vector<WeekSheet>> SheetService::week(
    QDate day, std::optional<school::GroupId> wanted)
{
    ET_ASSIGN(const Permit permit, m_workspace.require(Operation::TakeRollCall));
    ET_ASSIGN(const Permit reading, m_workspace.require(Operation::ReadTimetable));
    storage::Database &database = m_workspace.database();
    const QDate monday = mondayOf(day);
    ET_ASSIGN(const auto groups, school::GroupRepository::all(database, permit));
    std::vector<school::GroupId> own;
    const bool isOwn = permit.reach() == security::Reach::Own;
    if (isOwn) {
        ET_ASSIGN(own,
            school::GroupRepository::ownGroups(
                database, permit.account(), {monday, monday.addDays(6)}));
    }
    std::vector<WeekSheet> sheets;
    for (const school::Group &group : groups) {
        if (wanted && group.id != *wanted)
            continue;
        if (isOwn && std::find(own.begin(), own.end(), group.id) == own.end())
            continue;
        ET_ASSIGN(WeekSheet sheet, sheetOf(database, reading, permit, group, monday));
        if (!sheet.columns.empty())
            sheets.push_back(std::move(sheet));
    }
    return sheets;
}

base::Result<QString> SheetService::groupNameOf(const SheetCode &code)
{
    ET_ASSIGN(const Permit permit, m_workspace.require(Operation::TakeRollCall));
    ET_ASSIGN(const auto group,
        school::GroupRepository::find(m_workspace.database(), permit, code.group));
    if (group)
        return group->details.name;
    return base::fail(errors::kNoSuchGroup,
        QCoreApplication::translate("registers",
            "No group has the code %1: compare it with the one beside the square of the sheet.")
            .arg(code.text()));
}

base::Result<int> SheetService::noonMinute()
{
    ET_TRY(m_workspace.require(Operation::TakeRollCall));
    return security::Settings::number(m_workspace.database(), security::settings::kNoonMinute);
}

} // namespace registers

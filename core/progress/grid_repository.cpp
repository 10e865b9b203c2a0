#include "core/progress/grid_repository.h"

#include "core/base/text.h"
#include "core/enrolment/own_students.h"
#include "core/people/distinguished.h"
#include "core/people/student.h"
#include "core/security/policy.h"
#include "core/storage/statement.h"

#include <algorithm>
#include <unordered_map>

using namespace Qt::Literals::StringLiterals;

namespace progress {

namespace {

using security::Permit;

const QString kGroups = u"SELECT g.id, g.name FROM training_group g WHERE g.archived_on IS NULL"_s;
const QString kOwnGroups =
    u" AND g.id IN (SELECT a.group_id FROM school_year y JOIN group_staff a "
    "ON a.valid_from <= y.last_day AND (a.valid_to IS NULL OR a.valid_to >= y.first_day) "
    "JOIN staff t ON t.id = a.staff_id WHERE y.state = 'current' AND t.account_id = ?)"_s;
const QString kGroupName = u"SELECT g.name FROM training_group g WHERE g.id = ?"_s;
const QString kMembers =
    u" FROM group_membership m JOIN enrolment e ON e.id = m.enrolment_id "
    "JOIN path p ON p.enrolment_id = e.id AND p.valid_from <= ? "
    "AND (p.valid_to IS NULL OR p.valid_to >= ?) JOIN student s ON s.id = e.student_id "
    "JOIN diploma_version v ON v.id = p.diploma_version_id JOIN diploma d ON d.id = v.diploma_id "
    "WHERE m.group_id = ? AND m.valid_from <= ? AND (m.valid_to IS NULL OR m.valid_to >= ?) "
    "AND e.entry_on <= ? AND (e.exit_on IS NULL OR e.exit_on >= ?)"_s;
const QString kVersionOf =
    u"SELECT p.diploma_version_id FROM enrolment e JOIN path p ON p.enrolment_id = e.id "
    "WHERE e.student_id = ? AND p.valid_from <= ? AND (p.valid_to IS NULL OR p.valid_to >= ?) "
    "ORDER BY p.valid_from DESC, p.id DESC"_s;
const QString kLeftOut = u"SELECT i.student_id, l.competency_id FROM individual_path i "
                         "JOIN path_competency_left_out l ON l.path_id = i.id "
                         "WHERE i.diploma_version_id = ? AND i.to_day IS NULL"_s;

const QString kIsOffered =
    u"SELECT c.retired, b.retired FROM competency c JOIN competency_block b ON b.id = c.block_id "
    "WHERE c.id = ?"_s;
const QString kWasInCharge =
    u"SELECT count(*) FROM enrolment e JOIN group_membership m ON m.enrolment_id = e.id "
    "JOIN group_staff a ON a.group_id = m.group_id JOIN staff t ON t.id = a.staff_id "
    "WHERE e.student_id = ? AND t.account_id = ? AND m.valid_from <= ? "
    "AND (m.valid_to IS NULL OR m.valid_to >= ?) AND a.valid_from <= ? "
    "AND (a.valid_to IS NULL OR a.valid_to >= ?)"_s;
// The newest one comes last and stays.
const QString kSeen =
    u"SELECT o.competency_id, o.level_id, o.without, o.seen_on FROM observation o "
    "WHERE o.student_id = ? AND o.withdrawn_at IS NULL ORDER BY o.seen_on, o.noted_at, o.id"_s;
const QString kDecided =
    u"SELECT d.competency_id, d.level_id, d.is_taken_over FROM decided_level d "
    "WHERE d.student_id = ? AND d.withdrawn_at IS NULL ORDER BY d.noted_at, d.id"_s;

struct Query {
    QString sql;
    QVariantList values;
};

Query membersOf(const QString &columns, const Permit &permit, school::GroupId group, QDate day)
{
    const QVariant on = storage::bound(day);
    Query query{columns + kMembers, {on, on, storage::bound(group), on, on, on, on}};
    if (permit.reach() == security::Reach::Own) {
        query.sql += u" AND s.id IN ("_s + enrolment::ownStudentIds() + u')';
        query.values.append(storage::bound(permit.account()));
    }
    return query;
}

using Columns = std::unordered_map<diplomas::CompetencyId, size_t>;

base::Done addSeen(storage::Database &database, people::StudentId student, const Columns &columns,
    const Renewals &renewals, std::vector<GridCell> &cells)
{
    storage::Statement row(database, kSeen);
    ET_TRY(row.run(student));
    while (row.next()) {
        for (const auto shown : renewals.shownOn(row.id<diplomas::CompetencyTag>(0))) {
            const auto column = columns.find(shown);
            if (column == columns.end())
                continue;
            GridCell &cell = cells[column->second];
            cell.seen = row.optionalId<LevelTag>(1);
            cell.without.reset();
            if (!cell.seen) {
                ET_ASSIGN(cell.without, withoutFrom(row.text(2)));
            }
            cell.seenOn = row.date(3);
            ++cell.observations;
        }
    }
    return row.finished();
}

base::Done addDecided(storage::Database &database, people::StudentId student,
    const Columns &columns, const Renewals &renewals, std::vector<GridCell> &cells)
{
    storage::Statement row(database, kDecided);
    ET_TRY(row.run(student));
    while (row.next()) {
        const auto written = row.id<diplomas::CompetencyTag>(0);
        for (const auto shown : renewals.shownOn(written)) {
            const auto column = columns.find(shown);
            if (column == columns.end())
                continue;
            GridCell &cell = cells[column->second];
            cell.decided = row.id<LevelTag>(1);
            cell.isFromEarlier = written != shown;
            cell.isTakenOver = row.flag(2);
        }
    }
    return row.finished();
}

} // namespace

base::Result<std::vector<GridGroup>> GridRepository::groups(
    storage::Database &database, const Permit &permit)
{
    const bool isOwn = permit.reach() == security::Reach::Own;
    storage::Statement row(database, isOwn ? kGroups + kOwnGroups : kGroups);
    ET_TRY(row.execute(isOwn ? QVariantList{storage::bound(permit.account())} : QVariantList()));
    std::vector<GridGroup> groups;
    while (row.next())
        groups.push_back({row.id<school::GroupTag>(0), row.text(1)});
    ET_TRY(row.finished());
    std::sort(groups.begin(), groups.end(), [](const GridGroup &one, const GridGroup &other) {
        return base::frenchCollator().compare(one.name, other.name) < 0;
    });
    return groups;
}

base::Result<QString> GridRepository::groupName(
    storage::Database &database, const Permit &, school::GroupId group)
{
    storage::Statement row(database, kGroupName);
    ET_TRY(row.run(group));
    if (row.next())
        return row.text(0);
    ET_TRY(row.finished());
    return base::fail(security::notThere());
}

base::Result<std::vector<GridChoice>> GridRepository::choices(
    storage::Database &database, const Permit &permit, school::GroupId group, QDate day)
{
    const Query query = membersOf(
        u"SELECT v.id, d.short_name, v.label, count(DISTINCT s.id)"_s, permit, group, day);
    storage::Statement row(database,
        query.sql + u" GROUP BY v.id, d.short_name, v.label ORDER BY 4 DESC, d.short_name, v.id"_s);
    ET_TRY(row.execute(query.values));
    std::vector<GridChoice> choices;
    while (row.next()) {
        const QString label = row.text(2);
        choices.push_back({row.id<diplomas::DiplomaVersionTag>(0),
            label.isEmpty() ? row.text(1) : row.text(1) + u" · "_s + label, row.smallInteger(3)});
    }
    ET_TRY(row.finished());
    return choices;
}

base::Result<std::vector<GridRepository::Member>> GridRepository::members(
    storage::Database &database, const Permit &permit, school::GroupId group,
    diplomas::DiplomaVersionId version, QDate day)
{
    Query query = membersOf(
        u"SELECT DISTINCT s.id, s.last_name, s.used_name, s.first_names, s.used_first_name, "
        "s.sort_key, s.birth_date"_s,
        permit, group, day);
    query.values.append(storage::bound(version));
    storage::Statement row(database, query.sql + u" AND v.id = ? ORDER BY s.sort_key, s.id"_s);
    ET_TRY(row.execute(query.values));
    const auto shown = [&row](int stored, int used) {
        return row.text(used).isEmpty() ? row.text(stored) : row.text(used);
    };
    std::vector<people::NamedPerson> people;
    while (row.next()) {
        people.push_back({row.id<people::StudentTag>(0),
            people::listName(shown(1, 2), people::firstOf(shown(3, 4))), row.date(6)});
    }
    ET_TRY(row.finished());
    const QStringList names = people::distinguished(people);
    std::vector<Member> members;
    for (size_t at = 0; at < people.size(); ++at)
        members.push_back({people[at].student, names[qsizetype(at)]});
    return members;
}

base::Result<std::optional<diplomas::DiplomaVersionId>> GridRepository::versionOf(
    storage::Database &database, const Permit &, people::StudentId student, QDate day)
{
    storage::Statement row(database, kVersionOf);
    ET_TRY(row.run(student, day, day));
    if (row.next())
        return row.id<diplomas::DiplomaVersionTag>(0);
    ET_TRY(row.finished());
    return std::nullopt;
}

base::Result<std::set<GridRepository::LeftOut>> GridRepository::leftOut(
    storage::Database &database, const Permit &, diplomas::DiplomaVersionId version)
{
    storage::Statement row(database, kLeftOut);
    ET_TRY(row.run(version));
    std::set<LeftOut> leftOut;
    while (row.next())
        leftOut.insert({row.id<people::StudentTag>(0), row.id<diplomas::CompetencyTag>(1)});
    ET_TRY(row.finished());
    return leftOut;
}

base::Result<std::optional<bool>> GridRepository::isOffered(
    storage::Database &database, const Permit &, diplomas::CompetencyId competency)
{
    storage::Statement row(database, kIsOffered);
    ET_TRY(row.run(competency));
    if (row.next())
        return !row.flag(0) && !row.flag(1);
    ET_TRY(row.finished());
    return std::nullopt;
}

base::Result<bool> GridRepository::wasInCharge(
    storage::Database &database, const Permit &permit, people::StudentId student, QDate day)
{
    storage::Statement row(database, kWasInCharge);
    ET_TRY(row.run(student, permit.account(), day, day, day, day));
    ET_ASSIGN(const qint64 count, storage::singleInteger(row));
    return count > 0;
}

base::Result<std::vector<GridCell>> GridRepository::cellsOf(storage::Database &database,
    const Permit &, people::StudentId student, const std::vector<diplomas::Competency> &columns,
    const Renewals &renewals)
{
    Columns places;
    for (size_t i = 0; i < columns.size(); ++i)
        places.emplace(columns[i].id, i);
    std::vector<GridCell> cells(columns.size());
    ET_TRY(addSeen(database, student, places, renewals, cells));
    ET_TRY(addDecided(database, student, places, renewals, cells));
    return cells;
}

} // namespace progress

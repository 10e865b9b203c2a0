#include "core/paths/path_repository.h"

#include "core/enrolment/own_students.h"
#include "core/paths/assembly.h"
#include "core/people/student.h"
#include "core/storage/statement.h"

#include <unordered_map>

using namespace Qt::Literals::StringLiterals;

namespace paths {

namespace {

using security::Permit;
using security::Transaction;

const QString kStages =
    u"SELECT e.student_id, p.diploma_version_id, d.short_name, y.label, p.year_of_path, "
    "p.planned_years, p.valid_from, coalesce(p.valid_to, e.exit_on, y.last_day), y.last_day, "
    "CASE WHEN p.valid_to IS NULL AND e.exit_on IS NULL THEN 1 ELSE 0 END "
    "FROM path p JOIN enrolment e ON e.id = p.enrolment_id JOIN student s ON s.id = e.student_id "
    "JOIN school_year y ON y.id = e.year_id "
    "JOIN diploma_version v ON v.id = p.diploma_version_id JOIN diploma d ON d.id = v.diploma_id"_s;
const QString kStagesInOrder = u" ORDER BY s.sort_key, s.id, p.valid_from, p.id"_s;
const QString kStored =
    u"SELECT i.id, i.uuid, i.student_id, i.diploma_version_id, d.short_name, i.from_day, i.to_day, "
    "i.end_reason, i.planned_session, i.positioned_on, i.positioned_by, i.positioning_reason, "
    "i.row_version FROM individual_path i JOIN student s ON s.id = i.student_id "
    "JOIN diploma_version v ON v.id = i.diploma_version_id JOIN diploma d ON d.id = v.diploma_id"_s;
const QString kStoredInOrder = u" ORDER BY s.sort_key, s.id, i.from_day, i.id"_s;
const QString kUnits =
    u"SELECT u.path_id, u.unit_id, u.standing, u.mark_hundredths, u.from_session, u.last_session, "
    "u.reason FROM path_unit u JOIN individual_path i ON i.id = u.path_id "
    "JOIN student s ON s.id = i.student_id JOIN exam_unit x ON x.id = u.unit_id"_s;
const QString kUnitsInOrder = u" ORDER BY u.path_id, x.position, x.id"_s;
const QString kLeftOut =
    u"SELECT l.path_id, l.competency_id, l.reason FROM path_competency_left_out l "
    "JOIN individual_path i ON i.id = l.path_id JOIN student s ON s.id = i.student_id "
    "JOIN competency c ON c.id = l.competency_id"_s;
const QString kLeftOutInOrder = u" ORDER BY l.path_id, c.position, c.id"_s;
const QString kInsert =
    u"INSERT INTO individual_path (uuid, student_id, diploma_version_id, from_day, to_day, "
    "end_reason, planned_session, positioned_on, positioned_by, positioning_reason) "
    "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id"_s;
const QString kUpdate =
    u"UPDATE individual_path SET from_day = ?, to_day = ?, end_reason = ?, planned_session = ?, "
    "positioned_on = ?, positioned_by = ?, positioning_reason = ?, row_version = row_version + 1 "
    "WHERE id = ? AND row_version = ?"_s;
const QString kRemove = u"DELETE FROM individual_path WHERE id = ? AND row_version = ?"_s;
const QString kRemoveUnits = u"DELETE FROM path_unit WHERE path_id = ?"_s;
const QString kRemoveLeftOut = u"DELETE FROM path_competency_left_out WHERE path_id = ?"_s;
const QString kAddUnit =
    u"INSERT INTO path_unit (path_id, unit_id, standing, mark_hundredths, from_session, "
    "last_session, reason) VALUES (?, ?, ?, ?, ?, ?, ?)"_s;
const QString kAddLeftOut =
    u"INSERT INTO path_competency_left_out (path_id, competency_id, reason) VALUES (?, ?, ?)"_s;
const QString kMembersOn =
    u"(SELECT me.student_id FROM group_membership m JOIN enrolment me ON me.id = m.enrolment_id "
    "JOIN school_year my ON my.id = me.year_id WHERE m.group_id = ? AND m.valid_from <= ? "
    "AND coalesce(m.valid_to, me.exit_on, my.last_day) >= ?)"_s;
// Of each the workshop group of the day, where there is one.
const QString kUnpositioned =
    u"SELECT s.id, s.last_name, s.used_name, s.first_names, s.used_first_name, "
    "coalesce(g.name, ''), d.short_name, p.year_of_path, p.planned_years "
    "FROM path p JOIN enrolment e ON e.id = p.enrolment_id JOIN student s ON s.id = e.student_id "
    "JOIN school_year y ON y.id = e.year_id "
    "JOIN diploma_version v ON v.id = p.diploma_version_id JOIN diploma d ON d.id = v.diploma_id "
    "LEFT JOIN (SELECT gm.enrolment_id, gg.name, gm.valid_from, gm.valid_to "
    "FROM group_membership gm JOIN training_group gg ON gg.id = gm.group_id "
    "WHERE gg.kind = 'workshop') g ON g.enrolment_id = e.id AND g.valid_from <= ? "
    "AND (g.valid_to IS NULL OR g.valid_to >= ?) "
    "WHERE p.valid_from <= ? AND coalesce(p.valid_to, e.exit_on, y.last_day) >= ? "
    "AND NOT EXISTS (SELECT 1 FROM individual_path i WHERE i.student_id = s.id "
    "AND i.diploma_version_id = p.diploma_version_id AND i.to_day IS NULL "
    "AND i.positioned_on IS NOT NULL)"_s;

struct Where {
    QString sql;
    QVariantList values;
};

// The students of a list, as a condition on s.id.
Where studentsOf(const Permit &permit, const PathFilter &filter)
{
    Where where{u" WHERE 1 = 1"_s, {}};
    if (filter.student) {
        where.sql += u" AND s.id = ?"_s;
        where.values << storage::bound(*filter.student);
    }
    if (filter.group) {
        where.sql += u" AND s.id IN "_s + kMembersOn;
        where.values << storage::bound(*filter.group) << storage::bound(filter.day)
                     << storage::bound(filter.day);
    }
    if (permit.reach() == security::Reach::Own) {
        where.sql += u" AND s.id IN ("_s + enrolment::ownStudentIds() + u')';
        where.values << storage::bound(permit.account());
    }
    return where;
}

base::Result<std::vector<StageRow>> stagesOf(storage::Database &database, const Where &where)
{
    storage::Statement row(database, kStages + where.sql + kStagesInOrder);
    ET_TRY(row.execute(where.values));
    std::vector<StageRow> stages;
    while (row.next()) {
        const int yearOfPath = row.smallInteger(4);
        const int plannedYears = row.smallInteger(5);
        stages.push_back(
            {row.id<people::StudentTag>(0), row.id<diplomas::DiplomaVersionTag>(1), row.text(2),
                {row.text(3), yearOfPath, plannedYears, {row.date(6), row.optionalDate(7)},
                    row.date(8).year() + plannedYears - yearOfPath},
                row.flag(9)});
    }
    ET_TRY(row.finished());
    return stages;
}

IndividualPath storedOf(const storage::Statement &row)
{
    IndividualPath path{.student = row.id<people::StudentTag>(2),
        .version = row.id<diplomas::DiplomaVersionTag>(3)};
    path.id = row.id<IndividualPathTag>(0);
    path.uuid = row.text(1);
    path.diplomaName = row.text(4);
    path.dates = {row.date(5), row.optionalDate(6)};
    path.endReason = row.text(7);
    if (!row.isNull(8))
        path.plan.session = row.smallInteger(8);
    if (!row.isNull(9))
        path.plan.positioning = Positioning{row.date(9), row.text(10), row.text(11)};
    path.rowVersion = row.smallInteger(12);
    return path;
}

using ByKey = std::unordered_map<qint64, IndividualPath *>;

base::Done readUnits(storage::Database &database, const Where &where, const ByKey &paths)
{
    const auto number = [](const storage::Statement &row, int column) {
        return row.isNull(column) ? std::nullopt : std::optional(row.smallInteger(column));
    };
    storage::Statement row(database, kUnits + where.sql + kUnitsInOrder);
    ET_TRY(row.execute(where.values));
    while (row.next()) {
        const auto path = paths.find(row.integer(0));
        if (path == paths.end())
            continue;
        ET_ASSIGN(const UnitStanding standing, unitStandingFrom(row.text(2)));
        path->second->units.push_back({row.id<diplomas::ExamUnitTag>(1), standing, number(row, 3),
            number(row, 4), number(row, 5), row.text(6)});
    }
    return row.finished();
}

base::Done readLeftOut(storage::Database &database, const Where &where, const ByKey &paths)
{
    storage::Statement row(database, kLeftOut + where.sql + kLeftOutInOrder);
    ET_TRY(row.execute(where.values));
    while (row.next()) {
        if (const auto path = paths.find(row.integer(0)); path != paths.end())
            path->second->leftOut.push_back({row.id<diplomas::CompetencyTag>(1), row.text(2)});
    }
    return row.finished();
}

base::Result<std::vector<IndividualPath>> storedPaths(
    storage::Database &database, const Where &where)
{
    std::vector<IndividualPath> paths;
    {
        storage::Statement row(database, kStored + where.sql + kStoredInOrder);
        ET_TRY(row.execute(where.values));
        while (row.next())
            paths.push_back(storedOf(row));
        ET_TRY(row.finished());
    }
    ByKey byKey;
    for (IndividualPath &path : paths)
        byKey[path.id.value()] = &path;
    if (!byKey.empty()) {
        ET_TRY(readUnits(database, where, byKey));
        ET_TRY(readLeftOut(database, where, byKey));
    }
    return paths;
}

base::Done writeParts(Transaction &transaction, IndividualPathId id, const IndividualPath &path)
{
    storage::Statement addUnit(transaction.database(), kAddUnit);
    for (const PathUnit &unit : path.units) {
        ET_TRY(addUnit.run(id, unit.unit, storedName(unit.standing), unit.markHundredths,
            unit.fromSession, unit.lastSession, unit.reason));
    }
    storage::Statement addLeftOut(transaction.database(), kAddLeftOut);
    for (const LeftOut &one : path.leftOut)
        ET_TRY(addLeftOut.run(id, one.competency, one.reason));
    return {};
}

base::Done removeParts(Transaction &transaction, IndividualPathId id)
{
    storage::Statement units(transaction.database(), kRemoveUnits);
    ET_TRY(units.run(id));
    storage::Statement leftOut(transaction.database(), kRemoveLeftOut);
    return leftOut.run(id);
}

std::optional<QDate> positionedOn(const IndividualPath &path)
{
    return path.plan.positioning ? std::optional(path.plan.positioning->decidedOn) : std::nullopt;
}

Positioning wordsOf(const IndividualPath &path)
{
    return path.plan.positioning.value_or(Positioning());
}

} // namespace

base::Result<std::vector<IndividualPath>> PathRepository::list(
    storage::Database &database, const Permit &permit, const PathFilter &filter)
{
    const Where where = studentsOf(permit, filter);
    ET_ASSIGN(const auto stages, stagesOf(database, where));
    ET_ASSIGN(const auto stored, storedPaths(database, where));
    return assembled(stages, stored);
}

base::Result<std::vector<Unpositioned>> PathRepository::withoutPositioning(
    storage::Database &database, const Permit &permit, std::optional<school::GroupId> group,
    QDate day)
{
    QString sql = kUnpositioned;
    const QVariant on = storage::bound(day);
    QVariantList values{on, on, on, on};
    if (group) {
        sql += u" AND s.id IN "_s + kMembersOn;
        values << storage::bound(*group) << on << on;
    }
    if (permit.reach() == security::Reach::Own) {
        sql += u" AND s.id IN ("_s + enrolment::ownStudentIds() + u')';
        values << storage::bound(permit.account());
    }
    storage::Statement row(database, sql + u" ORDER BY s.sort_key, s.id"_s);
    ET_TRY(row.execute(values));
    std::vector<Unpositioned> found;
    while (row.next()) {
        const QString last = row.text(2).isEmpty() ? row.text(1) : row.text(2);
        const QString first = row.text(4).isEmpty() ? row.text(3) : row.text(4);
        found.push_back(
            {row.id<people::StudentTag>(0), people::listName(last, people::firstOf(first)),
                row.text(5), row.text(6), row.smallInteger(7), row.smallInteger(8)});
    }
    ET_TRY(row.finished());
    return found;
}

base::Result<IndividualPathId> PathRepository::insert(
    Transaction &transaction, const IndividualPath &path)
{
    const Positioning words = wordsOf(path);
    qint64 key = 0;
    {
        storage::Statement insert(transaction.database(), kInsert);
        ET_TRY(insert.run(path.uuid, path.student, path.version, path.dates.from, path.dates.to,
            path.endReason, path.plan.session, positionedOn(path), words.decidedBy, words.reason));
        ET_ASSIGN(key, storage::singleInteger(insert));
    }
    const IndividualPathId id(key);
    ET_TRY(writeParts(transaction, id, path));
    return id;
}

base::Result<bool> PathRepository::update(
    Transaction &transaction, const IndividualPath &path, int rowVersion)
{
    const Positioning words = wordsOf(path);
    {
        storage::Statement update(transaction.database(), kUpdate);
        ET_TRY(update.run(path.dates.from, path.dates.to, path.endReason, path.plan.session,
            positionedOn(path), words.decidedBy, words.reason, path.id, rowVersion));
        if (update.affectedRows() != 1)
            return false;
    }
    ET_TRY(removeParts(transaction, path.id));
    ET_TRY(writeParts(transaction, path.id, path));
    return true;
}

base::Result<bool> PathRepository::remove(
    Transaction &transaction, IndividualPathId id, int rowVersion)
{
    ET_TRY(removeParts(transaction, id));
    storage::Statement remove(transaction.database(), kRemove);
    ET_TRY(remove.run(id, rowVersion));
    return remove.affectedRows() == 1;
}

} // namespace paths

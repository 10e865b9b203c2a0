#include "core/enrolment/enrolment_repository.h"

#include "core/security/workspace.h"
#include "core/storage/statement.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace enrolment {

using security::Transaction;

namespace {

const QString kColumns =
    u"SELECT e.id, e.uuid, e.student_id, y.id, y.label, y.first_day, y.last_day, e.entry_on, "
    "e.entry_code, e.exit_on, e.exit_code, e.row_version FROM enrolment e "
    "JOIN school_year y ON y.id = e.year_id "_s;
const QString kFind = kColumns + u"WHERE e.id = ?"_s;
const QString kOfStudent = kColumns + u"WHERE e.student_id = ? ORDER BY e.entry_on, e.id"_s;
const QString kMemberships = u"SELECT m.id, m.uuid, g.id, g.kind, g.name, m.valid_from, m.valid_to "
                             "FROM group_membership m JOIN training_group g ON g.id = m.group_id "
                             "WHERE m.enrolment_id = ? ORDER BY m.valid_from, m.id"_s;
const QString kPaths =
    u"SELECT p.id, p.uuid, p.diploma_version_id, d.short_name, p.year_of_path, p.planned_years, "
    "p.valid_from, p.valid_to FROM path p JOIN diploma_version v ON v.id = p.diploma_version_id "
    "JOIN diploma d ON d.id = v.diploma_id WHERE p.enrolment_id = ? "
    "ORDER BY p.valid_from, p.id"_s;
const QString kInsert = u"INSERT INTO enrolment (uuid, student_id, year_id, entry_on, entry_code, "
                        "exit_on, exit_code) VALUES (?, ?, ?, ?, ?, ?, ?) RETURNING id"_s;
const QString kUpdate =
    u"UPDATE enrolment SET entry_on = ?, entry_code = ?, exit_on = ?, exit_code = ?, "
    "row_version = row_version + 1 WHERE id = ? AND row_version = ?"_s;
const QString kRemoveMemberships = u"DELETE FROM group_membership WHERE enrolment_id = ?"_s;
const QString kRemovePaths = u"DELETE FROM path WHERE enrolment_id = ?"_s;
const QString kRemove = u"DELETE FROM enrolment WHERE id = ? AND row_version = ?"_s;
const QString kAddMembership =
    u"INSERT INTO group_membership (uuid, enrolment_id, group_id, valid_from, valid_to) "
    "VALUES (?, ?, ?, ?, ?)"_s;
const QString kDateMembership =
    u"UPDATE group_membership SET valid_from = ?, valid_to = ? WHERE id = ?"_s;
const QString kRemoveMembership = u"DELETE FROM group_membership WHERE id = ?"_s;
const QString kAddPath =
    u"INSERT INTO path (uuid, enrolment_id, diploma_version_id, year_of_path, planned_years, "
    "valid_from, valid_to) VALUES (?, ?, ?, ?, ?, ?, ?)"_s;
const QString kDatePath = u"UPDATE path SET valid_from = ?, valid_to = ? WHERE id = ?"_s;
const QString kRemovePath = u"DELETE FROM path WHERE id = ?"_s;
const QString kYearColumns = u"SELECT id, label, first_day, last_day FROM school_year "_s;
const QString kYear = kYearColumns + u"WHERE id = ?"_s;
const QString kCurrentYear = kYearColumns + u"WHERE state = 'current'"_s;
const QString kYearsAfterCurrent = kYearColumns
    + u"WHERE first_day > (SELECT last_day FROM school_year WHERE id = ? "
      "AND state = 'current') ORDER BY first_day"_s;
const QString kGroup =
    u"SELECT id, kind, name, capacity, archived_on FROM training_group WHERE id = ?"_s;
const QString kFill =
    u"SELECT count(*) FROM group_membership m JOIN enrolment e ON e.id = m.enrolment_id "
    "JOIN school_year y ON y.id = e.year_id WHERE m.group_id = ? AND m.valid_from <= ? "
    "AND coalesce(m.valid_to, y.last_day) >= ?"_s;
const QString kVersion = u"SELECT d.short_name, v.last_session FROM diploma_version v "
                         "JOIN diploma d ON d.id = v.diploma_id WHERE v.id = ?"_s;
const QString kCodes = u"SELECT code, kind, label, meaning, position, retired "
                       "FROM enrolment_code ORDER BY kind, position, code"_s;
const QString kAddCode =
    u"INSERT INTO enrolment_code (code, kind, label, meaning, position) VALUES (?, ?, ?, ?, ?) "
    "ON CONFLICT (code) DO NOTHING"_s;

Enrolment enrolmentOf(const storage::Statement &row)
{
    return {row.id<EnrolmentTag>(0), row.text(1), row.id<people::StudentTag>(2),
        {row.id<school::SchoolYearTag>(3), row.text(4), row.date(5), row.date(6)}, row.date(7),
        row.text(8), row.optionalDate(9),
        row.isNull(10) ? std::nullopt : std::optional(row.text(10)), row.smallInteger(11)};
}

base::Done readParts(storage::Database &database, EnrolmentRecord &record)
{
    {
        storage::Statement row(database, kMemberships);
        ET_TRY(row.run(record.enrolment.id));
        while (row.next()) {
            record.memberships.push_back(
                {row.id<MembershipTag>(0), row.text(1), row.id<school::GroupTag>(2),
                    groupKindFrom(row.text(3)), row.text(4), {row.date(5), row.optionalDate(6)}});
        }
        ET_TRY(row.finished());
    }
    storage::Statement row(database, kPaths);
    ET_TRY(row.run(record.enrolment.id));
    while (row.next()) {
        record.paths.push_back(
            {row.id<PathTag>(0), row.text(1), row.id<diplomas::DiplomaVersionTag>(2), row.text(3),
                row.smallInteger(4), row.smallInteger(5), {row.date(6), row.optionalDate(7)}});
    }
    return row.finished();
}

template <class Key>
base::Result<std::vector<EnrolmentRecord>> records(
    storage::Database &database, const QString &sql, Key key)
{
    std::vector<EnrolmentRecord> found;
    {
        storage::Statement row(database, sql);
        ET_TRY(row.run(key));
        while (row.next())
            found.push_back({enrolmentOf(row), {}, {}});
        ET_TRY(row.finished());
    }
    for (EnrolmentRecord &record : found)
        ET_TRY(readParts(database, record));
    return found;
}

base::Done insertPart(Transaction &transaction, EnrolmentId id, const Membership &membership)
{
    storage::Statement add(transaction.database(), kAddMembership);
    const QString uuid =
        membership.uuid.isEmpty() ? security::Workspace::newUuid() : membership.uuid;
    return add.run(uuid, id, membership.group, membership.dates.from, membership.dates.to);
}

base::Done insertPart(Transaction &transaction, EnrolmentId id, const Path &path)
{
    storage::Statement add(transaction.database(), kAddPath);
    const QString uuid = path.uuid.isEmpty() ? security::Workspace::newUuid() : path.uuid;
    return add.run(
        uuid, id, path.version, path.yearOfPath, path.plannedYears, path.dates.from, path.dates.to);
}

// Rows are told by their uuid, so that what an undo brings back keeps its own.
template <class Row>
base::Done writeParts(Transaction &transaction, EnrolmentId id, const std::vector<Row> &before,
    const std::vector<Row> &after, const QString &dateSql, const QString &removeSql)
{
    const auto withUuid = [](const std::vector<Row> &rows, const QString &uuid) -> const Row * {
        const auto found = std::find_if(
            rows.begin(), rows.end(), [&](const Row &row) { return row.uuid == uuid; });
        return found == rows.end() ? nullptr : &*found;
    };
    for (const Row &row : before) {
        if (withUuid(after, row.uuid))
            continue;
        storage::Statement remove(transaction.database(), removeSql);
        ET_TRY(remove.run(row.id));
    }
    for (const Row &row : after) {
        const Row *old = row.uuid.isEmpty() ? nullptr : withUuid(before, row.uuid);
        if (!old) {
            ET_TRY(insertPart(transaction, id, row));
        } else if (!(old->dates == row.dates)) {
            storage::Statement date(transaction.database(), dateSql);
            ET_TRY(date.run(row.dates.from, row.dates.to, old->id));
        }
    }
    return {};
}

base::Result<std::optional<Year>> yearOf(storage::Statement &row)
{
    if (row.next()) {
        return std::optional(
            Year{row.id<school::SchoolYearTag>(0), row.text(1), row.date(2), row.date(3)});
    }
    ET_TRY(row.finished());
    return std::optional<Year>();
}

} // namespace

base::Result<std::optional<EnrolmentRecord>> EnrolmentRepository::find(
    storage::Database &database, const security::Permit &, EnrolmentId id)
{
    ET_ASSIGN(auto found, records(database, kFind, id));
    return found.empty() ? std::nullopt : std::optional(std::move(found.front()));
}

base::Result<std::vector<EnrolmentRecord>> EnrolmentRepository::ofStudent(
    storage::Database &database, const security::Permit &, people::StudentId student)
{
    return records(database, kOfStudent, student);
}

base::Result<EnrolmentId> EnrolmentRepository::insert(
    Transaction &transaction, const EnrolmentRecord &record)
{
    const Enrolment &enrolment = record.enrolment;
    storage::Statement statement(transaction.database(), kInsert);
    ET_TRY(statement.run(enrolment.uuid, enrolment.student, enrolment.year.id, enrolment.entryOn,
        enrolment.entryCode, enrolment.exitOn, enrolment.exitCode));
    ET_ASSIGN(const qint64 key, storage::singleInteger(statement));
    const EnrolmentId id(key);
    for (const Membership &membership : record.memberships)
        ET_TRY(insertPart(transaction, id, membership));
    for (const Path &path : record.paths)
        ET_TRY(insertPart(transaction, id, path));
    return id;
}

base::Result<bool> EnrolmentRepository::update(
    Transaction &transaction, const EnrolmentRecord &before, const EnrolmentRecord &after)
{
    const Enrolment &enrolment = after.enrolment;
    {
        storage::Statement statement(transaction.database(), kUpdate);
        ET_TRY(statement.run(enrolment.entryOn, enrolment.entryCode, enrolment.exitOn,
            enrolment.exitCode, enrolment.id, before.enrolment.rowVersion));
        if (statement.affectedRows() != 1)
            return false;
    }
    ET_TRY(writeParts(transaction, enrolment.id, before.memberships, after.memberships,
        kDateMembership, kRemoveMembership));
    ET_TRY(
        writeParts(transaction, enrolment.id, before.paths, after.paths, kDatePath, kRemovePath));
    return true;
}

base::Result<bool> EnrolmentRepository::remove(
    Transaction &transaction, EnrolmentId id, int rowVersion)
{
    for (const QString &sql : {kRemoveMemberships, kRemovePaths}) {
        storage::Statement parts(transaction.database(), sql);
        ET_TRY(parts.run(id));
    }
    storage::Statement statement(transaction.database(), kRemove);
    ET_TRY(statement.run(id, rowVersion));
    return statement.affectedRows() == 1;
}

base::Result<std::optional<Year>> EnrolmentRepository::year(
    storage::Database &database, school::SchoolYearId id)
{
    storage::Statement row(database, kYear);
    ET_TRY(row.run(id));
    return yearOf(row);
}

base::Result<std::optional<Year>> EnrolmentRepository::currentYear(storage::Database &database)
{
    storage::Statement row(database, kCurrentYear);
    ET_TRY(row.run());
    return yearOf(row);
}

base::Result<std::vector<Year>> EnrolmentRepository::yearsAfterCurrent(
    storage::Database &database, school::SchoolYearId current)
{
    storage::Statement row(database, kYearsAfterCurrent);
    ET_TRY(row.run(current));
    std::vector<Year> years;
    while (row.next())
        years.push_back({row.id<school::SchoolYearTag>(0), row.text(1), row.date(2), row.date(3)});
    ET_TRY(row.finished());
    return years;
}

base::Result<std::optional<Group>> EnrolmentRepository::group(
    storage::Database &database, school::GroupId id)
{
    storage::Statement row(database, kGroup);
    ET_TRY(row.run(id));
    if (row.next()) {
        return std::optional(Group{row.id<school::GroupTag>(0), groupKindFrom(row.text(1)),
            row.text(2), row.smallInteger(3), row.optionalDate(4)});
    }
    ET_TRY(row.finished());
    return std::optional<Group>();
}

base::Result<GroupFill> EnrolmentRepository::fillOf(
    storage::Database &database, const Group &group, QDate day)
{
    storage::Statement row(database, kFill);
    ET_TRY(row.run(group.id, day, day));
    ET_ASSIGN(const qint64 count, storage::singleInteger(row));
    return GroupFill{group.id, group.name, int(count), group.capacity};
}

base::Result<std::optional<EnrolmentRepository::VersionInfo>> EnrolmentRepository::version(
    storage::Database &database, diplomas::DiplomaVersionId id)
{
    storage::Statement row(database, kVersion);
    ET_TRY(row.run(id));
    if (row.next()) {
        return std::optional(VersionInfo{
            row.text(0), row.isNull(1) ? std::nullopt : std::optional(row.smallInteger(1))});
    }
    ET_TRY(row.finished());
    return std::optional<VersionInfo>();
}

base::Result<std::vector<EnrolmentCode>> EnrolmentRepository::codes(storage::Database &database)
{
    storage::Statement row(database, kCodes);
    ET_TRY(row.run());
    std::vector<EnrolmentCode> codes;
    while (row.next()) {
        codes.push_back({row.text(0), row.text(1) == u"entry" ? CodeKind::Entry : CodeKind::Exit,
            row.text(2), row.text(3), row.smallInteger(4), row.flag(5)});
    }
    ET_TRY(row.finished());
    return codes;
}

base::Done EnrolmentRepository::addCode(Transaction &transaction, const EnrolmentCode &code)
{
    storage::Statement statement(transaction.database(), kAddCode);
    return statement.run(code.code, code.kind == CodeKind::Entry ? u"entry"_s : u"exit"_s,
        code.label, code.meaning, code.position);
}

} // namespace enrolment

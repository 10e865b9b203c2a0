#include "tests/support/rows.h"

#include "core/base/text.h"
#include "core/security/workspace.h"
#include "core/storage/statement.h"
#include "tests/support/school_file.h"

using namespace Qt::Literals::StringLiterals;

namespace support::rows {

namespace {

template <class... Values>
qint64 insert(storage::Database &database, const QString &sql, const Values &...values)
{
    storage::Statement statement(database, sql);
    must(statement.run(values...));
    return must(storage::singleInteger(statement));
}

QString uuid()
{
    return security::Workspace::newUuid();
}

const QString kNow = u"2026-09-01T06:00:00.000Z"_s;

} // namespace

void school(storage::Database &database)
{
    (void)insert(database, u"INSERT INTO school (id, uuid, name) VALUES (1, ?, ?) RETURNING id"_s,
        uuid(), u"École d’essai"_s);
    const struct {
        const char *code;
        const char *kind;
        const char *meaning;
    } codes[]{{"new", "entry", "new"}, {"return", "entry", "return"},
        {"completed", "exit", "completed"}, {"dropped", "exit", "dropped"},
        {"moved", "exit", "moved"}};
    int position = 0;
    for (const auto &code : codes) {
        (void)insert(database,
            u"INSERT INTO enrolment_code (code, kind, label, meaning, position) VALUES (?, ?, ?, ?, ?) ON CONFLICT (code) DO UPDATE SET position = excluded.position RETURNING position"_s,
            QString::fromLatin1(code.code), QString::fromLatin1(code.kind),
            QString::fromLatin1(code.code), QString::fromLatin1(code.meaning), ++position);
    }
}

school::SchoolYearId year(storage::Database &database, const QString &label, QDate first,
    QDate last, const QString &state)
{
    return school::SchoolYearId(insert(database,
        u"INSERT INTO school_year (uuid, label, first_day, last_day, state) VALUES (?, ?, ?, ?, ?) RETURNING id"_s,
        uuid(), label, first, last, state));
}

school::GroupId group(storage::Database &database, const QString &name, const QString &kind)
{
    return school::GroupId(insert(database,
        u"INSERT INTO training_group (uuid, kind, name, folded_name) VALUES (?, ?, ?, ?) RETURNING id"_s,
        uuid(), kind, name, base::folded(name)));
}

school::WorkshopId workshop(storage::Database &database, const QString &name)
{
    return school::WorkshopId(insert(database,
        u"INSERT INTO workshop (uuid, name, folded_name) VALUES (?, ?, ?) RETURNING id"_s, uuid(),
        name, base::folded(name)));
}

void groupWorkshop(storage::Database &database, school::GroupId group, school::WorkshopId workshop)
{
    (void)insert(database, u"UPDATE training_group SET workshop_id = ? WHERE id = ? RETURNING id"_s,
        workshop, group);
}

school::StaffId staff(storage::Database &database, const QString &lastName, const QString &kind,
    std::optional<security::AccountId> account)
{
    return school::StaffId(insert(database,
        u"INSERT INTO staff (uuid, last_name, first_name, kind, account_id) VALUES (?, ?, ?, ?, ?) RETURNING id"_s,
        uuid(), lastName, u"Alex"_s, kind, account));
}

void groupStaff(storage::Database &database, school::GroupId group, school::StaffId staff,
    const QString &role, QDate from, std::optional<QDate> to)
{
    (void)insert(database,
        u"INSERT INTO group_staff (group_id, staff_id, role, valid_from, valid_to) VALUES (?, ?, ?, ?, ?) RETURNING id"_s,
        group, staff, role, from, to);
}

people::StudentId student(
    storage::Database &database, const QString &lastName, const QString &firstNames, QDate birth)
{
    const QString key = base::sortKey(lastName, firstNames);
    return people::StudentId(insert(database,
        u"INSERT INTO student (uuid, last_name, first_names, birth_date, sort_key, search_key, match_key, created_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?) RETURNING id"_s,
        uuid(), lastName, firstNames, birth, key, key,
        key + QChar(0x1F) + birth.toString(Qt::ISODate), kNow));
}

people::PartyId party(
    storage::Database &database, const QString &lastName, const QString &firstName)
{
    const QString key = base::sortKey(lastName, firstName);
    return people::PartyId(insert(database,
        u"INSERT INTO party (uuid, kind, last_name, first_name, sort_key, search_key, created_at) VALUES (?, 'person', ?, ?, ?, ?, ?) RETURNING id"_s,
        uuid(), lastName, firstName, key, key, kNow));
}

enrolment::EnrolmentId enrolment(storage::Database &database, people::StudentId student,
    school::SchoolYearId year, QDate entry, std::optional<QDate> exit)
{
    return enrolment::EnrolmentId(insert(database,
        u"INSERT INTO enrolment (uuid, student_id, year_id, entry_on, entry_code, exit_on, exit_code) VALUES (?, ?, ?, ?, 'new', ?, ?) RETURNING id"_s,
        uuid(), student, year, entry, exit,
        exit ? std::optional(u"dropped"_s) : std::optional<QString>()));
}

void membership(storage::Database &database, enrolment::EnrolmentId enrolment,
    school::GroupId group, QDate from, std::optional<QDate> to)
{
    (void)insert(database,
        u"INSERT INTO group_membership (uuid, enrolment_id, group_id, valid_from, valid_to) VALUES (?, ?, ?, ?, ?) RETURNING id"_s,
        uuid(), enrolment, group, from, to);
}

diplomas::DiplomaVersionId diplomaVersion(storage::Database &database, const QString &title)
{
    const qint64 diploma = insert(database,
        u"INSERT INTO diploma (uuid, kind, title, short_name) VALUES (?, 'cap', ?, ?) RETURNING id"_s,
        uuid(), title, title);
    return diplomas::DiplomaVersionId(insert(database,
        u"INSERT INTO diploma_version (uuid, diploma_id) VALUES (?, ?) RETURNING id"_s, uuid(),
        diploma));
}

void path(storage::Database &database, enrolment::EnrolmentId enrolment,
    diplomas::DiplomaVersionId diploma, int yearOfPath, int plannedYears, QDate from,
    std::optional<QDate> to)
{
    (void)insert(database,
        u"INSERT INTO path (uuid, enrolment_id, diploma_version_id, year_of_path, planned_years, valid_from, valid_to) VALUES (?, ?, ?, ?, ?, ?, ?) RETURNING id"_s,
        uuid(), enrolment, diploma, yearOfPath, plannedYears, from, to);
}

} // namespace support::rows

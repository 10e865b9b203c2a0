#include "core/enrolment/student_list.h"

#include "core/base/dates.h"
#include "core/enrolment/enrolment_repository.h"
#include "core/enrolment/own_students.h"
#include "core/people/party.h"
#include "core/security/workspace.h"
#include "core/storage/statement.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace enrolment {

namespace {

const QString kStudents =
    u"SELECT s.id, s.uuid, s.last_name, s.used_name, s.first_names, s.used_first_name, "
    "s.birth_date, s.sex, CASE WHEN s.ine IS NULL THEN 1 ELSE 0 END, s.phone FROM student s "
    "WHERE (s.archived_on IS NOT NULL) = (? = 1)"_s;
const QString kInOrder = u" ORDER BY s.sort_key, s.id"_s;
const QString kEnrolments =
    u"SELECT e.id, e.student_id, e.entry_on, e.exit_on FROM enrolment e WHERE e.year_id = ?"_s;
const QString kByEntry = u" ORDER BY e.student_id, e.entry_on, e.id"_s;
const QString kMemberships =
    u"SELECT m.enrolment_id, m.group_id, m.valid_from FROM group_membership m "
    "JOIN enrolment e ON e.id = m.enrolment_id WHERE e.year_id = ?"_s;
const QString kMembershipsByStart = u" ORDER BY m.valid_from, m.id"_s;
const QString kPaths =
    u"SELECT p.enrolment_id, v.diploma_id, p.year_of_path, p.planned_years, p.valid_from "
    "FROM path p JOIN enrolment e ON e.id = p.enrolment_id "
    "JOIN diploma_version v ON v.id = p.diploma_version_id WHERE e.year_id = ?"_s;
const QString kPathsByStart = u" ORDER BY p.valid_from, p.id"_s;
const QString kContacts =
    u"SELECT e.student_id, e.legal_representative, e.restricted, e.phone, p.phone, "
    "p.second_phone, p.kind, p.last_name, p.first_name FROM student_party e "
    "JOIN party p ON p.id = e.party_id WHERE e.valid_from <= ? "
    "AND (e.valid_to IS NULL OR e.valid_to >= ?)"_s;
const QString kByRank = u" ORDER BY e.student_id, e.contact_rank, e.id"_s;
const QString kGroups = u"SELECT id, kind, name FROM training_group"_s;
const QString kDiplomas = u"SELECT id, short_name FROM diploma"_s;

constexpr int kAdult = 18;

// The rows under way, found again by student and by enrolment.
class Loading {
public:
    Loading(storage::Database &database, const security::Permit &permit, QDate today)
        : m_database(database)
        , m_today(today)
    {
        if (permit.reach() == security::Reach::Own)
            m_account = permit.account();
    }
    base::Done students(bool archived);
    base::Done enrolments(const Year &year);
    base::Done memberships(const Year &year);
    base::Done paths(const Year &year);
    base::Done contacts();
    std::vector<StudentRow> finish();

private:
    // Runs a query narrowed to own students where the permit says so.
    base::Done run(storage::Statement &statement, QVariantList values) const
    {
        if (m_account)
            values += storage::bound(*m_account);
        return statement.execute(values);
    }
    QString narrowed(const QString &sql, const QString &column, const QString &order) const
    {
        return m_account
            ? QString(sql + u" AND "_s + column + u" IN ("_s + ownStudentIds() + u')' + order)
            : QString(sql + order);
    }
    StudentRow *rowOf(const QHash<qint64, size_t> &index, qint64 key)
    {
        const auto found = index.constFind(key);
        return found == index.cend() ? nullptr : &m_rows[*found];
    }
    // The day whose groups and path are shown.
    QString shownDay(const StudentRow &row) const
    {
        const QDate day = std::max(row.entryOn, std::min(m_today, row.exitOn.value_or(m_today)));
        return day.toString(Qt::ISODate);
    }

    storage::Database &m_database;
    QDate m_today;
    std::optional<security::AccountId> m_account;
    std::vector<StudentRow> m_rows;
    QHash<qint64, size_t> m_byStudent;
    QHash<qint64, size_t> m_byEnrolment;
    QHash<qint64, QString> m_shownDays; // by enrolment
    std::vector<bool> m_represented;
};

base::Done Loading::students(bool archived)
{
    storage::Statement row(m_database, narrowed(kStudents, u"s.id"_s, kInOrder));
    ET_TRY(run(row, {storage::bound(archived)}));
    while (row.next()) {
        people::StudentDetails names;
        names.lastName = row.text(2);
        names.usedName = row.text(3);
        names.firstNames = row.text(4);
        names.usedFirstName = row.text(5);
        StudentRow student;
        student.id = row.id<people::StudentTag>(0);
        student.uuid = row.text(1);
        student.lastName = people::shownLastName(names);
        student.firstName = people::shownFirstName(names);
        student.birthDate = row.date(6);
        student.sex = people::sexFrom(row.text(7));
        student.phone = row.text(9);
        student.age = base::ageOn(student.birthDate, m_today);
        student.flags = StudentFlag::NoContact;
        student.flags.setFlag(StudentFlag::NoIne, row.flag(8));
        student.flags.setFlag(StudentFlag::Minor, student.age < kAdult);
        student.flags.setFlag(StudentFlag::Archived, archived);
        m_byStudent.insert(student.id.value(), m_rows.size());
        m_rows.push_back(std::move(student));
    }
    m_represented.assign(m_rows.size(), false);
    return row.finished();
}

base::Done Loading::enrolments(const Year &year)
{
    storage::Statement row(m_database, narrowed(kEnrolments, u"e.student_id"_s, kByEntry));
    ET_TRY(run(row, {storage::bound(year.id)}));
    while (row.next()) {
        StudentRow *student = rowOf(m_byStudent, row.integer(1));
        // Of several stays in a year the current one counts, else the last.
        if (!student || student->state == StudentState::Enrolled)
            continue;
        if (student->enrolment)
            m_byEnrolment.remove(student->enrolment->value());
        student->enrolment = row.id<EnrolmentTag>(0);
        student->entryOn = row.date(2);
        student->exitOn = row.optionalDate(3);
        student->state = m_today < student->entryOn         ? StudentState::Upcoming
            : student->exitOn && *student->exitOn < m_today ? StudentState::Left
            : year.lastDay < m_today                        ? StudentState::Left
                                                            : StudentState::Enrolled;
        student->flags |= StudentFlag::NoPath;
        student->flags |= StudentFlag::NoWorkshop;
        m_byEnrolment.insert(row.integer(0), size_t(student - m_rows.data()));
        m_shownDays.insert(row.integer(0), shownDay(*student));
    }
    return row.finished();
}

base::Done Loading::memberships(const Year &year)
{
    QHash<qint64, Group> groups;
    {
        storage::Statement row(m_database, kGroups);
        ET_TRY(row.run());
        while (row.next()) {
            groups.insert(row.integer(0),
                {row.id<school::GroupTag>(0), groupKindFrom(row.text(1)), row.text(2), 0, {}});
        }
        ET_TRY(row.finished());
    }
    storage::Statement row(
        m_database, narrowed(kMemberships, u"e.student_id"_s, kMembershipsByStart));
    ET_TRY(run(row, {storage::bound(year.id)}));
    while (row.next()) {
        const qint64 enrolment = row.integer(0);
        StudentRow *student = rowOf(m_byEnrolment, enrolment);
        const auto group = groups.constFind(row.integer(1));
        // In the order of their first days, the last one that has begun stays.
        if (!student || group == groups.cend() || row.text(2) > m_shownDays.value(enrolment))
            continue;
        if (group->kind == GroupKind::Workshop) {
            student->workshop = group->id;
            student->workshopName = group->name;
            student->flags.setFlag(StudentFlag::NoWorkshop, false);
        } else {
            student->theory = group->id;
            student->theoryName = group->name;
        }
    }
    return row.finished();
}

base::Done Loading::paths(const Year &year)
{
    QHash<qint64, QString> names;
    {
        storage::Statement row(m_database, kDiplomas);
        ET_TRY(row.run());
        while (row.next())
            names.insert(row.integer(0), row.text(1));
        ET_TRY(row.finished());
    }
    storage::Statement row(m_database, narrowed(kPaths, u"e.student_id"_s, kPathsByStart));
    ET_TRY(run(row, {storage::bound(year.id)}));
    while (row.next()) {
        const qint64 enrolment = row.integer(0);
        StudentRow *student = rowOf(m_byEnrolment, enrolment);
        if (!student || row.text(4) > m_shownDays.value(enrolment))
            continue;
        student->diploma = row.id<diplomas::DiplomaTag>(1);
        student->diplomaName = names.value(row.integer(1));
        student->yearOfPath = row.smallInteger(2);
        student->plannedYears = row.smallInteger(3);
        student->flags.setFlag(StudentFlag::NoPath, false);
    }
    return row.finished();
}

base::Done Loading::contacts()
{
    storage::Statement row(m_database, narrowed(kContacts, u"e.student_id"_s, kByRank));
    ET_TRY(run(row, {storage::bound(m_today), storage::bound(m_today)}));
    while (row.next()) {
        const auto at = m_byStudent.constFind(row.integer(0));
        if (at == m_byStudent.cend())
            continue;
        StudentRow &student = m_rows[*at];
        if (row.flag(2)) {
            student.flags |= StudentFlag::RestrictedContact;
            continue;
        }
        student.flags.setFlag(StudentFlag::NoContact, false);
        if (row.flag(1))
            m_represented[*at] = true;
        if (!student.contactPhone.isEmpty())
            continue;
        for (const int column : {3, 4, 5}) {
            if (student.contactPhone.isEmpty())
                student.contactPhone = row.text(column);
        }
        if (student.contactName.isEmpty() || !student.contactPhone.isEmpty()) {
            student.contactName = people::letterName({people::partyKindFrom(row.text(6)),
                people::OrganisationKind::None, row.text(7), row.text(8), {}, {}, {}});
        }
    }
    return row.finished();
}

std::vector<StudentRow> Loading::finish()
{
    for (size_t at = 0; at < m_rows.size(); ++at) {
        StudentRow &row = m_rows[at];
        row.flags.setFlag(StudentFlag::NoLegalRepresentative,
            row.flags.testFlag(StudentFlag::Minor) && !m_represented[at]);
    }
    return std::move(m_rows);
}

} // namespace

QString titleOf(StudentState state)
{
    switch (state) {
    case StudentState::NotEnrolled:
        return QCoreApplication::translate("enrolment", "Not enrolled");
    case StudentState::Upcoming:
        return QCoreApplication::translate("enrolment", "Coming");
    case StudentState::Enrolled:
        return QCoreApplication::translate("enrolment", "Present in the school");
    case StudentState::Left:
        return QCoreApplication::translate("enrolment", "Gone");
    }
    return {};
}

bool StudentFilter::accepts(const StudentRow &row) const
{
    if (group && row.workshop != group && row.theory != group)
        return false;
    if (diploma && row.diploma != diploma)
        return false;
    if ((row.flags & flags) != flags)
        return false;
    return states.empty() || std::find(states.begin(), states.end(), row.state) != states.end();
}

base::Result<std::vector<StudentRow>> studentList(
    security::Workspace &workspace, const StudentListQuery &query)
{
    ET_ASSIGN(
        const security::Permit permit, workspace.require(security::Operation::ReadStudentFile));
    storage::Database &database = workspace.database();
    ET_ASSIGN(const auto year,
        query.year ? EnrolmentRepository::year(database, *query.year)
                   : EnrolmentRepository::currentYear(database));
    Loading loading(database, permit, workspace.clock().today());
    ET_TRY(loading.students(query.archived));
    if (year) {
        ET_TRY(loading.enrolments(*year));
        ET_TRY(loading.memberships(*year));
        ET_TRY(loading.paths(*year));
    }
    ET_TRY(loading.contacts());
    return loading.finish();
}

} // namespace enrolment

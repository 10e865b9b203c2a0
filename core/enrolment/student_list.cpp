#include "core/enrolment/student_list.h"

#include "core/base/dates.h"
#include "core/enrolment/enrolment_repository.h"
#include "core/enrolment/own_students.h"
#include "core/security/workspace.h"
#include "core/storage/statement.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <tuple>

using namespace Qt::Literals::StringLiterals;

namespace enrolment {

namespace {

// No ORDER BY but for the names: which row of several counts is decided while reading, which costs
// less than sorting.
const QString kStudents =
    u"SELECT s.id, CASE WHEN s.used_name <> '' THEN s.used_name ELSE s.last_name END, "
    "CASE WHEN s.used_first_name <> '' THEN s.used_first_name ELSE s.first_names END, "
    "s.birth_date, s.sex, CASE WHEN s.ine IS NULL THEN 1 ELSE 0 END, s.phone FROM student s "
    "WHERE (s.archived_on IS NOT NULL) = (? = 1)"_s;
const QString kInOrder = u" ORDER BY s.sort_key, s.id"_s;
const QString kEnrolments =
    u"SELECT e.id, e.student_id, e.entry_on, e.exit_on FROM enrolment e WHERE e.year_id = ?"_s;
const QString kMemberships =
    u"SELECT m.enrolment_id, m.group_id, m.valid_from FROM group_membership m "
    "JOIN enrolment e ON e.id = m.enrolment_id WHERE e.year_id = ?"_s;
const QString kPaths =
    u"SELECT p.enrolment_id, v.diploma_id, p.year_of_path, p.planned_years, p.valid_from "
    "FROM path p JOIN enrolment e ON e.id = p.enrolment_id "
    "JOIN diploma_version v ON v.id = p.diploma_version_id WHERE e.year_id = ?"_s;
const QString kContacts =
    u"SELECT e.id, e.student_id, e.legal_representative, e.restricted, e.contact_rank, "
    "coalesce(nullif(e.phone, ''), nullif(p.phone, ''), p.second_phone), p.last_name, "
    "p.first_name FROM student_party e JOIN party p ON p.id = e.party_id "
    "WHERE e.valid_from <= ? AND (e.valid_to IS NULL OR e.valid_to >= ?)"_s;
const QString kGroups = u"SELECT id, kind, name FROM training_group"_s;
const QString kDiplomas = u"SELECT id, short_name FROM diploma"_s;

constexpr int kAdult = 18;

// What decides between several rows of one student while they are read: ISO days.
struct Choice {
    QString entry;
    QString shownDay; // whose groups and path are shown
    QString workshopStart;
    QString theoryStart;
    QString pathStart;
    std::tuple<bool, int, qint64> contact{true, 10, 0}; // without a phone, rank, id
    bool represented = false;
};

// The rows under way, found again by student and by enrolment.
class Loading {
public:
    Loading(storage::Database &database, const security::Permit &permit, QDate today)
        : m_database(database)
        , m_today(today.toString(Qt::ISODate))
        , m_day(today)
    {
        if (permit.reach() == security::Reach::Own)
            m_account = permit.account();
    }
    base::Done students(bool archived);
    enum class Rows { All, NotHere }; // NotHere: neither enrolled nor about to be
    base::Done enrolments(const Year &year, Rows which = Rows::All);
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
    QString narrowed(const QString &sql, const QString &column) const
    {
        return m_account ? QString(sql + u" AND "_s + column + u" IN ("_s + ownStudentIds() + u')')
                         : sql;
    }
    void enrol(size_t at, const storage::Statement &row, const QString &lastDay);
    // A row that has begun by the day that is shown, later than the one kept so far.
    bool takes(QString &kept, const QString &start, const Choice &choice) const
    {
        if (start > choice.shownDay || start < kept)
            return false;
        kept = start;
        return true;
    }

    storage::Database &m_database;
    QString m_today;
    QDate m_day;
    std::optional<security::AccountId> m_account;
    std::vector<StudentRow> m_rows;
    std::vector<Choice> m_choices;
    QHash<qint64, size_t> m_byStudent;
    QHash<qint64, size_t> m_byEnrolment;
};

base::Done Loading::students(bool archived)
{
    storage::Statement row(m_database, narrowed(kStudents, u"s.id"_s) + kInOrder);
    ET_TRY(run(row, {storage::bound(archived)}));
    while (row.next()) {
        StudentRow student;
        student.id = row.id<people::StudentTag>(0);
        student.lastName = row.text(1);
        student.firstName = people::firstOf(row.text(2));
        student.birthDate = row.date(3);
        student.sex = people::sexFrom(row.text(4));
        student.phone = row.text(6);
        student.age = base::ageOn(student.birthDate, m_day);
        student.flags = StudentFlag::NoContact;
        student.flags.setFlag(StudentFlag::NoIne, row.flag(5));
        student.flags.setFlag(StudentFlag::Minor, student.age < kAdult);
        student.flags.setFlag(StudentFlag::Archived, archived);
        m_byStudent.insert(student.id.value(), m_rows.size());
        m_rows.push_back(std::move(student));
    }
    m_choices.resize(m_rows.size());
    return row.finished();
}

void Loading::enrol(size_t at, const storage::Statement &row, const QString &lastDay)
{
    StudentRow &student = m_rows[at];
    Choice &choice = m_choices[at];
    const QString entry = row.text(2);
    const QString exit = row.isNull(3) ? lastDay : row.text(3);
    const StudentState state = m_today < entry ? StudentState::Upcoming
        : exit < m_today                       ? StudentState::Left
                                               : StudentState::Enrolled;
    // Of several stays in a year the current one counts, else the last.
    if (student.state == StudentState::Enrolled
        || (state != StudentState::Enrolled && entry < choice.entry))
        return;
    if (student.enrolment)
        m_byEnrolment.remove(student.enrolment->value());
    choice.entry = entry;
    choice.shownDay = std::max(entry, std::min(m_today, exit));
    student.enrolment = row.id<EnrolmentTag>(0);
    student.entryOn = row.date(2);
    student.exitOn = row.optionalDate(3);
    student.state = state;
    student.flags |= StudentFlag::NoPath;
    student.flags |= StudentFlag::NoWorkshop;
    m_byEnrolment.insert(row.integer(0), at);
}

base::Done Loading::enrolments(const Year &year, Rows which)
{
    const QString lastDay = year.lastDay.toString(Qt::ISODate);
    m_byEnrolment.reserve(qsizetype(m_rows.size()));
    storage::Statement row(m_database, narrowed(kEnrolments, u"e.student_id"_s));
    ET_TRY(run(row, {storage::bound(year.id)}));
    while (row.next()) {
        const auto at = m_byStudent.constFind(row.integer(1));
        if (at == m_byStudent.cend())
            continue;
        const StudentState state = m_rows[*at].state;
        if (which == Rows::All
            || (state != StudentState::Enrolled && state != StudentState::Upcoming))
            enrol(*at, row, lastDay);
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
    storage::Statement row(m_database, narrowed(kMemberships, u"e.student_id"_s));
    ET_TRY(run(row, {storage::bound(year.id)}));
    while (row.next()) {
        const auto at = m_byEnrolment.constFind(row.integer(0));
        const auto group = groups.constFind(row.integer(1));
        if (at == m_byEnrolment.cend() || group == groups.cend())
            continue;
        StudentRow &student = m_rows[*at];
        Choice &choice = m_choices[*at];
        const bool workshop = group->kind == GroupKind::Workshop;
        if (!takes(workshop ? choice.workshopStart : choice.theoryStart, row.text(2), choice))
            continue;
        (workshop ? student.workshop : student.theory) = group->id;
        (workshop ? student.workshopName : student.theoryName) = group->name;
        if (workshop)
            student.flags.setFlag(StudentFlag::NoWorkshop, false);
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
    storage::Statement row(m_database, narrowed(kPaths, u"e.student_id"_s));
    ET_TRY(run(row, {storage::bound(year.id)}));
    while (row.next()) {
        const auto at = m_byEnrolment.constFind(row.integer(0));
        if (at == m_byEnrolment.cend()
            || !takes(m_choices[*at].pathStart, row.text(4), m_choices[*at]))
            continue;
        StudentRow &student = m_rows[*at];
        student.diploma = row.id<diplomas::DiplomaTag>(1);
        student.diplomaName = names.value(row.integer(1));
        student.yearOfPath = row.smallInteger(2);
        student.plannedYears = row.smallInteger(3);
        student.flags.setFlag(StudentFlag::NoPath, false);
    }
    return row.finished();
}

base::Done Loading::contacts()
{
    storage::Statement row(m_database, narrowed(kContacts, u"e.student_id"_s));
    ET_TRY(run(row, {m_today, m_today}));
    while (row.next()) {
        const auto at = m_byStudent.constFind(row.integer(1));
        if (at == m_byStudent.cend())
            continue;
        StudentRow &student = m_rows[*at];
        if (row.flag(3)) {
            student.flags |= StudentFlag::RestrictedContact;
            continue;
        }
        student.flags.setFlag(StudentFlag::NoContact, false);
        m_choices[*at].represented |= row.flag(2);
        const QString phone = row.text(5);
        const std::tuple contact{phone.isEmpty(), row.smallInteger(4), row.integer(0)};
        if (contact > m_choices[*at].contact)
            continue;
        m_choices[*at].contact = contact;
        student.contactPhone = phone;
        student.contactName = people::letterName(row.text(6), row.text(7));
    }
    return row.finished();
}

std::vector<StudentRow> Loading::finish()
{
    for (size_t at = 0; at < m_rows.size(); ++at) {
        StudentRow &row = m_rows[at];
        row.flags.setFlag(StudentFlag::NoLegalRepresentative,
            row.flags.testFlag(StudentFlag::Minor) && !m_choices[at].represented);
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

QStringList missingWords(StudentFlags flags)
{
    QStringList words;
    if (flags & StudentFlag::NoContact)
        words += QCoreApplication::translate("enrolment", "No contact");
    if (flags & StudentFlag::NoLegalRepresentative)
        words += QCoreApplication::translate("enrolment", "No legal representative");
    if (flags & StudentFlag::NoWorkshop)
        words += QCoreApplication::translate("enrolment", "No workshop group");
    if (flags & StudentFlag::NoPath)
        words += QCoreApplication::translate("enrolment", "No diploma");
    if (flags & StudentFlag::NoIne)
        words += QCoreApplication::translate("enrolment", "No INE");
    return words;
}

QString pathText(const QString &diploma, int yearOfPath, int plannedYears)
{
    if (diploma.isEmpty())
        return {};
    return QCoreApplication::translate("enrolment", "%1 · year %2 of %3")
        .arg(diploma, QString::number(yearOfPath), QString::number(plannedYears));
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

std::vector<people::NamedPerson> named(const std::vector<StudentRow> &rows)
{
    std::vector<people::NamedPerson> list;
    list.reserve(rows.size());
    for (const StudentRow &row : rows)
        list.push_back({row.id, row.listName(), row.birthDate});
    return list;
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
    std::vector<Year> years;
    if (year) {
        ET_TRY(loading.enrolments(*year));
        years.push_back(*year);
        // Who comes with a later year is seen in the current one.
        ET_ASSIGN(const auto later, EnrolmentRepository::yearsAfterCurrent(database, year->id));
        for (const Year &next : later) {
            ET_TRY(loading.enrolments(next, Loading::Rows::NotHere));
            years.push_back(next);
        }
    }
    for (const Year &one : years) {
        ET_TRY(loading.memberships(one));
        ET_TRY(loading.paths(one));
    }
    ET_TRY(loading.contacts());
    return loading.finish();
}

} // namespace enrolment

#include "core/paperwork/concerned.h"

#include "core/enrolment/enrolment.h"
#include "core/enrolment/own_students.h"
#include "core/storage/statement.h"

#include <QHash>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace paperwork {

namespace {

const QString kNames =
    u"s.id, CASE WHEN s.used_name <> '' THEN s.used_name ELSE s.last_name END, "
    "CASE WHEN s.used_first_name <> '' THEN s.used_first_name ELSE s.first_names END, "
    "s.birth_date"_s;
const QString kEnrolled = u"SELECT "_s + kNames
    + u", e.id, e.entry_on, y.last_day, c.meaning FROM enrolment e "
      "JOIN school_year y ON y.id = e.year_id JOIN enrolment_code c ON c.code = e.entry_code "
      "JOIN student s ON s.id = e.student_id "
      "WHERE coalesce(e.exit_on, y.last_day) >= ? AND s.archived_on IS NULL"_s;
const QString kAnybody = u"SELECT "_s + kNames + u" FROM student s WHERE s.id = ?"_s;
const QString kInOrder = u" ORDER BY s.sort_key, s.id, e.entry_on"_s;
const QString kMemberships =
    u"SELECT m.enrolment_id, m.group_id, m.valid_from FROM group_membership m "
    "JOIN enrolment e ON e.id = m.enrolment_id JOIN school_year y ON y.id = e.year_id "
    "WHERE coalesce(e.exit_on, y.last_day) >= ?"_s;
const QString kGroups = u"SELECT id, kind, name, workshop_id FROM training_group"_s;
const QString kChildcare =
    u"SELECT l.student_id FROM student_party l WHERE l.relation = 'childcare' "
    "AND l.valid_from <= ? AND (l.valid_to IS NULL OR l.valid_to >= ?)"_s;
const QString kBursary = u"SELECT p.student_id FROM social_profile p WHERE p.bursary = 1"_s;

struct Group {
    school::GroupId id;
    enrolment::GroupKind kind;
    QString name;
    std::optional<school::WorkshopId> workshop;
};

// The rows under way, found again by student and by enrolment.
class Loading {
public:
    Loading(storage::Database &database, const security::Permit &permit, QDate day,
        std::optional<people::StudentId> only)
        : m_database(database)
        , m_permit(permit)
        , m_day(day)
        , m_only(only)
    {
    }
    base::Done enrolled();
    base::Done anybody();
    base::Done memberships();
    base::Done mark(const QString &sql, const QVariantList &values, bool Situation::*flag);
    std::vector<Concerned> take() { return std::move(m_rows); }
    [[nodiscard]] bool isEmpty() const { return m_rows.empty(); }

private:
    base::Result<QHash<qint64, Group>> groups();
    // To the one student, or to own ones.
    [[nodiscard]] QString narrowed(const QString &sql, const QString &column) const
    {
        if (m_only)
            return sql + u" AND "_s + column + u" = ?"_s;
        if (m_permit.reach() == security::Reach::Own)
            return sql + u" AND "_s + column + u" IN ("_s + enrolment::ownStudentIds() + u')';
        return sql;
    }
    [[nodiscard]] base::Done run(storage::Statement &statement, QVariantList values) const
    {
        if (m_only)
            values += storage::bound(*m_only);
        else if (m_permit.reach() == security::Reach::Own)
            values += storage::bound(m_permit.account());
        return statement.execute(values);
    }

    storage::Database &m_database;
    const security::Permit &m_permit;
    QDate m_day;
    std::optional<people::StudentId> m_only;
    std::vector<Concerned> m_rows;
    QHash<qint64, size_t> m_byStudent;
    QHash<qint64, size_t> m_byEnrolment;
};

Concerned named(const storage::Statement &row)
{
    Concerned one;
    one.student = row.id<people::StudentTag>(0);
    one.lastName = row.text(1);
    one.firstName = people::firstOf(row.text(2));
    one.situation.birthDate = row.date(3);
    return one;
}

base::Done Loading::enrolled()
{
    storage::Statement row(m_database, narrowed(kEnrolled, u"s.id"_s) + kInOrder);
    ET_TRY(run(row, {storage::bound(m_day)}));
    while (row.next()) {
        // Of several the one under way, which comes first.
        if (!m_rows.empty() && m_rows.back().student.value() == row.integer(0))
            continue;
        Concerned one = named(row);
        one.enrolment = row.id<enrolment::EnrolmentTag>(4);
        one.entryOn = row.date(5);
        one.yearEnds = row.date(6);
        one.situation.isNew = row.text(7) == u"new";
        m_byStudent.insert(row.integer(0), m_rows.size());
        m_byEnrolment.insert(row.integer(4), m_rows.size());
        m_rows.push_back(std::move(one));
    }
    return row.finished();
}

base::Done Loading::anybody()
{
    storage::Statement row(m_database, kAnybody);
    ET_TRY(row.run(*m_only));
    if (row.next()) {
        m_byStudent.insert(row.integer(0), 0);
        m_rows.push_back(named(row));
    }
    return row.finished();
}

base::Result<QHash<qint64, Group>> Loading::groups()
{
    storage::Statement row(m_database, kGroups);
    ET_TRY(row.run());
    QHash<qint64, Group> groups;
    while (row.next()) {
        groups.insert(row.integer(0),
            {row.id<school::GroupTag>(0), enrolment::groupKindFrom(row.text(1)), row.text(2),
                row.optionalId<school::WorkshopTag>(3)});
    }
    ET_TRY(row.finished());
    return groups;
}

base::Done Loading::memberships()
{
    ET_ASSIGN(const auto groups, groups());
    std::vector<std::pair<QString, QString>> begun(m_rows.size()); // of workshop, of theory
    storage::Statement row(m_database, narrowed(kMemberships, u"e.student_id"_s));
    ET_TRY(run(row, {storage::bound(m_day)}));
    while (row.next()) {
        const auto at = m_byEnrolment.constFind(row.integer(0));
        const auto group = groups.constFind(row.integer(1));
        if (at == m_byEnrolment.cend() || group == groups.cend())
            continue;
        Concerned &one = m_rows[*at];
        const bool isWorkshop = group->kind == enrolment::GroupKind::Workshop;
        // The last that has begun by the day, or by the entry.
        QString &kept = isWorkshop ? begun[*at].first : begun[*at].second;
        const QString start = row.text(2);
        if (start < kept || start > std::max(m_day, one.entryOn).toString(Qt::ISODate))
            continue;
        kept = start;
        (isWorkshop ? one.workshopGroup : one.theoryGroup) = group->id;
        (isWorkshop ? one.workshopGroupName : one.theoryGroupName) = group->name;
        if (isWorkshop)
            one.situation.workshop = group->workshop;
    }
    return row.finished();
}

base::Done Loading::mark(const QString &sql, const QVariantList &values, bool Situation::*flag)
{
    storage::Statement row(m_database, sql);
    ET_TRY(row.execute(values));
    while (row.next()) {
        if (const auto at = m_byStudent.constFind(row.integer(0)); at != m_byStudent.cend())
            m_rows[*at].situation.*flag = true;
    }
    return row.finished();
}

} // namespace

base::Result<std::vector<Concerned>> concernedOn(storage::Database &database,
    const security::Permit &permit, QDate day, bool withBursary,
    std::optional<people::StudentId> only)
{
    Loading loading(database, permit, day, only);
    ET_TRY(loading.enrolled());
    if (only && loading.isEmpty())
        ET_TRY(loading.anybody());
    ET_TRY(loading.memberships());
    ET_TRY(loading.mark(
        kChildcare, {storage::bound(day), storage::bound(day)}, &Situation::childcare));
    if (withBursary)
        ET_TRY(loading.mark(kBursary, {}, &Situation::bursary));
    return loading.take();
}

} // namespace paperwork

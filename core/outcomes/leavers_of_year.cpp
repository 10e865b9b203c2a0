#include "core/outcomes/leaver_repository.h"
#include "core/outcomes/leaver_rows.h"
#include "core/people/student.h"
#include "core/security/policy.h"
#include "core/storage/database.h"
#include "core/storage/statement.h"

#include <QHash>

using namespace Qt::Literals::StringLiterals;

namespace outcomes {

namespace {

const QString kYears = u"SELECT y.last_day, n.id, n.first_day FROM school_year y "
                       "LEFT JOIN school_year n ON n.first_day = (SELECT min(z.first_day) "
                       "FROM school_year z WHERE z.first_day > y.first_day) WHERE y.id = ?"_s;
// Whose students: one account's, in the year the list is about. Two ?: the account, the year.
const QString kOwn =
    u" AND e.student_id IN (SELECT f.student_id FROM enrolment f "
    "JOIN school_year y ON y.id = f.year_id JOIN group_membership m ON m.enrolment_id = f.id "
    "JOIN group_staff b ON b.group_id = m.group_id AND b.valid_from <= y.last_day "
    "AND (b.valid_to IS NULL OR b.valid_to >= y.first_day) JOIN staff o ON o.id = b.staff_id "
    "WHERE o.account_id = ? AND f.year_id = ?)"_s;
// Every stay of the year, a person's last one last.
const QString kStays =
    u"SELECT e.student_id, s.uuid, s.last_name, s.used_name, s.first_names, s.used_first_name, "
    "e.entry_on, e.exit_on, c.code, c.label, c.meaning, "
    "(SELECT count(*) FROM enrolment n WHERE n.student_id = e.student_id AND n.year_id = ?) "
    "FROM enrolment e JOIN student s ON s.id = e.student_id "
    "LEFT JOIN enrolment_code c ON c.code = e.exit_code WHERE e.year_id = ?"_s;
const QString kStaysOrder = u" ORDER BY s.sort_key, s.id, e.entry_on, e.id"_s;
const QString kGroups =
    u"SELECT e.student_id, g.name FROM group_membership m "
    "JOIN training_group g ON g.id = m.group_id JOIN enrolment e ON e.id = m.enrolment_id "
    "WHERE g.kind = 'workshop' AND e.year_id = ? ORDER BY m.valid_from, m.id"_s;
const QString kDiplomas =
    u"SELECT e.student_id, d.short_name FROM path p JOIN enrolment e ON e.id = p.enrolment_id "
    "JOIN diploma_version v ON v.id = p.diploma_version_id JOIN diploma d ON d.id = v.diploma_id "
    "WHERE e.year_id = ? ORDER BY p.valid_from, p.id"_s;
const QString kSituations = u"SELECT "_s + kSituationColumns
    + u" FROM leaver_situation l WHERE l.student_id IN "
      "(SELECT e.student_id FROM enrolment e WHERE e.year_id = ?) "
      "ORDER BY l.valid_from, l.told_on, l.id"_s;

struct Years {
    QDate lastDay;
    std::optional<qint64> nextId;
    QDate nextFirstDay;

    [[nodiscard]] bool nextHasBegun(QDate on) const { return nextId && nextFirstDay <= on; }
};

base::Result<Years> readYears(storage::Database &database, school::SchoolYearId year)
{
    storage::Statement row(database, kYears);
    ET_TRY(row.run(year));
    if (row.next()) {
        return Years{
            row.date(0), row.isNull(1) ? std::nullopt : std::optional(row.integer(1)), row.date(2)};
    }
    ET_TRY(row.finished());
    return base::fail(security::notThere());
}

// One person's last stay in the year.
struct Stay {
    Leaver leaver;
    QDate entryOn;
    std::optional<QDate> exitOn;
    bool isInNextYear = false;
};

Stay stayOf(const storage::Statement &row)
{
    people::StudentDetails names;
    names.lastName = row.text(2);
    names.usedName = row.text(3);
    names.firstNames = row.text(4);
    names.usedFirstName = row.text(5);
    Leaver leaver{row.id<people::StudentTag>(0), row.text(1), people::listName(names), {},
        row.text(8), row.text(9), row.text(10), {}, {}, {}};
    return {std::move(leaver), row.date(6), row.optionalDate(7), row.integer(11) > 0};
}

base::Result<std::vector<Stay>> readLastStays(storage::Database &database,
    const security::Permit &permit, school::SchoolYearId year, const Years &years)
{
    const bool own = permit.reach() == security::Reach::Own;
    storage::Statement row(database, kStays + (own ? kOwn : QString()) + kStaysOrder);
    QVariantList values{years.nextId.value_or(0), storage::bound(year)};
    if (own)
        values << storage::bound(permit.account()) << storage::bound(year);
    ET_TRY(row.execute(values));
    std::vector<Stay> stays;
    while (row.next()) {
        Stay stay = stayOf(row);
        if (!stays.empty() && stays.back().leaver.student == stay.leaver.student)
            stays.pop_back();
        stays.push_back(std::move(stay));
    }
    ET_TRY(row.finished());
    return stays;
}

// The last one of each student.
base::Result<QHash<qint64, QString>> readNames(
    storage::Database &database, const QString &sql, school::SchoolYearId year)
{
    storage::Statement row(database, sql);
    ET_TRY(row.run(year));
    QHash<qint64, QString> names;
    while (row.next())
        names.insert(row.integer(0), row.text(1));
    ET_TRY(row.finished());
    return names;
}

base::Done addSituations(storage::Database &database, school::SchoolYearId year,
    const QHash<qint64, QDate> &enteredOn, std::vector<Leaver> &leavers)
{
    QHash<qint64, size_t> places;
    for (size_t i = 0; i < leavers.size(); ++i)
        places.insert(leavers[i].student.value(), i);
    storage::Statement row(database, kSituations);
    ET_TRY(row.run(year));
    while (row.next()) {
        LeaverSituation situation = situationOf(row);
        const auto place = places.constFind(situation.student.value());
        // News of a former leave, before this person came back, says nothing of this one.
        if (place == places.cend()
            || situation.details.from < enteredOn.value(situation.student.value()))
            continue;
        leavers[*place].situations.push_back(std::move(situation));
    }
    return row.finished();
}

} // namespace

base::Result<LeaversOfYear> LeaverRepository::ofYear(storage::Database &database,
    const security::Permit &permit, school::SchoolYearId year, QDate on)
{
    ET_ASSIGN(const Years years, readYears(database, year));
    LeaversOfYear result{years.lastDay, {}, 0};
    if (permit.reach() == security::Reach::Own && on > lastDayForNews(years.lastDay))
        return result;
    ET_ASSIGN(auto stays, readLastStays(database, permit, year, years));
    ET_ASSIGN(const auto groups, readNames(database, kGroups, year));
    ET_ASSIGN(const auto diplomas, readNames(database, kDiplomas, year));
    QHash<qint64, QDate> enteredOn;
    for (Stay &stay : stays) {
        if (stay.isInNextYear || stay.exitOn.value_or(years.lastDay.addDays(1)) > on)
            continue;
        if (!stay.exitOn && !years.nextHasBegun(on)) {
            ++result.undecided;
            continue;
        }
        Leaver &leaver = stay.leaver;
        const qint64 student = leaver.student.value();
        leaver.leftOn = stay.exitOn.value_or(years.lastDay);
        leaver.group = groups.value(student);
        leaver.diploma = diplomas.value(student);
        enteredOn.insert(student, stay.entryOn);
        result.leavers.push_back(std::move(leaver));
    }
    ET_TRY(addSituations(database, year, enteredOn, result.leavers));
    return result;
}

} // namespace outcomes

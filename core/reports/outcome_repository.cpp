#include "core/reports/outcome_repository.h"

#include "core/base/dates.h"
#include "core/storage/database.h"
#include "core/storage/statement.h"

#include <algorithm>
#include <map>
#include <set>

using namespace Qt::Literals::StringLiterals;

namespace reports {

namespace {

const QString kStays =
    u"SELECT e.student_id, e.entry_on, e.exit_on, n.meaning, coalesce(x.meaning, ''), "
    "coalesce(x.label, ''), coalesce(x.position, 0), s.sex, s.birth_date FROM enrolment e "
    "JOIN student s ON s.id = e.student_id JOIN enrolment_code n ON n.code = e.entry_code "
    "LEFT JOIN enrolment_code x ON x.code = e.exit_code WHERE e.year_id = ? AND e.entry_on <= ? "
    "ORDER BY e.student_id, e.entry_on, e.id"_s;
// Enrolled on a day: three ?, the year and the day twice.
const QString kOnDay =
    u" e.year_id = ? AND e.entry_on <= ? AND (e.exit_on IS NULL OR e.exit_on >= ?)"_s;
const QString kPaths =
    u"SELECT d.short_name, p.year_of_path, count(DISTINCT e.student_id) FROM path p "
    "JOIN enrolment e ON e.id = p.enrolment_id "
    "JOIN diploma_version v ON v.id = p.diploma_version_id JOIN diploma d ON d.id = v.diploma_id "
    "WHERE"_s
    + kOnDay
    + u" AND p.valid_from <= ? AND (p.valid_to IS NULL OR p.valid_to >= ?) "
      "GROUP BY d.short_name, p.year_of_path ORDER BY d.short_name, p.year_of_path"_s;
const QString kGroups =
    u"SELECT g.name, count(DISTINCT e.student_id) FROM group_membership m "
    "JOIN training_group g ON g.id = m.group_id JOIN enrolment e ON e.id = m.enrolment_id "
    "WHERE g.kind = 'workshop' AND"_s
    + kOnDay
    + u" AND m.valid_from <= ? AND (m.valid_to IS NULL OR m.valid_to >= ?) "
      "GROUP BY g.id, g.name, g.folded_name ORDER BY g.folded_name, g.id"_s;
const QString kProfile =
    u"SELECT count(*), count(CASE WHEN f.rural = 1 THEN 1 END), count(f.rural), "
    "count(CASE WHEN f.priority_district = 1 THEN 1 END), count(f.priority_district), "
    "count(CASE WHEN f.unaccompanied_minor = 1 THEN 1 END), count(f.unaccompanied_minor), "
    "count(CASE WHEN f.dys = 1 THEN 1 END), count(f.dys), "
    "count(CASE WHEN f.bursary = 1 THEN 1 END), count(f.bursary) FROM student s "
    "LEFT JOIN social_profile f ON f.student_id = s.id WHERE s.id IN "
    "(SELECT e.student_id FROM enrolment e WHERE"_s
    + kOnDay + u")"_s;
// Today's sessions are due once their roll is done.
const QString kRolls =
    u"SELECT count(r.session_id), count(*) FROM session s "
    "LEFT JOIN roll_call r ON r.session_id = s.id WHERE s.state <> 'cancelled' AND s.day >= ? "
    "AND s.day <= ? AND (s.day < ? OR r.session_id IS NOT NULL)"_s;

struct Stay {
    qint64 student = 0;
    QDate entry;
    std::optional<QDate> exit;
    QString entryMeaning;
    QString exitMeaning;
    QString exitLabel;
    int exitPosition = 0;
    QString sex;
    QDate birth;

    [[nodiscard]] bool holds(QDate day) const { return entry <= day && exit.value_or(day) >= day; }
    [[nodiscard]] bool hasEnded(QDate on) const { return exit && *exit <= on; }
};

base::Result<std::vector<Stay>> readStays(
    storage::Database &database, school::SchoolYearId year, QDate on)
{
    storage::Statement row(database, kStays);
    ET_TRY(row.run(year, on));
    std::vector<Stay> stays;
    while (row.next()) {
        stays.push_back({row.integer(0), row.date(1), row.optionalDate(2), row.text(3), row.text(4),
            row.text(5), row.smallInteger(6), row.text(7), row.date(8)});
    }
    ET_TRY(row.finished());
    return stays;
}

// One young person's stays, oldest first.
class EnrolmentCount {
public:
    explicit EnrolmentCount(const ReportDays &days)
        : m_days(days)
    {
        m_figures.censusDay = days.census;
    }

    void add(const std::vector<Stay> &stays)
    {
        const auto isEnrolledOn = [&stays](QDate day) {
            return std::any_of(
                stays.begin(), stays.end(), [day](const Stay &stay) { return stay.holds(day); });
        };
        ++m_figures.overYear;
        m_figures.enteredLater += stays.front().entry > m_days.census ? 1 : 0;
        m_figures.cameBack += stays.size() > 1 ? 1 : 0;
        m_figures.enrolledAtEnd += isEnrolledOn(std::min(m_days.last, m_days.on)) ? 1 : 0;
        const Stay &last = stays.back();
        if (last.hasEnded(m_days.on) && last.exitMeaning != u"completed")
            ++m_figures.interrupted;
        for (const Stay &stay : stays) {
            if (stay.hasEnded(m_days.on))
                ++m_exits[{stay.exitPosition, stay.exitLabel}];
        }
        if (isEnrolledOn(m_days.census))
            addOnCensusDay(stays.front());
    }

    [[nodiscard]] EnrolmentFigures figures() const
    {
        EnrolmentFigures figures = m_figures;
        for (const auto &[age, count] : m_ages)
            figures.ages.push_back({age, count});
        for (const auto &[reason, count] : m_exits)
            figures.exits.push_back({reason.second, count});
        return figures;
    }

private:
    void addOnCensusDay(const Stay &first)
    {
        ++m_figures.total;
        m_figures.girls += first.sex == u"F" ? 1 : 0;
        m_figures.boys += first.sex == u"M" ? 1 : 0;
        m_figures.newEntrants += first.entryMeaning == u"new" ? 1 : 0;
        ++m_ages[base::ageOn(first.birth, m_days.census)];
    }

    ReportDays m_days;
    EnrolmentFigures m_figures;
    std::map<int, int> m_ages;
    std::map<std::pair<int, QString>, int> m_exits;
};

} // namespace

base::Result<EnrolmentFigures> OutcomeRepository::enrolment(storage::Database &database,
    const security::Permit &, school::SchoolYearId year, const ReportDays &days)
{
    ET_ASSIGN(const auto stays, readStays(database, year, days.on));
    EnrolmentCount count(days);
    for (auto from = stays.begin(); from != stays.end();) {
        const auto to = std::find_if(
            from, stays.end(), [from](const Stay &stay) { return stay.student != from->student; });
        count.add({from, to});
        from = to;
    }
    EnrolmentFigures figures = count.figures();
    figures.withoutPath = figures.total;
    storage::Statement path(database, kPaths);
    ET_TRY(path.run(year, days.census, days.census, days.census, days.census));
    while (path.next()) {
        figures.paths.push_back({path.text(0), path.smallInteger(1), path.smallInteger(2)});
        figures.withoutPath -= path.smallInteger(2);
    }
    ET_TRY(path.finished());
    figures.withoutGroup = figures.total;
    storage::Statement group(database, kGroups);
    ET_TRY(group.run(year, days.census, days.census, days.census, days.census));
    while (group.next()) {
        figures.groups.push_back({group.text(0), group.smallInteger(1)});
        figures.withoutGroup -= group.smallInteger(1);
    }
    ET_TRY(group.finished());
    return figures;
}

base::Result<ProfileFigures> OutcomeRepository::profile(storage::Database &database,
    const security::Permit &permit, school::SchoolYearId year, const ReportDays &days)
{
    Q_ASSERT(permit.operation() == security::Operation::ReadSocialProfile);
    Q_UNUSED(permit)
    storage::Statement row(database, kProfile);
    ET_TRY(row.run(year, days.census, days.census));
    ProfileFigures figures;
    if (row.next()) {
        const auto answers = [&row](int column) {
            return Answers{row.smallInteger(column), row.smallInteger(column + 1)};
        };
        figures = {row.smallInteger(0), answers(1), answers(3), answers(5), answers(7), answers(9)};
    }
    ET_TRY(row.finished());
    return figures;
}

base::Result<AttendanceFigures> OutcomeRepository::rolls(
    storage::Database &database, const security::Permit &, const ReportDays &days)
{
    storage::Statement row(database, kRolls);
    ET_TRY(row.run(days.first, std::min(days.last, days.on), days.on));
    AttendanceFigures figures;
    if (row.next()) {
        figures.rollsDone = row.smallInteger(0);
        figures.rollsDue = row.smallInteger(1);
    }
    ET_TRY(row.finished());
    return figures;
}

} // namespace reports

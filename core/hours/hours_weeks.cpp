// The sums of a year: its weekly roll-up, what was taken over, and what is still planned.
#include "core/base/dates.h"
#include "core/hours/hours_repository.h"
#include "core/hours/own_rows.h"
#include "core/hours/week_sums.h"
#include "core/storage/database.h"
#include "core/storage/scan.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace hours {

namespace {

using security::Permit;

// In the order it was written, day by day: a look-up for each student would be far slower.
const QString kRollUp =
    u"SELECT enrolment_id, monday, term, nature, planned, delivered, attended FROM hours_week "
    "WHERE monday >= ? AND monday <= ?"_s;
// Hours taken over count in the week and the term of their last day.
const QString kOpenings =
    u"SELECT h.enrolment_id, h.until, coalesce((SELECT max(t.position) FROM term t WHERE "
    "t.first_day <= h.until AND t.last_day >= h.until), 0), n.counts_as, h.planned, h.delivered, "
    "h.attended FROM opening_hours h JOIN enrolment e ON e.id = h.enrolment_id "
    "JOIN nature n ON n.code = h.nature WHERE h.taken_back_at IS NULL AND e.year_id = ?"_s;
const QString kInOrder = u" ORDER BY h.enrolment_id, h.until, h.id"_s;
const QString kNatures =
    u"SELECT h.enrolment_id, n.label, n.counts_as, sum(h.planned), sum(h.delivered), "
    "sum(h.attended), max(h.is_opening) FROM (SELECT enrolment_id, nature, planned, delivered, "
    "attended, 0 AS is_opening FROM hours_week UNION ALL SELECT enrolment_id, nature, planned, "
    "delivered, attended, 1 FROM opening_hours WHERE taken_back_at IS NULL) h "
    "JOIN nature n ON n.code = h.nature JOIN enrolment e ON e.id = h.enrolment_id "
    "WHERE e.year_id = ?"_s;
const QString kByNature = u" GROUP BY h.enrolment_id, n.code, n.label, n.counts_as, n.position "
                          "ORDER BY h.enrolment_id, n.position, n.code"_s;
const QString kPlanned =
    u"SELECT s.group_id, s.part_id, s.day, coalesce((SELECT max(t.position) FROM term t WHERE "
    "t.first_day <= s.day AND t.last_day >= s.day), 0), n.counts_as, sum(s.ends - s.starts) "
    "FROM session s JOIN nature n ON n.code = s.nature WHERE s.state = 'planned' "
    "AND s.day >= ? AND s.day <= ? GROUP BY s.group_id, s.part_id, s.day, n.counts_as"_s;
const QString kParts =
    u"SELECT p.part_id, p.enrolment_id, p.valid_from, p.valid_to FROM group_part_member p "
    "JOIN enrolment e ON e.id = p.enrolment_id WHERE e.year_id = ?"_s;

// What a code counts as; the same code mostly comes again.
class Natures {
public:
    explicit Natures(const std::vector<timetable::Nature> &natures)
    {
        for (const timetable::Nature &nature : natures)
            m_known.push_back({nature.code.toStdString(), nature.countsAs});
    }
    timetable::CountsAs of(std::string_view code)
    {
        if (m_last < m_known.size() && m_known[m_last].first == code)
            return m_known[m_last].second;
        for (m_last = 0; m_last < m_known.size(); ++m_last) {
            if (m_known[m_last].first == code)
                return m_known[m_last].second;
        }
        return timetable::CountsAs::Neither;
    }

private:
    std::vector<std::pair<std::string, timetable::CountsAs>> m_known;
    size_t m_last = 0;
};

void addTo(HoursSums &sums, timetable::CountsAs countsAs, const attendance::EntryHours &hours)
{
    sums.planned.add(countsAs, hours.planned);
    sums.delivered.add(countsAs, hours.delivered);
    sums.attended.add(countsAs, hours.attended);
}

// What was taken over, as weeks of their own.
base::Result<std::vector<WeekHours>> openings(
    storage::Database &database, const Permit &permit, school::SchoolYearId year)
{
    storage::Statement row(database, narrowed(kOpenings, permit, kInOrder));
    ET_TRY(run(row, permit, {storage::bound(year)}));
    std::vector<WeekHours> weeks;
    QDate until;
    while (row.next()) {
        const auto enrolment = row.id<enrolment::EnrolmentTag>(0);
        if (weeks.empty() || weeks.back().enrolment != enrolment || until != row.date(1)) {
            until = row.date(1);
            weeks.push_back(
                {enrolment, base::mondayOf(until), row.smallInteger(2), {}, true, false});
        }
        addTo(weeks.back().hours, timetable::countsAsFrom(row.text(3)),
            {row.minutes(4), row.minutes(5), row.minutes(6)});
    }
    ET_TRY(row.finished());
    return weeks;
}

} // namespace

base::Result<std::vector<WeekHours>> HoursRepository::weeks(storage::Database &database,
    const Permit &permit, const school::SchoolYear &year, const std::vector<Student> &students)
{
    ET_ASSIGN(const auto known, timetable::NatureRepository::all(database, permit));
    Natures natures(known);
    WeekSums sums(students);
    {
        storage::Scan row(database, kRollUp);
        ET_TRY(row.execute({storage::bound(base::mondayOf(year.dates.firstDay)),
            storage::bound(base::mondayOf(year.dates.lastDay))}));
        while (row.next()) {
            HoursSums *week =
                sums.at(enrolment::EnrolmentId(row.integer(0)), row.text(1), int(row.integer(2)));
            if (!week)
                continue;
            const timetable::CountsAs countsAs = natures.of(row.text(3));
            addTo(*week, countsAs,
                {base::Minutes(row.integer(4)), base::Minutes(row.integer(5)),
                    base::Minutes(row.integer(6))});
        }
        ET_TRY(row.finished());
    }
    std::vector<WeekHours> weeks = sums.weeks();
    ET_ASSIGN(const auto opening, openings(database, permit, year.id));
    const auto rolls = ptrdiff_t(weeks.size());
    weeks.insert(weeks.end(), opening.begin(), opening.end());
    std::inplace_merge(weeks.begin(), weeks.begin() + rolls, weeks.end(),
        [](const WeekHours &a, const WeekHours &b) {
            return std::pair(a.enrolment, a.monday) < std::pair(b.enrolment, b.monday);
        });
    return weeks;
}

base::Result<std::vector<NatureHours>> HoursRepository::natures(
    storage::Database &database, const Permit &permit, school::SchoolYearId year)
{
    storage::Statement row(database, narrowed(kNatures, permit, kByNature));
    ET_TRY(run(row, permit, {storage::bound(year)}));
    std::vector<NatureHours> natures;
    while (row.next()) {
        natures.push_back(
            {row.id<enrolment::EnrolmentTag>(0), row.text(1), timetable::countsAsFrom(row.text(2)),
                {row.minutes(3), row.minutes(4), row.minutes(5)}, row.flag(6)});
    }
    ET_TRY(row.finished());
    return natures;
}

base::Result<std::vector<PlannedDay>> HoursRepository::planned(
    storage::Database &database, const Permit &permit, QDate from, QDate to)
{
    Q_ASSERT(permit.operation() == security::Operation::ReadHours);
    storage::Statement row(database, kPlanned);
    ET_TRY(row.run(from, to));
    std::vector<PlannedDay> days;
    while (row.next()) {
        PlannedDay day{row.id<school::GroupTag>(0), {}, row.date(2), row.smallInteger(3), {}};
        if (!row.isNull(1))
            day.part = row.integer(1);
        day.minutes.add(timetable::countsAsFrom(row.text(4)), row.minutes(5));
        days.push_back(day);
    }
    ET_TRY(row.finished());
    return days;
}

base::Result<std::vector<PartMember>> HoursRepository::parts(
    storage::Database &database, const Permit &permit, school::SchoolYearId year)
{
    storage::Statement row(database, narrowed(kParts, permit));
    ET_TRY(run(row, permit, {storage::bound(year)}));
    std::vector<PartMember> parts;
    while (row.next()) {
        parts.push_back({row.integer(0), row.id<enrolment::EnrolmentTag>(1),
            {row.date(2), row.optionalDate(3)}});
    }
    ET_TRY(row.finished());
    return parts;
}

} // namespace hours

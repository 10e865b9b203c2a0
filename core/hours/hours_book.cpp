#include "core/hours/hours_book.h"

#include <algorithm>
#include <map>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace hours {

namespace {

// Adds a week to the weeks of its student; those of one student and week follow each other.
class WeekCount {
public:
    void add(PracticeWeeks &sums, const WeekHours &week)
    {
        if (week.isOpening)
            return;
        sums.hours += week.hours;
        const std::pair key(week.enrolment, week.monday);
        if (m_last != key)
            ++sums.weeks;
        m_last = key;
    }

private:
    std::optional<std::pair<enrolment::EnrolmentId, QDate>> m_last;
};

bool isBefore(const WeekHours &a, const WeekHours &b)
{
    return std::pair(a.enrolment, a.monday) < std::pair(b.enrolment, b.monday);
}

} // namespace

bool Period::holds(const WeekHours &week) const
{
    return (!term || *term == week.term) && (!fromWeek || week.monday >= *fromWeek)
        && (!toWeek || week.monday <= *toWeek);
}

std::optional<base::Minutes> PracticeWeeks::mean(Measure measure) const
{
    if (weeks == 0)
        return std::nullopt;
    return base::Minutes((hours.of(measure).practice.count() + weeks / 2) / weeks);
}

HoursBook::HoursBook(std::vector<WeekHours> weeks, std::vector<Student> students,
    std::vector<Membership> memberships, std::vector<Group> groups)
    : m_weeks(std::move(weeks))
    , m_students(std::move(students))
    , m_memberships(std::move(memberships))
    , m_groups(std::move(groups))
{
    std::sort(
        m_memberships.begin(), m_memberships.end(), [](const Membership &a, const Membership &b) {
            return std::tie(a.enrolment, a.kind, a.days.from)
                < std::tie(b.enrolment, b.kind, b.days.from);
        });
    for (size_t i = 0; i < m_students.size(); ++i)
        m_studentPlaces.insert(m_students[i].enrolment.value(), int(i));
    for (size_t i = 0; i < m_groups.size(); ++i)
        m_groupPlaces.insert(m_groups[i].group.value(), int(i));
    findHomes();
}

HoursBook HoursBook::with(std::vector<WeekHours> more) const
{
    std::vector<WeekHours> weeks;
    weeks.reserve(m_weeks.size() + more.size());
    std::merge(m_weeks.begin(), m_weeks.end(), more.begin(), more.end(), std::back_inserter(weeks),
        isBefore);
    return {std::move(weeks), m_students, m_memberships, m_groups};
}

// Weeks and memberships both follow each other by enrolment.
void HoursBook::findHomes()
{
    m_homes.reserve(m_weeks.size());
    const Membership *end = m_memberships.data() + m_memberships.size();
    const Membership *first = m_memberships.data();
    const Membership *last = first;
    std::optional<enrolment::EnrolmentId> enrolment;
    for (const WeekHours &week : m_weeks) {
        if (enrolment != week.enrolment) {
            enrolment = week.enrolment;
            first = std::find_if(
                last, end, [&](const Membership &m) { return m.enrolment >= week.enrolment; });
            last = std::find_if(
                first, end, [&](const Membership &m) { return m.enrolment > week.enrolment; });
        }
        m_homes.push_back(homesOf(week, first, last));
    }
}

HoursBook::Homes HoursBook::homesOf(
    const WeekHours &week, const Membership *first, const Membership *end) const
{
    const base::DateRange days{week.monday, week.monday.addDays(6)};
    Homes homes{-1, -1};
    for (; first != end; ++first) {
        if (first->days.overlaps(days))
            homes[first->kind == u"workshop" ? 1 : 0] =
                m_groupPlaces.value(first->group.value(), -1);
    }
    return homes;
}

template <class Use> void HoursBook::eachHome(size_t week, const Use &use) const
{
    for (const int place : m_homes[week]) {
        if (place >= 0)
            use(size_t(place));
    }
}

std::vector<StudentHours> HoursBook::students(
    const Period &period, std::optional<school::GroupId> group) const
{
    struct Sum {
        HoursSums hours;
        bool withOpening = false;
        PracticeWeeks weeks;
        WeekCount count;
        bool isThere = false;
    };
    const int wanted = group ? m_groupPlaces.value(group->value(), -2) : -1;
    std::vector<Sum> sums(m_students.size());
    for (size_t i = 0; i < m_weeks.size(); ++i) {
        const WeekHours &week = m_weeks[i];
        if (!period.holds(week) || (group && m_homes[i][0] != wanted && m_homes[i][1] != wanted))
            continue;
        const int place = m_studentPlaces.value(week.enrolment.value(), -1);
        if (place < 0)
            continue;
        Sum &sum = sums[size_t(place)];
        sum.hours += week.hours;
        sum.withOpening = sum.withOpening || week.isOpening;
        sum.count.add(sum.weeks, week);
        sum.isThere = true;
    }
    std::vector<StudentHours> list;
    for (size_t i = 0; i < sums.size(); ++i) {
        if (sums[i].isThere)
            list.push_back({m_students[i], sums[i].hours, sums[i].withOpening, sums[i].weeks});
    }
    return list;
}

std::vector<GroupHours> HoursBook::groups(const Period &period) const
{
    std::vector<GroupHours> sums;
    for (const Group &group : m_groups)
        sums.push_back({group, {}, 0, false, {}});
    std::vector<WeekCount> counts(m_groups.size());
    std::vector<qint64> lastCounted(m_groups.size(), -1); // weeks come student by student
    for (size_t i = 0; i < m_weeks.size(); ++i) {
        const WeekHours &week = m_weeks[i];
        if (!period.holds(week))
            continue;
        eachHome(i, [&](size_t place) {
            sums[place].hours += week.hours;
            sums[place].withOpening = sums[place].withOpening || week.isOpening;
            counts[place].add(sums[place].weeks, week);
            if (std::exchange(lastCounted[place], week.enrolment.value()) != week.enrolment.value())
                ++sums[place].students;
        });
    }
    std::erase_if(sums, [](const GroupHours &group) { return group.students == 0; });
    return sums;
}

std::vector<GroupWeeks> HoursBook::grid(
    const Period &period, const std::vector<QDate> &mondays) const
{
    std::vector<std::optional<GroupWeeks>> lines(m_groups.size());
    for (size_t i = 0; i < m_weeks.size(); ++i) {
        const WeekHours &week = m_weeks[i];
        if (week.isOpening || !period.holds(week))
            continue;
        const auto column = std::lower_bound(mondays.begin(), mondays.end(), week.monday);
        if (column == mondays.end() || *column != week.monday)
            continue;
        eachHome(i, [&](size_t place) {
            if (!lines[place])
                lines[place] = GroupWeeks{
                    m_groups[place], std::vector<HoursSums>(mondays.size(), HoursSums())};
            lines[place]->weeks[size_t(column - mondays.begin())] += week.hours;
        });
    }
    std::vector<GroupWeeks> grid;
    for (auto &line : lines) {
        if (line)
            grid.push_back(std::move(*line));
    }
    return grid;
}

std::vector<WeekHours> HoursBook::weeksOf(enrolment::EnrolmentId enrolment) const
{
    const auto from = std::lower_bound(m_weeks.begin(), m_weeks.end(), enrolment,
        [](const WeekHours &week, enrolment::EnrolmentId id) { return week.enrolment < id; });
    const auto to = std::upper_bound(from, m_weeks.end(), enrolment,
        [](enrolment::EnrolmentId id, const WeekHours &week) { return id < week.enrolment; });
    return {from, to};
}

std::vector<std::pair<QDate, HoursSums>> HoursBook::weeksOf(school::GroupId group) const
{
    const int wanted = m_groupPlaces.value(group.value(), -2);
    std::map<QDate, HoursSums> sums;
    for (size_t i = 0; i < m_weeks.size(); ++i) {
        if (m_homes[i][0] == wanted || m_homes[i][1] == wanted)
            sums[m_weeks[i].monday] += m_weeks[i].hours;
    }
    return {sums.begin(), sums.end()};
}

HoursSums HoursBook::total(const Period &period) const
{
    HoursSums sums;
    for (const WeekHours &week : m_weeks) {
        if (period.holds(week))
            sums += week.hours;
    }
    return sums;
}

PracticeWeeks HoursBook::totalWeeks(const Period &period) const
{
    PracticeWeeks sums;
    WeekCount count;
    for (const WeekHours &week : m_weeks) {
        if (period.holds(week))
            count.add(sums, week);
    }
    return sums;
}

int HoursBook::membersOn(school::GroupId group, QDate day) const
{
    int members = 0;
    for (const Membership &membership : m_memberships) {
        const int place = m_studentPlaces.value(membership.enrolment.value(), -1);
        if (membership.group == group && membership.days.contains(day) && place >= 0
            && m_students[size_t(place)].stay.contains(day))
            ++members;
    }
    return members;
}

} // namespace hours

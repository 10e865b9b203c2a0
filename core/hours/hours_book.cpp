#include "core/hours/hours_book.h"

#include <QSet>

#include <algorithm>
#include <map>

namespace hours {

bool Period::holds(const WeekHours &week) const
{
    return (!term || *term == week.term) && (!fromWeek || week.monday >= *fromWeek)
        && (!toWeek || week.monday <= *toWeek);
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
}

std::vector<school::GroupId> HoursBook::groupsIn(const WeekHours &week) const
{
    const base::DateRange days{week.monday, week.monday.addDays(6)};
    auto at = std::lower_bound(m_memberships.begin(), m_memberships.end(), week.enrolment,
        [](const Membership &m, enrolment::EnrolmentId id) { return m.enrolment < id; });
    std::vector<school::GroupId> groups;
    const Membership *last = nullptr;
    for (; at != m_memberships.end() && at->enrolment == week.enrolment; ++at) {
        if (!at->days.overlaps(days))
            continue;
        if (last && last->kind == at->kind)
            groups.pop_back();
        groups.push_back(at->group);
        last = &*at;
    }
    return groups;
}

bool HoursBook::isIn(const WeekHours &week, school::GroupId group) const
{
    const auto groups = groupsIn(week);
    return std::find(groups.begin(), groups.end(), group) != groups.end();
}

std::vector<StudentHours> HoursBook::students(
    const Period &period, std::optional<school::GroupId> group) const
{
    struct Sum {
        HoursSums hours;
        bool withOpening = false;
    };
    std::map<enrolment::EnrolmentId, Sum> sums;
    for (const WeekHours &week : m_weeks) {
        if (!period.holds(week) || (group && !isIn(week, *group)))
            continue;
        Sum &sum = sums[week.enrolment];
        sum.hours += week.hours;
        sum.withOpening = sum.withOpening || week.isOpening;
    }
    std::vector<StudentHours> list;
    for (const Student &student : m_students) {
        if (const auto found = sums.find(student.enrolment); found != sums.end())
            list.push_back({student, found->second.hours, found->second.withOpening});
    }
    return list;
}

std::vector<GroupHours> HoursBook::groups(const Period &period) const
{
    std::map<school::GroupId, HoursSums> sums;
    std::map<school::GroupId, QSet<qint64>> students;
    for (const WeekHours &week : m_weeks) {
        if (!period.holds(week))
            continue;
        for (const school::GroupId group : groupsIn(week)) {
            sums[group] += week.hours;
            students[group].insert(week.enrolment.value());
        }
    }
    std::vector<GroupHours> list;
    for (const Group &group : m_groups) {
        if (const auto found = sums.find(group.group); found != sums.end())
            list.push_back({group, found->second, int(students[group.group].size())});
    }
    return list;
}

std::vector<WeekHours> HoursBook::weeksOf(enrolment::EnrolmentId enrolment) const
{
    std::vector<WeekHours> list;
    std::copy_if(m_weeks.begin(), m_weeks.end(), std::back_inserter(list),
        [&](const WeekHours &week) { return week.enrolment == enrolment; });
    return list;
}

std::vector<std::pair<QDate, HoursSums>> HoursBook::weeksOf(school::GroupId group) const
{
    std::map<QDate, HoursSums> sums;
    for (const WeekHours &week : m_weeks) {
        if (isIn(week, group))
            sums[week.monday] += week.hours;
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

} // namespace hours

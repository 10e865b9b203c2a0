#include "core/hours/ahead.h"

#include "core/base/dates.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace hours {

namespace {

using enrolment::EnrolmentId;

class Ahead {
public:
    Ahead(std::vector<PlannedDay> days, const std::vector<Student> &students,
        const std::vector<PartMember> &parts)
        : m_days(std::move(days))
    {
        std::sort(m_days.begin(), m_days.end(), [](const PlannedDay &a, const PlannedDay &b) {
            return std::tie(a.group, a.day) < std::tie(b.group, b.day);
        });
        for (const Student &student : students)
            m_stays.emplace(student.enrolment, student.stay);
        for (const PartMember &member : parts)
            m_parts[{member.part, member.enrolment}].push_back(member.days);
    }

    void add(const Membership &membership)
    {
        const auto stay = m_stays.find(membership.enrolment);
        if (stay == m_stays.end())
            return;
        const auto isOver = [&](QDate day) {
            return (membership.days.to && day > *membership.days.to)
                || (stay->second.to && day > *stay->second.to);
        };
        QDate from = std::max(membership.days.from, stay->second.from);
        // Two memberships of one group that overlap are one presence.
        if (m_last && m_last->first == std::pair(membership.enrolment, membership.group))
            from = std::max(from, m_last->second);
        auto day = std::lower_bound(m_days.begin(), m_days.end(), std::pair(membership.group, from),
            [](const PlannedDay &one, const auto &wanted) {
                return std::pair(one.group, one.day) < wanted;
            });
        for (; day != m_days.end() && day->group == membership.group && !isOver(day->day); ++day) {
            if (!day->part || isInPart(*day->part, membership.enrolment, day->day))
                add(membership.enrolment, *day);
        }
        m_last.emplace(std::pair(membership.enrolment, membership.group),
            membership.days.to ? membership.days.to->addDays(1) : QDate(9999, 12, 31));
    }

    // Those of a workshop group and of a theory group made one.
    [[nodiscard]] std::vector<WeekHours> weeks()
    {
        std::sort(m_weeks.begin(), m_weeks.end(),
            [](const WeekHours &a, const WeekHours &b) { return keyOf(a) < keyOf(b); });
        std::vector<WeekHours> weeks;
        for (const WeekHours &week : m_weeks) {
            if (!weeks.empty() && keyOf(weeks.back()) == keyOf(week))
                weeks.back().hours += week.hours;
            else
                weeks.push_back(week);
        }
        return weeks;
    }

private:
    [[nodiscard]] static std::tuple<EnrolmentId, QDate, int> keyOf(const WeekHours &week)
    {
        return {week.enrolment, week.monday, week.term};
    }
    // The days of one membership follow each other.
    void add(EnrolmentId enrolment, const PlannedDay &day)
    {
        const WeekHours week{enrolment, base::mondayOf(day.day), day.term,
            {day.minutes, day.minutes, day.minutes}, false, true};
        if (!m_weeks.empty() && keyOf(m_weeks.back()) == keyOf(week))
            m_weeks.back().hours += week.hours;
        else
            m_weeks.push_back(week);
    }
    [[nodiscard]] bool isInPart(qint64 part, EnrolmentId enrolment, QDate day) const
    {
        const auto found = m_parts.find({part, enrolment});
        return found != m_parts.end()
            && std::any_of(found->second.begin(), found->second.end(),
                [&](const base::DateRange &days) { return days.contains(day); });
    }

    std::vector<PlannedDay> m_days; // by group and day
    std::map<EnrolmentId, base::DateRange> m_stays;
    std::map<std::pair<qint64, EnrolmentId>, std::vector<base::DateRange>> m_parts;
    std::vector<WeekHours> m_weeks;
    std::optional<std::pair<std::pair<EnrolmentId, school::GroupId>, QDate>> m_last;
};

} // namespace

std::vector<WeekHours> weeksAhead(std::vector<PlannedDay> days,
    const std::vector<Student> &students, std::vector<Membership> memberships,
    const std::vector<PartMember> &parts)
{
    Ahead ahead(std::move(days), students, parts);
    std::sort(memberships.begin(), memberships.end(), [](const Membership &a, const Membership &b) {
        return std::tie(a.enrolment, a.group, a.days.from)
            < std::tie(b.enrolment, b.group, b.days.from);
    });
    for (const Membership &membership : memberships)
        ahead.add(membership);
    return ahead.weeks();
}

} // namespace hours

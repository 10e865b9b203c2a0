#pragma once

#include "core/base/date_range.h"
#include "core/enrolment/ids.h"
#include "core/hours/practice_share.h"
#include "core/people/ids.h"
#include "core/school/ids.h"

#include <QDate>
#include <QHash>
#include <QString>

#include <array>
#include <optional>
#include <vector>

namespace hours {

// One enrolment's hours of one week in one term, all groups together.
struct WeekHours {
    enrolment::EnrolmentId enrolment;
    QDate monday;
    int term = 0;
    HoursSums hours;
    bool isOpening = false; // taken over in mid-year (reprise): in the week of their last day
    bool isAhead = false;   // still planned, and counted as if everybody came
};

struct Student {
    enrolment::EnrolmentId enrolment;
    people::StudentId student;
    QString lastName;
    QString firstNames;
    base::DateRange stay = {}; // of the enrolment
};

struct Membership {
    enrolment::EnrolmentId enrolment;
    school::GroupId group;
    QString kind; // workshop or theory
    base::DateRange days;
};

struct Group {
    school::GroupId group;
    QString name;
    QString kind;
};

// Which part of a year is asked for.
struct Period {
    std::optional<int> term = {};
    std::optional<QDate> fromWeek = {}; // Mondays, inclusive
    std::optional<QDate> toWeek = {};
    [[nodiscard]] bool holds(const WeekHours &week) const;
};

// Practice in the weeks somebody had hours in; what was taken over is of no week of its own.
struct PracticeWeeks {
    HoursSums hours;
    int weeks = 0; // of a group: weeks of its students

    [[nodiscard]] std::optional<base::Minutes> mean(Measure measure) const; // rounded
};

struct StudentHours {
    Student student;
    HoursSums hours;
    bool withOpening = false; // some of them were taken over in mid-year
    PracticeWeeks weeks = {};
};
struct GroupHours {
    Group group;
    HoursSums hours;
    int students = 0;
    bool withOpening = false;
    PracticeWeeks weeks = {};
};
// One group's line of the heat map.
struct GroupWeeks {
    Group group;
    std::vector<HoursSums> weeks; // of the Mondays that were asked for
};

// The weekly hours of a school year in memory; every figure of the balance is a sum over it. A week
// belongs to one group of each kind: the latest the student joined until its Sunday. A workshop
// group's share counts the theory of its members wherever they had it, and the figures of its
// students add up to its own.
class HoursBook {
public:
    // weeks: by enrolment and Monday.
    HoursBook(std::vector<WeekHours> weeks, std::vector<Student> students,
        std::vector<Membership> memberships, std::vector<Group> groups);
    // The same students and groups, with these weeks among the others.
    [[nodiscard]] HoursBook with(std::vector<WeekHours> more) const;

    [[nodiscard]] const std::vector<WeekHours> &weeks() const { return m_weeks; }
    // In the order of lists; with a group: its students, and only their weeks in it.
    [[nodiscard]] std::vector<StudentHours> students(
        const Period &period, std::optional<school::GroupId> group = {}) const;
    // In the order of names; groups without hours in the period are left out.
    [[nodiscard]] std::vector<GroupHours> groups(const Period &period) const;
    // Groups of the period and weeks of the Mondays, which ascend; in the order of names. What was
    // taken over is of no week of its own and left out.
    [[nodiscard]] std::vector<GroupWeeks> grid(
        const Period &period, const std::vector<QDate> &mondays) const;
    // Week by week, of one student, or of a group.
    [[nodiscard]] std::vector<WeekHours> weeksOf(enrolment::EnrolmentId enrolment) const;
    [[nodiscard]] std::vector<std::pair<QDate, HoursSums>> weeksOf(school::GroupId group) const;
    [[nodiscard]] HoursSums total(const Period &period) const;
    [[nodiscard]] PracticeWeeks totalWeeks(const Period &period) const;
    // Who belongs to a group on a day, and is enrolled that day.
    [[nodiscard]] int membersOn(school::GroupId group, QDate day) const;

private:
    // The places in m_groups of a week's groups, one a kind; -1: none.
    using Homes = std::array<int, 2>;
    void findHomes();
    [[nodiscard]] Homes homesOf(
        const WeekHours &week, const Membership *first, const Membership *end) const;
    template <class Use> void eachHome(size_t week, const Use &use) const;

    std::vector<WeekHours> m_weeks; // by enrolment and Monday
    std::vector<Student> m_students;
    std::vector<Membership> m_memberships; // by enrolment, kind and first day
    std::vector<Group> m_groups;
    std::vector<Homes> m_homes;         // of m_weeks
    QHash<qint64, int> m_studentPlaces; // by enrolment, in m_students
    QHash<qint64, int> m_groupPlaces;
};

} // namespace hours

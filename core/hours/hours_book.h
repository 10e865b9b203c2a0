#pragma once

#include "core/base/date_range.h"
#include "core/enrolment/ids.h"
#include "core/hours/practice_share.h"
#include "core/people/ids.h"
#include "core/school/ids.h"

#include <QDate>
#include <QString>

#include <functional>
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
};

struct Student {
    enrolment::EnrolmentId enrolment;
    people::StudentId student;
    QString lastName;
    QString firstNames;
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

struct StudentHours {
    Student student;
    HoursSums hours;
    bool withOpening = false; // some of them were taken over in mid-year
};
struct GroupHours {
    Group group;
    HoursSums hours;
    int students = 0;
};

// The weekly hours of a school year in memory, read with one query; every figure of the balance is
// a sum over it. A week belongs to one group of each kind: the latest the student joined until its
// Sunday. A workshop group's share counts the theory of its members wherever they had it, and the
// figures of its students add up to its own.
class HoursBook {
public:
    HoursBook(std::vector<WeekHours> weeks, std::vector<Student> students,
        std::vector<Membership> memberships, std::vector<Group> groups);

    [[nodiscard]] const std::vector<WeekHours> &weeks() const { return m_weeks; }
    // In the order of lists; with a group: its students, and only their weeks in it.
    [[nodiscard]] std::vector<StudentHours> students(
        const Period &period, std::optional<school::GroupId> group = {}) const;
    // In the order of names; groups without hours in the period are left out.
    [[nodiscard]] std::vector<GroupHours> groups(const Period &period) const;
    // Week by week, of one student, or of a group.
    [[nodiscard]] std::vector<WeekHours> weeksOf(enrolment::EnrolmentId enrolment) const;
    [[nodiscard]] std::vector<std::pair<QDate, HoursSums>> weeksOf(school::GroupId group) const;
    [[nodiscard]] HoursSums total(const Period &period) const;

private:
    [[nodiscard]] std::vector<school::GroupId> groupsIn(const WeekHours &week) const;
    [[nodiscard]] bool isIn(const WeekHours &week, school::GroupId group) const;

    std::vector<WeekHours> m_weeks; // by enrolment and Monday
    std::vector<Student> m_students;
    std::vector<Membership> m_memberships; // by enrolment, kind and first day
    std::vector<Group> m_groups;
};

} // namespace hours

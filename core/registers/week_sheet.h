#pragma once

#include "core/attendance/announced.h"
#include "core/timetable/session.h"

#include <map>
#include <set>

namespace registers {

// What the code on a sheet opens: one group's sheet of one week.
struct SheetCode {
    school::GroupId group{0};
    QDate monday;

    [[nodiscard]] QString text() const; // "APPEL-12-20261116"
    // As a reader or somebody typing gives it, in any case; nothing when it is none.
    [[nodiscard]] static std::optional<SheetCode> parse(const QString &typed);
    friend bool operator==(const SheetCode &, const SheetCode &) = default;
};
[[nodiscard]] QDate mondayOf(QDate day);

// A group's week as it is printed to be filled in by hand: everybody expected in one of its
// sessions, numbered in the order of lists, and the sessions that are not cancelled. Typing it in
// follows the same numbers.
struct WeekSheet {
    struct Person {
        enrolment::EnrolmentId enrolment;
        QString name; // DUPONT Léa
    };
    struct Column {
        timetable::SessionLine session;
        std::set<enrolment::EnrolmentId> expected;
        std::map<enrolment::EnrolmentId, attendance::Announced> announced;
    };
    SheetCode code;
    QString groupName;
    std::vector<Person> people;
    std::vector<Column> columns; // by day and hour

    [[nodiscard]] int numberOf(enrolment::EnrolmentId enrolment) const; // from 1; 0: not on it
};

} // namespace registers

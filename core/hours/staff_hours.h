#pragma once

#include "core/hours/practice_share.h"
#include "core/school/ids.h"
#include "core/security/permit.h"
#include "core/timetable/session.h"

#include <QDate>

#include <vector>

namespace hours {

// The minutes of one member of the staff in front of groups.
struct StaffHours {
    school::StaffId staff;
    QString name;            // DUPONT Léa
    Split given;             // sessions whose roll was done
    Split ahead;             // planned, from today on
    base::Minutes waiting;   // of days that are over, without a roll
    base::Minutes replacing; // part of given: in the place of somebody else
    base::Minutes replaced;  // planned for this person, given by somebody else

    [[nodiscard]] base::Minutes planned() const { return given.total() + ahead.total() + waiting; }
};

// One session of a person.
struct StaffSession {
    timetable::SessionId session;
    QDate day;
    timetable::DaySpan span;
    QString groupName;
    QString natureLabel;
    timetable::CountsAs countsAs = timetable::CountsAs::Neither;
    bool isHeld = false;
    bool isReplacement = false; // in the place of somebody else
};

// Several workshop masters in front of one workshop group in a week: told, never refused.
struct ManyMasters {
    school::GroupId group;
    QDate monday;
    QStringList names;
};

// Reads over the sessions. permit: ReadHours; Reach::Own keeps to oneself.
class StaffHoursRepository {
public:
    // Days inclusive; by name. Cancelled sessions count nowhere.
    [[nodiscard]] static base::Result<std::vector<StaffHours>> between(storage::Database &database,
        const security::Permit &permit, QDate from, QDate to, QDate today);
    [[nodiscard]] static base::Result<std::vector<StaffSession>> sessions(
        storage::Database &database, const security::Permit &permit, school::StaffId staff,
        QDate from, QDate to);
    // Those named, without who replaced them; practice sessions of workshop groups.
    [[nodiscard]] static base::Result<std::vector<ManyMasters>> manyMasters(
        storage::Database &database, const security::Permit &permit, QDate from, QDate to);
};

} // namespace hours

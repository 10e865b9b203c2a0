#pragma once

#include "core/enrolment/ids.h"
#include "core/school/ids.h"
#include "core/timetable/day_span.h"

#include <QDate>
#include <QStringList>

#include <optional>
#include <set>
#include <vector>

namespace timetable {

// How long young people under 18 may be at work (L3162-1 and following, to be verified): minutes,
// and minutes of the day. Settings, each with its source.
struct MinorHours {
    int day = 480;
    int week = 2100;
    int stretch = 270; // without a break of
    int pause = 30;
    int rest = 720; // from one day to the next
    int restUnder16 = 840;
    int nightFrom = 1320;
    int nightFromUnder16 = 1200;
    int nightUntil = 360;
};

// A time at which a group, or a part of it, is expected.
struct GroupTime {
    school::GroupId group;
    std::optional<enrolment::GroupPartId> part;
    QDate day;
    DaySpan span;
    QString groupName;
    QString words; // names the slot or the session
};

// Somebody with the groups and parts of a week.
struct YoungPerson {
    enrolment::EnrolmentId enrolment;
    QDate birth;
    std::vector<school::GroupId> groups;
    std::vector<enrolment::GroupPartId> parts;
};

// What a week asks beyond the limits of minors, or twice of the same young people: for whom, and
// how many they are. It is told, never refused.
struct HoursFinding {
    enum class Kind { TwiceAtOnce, Day, Week, Stretch, Rest, Night, RestDays, PublicHoliday };
    Kind kind;
    QStringList groups;
    int students = 0;
    QString message;
};

// "Usinage 1, Général (8 young people): Monday: 9 h, 8 h at most."
[[nodiscard]] QString shown(const HoursFinding &finding);

// How a day is named: in a pattern by its weekday alone.
enum class DayWords { Weekday, Date };

// One week of times, from Monday to Sunday, for everybody. holidays: its public holidays.
[[nodiscard]] std::vector<HoursFinding> findingsIn(const std::vector<GroupTime> &week,
    const std::vector<YoungPerson> &people, const MinorHours &limits,
    const std::set<QDate> &holidays, DayWords words);

} // namespace timetable

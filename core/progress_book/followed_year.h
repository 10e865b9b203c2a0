#pragma once

#include "core/hours/practice_share.h"

#include <QDate>
#include <QString>

#include <optional>
#include <utility>
#include <vector>

// What a progress book says of a year: hours, attendance, know-how-to-be, reviews.
namespace progress_book {

struct TermHours {
    QString name;
    base::Minutes planned; // of sessions whose roll was done
    hours::Split attended;
    bool withOpening = false; // some of them were taken over in mid-year
    friend bool operator==(const TermHours &, const TermHours &) = default;
};

struct HoursPart {
    std::vector<TermHours> terms;                       // and the year last
    std::vector<std::pair<QDate, hours::Split>> months; // attended, by first day
    hours::PracticeTarget target;
    friend bool operator==(const HoursPart &, const HoursPart &) = default;
};

struct TermAttendance {
    QString name;
    int expected = 0; // half-days
    int missed = 0;   // in part or whole
    int unjustified = 0;
    int excluded = 0;
    int waiting = 0; // for a reason
    int missingRolls = 0;
    int lates = 0;
    base::Minutes lateMinutes;
    friend bool operator==(const TermAttendance &, const TermAttendance &) = default;
};

struct MonthAttendance {
    QDate month;
    int missed = 0;
    int unjustified = 0;
    friend bool operator==(const MonthAttendance &, const MonthAttendance &) = default;
};

struct AttendancePart {
    std::vector<TermAttendance> terms; // and the year last
    std::vector<MonthAttendance> months;
    QString rule; // how half-days are counted
    friend bool operator==(const AttendancePart &, const AttendancePart &) = default;
};

// Know-how-to-be: how often something was well done or is to be worked on. Counts, never a mark.
struct Conduct {
    QString aspect;
    int good = 0;
    int toWorkOn = 0;
    std::vector<std::pair<int, int>> months; // of the part, good and to work on
    friend bool operator==(const Conduct &, const Conduct &) = default;
};

struct ConductPart {
    std::vector<QDate> months; // first days
    std::vector<Conduct> aspects;
    friend bool operator==(const ConductPart &, const ConductPart &) = default;
};

struct WrittenPart {
    QString author;
    QString subject;
    QString words;
    friend bool operator==(const WrittenPart &, const WrittenPart &) = default;
};

// The review of one term (bilan de trimestre), as it was made final.
struct Review {
    QString term;
    QDate finishedOn;
    QString finishedBy;
    int version = 1;
    std::vector<WrittenPart> parts;
    QString learned; // the young person's own words
    QString pride;
    QString nextAim;
    QString meeting; // with the family, in words
    friend bool operator==(const Review &, const Review &) = default;
};

struct Confidence {
    int score = 0; // 1 to 5
    QString words;
    QDate toldOn;
    friend bool operator==(const Confidence &, const Confidence &) = default;
};

} // namespace progress_book

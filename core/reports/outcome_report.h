#pragma once

#include "core/base/minutes.h"
#include "core/base/ratio.h"
#include "core/exams/success.h"
#include "core/fees/balance.h"
#include "core/hours/practice_share.h"
#include "core/outcomes/outcome_rates.h"
#include "core/school/school.h"

#include <QByteArray>
#include <QDate>
#include <QString>

#include <optional>
#include <vector>

// The figures of the end-of-year outcome report (bilan annuel), as plain values: what is printed,
// shown in a window or written as --json is read from here and from nowhere else.
namespace reports {

struct NamedCount {
    QString name;
    int count = 0;
    friend bool operator==(const NamedCount &, const NamedCount &) = default;
};

struct AgeCount {
    int age = 0; // whole years on the census day
    int count = 0;
    friend bool operator==(const AgeCount &, const AgeCount &) = default;
};

struct PathCount {
    QString diploma; // short name
    int yearOfPath = 1;
    int count = 0;
    friend bool operator==(const PathCount &, const PathCount &) = default;
};

// Who is enrolled on the census day, and who came and went over the year.
struct EnrolmentFigures {
    QDate censusDay; // the setting's, or the day of the report when it comes first
    int total = 0;
    int girls = 0;
    int boys = 0;
    std::vector<AgeCount> ages;     // youngest first
    std::vector<PathCount> paths;   // by diploma and year
    std::vector<NamedCount> groups; // workshop groups
    int withoutPath = 0;
    int withoutGroup = 0;
    int newEntrants = 0; // by the entry code of their first stay in the year

    int overYear = 0;              // young people enrolled at least one day
    int enteredLater = 0;          // of them: whose first stay began after the census day
    int cameBack = 0;              // of them: with a second stay in the year
    int interrupted = 0;           // of them: left before the end of the training, and stayed away
    int enrolledAtEnd = 0;         // on the last day of the year, or on the day of the report
    std::vector<NamedCount> exits; // stays that ended, by reason as the school words it

    [[nodiscard]] int sexUnknown() const { return total - girls - boys; }
    [[nodiscard]] int returning() const { return total - newEntrants; }
    [[nodiscard]] base::Ratio interruption() const { return {interrupted, overYear}; }
    friend bool operator==(const EnrolmentFigures &, const EnrolmentFigures &) = default;
};

// Answers to one question of the social profile: how many yes among those for whom it is known.
struct Answers {
    int yes = 0;
    int known = 0;
    [[nodiscard]] base::Ratio ratio() const { return {yes, known}; }
    friend bool operator==(const Answers &, const Answers &) = default;
};

// Who the young people of the census day are. For statistics: never with names.
struct ProfileFigures {
    int total = 0;
    Answers rural;
    Answers priorityDistrict;
    Answers unaccompaniedMinor;
    Answers dys;
    Answers bursary;
    friend bool operator==(const ProfileFigures &, const ProfileFigures &) = default;
};

struct GroupFigures {
    QString name;
    int students = 0; // with hours in the group
    hours::HoursSums hours;
    hours::PracticeTarget target = {}; // of their diploma, where it has its own
    friend bool operator==(const GroupFigures &, const GroupFigures &) = default;
};

struct StudentFigures {
    QString name; // DUPONT Léa
    hours::HoursSums hours;
    hours::PracticeTarget target = {};
    friend bool operator==(const StudentFigures &, const StudentFigures &) = default;
};

// The workshop groups' hours with the theory of their members wherever they had it. Only sessions
// whose roll was done.
struct HoursFigures {
    hours::PracticeTarget target; // the school's
    std::vector<GroupFigures> groups;
    hours::HoursSums total; // also hours of those who were in no workshop group that week
    // The members of each group, for the annex: a list for each group, in their order.
    std::vector<std::vector<StudentFigures>> students;
};

// Attended of delivered is read from the hours; this is what else the rolls say.
struct AttendanceFigures {
    int absences = 0; // sessions missed whole
    int lates = 0;
    base::Minutes lateMinutes;
    int rollsDone = 0;
    int rollsDue = 0; // sessions until the day of the report that were not cancelled
    [[nodiscard]] base::Ratio rolls() const { return {rollsDone, rollsDue}; }
    friend bool operator==(const AttendanceFigures &, const AttendanceFigures &) = default;
};

struct ResultFigures {
    int session = 0;
    std::vector<exams::DiplomaResults> diplomas;
};

// One wave of the survey, read on its day.
struct Wave {
    int months = 0;
    QDate day;
    outcomes::OutcomeRates rates;
};

struct LeaverFigures {
    outcomes::OutcomeRates known; // on the day of the report, plans included
    std::vector<NamedCount> reasons;
    std::vector<Wave> waves;         // that have come due
    int undecided = 0;               // neither an exit nor a place in the next year yet
    int unconfirmed = 0;             // pieces of news the office has not confirmed: not counted
    std::vector<NamedCount> sources; // of the news that count
    std::optional<QDate> firstTold;
    std::optional<QDate> lastTold;
};

// Sections somebody may not read are empty.
struct OutcomeReport {
    school::School school;
    QByteArray logo; // PNG, or empty
    QString year;    // "2025-2026"
    QDate firstDay;
    QDate lastDay;
    QDate on;            // the day of the report: what is later is not in it
    int percentFrom = 5; // cases from which a percentage stands beside n/N

    EnrolmentFigures enrolment;
    std::optional<ProfileFigures> profile;
    HoursFigures hours;
    AttendanceFigures attendance;
    ResultFigures results;
    LeaverFigures leavers;
    std::optional<fees::YearTotals> fees;
};

} // namespace reports

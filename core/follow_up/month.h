#pragma once

#include "core/absences/absence_case.h"
#include "core/follow_up/half_day_repository.h"
#include "core/follow_up/step.h"

#include <vector>

namespace follow_up {

// Where a half-day begins, and how long a family has to say why. Both are the school's thresholds.
struct HalfDaySettings {
    int noonMinute = 13 * 60;
    int reasonHours = 48;

    // Whole days are counted: after Monday, 48 hours are over when Wednesday is.
    [[nodiscard]] HalfDayRule ruleOn(QDate today) const;
};
// The rule in a sentence, printed beside the figures it makes.
[[nodiscard]] QString shown(const HalfDaySettings &settings);

// What absences with a reason are worth; those without one are silence, and left out.
[[nodiscard]] std::vector<JudgedAbsence> judged(const std::vector<absences::AbsenceLine> &absences);
[[nodiscard]] Worth worthOf(const absences::Reason &reason);

// One young person in one calendar month.
struct StudentMonth {
    FollowedStudent who;
    std::vector<HalfDay> halfDays;
    HalfDayCounts counts;
    std::vector<ReachedRule> reached;
    std::vector<Step> steps; // about this month, in their order

    // The step that was taken for a rule; none: it is to be taken.
    [[nodiscard]] const Step *stepFor(const Rule &rule) const;
    [[nodiscard]] int openSteps() const;
};

// A month of the school: those who missed something or about whom a step was taken, in the order
// of lists. What was not called is told: no figure claims more than was seen.
struct MonthView {
    QDate month; // its first day
    HalfDaySettings settings;
    std::vector<Rule> rules; // in use
    std::vector<StudentMonth> students;
    int missingRolls = 0;

    [[nodiscard]] int openSteps() const;
};

// Months of one young person, oldest first, and what was done.
struct StudentTrend {
    struct Month {
        QDate month;
        HalfDayCounts counts;
        std::vector<ReachedRule> reached;
    };
    FollowedStudent who;
    HalfDaySettings settings;
    std::vector<Rule> rules;
    std::vector<Month> months;
    std::vector<HalfDay> halfDays; // of all these months
    std::vector<Step> steps;
    DaysInARow inARow;
};

// One month of one young person with everything that was owed: for lists that are taken out.
struct MonthRow {
    FollowedStudent who;
    QDate month;
    HalfDayCounts counts;
};

// A number that was reached in a month, and whose step nobody has taken.
struct OpenStep {
    FollowedStudent who;
    QDate month; // its first day
    ReachedRule reached;
};

[[nodiscard]] QDate firstOfMonth(QDate day);
[[nodiscard]] QDate lastOfMonth(QDate day);
[[nodiscard]] QString shownMonth(QDate day); // "novembre 2026"

} // namespace follow_up

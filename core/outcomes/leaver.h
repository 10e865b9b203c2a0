#pragma once

#include "core/outcomes/leaver_situation.h"
#include "core/outcomes/outcome_rates.h"
#include "core/school/ids.h"

namespace outcomes {

// Somebody (sortant) whose last stay in a school year ended with an exit, or who was not enrolled
// again in the next year once it had begun. Who came back, within the year or in the next, is none.
struct Leaver {
    people::StudentId student;
    QString uuid;
    QString name; // DUPONT Léa
    QDate leftOn;
    QString exitCode;                        // empty: no exit was recorded
    QString exitLabel;                       // as the school words it
    QString exitMeaning;                     // "completed", "dropped", …: see enrolment_code
    QString group;                           // the last workshop group of the year
    QString diploma;                         // short name of the last path of the year
    std::vector<LeaverSituation> situations; // since that stay began, oldest first
};

struct LeaversOfYear {
    QDate lastDay;               // of the school year
    std::vector<Leaver> leavers; // by name
    int undecided =
        0; // the year is over, the next has not begun: neither an exit nor a place in it

    // Strictly that day: the survey's waves.
    [[nodiscard]] OutcomeRates at(QDate day) const;
    // What was known that day, plans included: the report.
    [[nodiscard]] OutcomeRates knownOn(QDate day) const;
};

} // namespace outcomes

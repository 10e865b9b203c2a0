#pragma once

#include "core/base/ratio.h"
#include "core/diplomas/ids.h"

#include <QString>

#include <vector>

namespace exams {

// The counts of one diploma in one session, and the three success rates made of them. The cohort is
// everybody who entered training for this diploma with this session as the planned one, whoever
// left on the way included; who needs a year more counts in it and not among its admitted.
struct DiplomaResults {
    QString name; // as the school writes it: "CAP Métallier"
    int registered = 0;
    int present = 0;
    int absent = 0;
    int admitted = 0;
    int partial = 0;
    int deferred = 0;
    int withHonours = 0; // of the admitted
    int cohort = 0;
    int cohortAdmitted = 0; // of the cohort

    [[nodiscard]] int presenceUnknown() const { return registered - present - absent; }
    // Present, and no official result typed in yet: they weigh on the rates until it is.
    [[nodiscard]] int awaited() const { return present - admitted - partial - deferred; }

    [[nodiscard]] base::Ratio ofPresent() const { return {admitted, present}; }
    [[nodiscard]] base::Ratio ofRegistered() const { return {admitted, registered}; }
    [[nodiscard]] base::Ratio ofCohort() const { return {cohortAdmitted, cohort}; }
    friend bool operator==(const DiplomaResults &, const DiplomaResults &) = default;
};

// All diplomas as one; its name is empty.
[[nodiscard]] DiplomaResults together(const std::vector<DiplomaResults> &diplomas);

} // namespace exams

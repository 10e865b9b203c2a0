#pragma once

#include "core/absences/ids.h"
#include "core/base/result.h"
#include "core/enrolment/ids.h"
#include "core/people/ids.h"
#include "core/placements/ids.h"
#include "core/security/transaction.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace placements {

namespace errors {
inline constexpr base::ErrorCode kNoCompany{"placements.no-company"};
inline constexpr base::ErrorCode kBadDays{"placements.bad-days"};
} // namespace errors

// A stay in a company as it is typed; both days are included.
struct PlacementDetails {
    QString company;
    QString tutor;
    QDate firstDay;
    QDate lastDay;
    QString aim; // what is to be learned there
    friend bool operator==(const PlacementDetails &, const PlacementDetails &) = default;
};

// Weeks in a company, beside the weeks of production at school. The rolls of these days are
// pre-filled through its absence case, which follows it.
struct Placement {
    PlacementId id{0};
    QString uuid = {};
    enrolment::EnrolmentId enrolment{0};
    people::StudentId student;
    PlacementDetails details = {};
    std::optional<absences::AbsenceCaseId> absence = {};
    bool standsInRolls = false; // its case lives and covers its days
    int rowVersion = 1;

    // Monday to Friday, whatever the school's calendar says: those are the company's days.
    [[nodiscard]] int workingDays() const;
};

// What shows that the time asked for was spent: days in companies, and weeks of production at
// school (with practice attended).
struct TimeSpent {
    int companyDays = 0;
    int productionWeeks = 0;
};

// Texts cleaned, days judged. Errors: kNoCompany, kBadDays.
[[nodiscard]] base::Result<PlacementDetails> checked(const PlacementDetails &typed);
[[nodiscard]] std::vector<security::FieldChange> changesBetween(
    const PlacementDetails &before, const PlacementDetails &after);

} // namespace placements

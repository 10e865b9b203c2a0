#pragma once

#include "core/absences/absence_span.h"
#include "core/absences/ids.h"
#include "core/absences/reason.h"
#include "core/enrolment/ids.h"
#include "core/people/ids.h"

#include <QDateTime>

namespace absences {

namespace errors {
inline constexpr base::ErrorCode kOverlaps{"absences.overlaps"};
inline constexpr base::ErrorCode kNotEnrolled{"absences.not-enrolled"};
inline constexpr base::ErrorCode kIsWithdrawn{"absences.is-withdrawn"};
inline constexpr base::ErrorCode kIsClassed{"absences.is-classed"};
inline constexpr base::ErrorCode kNoReasonYet{"absences.no-reason-yet"};
inline constexpr base::ErrorCode kMissingWhy{"absences.missing-why"};
inline constexpr base::ErrorCode kOfMeasure{"absences.of-measure"};
} // namespace errors

// Announced: told to the school before. Found: by a roll, and followed up afterwards. Measure: the
// days of a temporary exclusion, changed through the measure alone.
enum class Origin { Announced, Found, Measure };
[[nodiscard]] QString storedName(Origin origin);
[[nodiscard]] Origin originFrom(const QString &stored);

// What the office keeps of an absence. That somebody was absent is the roll's word, not this.
struct AbsenceDetails {
    AbsenceSpan span;
    Origin origin = Origin::Found;
    std::optional<QString> reason; // a code of Reason; nothing while nobody has said why
    QString toldBy;                // who announced it or gave the reason: "la mère"
    QString note;                  // never of health: that there is a reason is enough
    friend bool operator==(const AbsenceDetails &, const AbsenceDetails &) = default;
};

// An absence as it is followed ("dossier d'absence"). Justified and classed are different: the
// reason was accepted; the office has nothing more to do about it.
struct AbsenceCase {
    AbsenceCaseId id{0};
    QString uuid;
    enrolment::EnrolmentId enrolment{0};
    AbsenceDetails details;
    std::optional<QDateTime> classedAt;
    std::optional<security::AccountId> classedBy;
    std::optional<QDateTime> withdrawnAt;
    QString withdrawnReason;
    QDateTime madeAt;
    security::AccountId madeBy{0};
    int rowVersion = 1;

    [[nodiscard]] bool isLiving() const { return !withdrawnAt; }
};

// A case with what a list shows.
struct AbsenceLine {
    AbsenceCase absence;
    people::StudentId student{0};
    QString lastName;
    QString firstNames;
    std::optional<Reason> reason;
    QString madeByName;
    int justifications = 0;
    int notices = 0;
};

// Texts cleaned, span judged. Errors: kBadSpan, base's of texts.
[[nodiscard]] base::Result<AbsenceDetails> checked(const AbsenceDetails &typed);
[[nodiscard]] std::vector<security::FieldChange> changesBetween(
    const std::optional<AbsenceCase> &before, const AbsenceCase &after);

} // namespace absences

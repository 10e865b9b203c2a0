#pragma once

#include "core/absences/ids.h"
#include "core/incidents/incident.h"
#include "core/records/ids.h"

namespace incidents {

namespace errors {
inline constexpr base::ErrorCode kMissingReason{"incidents.missing-reason"};
inline constexpr base::ErrorCode kBadDecision{"incidents.bad-decision"};
inline constexpr base::ErrorCode kBadHearing{"incidents.bad-hearing"};
inline constexpr base::ErrorCode kBadExclusion{"incidents.bad-exclusion"};
inline constexpr base::ErrorCode kMeasureWithdrawn{"incidents.measure-withdrawn"};
} // namespace errors

enum class MeasureKind { Remark, Repair, Warning, Exclusion };
inline constexpr std::array kMeasureKinds{
    MeasureKind::Remark, MeasureKind::Repair, MeasureKind::Warning, MeasureKind::Exclusion};
[[nodiscard]] QString storedName(MeasureKind kind);
[[nodiscard]] MeasureKind measureKindFrom(const QString &stored);
[[nodiscard]] QString titleOf(MeasureKind kind);

// What was decided about one young person. Only an exclusion has days; both are included.
struct MeasureDetails {
    MeasureKind kind = MeasureKind::Remark;
    QString reason;
    QDate decidedOn;
    std::optional<QDate> fromDay;
    std::optional<QDate> toDay;
    std::optional<QDate> heardOn; // the young person and the family, before the decision
    QString heardNote;
    std::optional<IncidentId> incident;
    std::optional<records::DocumentId> letter; // that was issued for it
    friend bool operator==(const MeasureDetails &, const MeasureDetails &) = default;
};

struct Measure {
    MeasureId id{0};
    QString uuid;
    enrolment::EnrolmentId enrolment{0};
    people::StudentId student{0};
    QString listName;
    MeasureDetails details;
    // The days of an exclusion as the rolls know them.
    std::optional<absences::AbsenceCaseId> absence;
    std::optional<QDate> keptUntil;
    std::optional<QDateTime> withdrawnAt;
    QString withdrawnReason;
    security::AccountId decidedBy{0};
    QString decidedByName;
    int rowVersion = 1;

    [[nodiscard]] bool isLiving() const { return !withdrawnAt; }
    [[nodiscard]] bool isExclusion() const { return details.kind == MeasureKind::Exclusion; }
};

// School years after the one of the decision at whose end a measure leaves the file.
struct KeepYears {
    int others = 1;
    int exclusion = 2;
    [[nodiscard]] int of(MeasureKind kind) const
    {
        return kind == MeasureKind::Exclusion ? exclusion : others;
    }
};

// Texts cleaned, days judged; days of what is no exclusion dropped. Errors: kMissingReason,
// kBadDecision, kBadHearing, kBadExclusion.
[[nodiscard]] base::Result<MeasureDetails> checked(const MeasureDetails &typed, QDate today);
// "Temporary exclusion, from 2 to 6 November 2026"
[[nodiscard]] QString shown(const MeasureDetails &details);
// For the audit trail: kind and days, never the reason.
[[nodiscard]] std::vector<security::FieldChange> changesBetween(
    const std::optional<Measure> &before, const Measure &after);

} // namespace incidents

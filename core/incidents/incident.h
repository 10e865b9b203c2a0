#pragma once

#include "core/enrolment/ids.h"
#include "core/incidents/ids.h"
#include "core/people/ids.h"
#include "core/school/ids.h"
#include "core/security/permit.h"
#include "core/security/transaction.h"

#include <QDateTime>
#include <QTime>

#include <array>
#include <optional>
#include <vector>

namespace incidents {

namespace errors {
inline constexpr base::ErrorCode kBadDay{"incidents.bad-day"};
inline constexpr base::ErrorCode kMissingWhat{"incidents.missing-what"};
inline constexpr base::ErrorCode kNobody{"incidents.nobody"};
inline constexpr base::ErrorCode kNotEnrolled{"incidents.not-enrolled"};
inline constexpr base::ErrorCode kMissingWhy{"incidents.missing-why"};
} // namespace errors

enum class Part { Involved, Victim, Witness };
inline constexpr std::array kParts{Part::Involved, Part::Victim, Part::Witness};
[[nodiscard]] QString storedName(Part part);
[[nodiscard]] Part partFrom(const QString &stored);
[[nodiscard]] QString titleOf(Part part);

// A young person in an incident; the names are read, not written.
struct PersonInvolved {
    people::StudentId student{0};
    Part part = Part::Involved;
    enrolment::EnrolmentId enrolment{0};
    QString listName = {}; // DUPONT Léa
};

// What happened, where, seen by whom: facts in plain words, nothing of what is to come of it.
struct IncidentDetails {
    QDate day;
    std::optional<QTime> at;
    QString place;
    QString what;
    std::optional<school::StaffId> seenBy;
    std::vector<PersonInvolved> people;
};

struct Incident {
    IncidentId id{0};
    QString uuid;
    IncidentDetails details;
    QString seenByName;
    int measures = 0; // that stand
    std::optional<QDateTime> withdrawnAt;
    QString withdrawnReason;
    QDateTime recordedAt;
    security::AccountId recordedBy{0};
    QString recordedByName;
    int rowVersion = 1;

    [[nodiscard]] bool isLiving() const { return !withdrawnAt; }
    // "DUPONT Léa, MARTIN Paul (witness)"
    [[nodiscard]] QString names() const;
};

// Texts cleaned, the day judged, nobody twice. Errors: kBadDay, kMissingWhat, kNobody.
[[nodiscard]] base::Result<IncidentDetails> checked(const IncidentDetails &typed, QDate today);
// For the audit trail: days and numbers, never what happened.
[[nodiscard]] std::vector<security::FieldChange> changesBetween(
    const std::optional<Incident> &before, const Incident &after);

} // namespace incidents

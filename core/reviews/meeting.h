#pragma once

#include "core/enrolment/ids.h"
#include "core/reviews/ids.h"
#include "core/school/ids.h"
#include "core/security/transaction.h"

#include <QDate>
#include <QString>
#include <QTime>

#include <optional>
#include <vector>

namespace reviews {

namespace errors {
inline constexpr base::ErrorCode kBadMeeting{"reviews.bad-meeting"};
inline constexpr base::ErrorCode kBadConfidence{"reviews.bad-confidence"};
} // namespace errors

// Where a family meeting stands.
enum class MeetingState { Planned, Held, NotHeld };
[[nodiscard]] QString titleOf(MeetingState state);

// The meeting with the family about a review: when, who came, signed on which day.
struct MeetingDetails {
    QDate plannedOn;
    std::optional<QTime> plannedAt = {};
    MeetingState state = MeetingState::Planned;
    QString came; // "mother, and the educator"
    std::optional<QDate> signedOn = {};
    QString note;
    friend bool operator==(const MeetingDetails &, const MeetingDetails &) = default;
};
struct Meeting {
    MeetingId id{0};
    QString uuid;
    enrolment::EnrolmentId enrolment{0};
    school::TermId term{0};
    MeetingDetails details;
    int rowVersion = 1;
};
// Texts cleaned; who came and the signature are of a meeting that was held. Errors: kBadMeeting.
[[nodiscard]] base::Result<MeetingDetails> checked(const MeetingDetails &typed);

inline constexpr int kSurest = 5;
// The answer to the yearly question, from 1 (not at all) to 5, and the young person's words.
struct ConfidenceAnswer {
    int score = 0;
    QString words;
    QDate toldOn;
    friend bool operator==(const ConfidenceAnswer &, const ConfidenceAnswer &) = default;
};
struct Confidence {
    enrolment::EnrolmentId enrolment{0};
    QString yearLabel;
    ConfidenceAnswer answer;
    int rowVersion = 1;
};
// Errors: kBadConfidence.
[[nodiscard]] base::Result<ConfidenceAnswer> checked(const ConfidenceAnswer &typed, QDate today);

// For the audit trail: days and numbers, never the words.
[[nodiscard]] std::vector<security::FieldChange> changesBetween(
    const std::optional<MeetingDetails> &before, const std::optional<MeetingDetails> &after);
[[nodiscard]] std::vector<security::FieldChange> changesBetween(
    const std::optional<ConfidenceAnswer> &before, const std::optional<ConfidenceAnswer> &after);

} // namespace reviews

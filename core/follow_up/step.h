#pragma once

#include "core/enrolment/ids.h"
#include "core/follow_up/ids.h"
#include "core/follow_up/rule.h"
#include "core/people/ids.h"
#include "core/records/ids.h"

#include <optional>

namespace follow_up {

namespace errors {
inline constexpr base::ErrorCode kBadStep{"follow-up.bad-step"};
inline constexpr base::ErrorCode kMissingWhy{"follow-up.missing-why"};
} // namespace errors

enum class StepChannel { Call, Message, Email, Letter, Registered, InPerson };
inline constexpr std::array kStepChannels{StepChannel::Call, StepChannel::Message,
    StepChannel::Email, StepChannel::Letter, StepChannel::Registered, StepChannel::InPerson};
[[nodiscard]] QString storedName(StepChannel channel);
[[nodiscard]] base::Result<StepChannel> stepChannelFrom(const QString &stored);
[[nodiscard]] QString titleOf(StepChannel channel);

// What was done about the absences of a month: for which rule, how, by whom, on which day.
struct StepDetails {
    QDate month;                 // any day of it; its first is kept
    std::optional<QString> rule; // a code; nothing: without a number having been reached
    StepKind kind = StepKind::Dialogue;
    QDate takenOn;
    StepChannel channel = StepChannel::Letter;
    QString by; // who did it, in the school's words
    QString note;
    std::optional<records::DocumentId> document = {}; // the letter that was issued for it
    friend bool operator==(const StepDetails &, const StepDetails &) = default;
};

// A step as it was noted; a mistake is withdrawn with a reason, never changed.
struct Step {
    StepId id{0};
    enrolment::EnrolmentId enrolment{0};
    people::StudentId student{0};
    StepDetails details;
    QString notedBy;
    int rowVersion = 1;
};

// Texts cleaned, days judged. Errors: kBadStep.
[[nodiscard]] base::Result<StepDetails> checked(const StepDetails &typed, QDate today);
// "Dialogue with the family · Letter · 07/11/2026 · Claire Martin"
[[nodiscard]] QString shown(const Step &step);

} // namespace follow_up

#pragma once

#include "core/base/result.h"
#include "core/outcomes/ids.h"
#include "core/people/ids.h"
#include "core/security/transaction.h"

#include <QDate>
#include <QString>

#include <array>
#include <optional>
#include <vector>

namespace outcomes {

namespace errors {
inline constexpr base::ErrorCode kNotALeaver{"outcomes.not-a-leaver"};
inline constexpr base::ErrorCode kBadDates{"outcomes.bad-dates"};
inline constexpr base::ErrorCode kBadToldOn{"outcomes.bad-told-on"};
inline constexpr base::ErrorCode kNoTeller{"outcomes.no-teller"};
} // namespace errors

// What somebody does after the school; who is not heard of has no situation.
enum class LeaverStatus {
    PermanentJob,
    LongContract, // six months or more
    ShortContract,
    Temping,
    SelfEmployed,
    Apprenticeship,
    StudyBacPro,
    StudyBts,
    StudySpecialisation,
    StudyBp,
    StudyOther,
    CivicService,
    Army,
    JobSeeking,
    Training,
    Inactive,
    NotAllowedToWork,
};
inline constexpr int kStatusCount = int(LeaverStatus::NotAllowedToWork) + 1;

// The larger headings of the report and its rates.
enum class StatusKind { Employment, Apprenticeship, Study, Service, JobSeeking, Other };
inline constexpr std::array kStatusKinds{StatusKind::Employment, StatusKind::Apprenticeship,
    StatusKind::Study, StatusKind::Service, StatusKind::JobSeeking, StatusKind::Other};

enum class NewsSource { Phone, Message, Visit, Document, ThirdParty, SocialNetwork };

[[nodiscard]] QString storedName(LeaverStatus status);
[[nodiscard]] LeaverStatus statusFrom(const QString &stored);
[[nodiscard]] QString titleOf(LeaverStatus status);
[[nodiscard]] StatusKind kindOf(LeaverStatus status);
[[nodiscard]] QString titleOf(StatusKind kind);
// A positive exit: employment, apprenticeship, further study, civic service or army.
[[nodiscard]] bool isPositive(StatusKind kind);
[[nodiscard]] QString storedName(NewsSource source);
[[nodiscard]] NewsSource newsSourceFrom(const QString &stored);
[[nodiscard]] QString titleOf(NewsSource source);

// News of a leaver, as somebody tells it.
struct SituationDetails {
    LeaverStatus status = LeaverStatus::JobSeeking;
    QDate from;                  // may lie ahead: a job from September, told in July
    std::optional<QDate> to;     // a contract's end
    std::optional<bool> inTrade; // of work and studies only
    QString organisation;
    QString toldBy;
    QDate toldOn;
    NewsSource source = NewsSource::Phone;
    friend bool operator==(const SituationDetails &, const SituationDetails &) = default;
};

// News count in the rates once the office confirmed them.
struct LeaverSituation {
    LeaverSituationId id;
    QString uuid;
    people::StudentId student;
    SituationDetails details;
    bool confirmed = false;
    int rowVersion = 1;
};

// Cleaned and judged; the first thing that cannot be kept is the error. inTrade is dropped where it
// means nothing.
[[nodiscard]] base::Result<SituationDetails> checkedSituation(
    const SituationDetails &typed, QDate today);

// What was going on that day: the confirmed situation that began last, unless it had ended. Null:
// not known. situations are one person's, in any order.
[[nodiscard]] const LeaverSituation *situationAt(
    const std::vector<LeaverSituation> &situations, QDate day);

// The same, where a confirmed situation that is still to begin wins: what was known on that day.
[[nodiscard]] const LeaverSituation *outlookOn(
    const std::vector<LeaverSituation> &situations, QDate day);

[[nodiscard]] std::vector<security::FieldChange> changesBetween(
    const std::optional<SituationDetails> &before, const std::optional<SituationDetails> &after);

} // namespace outcomes

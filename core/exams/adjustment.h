#pragma once

#include "core/base/result.h"
#include "core/exams/ids.h"
#include "core/people/ids.h"
#include "core/security/transaction.h"

#include <QDate>

#include <array>
#include <optional>
#include <vector>

namespace exams {

namespace errors {
inline constexpr base::ErrorCode kBadDecidedOn{"exams.bad-adjustment-date"};
inline constexpr base::ErrorCode kNoAdjustmentDetail{"exams.no-adjustment-detail"};
} // namespace errors

// What is asked for somebody to sit an exam fairly (aménagement d'épreuve). Never why: no diagnosis
// is kept here.
enum class AdjustmentKind {
    ExtraTime,
    Breaks,
    Reader,
    Scribe,
    Computer,
    Enlarged,
    Reformulation,
    AdaptedPaper,
    Calculator,
    SeparateRoom,
    Spelling,
    Language,
    Spread,
    KeptMarks,
    Other
};
inline constexpr std::array kAdjustmentKinds{AdjustmentKind::ExtraTime, AdjustmentKind::Breaks,
    AdjustmentKind::Reader, AdjustmentKind::Scribe, AdjustmentKind::Computer,
    AdjustmentKind::Enlarged, AdjustmentKind::Reformulation, AdjustmentKind::AdaptedPaper,
    AdjustmentKind::Calculator, AdjustmentKind::SeparateRoom, AdjustmentKind::Spelling,
    AdjustmentKind::Language, AdjustmentKind::Spread, AdjustmentKind::KeptMarks,
    AdjustmentKind::Other};
[[nodiscard]] QString storedName(AdjustmentKind kind);
[[nodiscard]] base::Result<AdjustmentKind> adjustmentKindFrom(const QString &stored);
[[nodiscard]] QString titleOf(AdjustmentKind kind);

// Asked: the form was given to the family; sent: to the academy, by the whole procedure.
enum class AdjustmentState { ToAsk, Asked, Sent, Granted, Partly, Refused, Appeal, Applied };
inline constexpr std::array kAdjustmentStates{AdjustmentState::ToAsk, AdjustmentState::Asked,
    AdjustmentState::Sent, AdjustmentState::Granted, AdjustmentState::Partly,
    AdjustmentState::Refused, AdjustmentState::Appeal, AdjustmentState::Applied};
[[nodiscard]] QString storedName(AdjustmentState state);
[[nodiscard]] base::Result<AdjustmentState> adjustmentStateFrom(const QString &stored);
[[nodiscard]] QString titleOf(AdjustmentState state);
[[nodiscard]] bool isNotSent(AdjustmentState state); // the deadline of the session weighs on it
[[nodiscard]] bool isDecided(AdjustmentState state); // the day of the notification is known

struct AdjustmentDetails {
    AdjustmentKind kind = AdjustmentKind::ExtraTime;
    QString detail = {}; // "un tiers temps", "ordinateur de la maison": asked of Other
    AdjustmentState state = AdjustmentState::ToAsk;
    std::optional<QDate> decidedOn = {};
    friend bool operator==(const AdjustmentDetails &, const AdjustmentDetails &) = default;
};

struct Adjustment {
    ExamAdjustmentId id;
    QString uuid;
    people::StudentId student;
    int session = 0;
    AdjustmentDetails details;
    int rowVersion = 1;
};

struct AdjustmentLine {
    Adjustment adjustment;
    QString name;      // DUPONT Léa
    QString groupName; // workshop group of the session's school year
};

// Who may be asked about: in the school in the year of the session or the one before.
struct AdjustmentCandidate {
    people::StudentId student;
    QString name; // DUPONT Léa
};

// Cleaned; a day goes with what was decided. Errors: kBadDecidedOn, kNoAdjustmentDetail.
[[nodiscard]] base::Result<AdjustmentDetails> checkedAdjustment(
    const AdjustmentDetails &typed, QDate today);
// Two months after a refusal, whole or in part; none otherwise.
[[nodiscard]] std::optional<QDate> appealUntil(const AdjustmentDetails &details);

// For the history, which never says what is asked for.
[[nodiscard]] std::vector<security::FieldChange> changesBetween(
    const AdjustmentDetails &before, const AdjustmentDetails &after);

} // namespace exams

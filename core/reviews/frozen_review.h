#pragma once

#include "core/base/minutes.h"
#include "core/base/result.h"
#include "core/school/issuer.h"

#include <QDate>
#include <QJsonObject>
#include <QString>

#include <array>
#include <optional>
#include <vector>

namespace reviews {

namespace errors {
inline constexpr base::ErrorCode kBadSnapshot{"reviews.bad-snapshot"};
} // namespace errors

// Who speaks in a part: a colleague, or the young person about one of three things.
enum class PartKind { Staff, Learned, Pride, NextAim };
inline constexpr std::array kPartKinds{
    PartKind::Staff, PartKind::Learned, PartKind::Pride, PartKind::NextAim};
inline constexpr std::array kOwnWords{PartKind::Learned, PartKind::Pride, PartKind::NextAim};
[[nodiscard]] QString storedName(PartKind kind);
[[nodiscard]] base::Result<PartKind> partKindFrom(const QString &stored);
[[nodiscard]] QString titleOf(PartKind kind); // "What I learned"

struct FrozenPart {
    PartKind kind = PartKind::Staff;
    QString author; // a colleague's name; empty for the young person
    QString subject;
    QString words;
    bool isFromSlip = false;
    QDate writtenOn;
    friend bool operator==(const FrozenPart &, const FrozenPart &) = default;
};

// Attendance and hours of the term, as the rolls said that day.
struct FrozenFigures {
    int halfDaysMissed = 0;
    int halfDaysUnjustified = 0;
    QString halfDayRule; // how half-days were counted, in a sentence
    int missingRolls = 0;
    int lates = 0;
    base::Minutes delivered;
    base::Minutes attended;
    base::Minutes practice; // of those attended
    base::Minutes theory;
    friend bool operator==(const FrozenFigures &, const FrozenFigures &) = default;
};

// A competency with its level as they were called that day.
struct FrozenLevel {
    QString code;
    QString label;
    QString level;
    bool isAcquired = false;
    QDate decidedOn;
    friend bool operator==(const FrozenLevel &, const FrozenLevel &) = default;
};

struct FrozenConduct {
    QString aspect;
    int good = 0;
    int seen = 0;
    friend bool operator==(const FrozenConduct &, const FrozenConduct &) = default;
};

// What a review says once it is final. Lists, pages and the livret read this alone: a competency,
// a level, a name or a group that changes later changes no past review.
struct FrozenReview {
    school::Issuer issuer;
    QString studentUuid;
    QString lastName; // as shown
    QString firstName;
    QString groupName; // workshop
    QString diploma;   // short; empty without one
    QString year;      // "2026-2027"
    QString term;      // "Trimestre 1"
    QDate termFrom;
    QDate termTo;
    int version = 1;
    std::vector<FrozenPart> parts;
    FrozenFigures figures;
    std::vector<FrozenLevel> levels; // decided in the term or before, in the order of the framework
    int acquired = 0;                // of the young person's own competencies
    int ownCompetencies = 0;
    std::vector<FrozenConduct> conduct;
    QDate finishedOn;
    QString finishedBy;
    friend bool operator==(const FrozenReview &, const FrozenReview &) = default;
};

inline constexpr int kReviewTemplate = 1;
[[nodiscard]] QJsonObject toJson(const FrozenReview &review);
// kBadSnapshot for one that is incomplete or of a newer program.
[[nodiscard]] base::Result<FrozenReview> frozenFromJson(const QJsonObject &json);

} // namespace reviews

#pragma once

#include "core/people/ids.h"
#include "core/progress/ids.h"
#include "core/security/permit.h"
#include "core/security/transaction.h"
#include "core/timetable/ids.h"

#include <QDate>
#include <QDateTime>

#include <optional>
#include <vector>

namespace progress {

namespace errors {
inline constexpr base::ErrorCode kBadAspect{"progress.bad-aspect"};
inline constexpr base::ErrorCode kAspectTaken{"progress.aspect-taken"};
inline constexpr base::ErrorCode kAspectUsed{"progress.aspect-used"};
inline constexpr base::ErrorCode kAspectRetired{"progress.aspect-retired"};
} // namespace errors

// What the school looks at of know-how-to-be (savoir-être): punctuality, safety, order, respect.
struct Aspect {
    AspectId id{0};
    QString uuid;
    QString name;
    int position = 0;
    bool retired = false;
    bool isUsed = false;
    int rowVersion = 1;
};

// One touch: on this day this was well done, or is to be worked on.
struct TickDetails {
    people::StudentId student{0};
    AspectId aspect{0};
    bool isGood = true;
    QDate seenOn = {};
    std::optional<timetable::SessionId> session = {};
    QString comment = {};
};

struct Tick {
    TickId id{0};
    QString uuid;
    TickDetails details;
    security::AccountId author{0};
    QString authorName;
    QDateTime notedAt;
    std::optional<QDateTime> withdrawnAt;

    [[nodiscard]] bool isLiving() const { return !withdrawnAt; }
};

// What was seen in one week (its Monday): counts, never a mark.
struct ConductWeek {
    QDate monday;
    int good = 0;
    int toWorkOn = 0;
    friend bool operator==(const ConductWeek &, const ConductWeek &) = default;
};

// One aspect over time; weeks in which nothing was seen are not in it.
struct ConductTrend {
    Aspect aspect;
    std::vector<ConductWeek> weeks; // oldest first

    [[nodiscard]] int good() const;
    [[nodiscard]] int toWorkOn() const;
};

// By aspect in the school's order; retired ones only where something was seen.
[[nodiscard]] std::vector<ConductTrend> trendsOf(
    const std::vector<Aspect> &aspects, const std::vector<Tick> &ticks);
// Cleaned; error: kBadAspect.
[[nodiscard]] base::Result<QString> checkedAspectName(const QString &typed);
// Errors: errors::kBadDay of observation.h.
[[nodiscard]] base::Result<TickDetails> checked(const TickDetails &typed, QDate today);

} // namespace progress

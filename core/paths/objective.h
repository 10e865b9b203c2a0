#pragma once

#include "core/base/result.h"
#include "core/paths/ids.h"
#include "core/people/ids.h"
#include "core/security/transaction.h"

#include <QDate>
#include <QString>

#include <array>
#include <optional>
#include <vector>

namespace paths {

namespace errors {
inline constexpr base::ErrorCode kNoWords{"paths.no-words"};
inline constexpr base::ErrorCode kBadObjectiveDay{"paths.bad-objective-day"};
inline constexpr base::ErrorCode kNoOutcome{"paths.no-outcome"};
} // namespace errors

// Project: what the young person wants to become, as it was said on a day; the last one holds.
enum class ObjectiveKind { Objective, Project };
[[nodiscard]] QString storedName(ObjectiveKind kind);
[[nodiscard]] base::Result<ObjectiveKind> objectiveKindFrom(const QString &stored);
[[nodiscard]] QString titleOf(ObjectiveKind kind);

enum class ObjectiveOutcome { Open, Reached, Partly, Dropped };
inline constexpr std::array kClosingOutcomes{
    ObjectiveOutcome::Reached, ObjectiveOutcome::Partly, ObjectiveOutcome::Dropped};
[[nodiscard]] QString storedName(ObjectiveOutcome outcome); // empty while open
[[nodiscard]] base::Result<ObjectiveOutcome> objectiveOutcomeFrom(const QString &stored);
[[nodiscard]] QString titleOf(ObjectiveOutcome outcome);

// What is typed. A project has no day by which it is due and is never closed: another follows it.
struct ObjectiveDetails {
    ObjectiveKind kind = ObjectiveKind::Objective;
    QString words;
    QDate setOn;
    std::optional<QDate> dueOn = {};
    std::optional<QDate> closedOn = {};
    ObjectiveOutcome outcome = ObjectiveOutcome::Open;
    friend bool operator==(const ObjectiveDetails &, const ObjectiveDetails &) = default;
};

// A dated aim of one young person. Without the right to its words they are empty: dates only.
struct Objective {
    ObjectiveId id{0};
    QString uuid = {};
    people::StudentId student;
    ObjectiveDetails details = {};
    security::AccountId setBy{0};
    QString setByName = {};
    int rowVersion = 1;

    [[nodiscard]] bool isOpen() const { return !details.closedOn; }
    // Open, and its day has passed.
    [[nodiscard]] bool isOverdue(QDate today) const
    {
        return isOpen() && details.dueOn && *details.dueOn < today;
    }
};

// Words cleaned, days judged. Errors: kNoWords, kBadObjectiveDay, kNoOutcome.
[[nodiscard]] base::Result<ObjectiveDetails> checked(const ObjectiveDetails &typed, QDate today);
// The professional project that holds: the last one said; null when none was.
[[nodiscard]] const Objective *currentProject(const std::vector<Objective> &objectives);

} // namespace paths

#pragma once

#include "core/diplomas/ids.h"
#include "core/people/ids.h"
#include "core/progress/level.h"
#include "core/security/permit.h"
#include "core/timetable/ids.h"

#include <QDate>
#include <QDateTime>

#include <array>
#include <optional>
#include <vector>

namespace progress {

namespace errors {
inline constexpr base::ErrorCode kBadDay{"progress.bad-day"};
inline constexpr base::ErrorCode kNothingSeen{"progress.nothing-seen"};
inline constexpr base::ErrorCode kLevelRetired{"progress.level-retired"};
inline constexpr base::ErrorCode kCompetencyRetired{"progress.competency-retired"};
inline constexpr base::ErrorCode kMissingWhy{"progress.missing-why"};
inline constexpr base::ErrorCode kWithdrawn{"progress.withdrawn"};
inline constexpr base::ErrorCode kOfAnother{"progress.of-another"};
} // namespace errors

// Why no level was seen. These stay readable and never count.
enum class Without { Absent, Exempt, NotAssessed };
inline constexpr std::array kWithouts{Without::Absent, Without::Exempt, Without::NotAssessed};
[[nodiscard]] QString storedName(Without without); // "not-assessed"
[[nodiscard]] QString titleOf(Without without);
[[nodiscard]] QString letterOf(Without without); // its key in the grid: A, D (dispensé), N

// On what work it was seen.
enum class Context { Order, Exercise, Placement, MockExam, TakenOver };
inline constexpr std::array kContexts{
    Context::Order, Context::Exercise, Context::Placement, Context::MockExam, Context::TakenOver};
[[nodiscard]] QString storedName(Context context);
[[nodiscard]] QString titleOf(Context context);

// A photo or paper that shows it, without its bytes.
struct EvidenceLine {
    EvidenceId id{0};
    ObservationId observation{0};
    QString shownName;
    QString mediaType;
    QDateTime addedAt;

    [[nodiscard]] bool isPicture() const;
};

// What somebody saw: either a level or why there is none.
struct ObservationDetails {
    people::StudentId student{0};
    diplomas::CompetencyId competency{0};
    std::optional<LevelId> level = {};
    std::optional<Without> without = {};
    QDate seenOn = {};
    Context context = Context::Exercise;
    QString contextName = {}; // "Portail Martin", "Stage chez Durand"
    std::optional<timetable::SessionId> session = {};
    bool isCertificative = false; // else formative
    QString comment = {};
    friend bool operator==(const ObservationDetails &, const ObservationDetails &) = default;
};

// Appended only; an error is withdrawn with its reason and stays readable.
struct Observation {
    ObservationId id{0};
    QString uuid;
    ObservationDetails details;
    security::AccountId author{0};
    QString authorName;
    QDateTime notedAt;
    std::optional<QDateTime> withdrawnAt;
    QString withdrawnReason;
    std::vector<EvidenceLine> evidence;

    [[nodiscard]] bool isLiving() const { return !withdrawnAt; }
    // Living and with a level: only these count for proposals.
    [[nodiscard]] bool counts() const { return isLiving() && details.level.has_value(); }
};

// Texts cleaned, the day judged, the level one that is offered. Errors: kBadDay, kNothingSeen,
// kLevelRetired.
[[nodiscard]] base::Result<ObservationDetails> checked(
    const ObservationDetails &typed, const Scale &scale, QDate today);
// The level's name, or why there is none.
[[nodiscard]] QString shownValue(const ObservationDetails &details, const Scale &scale);
// "Order: Portail Martin"
[[nodiscard]] QString shownContext(const ObservationDetails &details);

[[nodiscard]] base::Result<Without> withoutFrom(const QString &stored);
[[nodiscard]] base::Result<Context> contextFrom(const QString &stored);

} // namespace progress

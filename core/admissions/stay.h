#pragma once

#include "core/admissions/application.h"
#include "core/base/date_range.h"

#include <QHash>

namespace admissions {

namespace errors {
inline constexpr base::ErrorCode kBadStayDays{"admissions.bad-stay-days"};
inline constexpr base::ErrorCode kNoSessionName{"admissions.no-session-name"};
inline constexpr base::ErrorCode kNoStayWorkshop{"admissions.no-stay-workshop"};
inline constexpr base::ErrorCode kNotHeld{"admissions.stay-not-held"};
inline constexpr base::ErrorCode kUnknownMark{"admissions.unknown-mark"};
} // namespace errors

// How many a workshop takes during a session.
struct StayPlaces {
    school::WorkshopId workshop{0};
    int places = 0;
    friend bool operator==(const StayPlaces &, const StayPlaces &) = default;
};

// What somebody comes for: to discover the school (séjour de découverte), or for the observation
// weeks of the third form (séquence d’observation de 3e). Both go the same way; figures are apart.
enum class StayKind { Discovery, Observation };
inline constexpr std::array kStayKinds{StayKind::Discovery, StayKind::Observation};
[[nodiscard]] QString storedName(StayKind kind);
[[nodiscard]] StayKind stayKindFrom(const QString &stored);
[[nodiscard]] QString titleOf(StayKind kind);

// Days on which several come (session de séjours): both days included.
struct StaySessionDetails {
    QString name;
    QDate firstDay;
    QDate lastDay;
    QString hours; // "8 h 30 – 12 h, 13 h – 16 h"
    std::vector<StayPlaces> places;
    StayKind kind = StayKind::Discovery; // of every stay in it
    friend bool operator==(const StaySessionDetails &, const StaySessionDetails &) = default;
};

struct StaySession {
    StaySessionId id{0};
    QString uuid;
    StaySessionDetails details;
    int rowVersion = 1;
};

enum class StayOutcome { Planned, Done, Missed, Cancelled };
inline constexpr std::array kStayOutcomes{
    StayOutcome::Planned, StayOutcome::Done, StayOutcome::Missed, StayOutcome::Cancelled};
[[nodiscard]] QString storedName(StayOutcome outcome);
[[nodiscard]] StayOutcome stayOutcomeFrom(const QString &stored);
[[nodiscard]] QString titleOf(StayOutcome outcome);

// What people type about one stay; without a session it has days of its own.
struct StayDetails {
    std::optional<StaySessionId> session;
    school::WorkshopId workshop{0};
    QDate firstDay;
    QDate lastDay;
    QString hours;
    QString insurance; // insurer and number of the contract
    QString emergencyName;
    QString emergencyPhone; // E.164 once checked
    std::optional<QDate> signedOn;
    StayKind kind = StayKind::Discovery;
    friend bool operator==(const StayDetails &, const StayDetails &) = default;
};

// One young person's stay (séjour de découverte).
struct Stay {
    StayId id{0};
    QString uuid;
    ApplicationId application{0};
    StayDetails details;
    StayOutcome outcome = StayOutcome::Planned;
    int rowVersion = 1;
};

struct Criterion {
    QString code;
    QString label;
    bool retired = false;
};
struct Level {
    int level = 0;
    QString label;
};

// What the master of the workshop saw. rowVersion 0: not written yet.
struct StayObservation {
    QString uuid;
    QHash<QString, int> marks; // by criterion; those not seen are left out
    QString words;
    QString writtenBy;
    QDate writtenOn;
    int rowVersion = 0;
};

[[nodiscard]] base::Result<StaySessionDetails> checkedDetails(const StaySessionDetails &typed);
[[nodiscard]] base::Result<StayDetails> checkedDetails(const StayDetails &typed);

} // namespace admissions

#pragma once

#include "core/admissions/ids.h"
#include "core/base/result.h"
#include "core/diplomas/ids.h"
#include "core/enrolment/ids.h"
#include "core/people/ids.h"
#include "core/school/ids.h"
#include "core/security/transaction.h"

#include <QDate>
#include <QString>

#include <array>
#include <optional>
#include <vector>

namespace admissions {

namespace errors {
inline constexpr base::ErrorCode kAlreadyApplied{"admissions.already-applied"};
inline constexpr base::ErrorCode kUnknownState{"admissions.unknown-state"};
inline constexpr base::ErrorCode kNoReason{"admissions.no-reason"};
inline constexpr base::ErrorCode kBadDay{"admissions.bad-day"};
inline constexpr base::ErrorCode kEnrolled{"admissions.enrolled"};
inline constexpr base::ErrorCode kNotAccepted{"admissions.not-accepted"};
inline constexpr base::ErrorCode kNoWords{"admissions.no-words"};
} // namespace errors

// What a step of the funnel means, whatever a school calls it. Steps may be skipped.
enum class Stage {
    Contact,
    Appointment,
    Stay,
    StayDone,
    Interview,
    Accepted,
    Waiting,
    Refused,
    Withdrawn,
    Enrolled
};
[[nodiscard]] QString storedName(Stage stage);
[[nodiscard]] Stage stageFrom(const QString &stored);
// Nothing more is to be done for this year.
[[nodiscard]] bool isOver(Stage stage);
// Ends without the young person coming: needs a reason and a day of erasure.
[[nodiscard]] bool isTurnedAway(Stage stage);

struct State {
    QString code;
    QString label;
    Stage stage = Stage::Contact;
    int position = 0;
    bool retired = false;
};

struct Source {
    QString code;
    QString label;
    int position = 0;
    bool retired = false;
};

// What people type about a wish to come. rank: only on the waiting list.
struct ApplicationDetails {
    school::SchoolYearId year{0};
    std::optional<school::WorkshopId> workshop;
    std::optional<diplomas::DiplomaId> diploma;
    QString source; // empty: not known
    QString origin;
    QString nextAction;
    std::optional<QDate> nextOn;
    std::optional<int> waitingRank;
    friend bool operator==(const ApplicationDetails &, const ApplicationDetails &) = default;
};

// One young person's wish to come in one school year (candidature).
struct Application {
    ApplicationId id{0};
    QString uuid;
    people::StudentId student{0};
    ApplicationDetails details;
    QString state;
    Stage stage = Stage::Contact;
    QDate stateOn;
    QString reason;
    std::optional<QDate> keepUntil;
    std::optional<enrolment::EnrolmentId> enrolment;
    QDate contactedOn;
    int rowVersion = 1;
};

enum class EventKind { Contact, Appointment, Call, Interview, Decision, Note };
// Those people write; a decision is written by the change of step.
inline constexpr std::array kWrittenKinds{EventKind::Call, EventKind::Appointment,
    EventKind::Interview, EventKind::Note, EventKind::Contact};
[[nodiscard]] QString storedName(EventKind kind);
[[nodiscard]] EventKind eventKindFrom(const QString &stored);
[[nodiscard]] QString titleOf(EventKind kind);

struct Event {
    ApplicationEventId id{0};
    QString uuid;
    EventKind kind = EventKind::Note;
    QDate on;
    QString state; // of a decision: the code of the step, then its label
    QString stateLabel;
    QString words;
    QString writtenBy;
};

// Ages at entry an École de Production is made for; settings of the school.
struct EntryAges {
    int least = 14;
    int usual = 15;
    int most = 18;
};
[[nodiscard]] base::Result<EntryAges> entryAges(storage::Database &database);
// Told, never refused; empty when the age is a usual one.
[[nodiscard]] QString ageRemark(QDate birthDate, QDate entryOn, const EntryAges &ages);

// Lines cleaned; the rank between 1 and 999.
[[nodiscard]] base::Result<ApplicationDetails> checkedDetails(const ApplicationDetails &typed);

} // namespace admissions

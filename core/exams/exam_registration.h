#pragma once

#include "core/base/result.h"
#include "core/diplomas/ids.h"
#include "core/exams/ids.h"
#include "core/people/ids.h"
#include "core/security/transaction.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace exams {

namespace errors {
inline constexpr base::ErrorCode kBadSession{"exams.bad-session"};
inline constexpr base::ErrorCode kNotValid{"exams.diploma-not-valid"};
inline constexpr base::ErrorCode kAlreadyRegistered{"exams.already-registered"};
inline constexpr base::ErrorCode kNotPresent{"exams.not-present"};
inline constexpr base::ErrorCode kHasResult{"exams.has-result"};
inline constexpr base::ErrorCode kHonours{"exams.honours-without-diploma"};
inline constexpr base::ErrorCode kBadDecisionDate{"exams.bad-decision-date"};
inline constexpr base::ErrorCode kNoSource{"exams.no-source"};
inline constexpr base::ErrorCode kBadConfirmation{"exams.bad-confirmation"};
} // namespace errors

enum class Outcome { Admitted, Partial, Deferred };
enum class Honours { None, FairlyGood, Good, VeryGood };

[[nodiscard]] QString storedName(Outcome outcome);
[[nodiscard]] QString storedName(Honours honours); // empty for none
[[nodiscard]] Outcome outcomeFrom(const QString &stored);
[[nodiscard]] Honours honoursFrom(const QString &stored);
[[nodiscard]] QString titleOf(Outcome outcome);
[[nodiscard]] QString titleOf(Honours honours);

// A young person (candidat) to be entered for a diploma in a session, which is a calendar year.
struct NewRegistration {
    people::StudentId student;
    diplomas::DiplomaVersionId diploma;
    int session = 0;
    QString candidateNumber;
};

// The confirmation of a registration on its way: printed, signed by the candidate and the family,
// sent to the academy.
struct Confirmation {
    std::optional<QDate> printedOn = {};
    std::optional<QDate> signedOn = {};
    std::optional<QDate> sentOn = {};
    friend bool operator==(const Confirmation &, const Confirmation &) = default;
};

// What may still change after the registration. Presence stays empty until it is known: absent
// candidates leave the success rate's denominator.
struct RegistrationFacts {
    QString candidateNumber;
    std::optional<bool> present;
    Confirmation confirmation = {};
    friend bool operator==(const RegistrationFacts &, const RegistrationFacts &) = default;
};

// What the jury decided, typed from its official record, never computed.
struct OfficialResult {
    Outcome outcome = Outcome::Admitted;
    Honours honours = Honours::None;
    QDate decidedOn;
    QString source; // "Procès-verbal du jury", "Relevé de notes"
    friend bool operator==(const OfficialResult &, const OfficialResult &) = default;
};

// One version counts the registration and its result: an edit of either makes it grow.
struct Registration {
    ExamRegistrationId id;
    QString uuid;
    people::StudentId student;
    diplomas::DiplomaVersionId diploma;
    int session = 0;
    RegistrationFacts facts;
    std::optional<OfficialResult> result;
    int rowVersion = 1;
};

// The sessions for which a diploma's version is valid; open where nothing is said.
struct ValidSessions {
    QString diploma; // its name, for the message
    std::optional<int> first;
    std::optional<int> last;
};

// The session at the end of a school year: the calendar year of its last day.
[[nodiscard]] int sessionOf(QDate lastDayOfYear);

// Cleaned and judged; the first thing that cannot be kept is the error.
[[nodiscard]] base::Done checkSession(int session, const ValidSessions &valid);
[[nodiscard]] base::Result<RegistrationFacts> checkedFacts(
    const RegistrationFacts &typed, bool hasResult, QDate today);
[[nodiscard]] base::Result<OfficialResult> checkedResult(
    const OfficialResult &typed, const Registration &registration, QDate today);

// What the history tells about an edit.
[[nodiscard]] std::vector<security::FieldChange> changesBetween(
    const RegistrationFacts &before, const RegistrationFacts &after);
[[nodiscard]] std::vector<security::FieldChange> changesBetween(
    const std::optional<OfficialResult> &before, const std::optional<OfficialResult> &after);

} // namespace exams

#pragma once

#include "core/base/result.h"
#include "core/enrolment/ids.h"
#include "core/evaluations/ids.h"
#include "core/people/ids.h"
#include "core/school/ids.h"
#include "core/security/transaction.h"

#include <QDate>
#include <QString>

#include <array>
#include <optional>
#include <vector>

namespace evaluations {

namespace errors {
inline constexpr base::ErrorCode kOff{"evaluations.off"};
inline constexpr base::ErrorCode kMissingSubject{"evaluations.missing-subject"};
inline constexpr base::ErrorCode kMissingTitle{"evaluations.missing-title"};
inline constexpr base::ErrorCode kBadDay{"evaluations.bad-day"};
inline constexpr base::ErrorCode kBadOutOf{"evaluations.bad-out-of"};
inline constexpr base::ErrorCode kBadCoefficient{"evaluations.bad-coefficient"};
inline constexpr base::ErrorCode kBadMark{"evaluations.bad-mark"};
inline constexpr base::ErrorCode kMarkTooHigh{"evaluations.mark-too-high"};
inline constexpr base::ErrorCode kNotOfGroup{"evaluations.not-of-group"};
} // namespace errors

// Why there is no mark. None of them is a zero: a zero is typed as 0.
enum class Without { Absent, Exempt, NotHandedIn };
inline constexpr std::array kWithouts{Without::Absent, Without::Exempt, Without::NotHandedIn};
[[nodiscard]] QString storedName(Without without);
[[nodiscard]] base::Result<Without> withoutFrom(const QString &stored);
[[nodiscard]] QString titleOf(Without without);  // "Absent"
[[nodiscard]] QString letterOf(Without without); // "A", "D", "N": typed in the grid

// A mark in hundredths of a point, or why there is none; neither: nothing typed yet.
struct Mark {
    std::optional<int> hundredths = {};
    std::optional<Without> without = {};

    [[nodiscard]] bool isEmpty() const { return !hundredths && !without; }
    friend bool operator==(const Mark &, const Mark &) = default;
};
// "12,5", "12.50", "A", "D", "N" or nothing. Errors: kBadMark, kMarkTooHigh.
[[nodiscard]] base::Result<Mark> markFromText(const QString &text, int outOfHundredths);
[[nodiscard]] QString shown(const Mark &mark);    // "12,5", "Absent", or empty
[[nodiscard]] QString formatMark(int hundredths); // 12,5

// What a group was asked on a day, in one subject.
struct EvaluationDetails {
    school::GroupId group{0};
    QString subject;
    QString title;
    QDate takenOn;
    int outOfHundredths = 2000; // a whole number of points that divides 3600: 5, 10, 20, 40, 100 …
    int coefficientHundredths = 100;
    std::optional<school::StaffId> staff = {};
    friend bool operator==(const EvaluationDetails &, const EvaluationDetails &) = default;
};

struct Evaluation {
    EvaluationId id{0};
    QString uuid;
    EvaluationDetails details;
    QString groupName;
    QString staffName;
    int marks = 0;   // typed
    int without = 0; // absent, exempt, not handed in
    int rowVersion = 1;
};

// One young person's mark in an evaluation; the names are read, not written.
struct MarkRow {
    enrolment::EnrolmentId enrolment{0};
    people::StudentId student{0};
    QString listName;
    Mark mark = {};
};

// Texts cleaned, numbers judged. Errors: kMissingSubject, kMissingTitle, kBadDay, kBadOutOf,
// kBadCoefficient.
[[nodiscard]] base::Result<EvaluationDetails> checked(const EvaluationDetails &typed, QDate today);
// For the audit trail.
[[nodiscard]] std::vector<security::FieldChange> changesBetween(
    const std::optional<Evaluation> &before, const Evaluation &after);

// An average on 20, exact: a whole number of hundredths is shown, nothing is rounded before.
// Undefined without a mark that counts.
struct Average {
    qint64 numerator = 0; // of hundredths of a point on 20
    qint64 denominator = 0;
    int marks = 0; // it is made of

    void add(int hundredths, int outOfHundredths, int coefficientHundredths);
    [[nodiscard]] bool isDefined() const { return denominator > 0; }
    [[nodiscard]] int hundredths() const; // rounded half up; of a defined one
    friend bool operator==(const Average &, const Average &) = default;
};
[[nodiscard]] QString shown(const Average &average); // "12,67" or "—"

} // namespace evaluations

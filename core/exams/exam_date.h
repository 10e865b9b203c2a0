#pragma once

#include "core/base/result.h"
#include "core/exams/ids.h"
#include "core/security/transaction.h"

#include <QDate>

#include <array>
#include <optional>
#include <vector>

namespace exams {

namespace errors {
inline constexpr base::ErrorCode kBadExamDate{"exams.bad-date"};
inline constexpr base::ErrorCode kNoDateSource{"exams.no-date-source"};
inline constexpr base::ErrorCode kNoDateLabel{"exams.no-date-label"};
} // namespace errors

// What a date of a session's calendar is about.
enum class ExamDateKind { Opens, Closes, Confirmations, Adjustments, Papers, Results, Other };
inline constexpr std::array kExamDateKinds{ExamDateKind::Opens, ExamDateKind::Closes,
    ExamDateKind::Confirmations, ExamDateKind::Adjustments, ExamDateKind::Papers,
    ExamDateKind::Results, ExamDateKind::Other};
[[nodiscard]] QString storedName(ExamDateKind kind);
[[nodiscard]] base::Result<ExamDateKind> examDateKindFrom(const QString &stored);
[[nodiscard]] QString titleOf(ExamDateKind kind);
// Something must be done by then: it is called to mind before. Others only tell.
[[nodiscard]] bool isDeadline(ExamDateKind kind);

// A date as the academy (or the school) gave it, with where it was read.
struct ExamDateDetails {
    ExamDateKind kind = ExamDateKind::Closes;
    QString label = {}; // "CAP", "Épreuves écrites"; asked of Other
    QDate day = {};
    QString source = {};
    friend bool operator==(const ExamDateDetails &, const ExamDateDetails &) = default;
};

struct ExamDate {
    ExamDateId id;
    QString uuid;
    int session = 0;
    ExamDateDetails details;
    int rowVersion = 1;

    [[nodiscard]] QString title() const; // "Registrations close · CAP"
};

// Cleaned; within the two years before the session's end. Errors: kBadExamDate, kNoDateSource,
// kNoDateLabel.
[[nodiscard]] base::Result<ExamDateDetails> checkedDate(const ExamDateDetails &typed, int session);

[[nodiscard]] std::vector<security::FieldChange> changesBetween(
    const ExamDateDetails &before, const ExamDateDetails &after);

// A deadline that is near: days to go, 0 today. leads: the days before on which it is called to
// mind; it is, from the largest of them on until the day itself.
struct ExamReminder {
    ExamDate date;
    int daysLeft = 0;
    int step = 0; // the lead it has reached: the smaller, the more pressing
};
[[nodiscard]] std::vector<ExamReminder> remindersOn(
    QDate today, const std::vector<ExamDate> &dates, const std::vector<int> &leads);

// "120;60;30;7" as numbers, largest first; what is no number is left out.
[[nodiscard]] std::vector<int> leadsFrom(const QString &text);

} // namespace exams

#pragma once

#include "core/base/minutes.h"
#include "core/base/money.h"
#include "core/base/result.h"
#include "core/enrolment/ids.h"
#include "core/people/ids.h"
#include "core/school/ids.h"
#include "core/takeover/ids.h"

#include <QDate>
#include <QDateTime>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

// A school that begins with the program in the middle of a year brings along what its earlier tool
// knew (reprise en cours d'année): balances, hours, the number of the next receipt.
namespace takeover {

namespace errors {
inline constexpr base::ErrorCode kNothing{"takeover.nothing"};
inline constexpr base::ErrorCode kNoYear{"takeover.no-year"};
inline constexpr base::ErrorCode kBadDay{"takeover.bad-day"};
inline constexpr base::ErrorCode kBadNumber{"takeover.bad-number"};
inline constexpr base::ErrorCode kBadHours{"takeover.bad-hours"};
inline constexpr base::ErrorCode kBuiltOn{"takeover.built-on"};
inline constexpr base::ErrorCode kTakenBack{"takeover.taken-back"};
inline constexpr base::ErrorCode kLaterTakeover{"takeover.later-takeover"};
} // namespace errors

// A line as it was typed or pasted. student: a name, with the birth date behind it for namesakes,
// or an INE. payer: one of the student's contacts; may be left out when only one of them pays.
struct BalanceText {
    QString student;
    QString payer;
    QString owed;
    QString advance;
    QString dueOn; // of what is owed; the day of the takeover when empty
    [[nodiscard]] bool isEmpty() const;
    friend bool operator==(const BalanceText &, const BalanceText &) = default;
};
// nature: a label of the school's list. Only attended is needed: given is as much, planned too.
struct HoursText {
    QString student;
    QString nature;
    QString planned;
    QString delivered;
    QString attended;
    [[nodiscard]] bool isEmpty() const;
    friend bool operator==(const HoursText &, const HoursText &) = default;
};

// The same, understood. One of owed and advance is zero.
struct BalanceLine {
    enrolment::EnrolmentId enrolment{0};
    people::PartyId payer{0};
    base::Money owed;
    base::Money advance;
    QDate dueOn;
    QString studentName; // DUPONT Léa
    QString payerName;   // Marie Dupont
};
struct HoursLine {
    enrolment::EnrolmentId enrolment{0};
    QString nature; // the code
    base::Minutes planned;
    base::Minutes delivered;
    base::Minutes attended;
    QString studentName;
    QString natureLabel;
};

// What becomes of one line of text. Neither line nor refusal: it was empty.
template <class Line> struct Judged {
    std::optional<Line> line = {};
    QString refusal = {}; // why it cannot be taken over, and what to do
    QString note = {};    // of a good line: what to know of it
};

// What is asked for. Figures are those at the end of the day until.
struct Wish {
    QDate until;
    QString nextReceipt; // the number of the next receipt of this calendar year; may be empty
    std::vector<BalanceText> balances;
    std::vector<HoursText> hours;
};

// The dry run: line by line, in the order of the wish; lines are judged whatever the day and the
// number are worth.
struct Check {
    std::vector<Judged<BalanceLine>> balances;
    std::vector<Judged<HoursLine>> hours;
    std::optional<int> nextReceipt;
    std::optional<base::Error> wrongDay;    // kBadDay: nothing is carried out
    std::optional<base::Error> wrongNumber; // kBadNumber: likewise

    [[nodiscard]] base::Done header() const; // the day and the number
    [[nodiscard]] int good() const;
    [[nodiscard]] int refused() const;
    [[nodiscard]] base::Money owed() const; // of the good lines
    [[nodiscard]] base::Money advances() const;
    [[nodiscard]] base::Minutes attended() const;
};

// What a form begins with.
struct Start {
    school::SchoolYearId year{0};
    QString yearLabel;
    QDate yearFirst;
    QDate until;          // today, or the year's last day
    int receiptYear = 0;  // the calendar year whose numbers go on
    int lastReceipt = 0;  // 0: none given yet
    QStringList students; // DUPONT Léa: enrolled in the year
    QStringList natures;  // the labels
};

struct Counts {
    int owed = 0;
    int advances = 0;
    int hours = 0;
};

// A takeover that was carried out and not taken back.
struct Record {
    TakeoverId id;
    QString uuid;
    QDate until;
    std::optional<int> receiptYear;
    std::optional<int> receiptNext;
    std::optional<int> receiptBefore;
    QDateTime doneAt;
    QString doneBy;
    Counts counts;
};

struct CarriedOut {
    TakeoverId id{0};
    Counts counts;
    int refused = 0; // lines left out
};

// "24 h 30", "24:30", "24,5" or "24"; a sign for corrections. Hundredths of an hour are rounded to
// the minute.
[[nodiscard]] base::Result<base::Minutes> parseHours(const QString &text);
// An amount as spreadsheets show it too: "1 234,50 €".
[[nodiscard]] base::Result<base::Money> parseAmount(const QString &text);

} // namespace takeover

#pragma once

#include "core/enrolment/ids.h"
#include "core/people/ids.h"
#include "core/reviews/frozen_review.h"
#include "core/reviews/ids.h"
#include "core/school/school_year.h"
#include "core/security/permit.h"
#include "core/security/transaction.h"

#include <QDateTime>
#include <QStringList>

#include <array>
#include <optional>
#include <vector>

namespace reviews {

namespace errors {
inline constexpr base::ErrorCode kBadWindow{"reviews.bad-window"};
inline constexpr base::ErrorCode kNoWindow{"reviews.no-window"};
inline constexpr base::ErrorCode kWindowClosed{"reviews.window-closed"};
inline constexpr base::ErrorCode kNotOfTerm{"reviews.not-of-term"};
inline constexpr base::ErrorCode kNotYourPart{"reviews.not-your-part"};
inline constexpr base::ErrorCode kNoStaff{"reviews.no-staff"};
inline constexpr base::ErrorCode kIsFinal{"reviews.is-final"};
inline constexpr base::ErrorCode kNotFinal{"reviews.not-final"};
inline constexpr base::ErrorCode kNothingWritten{"reviews.nothing-written"};
inline constexpr base::ErrorCode kAlreadyOpen{"reviews.already-open"};
} // namespace errors

// Not begun: nobody has written. Again: a further version is being written beside a final one.
enum class ReviewState { NotBegun, Open, Final, Again };
[[nodiscard]] QString titleOf(ReviewState state);

// The days on which the reviews of a term are written, both included.
struct WindowDays {
    QDate opensOn;
    QDate closesOn;
    [[nodiscard]] bool contains(QDate day) const { return day >= opensOn && day <= closesOn; }
    friend bool operator==(const WindowDays &, const WindowDays &) = default;
};
struct TermWindow {
    school::Term term;
    QString yearLabel;
    std::optional<WindowDays> days = {};
    int rowVersion = 0; // 0: no window yet
};
// In order, and not long before or after the term. Errors: kBadWindow.
[[nodiscard]] base::Result<WindowDays> checked(
    const WindowDays &typed, const school::TermDates &term);
// The last two weeks of a term.
[[nodiscard]] WindowDays proposedWindow(const school::TermDates &term);

// Which part of a review: a colleague's about a subject (empty: the workshop, or all they teach),
// or one of the three of the young person, who has no staff.
struct PartKey {
    PartKind kind = PartKind::Staff;
    std::optional<school::StaffId> staff = {};
    QString subject = {};
    friend bool operator==(const PartKey &, const PartKey &) = default;
};

struct Part {
    PartId id{0};
    QString uuid;
    PartKey key;
    QString staffName; // empty for the young person's
    QString words;     // empty: nothing written, or taken away again
    bool isFromSlip = false;
    QDateTime writtenAt;
    security::AccountId writtenBy{0};
    QString writtenByName;
    int rowVersion = 1;
};

// One version of the review (bilan de trimestre) of one young person and term. Final: frozen says
// everything, parts are as they were and never change again.
struct Review {
    ReviewId id{0};
    QString uuid;
    enrolment::EnrolmentId enrolment{0};
    school::TermId term{0};
    int version = 1;
    std::vector<Part> parts; // staff by name and subject, then the young person's three
    std::optional<FrozenReview> frozen = {};
    std::optional<QDateTime> finishedAt = {};
    QString finishedName;
    int rowVersion = 1;

    [[nodiscard]] bool isFinal() const { return finishedAt.has_value(); }
    [[nodiscard]] const Part *part(const PartKey &key) const;
    [[nodiscard]] bool hasWords() const;
};

// A colleague whose part is waited for: master or teacher of a group of the young person in the
// term.
struct Writer {
    school::StaffId staff{0};
    QString name;
    bool isMaster = false;
    bool hasWritten = false;
};

// One line of a term: how far the review of a young person is.
struct ReviewRow {
    enrolment::EnrolmentId enrolment{0};
    people::StudentId student{0};
    QString listName; // DUPONT Léa, with the birth date behind where lists have two of them
    std::optional<school::GroupId> group = {}; // workshop, the latest of the term
    QString groupName;
    ReviewState state = ReviewState::NotBegun;
    int version = 0; // of the newest; 0: none
    std::vector<Writer> writers;
    int ownWords = 0;                         // of the young person's three parts
    std::optional<QDateTime> finishedAt = {}; // of the newest final version
    QString finishedName;

    [[nodiscard]] QStringList missing() const; // names of who has not written
    [[nodiscard]] bool isComplete() const;     // everybody and the young person
};

inline constexpr int kLongestWords = 4000;
inline constexpr int kLongestSubject = 100;

// Subject and words cleaned. A colleague's part names the colleague, the young person's nobody.
[[nodiscard]] base::Result<Part> checked(const PartKey &key, const QString &words);
// "Claire Moreau, Maths" or "What I learned".
[[nodiscard]] QString titleOf(const Part &part);
// For the audit trail: how much was written, never the words.
[[nodiscard]] std::vector<security::FieldChange> changesBetween(
    const std::optional<Part> &before, const Part &after);
// Until when something of a year may still be written: 31 October after it.
[[nodiscard]] QDate lastDayToWrite(QDate lastDayOfYear);

} // namespace reviews

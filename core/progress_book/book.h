#pragma once

#include "core/base/result.h"
#include "core/documents/style.h"
#include "core/progress_book/followed_year.h"
#include "core/progress_book/own_path.h"
#include "core/progress_book/seen_work.h"
#include "core/school/issuer.h"

#include <QJsonObject>

namespace progress_book {

namespace errors {
inline constexpr base::ErrorCode kBadBook{"progress-book.bad-book"};
inline constexpr base::ErrorCode kNobody{"progress-book.nobody"};
inline constexpr base::ErrorCode kNotEnrolled{"progress-book.not-enrolled"};
inline constexpr base::ErrorCode kBadPeriod{"progress-book.bad-period"};
inline constexpr base::ErrorCode kTooLong{"progress-book.too-long"};
} // namespace errors

inline constexpr int kBookTemplate = 1;

// One young person's progress book (livret de suivi) as plain values: what it says when it is
// issued, words and figures, so that no later change in the files changes it. Days inclusive; the
// competencies are shown over the whole path, whatever the period.
struct Book {
    school::Issuer issuer;
    Person person;
    QString year;   // 2026-2027
    QString period; // "Trimestre 1", or the year's label
    QDate from;
    QDate to;
    PathPart path;
    CompetencyPart competencies;
    std::vector<Evidence> evidence;
    HoursPart hours;
    AttendancePart attendance;
    ConductPart conduct;
    std::vector<Review> reviews;
    std::optional<Confidence> confidence;
    documents::Typeface face = documents::Typeface::Usual;
    QDate issuedOn;
    friend bool operator==(const Book &, const Book &) = default;
};

[[nodiscard]] QJsonObject toJson(const Book &book);
// kBadBook for one that is incomplete or of a newer program.
[[nodiscard]] base::Result<Book> bookFromJson(const QJsonObject &json);

} // namespace progress_book

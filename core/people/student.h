#pragma once

#include "core/base/result.h"
#include "core/people/ids.h"
#include "core/security/transaction.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace people {

namespace errors {
inline constexpr base::ErrorCode kNoName{"people.no-name"};
inline constexpr base::ErrorCode kBadBirthDate{"people.bad-birth-date"};
inline constexpr base::ErrorCode kBadInseeCode{"people.bad-insee-code"};
inline constexpr base::ErrorCode kIneTaken{"people.ine-taken"};
} // namespace errors

enum class Sex { Unknown, Female, Male };

[[nodiscard]] QString storedName(Sex sex); // "F", "M" or empty
[[nodiscard]] Sex sexFrom(const QString &stored);
[[nodiscard]] QString titleOf(Sex sex);

// What people type about a young person. Legal names are those of the civil status; used names win
// wherever a name is shown.
struct StudentDetails {
    QString lastName;
    QString usedName;
    QString firstNames; // "Léa" or, as on a civil document, "Léa, Marie"
    QString usedFirstName;
    QDate birthDate;
    QString birthPlace;
    QString birthInseeCode;
    QString birthCountry;
    Sex sex = Sex::Unknown;
    QString ine;   // empty: not known
    QString phone; // E.164 once checked
    QString email;
    friend bool operator==(const StudentDetails &, const StudentDetails &) = default;
};

// One young person, from the first contact on.
struct Student {
    StudentId id;
    QString uuid;
    StudentDetails details;
    std::optional<QDate> archivedOn;
    int rowVersion = 1;
};

// The folded keys stored beside a student. match compares people when an INE is missing: folded
// last name, U+001F, folded first names, U+001F, birth date. Letters of other alphabets that look
// like ours count as ours.
struct StudentKeys {
    QString sort;
    QString search;
    QString match;
};
[[nodiscard]] StudentKeys keysOf(const StudentDetails &details);
[[nodiscard]] QString matchKey(const QString &lastName, const QString &firstNames, QDate birthDate);
[[nodiscard]] QString foldedName(const QString &name);

// Cleaned and judged; the first field that cannot be kept is the error.
[[nodiscard]] base::Result<StudentDetails> checkedDetails(const StudentDetails &typed, QDate today);

// "Under 13" and "over 30" deserve a question, not a refusal; empty when nothing is odd.
[[nodiscard]] QString ageRemark(QDate birthDate, QDate today);

[[nodiscard]] QString listName(const QString &lastName, const QString &firstName);   // DUPONT Léa
[[nodiscard]] QString letterName(const QString &lastName, const QString &firstName); // Léa Dupont
[[nodiscard]] QString firstOf(const QString &firstNames); // "Léa" of "Léa, Marie"
[[nodiscard]] QString shownLastName(const StudentDetails &details);
[[nodiscard]] QString shownFirstName(const StudentDetails &details);
[[nodiscard]] QString listName(const StudentDetails &details);
[[nodiscard]] QString letterName(const StudentDetails &details);

// What the history tells about an edit; after a first save, before is a StudentDetails().
[[nodiscard]] std::vector<security::FieldChange> changesBetween(
    const StudentDetails &before, const StudentDetails &after);

} // namespace people

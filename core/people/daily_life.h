#pragma once

#include "core/people/student.h"
#include "core/security/undo.h"

#include <QDate>
#include <QHash>
#include <QString>

#include <array>
#include <optional>

namespace storage {
class Database;
}

namespace people {

namespace errors {
inline constexpr base::ErrorCode kMealDays{"people.meal-days"};
inline constexpr base::ErrorCode kImageDates{"people.image-right-dates"};
} // namespace errors

enum class MealPlan { Unknown, External, HalfBoard };
// Accompanied: never out alone; EndOfDay: goes home alone; Breaks: also out alone at noon.
enum class ExitPermission { Unknown, Accompanied, EndOfDay, Breaks };
enum class ImageRight { Unknown, Given, Refused, Withdrawn };
inline constexpr std::array kMealPlans{MealPlan::Unknown, MealPlan::External, MealPlan::HalfBoard};
inline constexpr std::array kExitPermissions{ExitPermission::Unknown, ExitPermission::Accompanied,
    ExitPermission::EndOfDay, ExitPermission::Breaks};
inline constexpr std::array kImageRights{
    ImageRight::Unknown, ImageRight::Given, ImageRight::Refused, ImageRight::Withdrawn};

[[nodiscard]] QString storedName(MealPlan plan);
[[nodiscard]] QString storedName(ExitPermission permission);
[[nodiscard]] QString storedName(ImageRight right);
[[nodiscard]] QString titleOf(MealPlan plan);
[[nodiscard]] QString titleOf(ExitPermission permission);
[[nodiscard]] QString titleOf(ImageRight right);

// What the school needs to know of a young person day by day.
struct DailyLife {
    MealPlan mealPlan = MealPlan::Unknown;
    QString mealDays; // of half-board: "1245", 1 for Monday
    QString mealNote; // for the kitchen: what is served, never why
    ExitPermission exits = ExitPermission::Unknown;
    ImageRight image = ImageRight::Unknown;
    std::optional<QDate> imageGivenOn;
    std::optional<QDate> imageRefusedOn; // or withdrawn
    QString transport;
    QString clothingSize;
    QString trousersSize;
    QString shoeSize;
    QString gloveSize;
    int rowVersion = 0; // 0: nothing was kept yet

    [[nodiscard]] bool eatsOn(QDate day) const;
    // Whether both tell the same, whatever their versions.
    [[nodiscard]] bool saysTheSame(const DailyLife &other) const;
};
[[nodiscard]] QString mealText(const DailyLife &life);  // "Demi-pension : lun., mar."
[[nodiscard]] QString imageText(const DailyLife &life); // "Accordé le 01/09/2026"

// Cleaned and judged. Errors: people:: codes.
[[nodiscard]] base::Result<DailyLife> checkedLife(const DailyLife &typed);
[[nodiscard]] std::vector<security::FieldChange> changesBetween(
    const DailyLife &before, const DailyLife &after);

// All SQL on daily_life.
class DailyLifeRepository {
public:
    [[nodiscard]] static base::Result<DailyLife> of(
        storage::Database &database, const security::Permit &permit, StudentId student);
    // Of everybody something is kept of, by student: for lists, narrowed by who makes them.
    [[nodiscard]] static base::Result<QHash<qint64, DailyLife>> all(
        storage::Database &database, const security::Permit &permit);
    // False: changed meanwhile.
    [[nodiscard]] static base::Result<bool> write(
        security::Transaction &transaction, StudentId student, const DailyLife &life);
    // Only to take back the first one.
    [[nodiscard]] static base::Result<bool> remove(
        security::Transaction &transaction, StudentId student, int rowVersion);
};

// Writes what differs and records it in the student's history; life.rowVersion as it was read.
[[nodiscard]] base::Result<security::Edited> editDailyLife(security::Transaction &transaction,
    StudentId student, const DailyLife &typed,
    const QString &action = QStringLiteral("student.daily-life"));

} // namespace people

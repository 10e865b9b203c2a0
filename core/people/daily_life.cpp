#include "core/people/daily_life.h"

#include "core/base/format.h"
#include "core/base/stored_names.h"
#include "core/base/text.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace people {

namespace {

constexpr base::StoredNames<MealPlan, 3> kMealPlanNames{{{MealPlan::Unknown, u""},
    {MealPlan::External, u"external"}, {MealPlan::HalfBoard, u"half-board"}}};

constexpr base::StoredNames<ExitPermission, 4> kExitPermissionNames{
    {{ExitPermission::Unknown, u""}, {ExitPermission::Accompanied, u"accompanied"},
        {ExitPermission::EndOfDay, u"end-of-day"}, {ExitPermission::Breaks, u"breaks"}}};

constexpr base::StoredNames<ImageRight, 4> kImageRightNames{
    {{ImageRight::Unknown, u""}, {ImageRight::Given, u"given"}, {ImageRight::Refused, u"refused"},
        {ImageRight::Withdrawn, u"withdrawn"}}};

QString shownDay(const std::optional<QDate> &day)
{
    return day ? base::formatDate(*day) : QString();
}

base::Result<QString> checkedDays(const DailyLife &life)
{
    if (life.mealPlan != MealPlan::HalfBoard)
        return QString();
    QString days;
    for (char16_t day = u'1'; day <= u'7'; ++day) {
        if (life.mealDays.contains(QChar(day)))
            days += QChar(day);
    }
    if (days.isEmpty()) {
        return base::fail(errors::kMealDays,
            QCoreApplication::translate(
                "people", "Half-board: tick the days on which the meal is taken at school."));
    }
    return days;
}

base::Done checkImage(DailyLife &life)
{
    if (life.image == ImageRight::Unknown)
        life.imageGivenOn.reset();
    if (life.image == ImageRight::Unknown || life.image == ImageRight::Given)
        life.imageRefusedOn.reset();
    if (life.image == ImageRight::Refused)
        life.imageGivenOn.reset();
    if (life.image == ImageRight::Given && !life.imageGivenOn) {
        return base::fail(errors::kImageDates,
            QCoreApplication::translate(
                "people", "Image right: type the date on which the authorisation was signed."));
    }
    if (life.image == ImageRight::Withdrawn && !life.imageRefusedOn) {
        return base::fail(errors::kImageDates,
            QCoreApplication::translate(
                "people", "Image right: type the date on which it was withdrawn."));
    }
    if (life.imageGivenOn && life.imageRefusedOn && *life.imageRefusedOn < *life.imageGivenOn) {
        return base::fail(errors::kImageDates,
            QCoreApplication::translate(
                "people", "Image right: it was given on %1 and cannot have been withdrawn before.")
                .arg(base::formatDate(*life.imageGivenOn)));
    }
    return {};
}

} // namespace

QString storedName(MealPlan plan)
{
    return kMealPlanNames.of(plan);
}

QString storedName(ExitPermission permission)
{
    return kExitPermissionNames.of(permission);
}

QString storedName(ImageRight right)
{
    return kImageRightNames.of(right);
}

QString titleOf(MealPlan plan)
{
    switch (plan) {
    case MealPlan::Unknown:
        return QCoreApplication::translate("people", "Not known");
    case MealPlan::External:
        return QCoreApplication::translate("people", "Does not eat at school");
    case MealPlan::HalfBoard:
        return QCoreApplication::translate("people", "Half-board");
    }
    return {};
}

QString titleOf(ExitPermission permission)
{
    switch (permission) {
    case ExitPermission::Unknown:
        return QCoreApplication::translate("people", "Not known");
    case ExitPermission::Accompanied:
        return QCoreApplication::translate("people", "Never out alone");
    case ExitPermission::EndOfDay:
        return QCoreApplication::translate("people", "Goes home alone at the end of the day");
    case ExitPermission::Breaks:
        return QCoreApplication::translate("people", "May also go out alone at noon");
    }
    return {};
}

QString titleOf(ImageRight right)
{
    switch (right) {
    case ImageRight::Unknown:
        return QCoreApplication::translate("people", "Not asked yet");
    case ImageRight::Given:
        return QCoreApplication::translate("people", "Given");
    case ImageRight::Refused:
        return QCoreApplication::translate("people", "Refused");
    case ImageRight::Withdrawn:
        return QCoreApplication::translate("people", "Withdrawn");
    }
    return {};
}

bool DailyLife::eatsOn(QDate day) const
{
    return mealPlan == MealPlan::HalfBoard
        && mealDays.contains(QChar(u'0' + char16_t(day.dayOfWeek())));
}

bool DailyLife::saysTheSame(const DailyLife &other) const
{
    const auto changes = changesBetween(*this, other);
    return std::all_of(changes.begin(), changes.end(),
        [](const security::FieldChange &change) { return change.before == change.after; });
}

QString mealText(const DailyLife &life)
{
    if (life.mealPlan == MealPlan::Unknown)
        return {};
    if (life.mealPlan == MealPlan::External)
        return titleOf(life.mealPlan);
    QStringList days;
    for (const QChar day : life.mealDays)
        days += QLocale(QLocale::French).dayName(day.digitValue(), QLocale::ShortFormat);
    return QCoreApplication::translate("people", "Half-board: %1").arg(days.join(u", "_s));
}

QString imageText(const DailyLife &life)
{
    switch (life.image) {
    case ImageRight::Unknown:
        return {};
    case ImageRight::Given:
        return QCoreApplication::translate("people", "Given on %1")
            .arg(shownDay(life.imageGivenOn));
    case ImageRight::Refused:
        return life.imageRefusedOn ? QCoreApplication::translate("people", "Refused on %1")
                                         .arg(shownDay(life.imageRefusedOn))
                                   : titleOf(life.image);
    case ImageRight::Withdrawn:
        return QCoreApplication::translate("people", "Withdrawn on %1")
            .arg(shownDay(life.imageRefusedOn));
    }
    return {};
}

base::Result<DailyLife> checkedLife(const DailyLife &typed)
{
    DailyLife clean = typed;
    ET_ASSIGN(clean.mealDays, checkedDays(typed));
    ET_TRY(checkImage(clean));
    const auto tidy = [](QString &value, const QString &field, int most) -> base::Done {
        ET_ASSIGN(value, base::cleanLine(value, field, most));
        return {};
    };
    constexpr int kWords = 100;
    constexpr int kSize = 20;
    ET_TRY(tidy(clean.mealNote, QCoreApplication::translate("people", "For the kitchen"), kWords));
    ET_TRY(tidy(clean.transport, QCoreApplication::translate("people", "Transport"), kWords));
    const QString size = QCoreApplication::translate("people", "Size");
    for (QString *value :
        {&clean.clothingSize, &clean.trousersSize, &clean.shoeSize, &clean.gloveSize})
        ET_TRY(tidy(*value, size, kSize));
    return clean;
}

std::vector<security::FieldChange> changesBetween(const DailyLife &before, const DailyLife &after)
{
    const auto exits = [](const DailyLife &life) {
        return life.exits == ExitPermission::Unknown ? QString() : titleOf(life.exits);
    };
    // A date of giving that a refusal hides is told too: it may be all that changed.
    const auto image = [](const DailyLife &life) {
        return life.image == ImageRight::Withdrawn && life.imageGivenOn
            ? base::joined({imageText(life),
                               QCoreApplication::translate("people", "Given on %1")
                                   .arg(shownDay(life.imageGivenOn))},
                u", "_s)
            : imageText(life);
    };
    return {{u"meals"_s, mealText(before), mealText(after)},
        {u"meal_note"_s, before.mealNote, after.mealNote},
        {u"exit_permission"_s, exits(before), exits(after)},
        {u"image_right"_s, image(before), image(after)},
        {u"transport"_s, before.transport, after.transport},
        {u"clothing_size"_s, before.clothingSize, after.clothingSize},
        {u"trousers_size"_s, before.trousersSize, after.trousersSize},
        {u"shoe_size"_s, before.shoeSize, after.shoeSize},
        {u"glove_size"_s, before.gloveSize, after.gloveSize}};
}

} // namespace people

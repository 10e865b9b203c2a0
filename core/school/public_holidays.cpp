#include "core/school/public_holidays.h"

#include <QCoreApplication>

#include <algorithm>

namespace school {

QDate easterSunday(int year)
{
    const int a = year % 19;
    const int b = year / 100;
    const int c = year % 100;
    const int d = b / 4;
    const int e = b % 4;
    const int f = (b + 8) / 25;
    const int g = (b - f + 1) / 3;
    const int h = (19 * a + b - d - g + 15) % 30;
    const int i = c / 4;
    const int k = c % 4;
    const int l = (32 + 2 * e + 2 * i - h - k) % 7;
    const int m = (a + 11 * h + 22 * l) / 451;
    const int n = h + l - 7 * m + 114;
    return {year, n / 31, n % 31 + 1};
}

std::vector<PublicHoliday> publicHolidays(int year, LocalLaw law)
{
    const QDate easter = easterSunday(year);
    // The fixed ones first: of two on one day the first is kept.
    std::vector<PublicHoliday> days{
        {{year, 1, 1}, HolidayKind::NewYear},
        {{year, 5, 1}, HolidayKind::LabourDay},
        {{year, 5, 8}, HolidayKind::Victory},
        {{year, 7, 14}, HolidayKind::NationalDay},
        {{year, 8, 15}, HolidayKind::Assumption},
        {{year, 11, 1}, HolidayKind::AllSaints},
        {{year, 11, 11}, HolidayKind::Armistice},
        {{year, 12, 25}, HolidayKind::Christmas},
        {easter.addDays(1), HolidayKind::EasterMonday},
        {easter.addDays(39), HolidayKind::Ascension},
        {easter.addDays(50), HolidayKind::WhitMonday},
    };
    if (law == LocalLaw::AlsaceMoselle) {
        days.push_back({easter.addDays(-2), HolidayKind::GoodFriday});
        days.push_back({{year, 12, 26}, HolidayKind::SaintStephen});
    }
    std::stable_sort(days.begin(), days.end(),
        [](const PublicHoliday &x, const PublicHoliday &y) { return x.day < y.day; });
    const auto sameDay = [](const PublicHoliday &x, const PublicHoliday &y) {
        return x.day == y.day;
    };
    days.erase(std::unique(days.begin(), days.end(), sameDay), days.end());
    return days;
}

QString titleOf(HolidayKind kind)
{
    const auto say = [](const char *text) { return QCoreApplication::translate("school", text); };
    switch (kind) {
    case HolidayKind::NewYear:
        return say(QT_TRANSLATE_NOOP("school", "New Year’s Day"));
    case HolidayKind::GoodFriday:
        return say(QT_TRANSLATE_NOOP("school", "Good Friday"));
    case HolidayKind::EasterMonday:
        return say(QT_TRANSLATE_NOOP("school", "Easter Monday"));
    case HolidayKind::LabourDay:
        return say(QT_TRANSLATE_NOOP("school", "Labour Day"));
    case HolidayKind::Victory:
        return say(QT_TRANSLATE_NOOP("school", "Victory 1945"));
    case HolidayKind::Ascension:
        return say(QT_TRANSLATE_NOOP("school", "Ascension Day"));
    case HolidayKind::WhitMonday:
        return say(QT_TRANSLATE_NOOP("school", "Whit Monday"));
    case HolidayKind::NationalDay:
        return say(QT_TRANSLATE_NOOP("school", "Bastille Day"));
    case HolidayKind::Assumption:
        return say(QT_TRANSLATE_NOOP("school", "Assumption Day"));
    case HolidayKind::AllSaints:
        return say(QT_TRANSLATE_NOOP("school", "All Saints’ Day"));
    case HolidayKind::Armistice:
        return say(QT_TRANSLATE_NOOP("school", "Armistice Day"));
    case HolidayKind::Christmas:
        return say(QT_TRANSLATE_NOOP("school", "Christmas Day"));
    case HolidayKind::SaintStephen:
        return say(QT_TRANSLATE_NOOP("school", "Saint Stephen’s Day"));
    }
    return {};
}

} // namespace school

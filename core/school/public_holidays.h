#pragma once

#include <QDate>
#include <QString>

#include <vector>

namespace school {

enum class HolidayKind {
    NewYear,
    GoodFriday,
    EasterMonday,
    LabourDay,
    Victory,
    Ascension,
    WhitMonday,
    NationalDay,
    Assumption,
    AllSaints,
    Armistice,
    Christmas,
    SaintStephen,
};

// A day off by law (L3133-1; with Good Friday and 26 December in Alsace-Moselle, L3134-13).
struct PublicHoliday {
    QDate day;
    HolidayKind kind;
};

enum class LocalLaw { General, AlsaceMoselle };

// Gregorian Easter, by the anonymous algorithm.
[[nodiscard]] QDate easterSunday(int year);

// Those of one civil year, in order, each day once: when Ascension falls on 1 or 8 May, the fixed
// day gives its name.
[[nodiscard]] std::vector<PublicHoliday> publicHolidays(int year, LocalLaw law);

[[nodiscard]] QString titleOf(HolidayKind kind); // translated: « Lundi de Pâques »

} // namespace school

#pragma once

#include "core/base/result.h"
#include "core/school/ids.h"

#include <QDate>
#include <QString>

#include <vector>

namespace school {

namespace errors {
inline constexpr base::ErrorCode kBadYear{"school.bad-year"};
inline constexpr base::ErrorCode kYearsOverlap{"school.years-overlap"};
inline constexpr base::ErrorCode kLabelTaken{"school.label-taken"};
inline constexpr base::ErrorCode kBadTerms{"school.bad-terms"};
inline constexpr base::ErrorCode kYearInUse{"school.year-in-use"};
} // namespace errors

enum class YearState { Past, Current, Upcoming };

// What people choose of a year. It may start in any month; both days are included.
struct YearDates {
    QString label; // "2026-2027"
    QDate firstDay;
    QDate lastDay;
    [[nodiscard]] bool contains(QDate day) const { return day >= firstDay && day <= lastDay; }
    friend bool operator==(const YearDates &, const YearDates &) = default;
};

// Exactly one year is current once a school is founded; earlier ones are past, later ones upcoming.
struct SchoolYear {
    SchoolYearId id;
    QString uuid;
    YearDates dates;
    YearState state;
    int rowVersion = 1;
};

// A part of a year, for reviews and balances: inside the year, no two overlap, gaps are allowed.
struct TermDates {
    QString name;
    QDate firstDay;
    QDate lastDay;
    friend bool operator==(const TermDates &, const TermDates &) = default;
};

struct Term {
    TermId id;
    SchoolYearId year;
    int position; // from 1
    TermDates dates;
};

inline constexpr int kMostTerms = 6;

// "2026-2027", or "2027" for a year that stays inside one civil year.
[[nodiscard]] QString proposedLabel(QDate firstDay, QDate lastDay);
// From 1 September to 31 August around a day, as schools mostly do: the next one from May on.
[[nodiscard]] YearDates proposedYear(QDate today);
// The year after another one, same length of season: 2026-09-01 gives 2027-09-01.
[[nodiscard]] YearDates proposedNextYear(const YearDates &year);
// Three terms of a third each.
[[nodiscard]] std::vector<TermDates> proposedTerms(const YearDates &year);

// Label cleaned, days in order, 28 days to 18 months. Errors: kBadYear.
[[nodiscard]] base::Result<YearDates> checked(const YearDates &typed);
// Names cleaned, one to six, in order inside the year. Errors: kBadTerms.
[[nodiscard]] base::Result<std::vector<TermDates>> checkedTerms(
    const std::vector<TermDates> &typed, const YearDates &year);

} // namespace school

#pragma once

#include "core/statutory/list_repository.h"

namespace statutory {

// A list of the current year: since when or by when it is due, and how often it was made.
struct DueList {
    ListKind kind = ListKind::Pupils;
    std::optional<QDate> month;           // of changes: its first day
    QDate from;                           // from when on it can be made
    std::optional<QDate> by;              // the last day for it, where one is known
    QDate proposed;                       // the day it would be about: today, inside the year
    std::optional<QDateTime> madeAt = {}; // the last time
    std::optional<ListElsewhere> elsewhere = {}; // made without this program
    school::SchoolYearId year{0};
    [[nodiscard]] bool isOpen() const { return !madeAt && !elsewhere; }
    [[nodiscard]] bool isLateOn(QDate day) const { return isOpen() && by && *by < day; }
    [[nodiscard]] QString title() const; // "Changes of octobre 2026"
};

// Of the current year, in the order of their days; nothing before it begins.
[[nodiscard]] base::Result<std::vector<DueList>> dueLists(
    storage::Database &database, const security::Permit &permit, QDate today);

// The day of the first list of pupils, here or elsewhere: whoever entered until then is told of.
[[nodiscard]] base::Result<std::optional<QDate>> pupilsToldOn(
    storage::Database &database, const security::Permit &permit, school::SchoolYearId year);

} // namespace statutory

#pragma once

#include "core/base/result.h"

#include <QDate>
#include <QTime>

namespace base {

// A date as files bring it: dd/MM/yyyy (also with - or .) or yyyy-MM-dd. Two-digit years are
// refused: 01/09/08 would be read as 1908. Years 1900 to 2100.
[[nodiscard]] Result<QDate> parseDate(const QString &text);

// A date as people type it in a form: 1/9/26, 01092026, 1/9 (the year nearest to today). Two digits
// expand to within fifty years of today; the form shows the full date at once.
[[nodiscard]] Result<QDate> parseTypedDate(const QString &text, QDate today);

// A time of day as people type it: 8, 8h, 8h25, 8:25, 825.
[[nodiscard]] Result<QTime> parseTypedTime(const QString &text);

// Whole years reached on a day. Who was born on 29 February comes of age on 1 March.
[[nodiscard]] int ageOn(QDate birth, QDate day);

// The Monday of the week of a day.
[[nodiscard]] QDate mondayOf(QDate day);

} // namespace base

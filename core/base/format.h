#pragma once

#include "core/base/date_range.h"
#include "core/base/minutes.h"
#include "core/base/money.h"
#include "core/base/ratio.h"

#include <QDate>
#include <QDateTime>
#include <QString>

// How French readers write figures and dates, on screen and on paper alike. Spaces inside are
// no-break spaces.
namespace base {

[[nodiscard]] QString formatMoney(Money amount);      // 1 234,56 €
[[nodiscard]] QString formatMoneyPlain(Money amount); // 1234,56 — for a field or a table of figures
[[nodiscard]] QString formatNumber(qint64 number);    // 12 345
[[nodiscard]] QString formatMinutes(Minutes minutes);          // 24 h 30
[[nodiscard]] QString formatDate(QDate date);                  // 07/09/2026
[[nodiscard]] QString formatLongDate(QDate date);              // lundi 7 septembre 2026
[[nodiscard]] QString formatDayMonth(QDate date);              // 7 septembre 2026
[[nodiscard]] QString formatRange(const DateRange &range);     // du … au …, depuis le …
[[nodiscard]] QString formatTime(QTime time);                  // 8 h 05
[[nodiscard]] QString formatInstant(const QDateTime &instant); // local: 07/09/2026 à 8 h 05

// "11/12" always; "11/12 (91,7 %)" from minimum cases on; "—" when there is nothing to divide by.
[[nodiscard]] QString formatRatio(Ratio ratio, int minimum = 5);
[[nodiscard]] QString formatPercent(Ratio ratio); // 68,6 % — of a defined ratio

// The amount in French words for a receipt: "quatre cents euros", "un euro et cinq centimes".
[[nodiscard]] QString moneyInWords(Money amount);

} // namespace base

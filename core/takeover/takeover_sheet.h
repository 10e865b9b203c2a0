#pragma once

#include "core/takeover/takeover.h"

namespace takeover {

// The two tables that are typed or pasted.
enum class SheetKind { Balances, Hours };

// The titles of its columns, translated, in the order of BalanceText and HoursText.
[[nodiscard]] QStringList titlesOf(SheetKind kind);

// Which columns of a list hold ours, by their titles; a name may stand in two (Nom, Prénom). None
// when the titles do not tell at least whom a line is about and a figure.
using SourceColumns = std::vector<std::vector<int>>;
[[nodiscard]] std::optional<SourceColumns> columnsIn(SheetKind kind, const QStringList &header);

// The cells of our columns from a row of the list.
[[nodiscard]] QStringList cellsOf(const SourceColumns &columns, const QStringList &row);

[[nodiscard]] BalanceText balanceFrom(const QStringList &cells);
[[nodiscard]] HoursText hoursFrom(const QStringList &cells);

} // namespace takeover

#pragma once

#include "core/base/result.h"

#include <QString>

namespace exchange::limits {

inline constexpr qint64 kMaximumBytes = 50'000'000; // of a file
inline constexpr qint64 kMaximumPastedCharacters = 10'000'000;
inline constexpr int kMaximumRows = 50'000; // filled ones, the header apart
inline constexpr int kMaximumColumns = 200;
inline constexpr int kMaximumCellLength = 10'000;
// Of a whole table, so that a file within the other limits cannot fill the memory either.
inline constexpr qint64 kMaximumCells = 3'000'000;
inline constexpr qint64 kMaximumCharacters = 60'000'000;

} // namespace exchange::limits

// Why a table was not read. Messages name the place in the file, never a path.
namespace exchange::errors {

inline constexpr base::ErrorCode kEmpty{"exchange.empty"};
inline constexpr base::ErrorCode kTooLarge{"exchange.too-large"};
inline constexpr base::ErrorCode kEncoding{"exchange.encoding"};
inline constexpr base::ErrorCode kNotText{"exchange.not-text"};
inline constexpr base::ErrorCode kQuote{"exchange.quote"};
inline constexpr base::ErrorCode kCellTooLong{"exchange.cell-too-long"};
inline constexpr base::ErrorCode kTooManyRows{"exchange.too-many-rows"};
inline constexpr base::ErrorCode kTooManyColumns{"exchange.too-many-columns"};
inline constexpr base::ErrorCode kNoHeader{"exchange.no-header"};
inline constexpr base::ErrorCode kDuplicateColumn{"exchange.duplicate-column"};
inline constexpr base::ErrorCode kWrongKind{"exchange.wrong-kind"};
inline constexpr base::ErrorCode kProtected{"exchange.protected"};
inline constexpr base::ErrorCode kDamaged{"exchange.damaged"};
inline constexpr base::ErrorCode kAbnormal{"exchange.abnormal"};
inline constexpr base::ErrorCode kNoSheet{"exchange.no-sheet"};

[[nodiscard]] base::Error empty();
[[nodiscard]] base::Error tooLarge();
[[nodiscard]] base::Error notText(int line, int column);
[[nodiscard]] base::Error cellTooLong(int line, int column);
[[nodiscard]] base::Error tooManyRows();
[[nodiscard]] base::Error tooManyColumns(int line);
[[nodiscard]] base::Error tooMuchText();
[[nodiscard]] base::Error noHeader();
[[nodiscard]] base::Error damaged(const QString &detail); // detail goes to the log only
[[nodiscard]] base::Error abnormallyCompressed();

} // namespace exchange::errors

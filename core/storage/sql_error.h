#pragma once

#include "core/base/result.h"

class QSqlError;

namespace storage {

// What a refused statement means, the same on both engines.
namespace errors {
inline constexpr base::ErrorCode kUnique{"storage.unique"};
inline constexpr base::ErrorCode kForeignKey{"storage.foreign-key"};
inline constexpr base::ErrorCode kCheck{"storage.check"}; // CHECK, NOT NULL or a wrong type
inline constexpr base::ErrorCode kDiskFull{"storage.disk-full"};
inline constexpr base::ErrorCode kReadOnly{"storage.read-only"};
inline constexpr base::ErrorCode kBusy{"storage.busy"};
inline constexpr base::ErrorCode kDamaged{"storage.damaged"};
inline constexpr base::ErrorCode kDisk{"storage.disk"};
inline constexpr base::ErrorCode kInterrupted{"storage.interrupted"};
inline constexpr base::ErrorCode kOther{"storage.other"};
} // namespace errors

// The error of an engine as a value: a sentence for people, the engine's words in detail.
[[nodiscard]] base::Error sqlError(const QSqlError &error, bool sqlite);
[[nodiscard]] base::Error sqliteError(int extendedCode, const QString &engineText);

} // namespace storage

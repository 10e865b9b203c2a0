#pragma once

#include "core/security/undo.h"

namespace security {

// For operations that write one row and expect its version: what they say when nothing was written,
// because somebody else was faster.
[[nodiscard]] base::Done unlessChanged(Transaction &transaction, bool written, const QString &uuid);

// Writes a row back, expecting this version of it and raising it by one.
using WriteBack = std::function<base::Done(Transaction &, int version)>;
// The way back from an edit of one row that left this version behind.
[[nodiscard]] Undo undoneBy(const QString &uuid, int left, WriteBack back);

} // namespace security

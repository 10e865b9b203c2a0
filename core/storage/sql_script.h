#pragma once

#include <QStringList>

namespace storage {

// The statements of a script: split at each ; that stands outside quotes and comments. Comments are
// dropped, so that a stored definition is the statement alone.
[[nodiscard]] QStringList statementsOf(const QString &script);

} // namespace storage

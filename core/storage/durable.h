#pragma once

#include <QFile>
#include <QString>

namespace storage {

// What QFile does not do: bytes and names that survive a power cut.
[[nodiscard]] bool syncToDisk(QFile &file);
// Renames over the target and syncs the folder.
[[nodiscard]] bool renameAndSync(const QString &from, const QString &to);

} // namespace storage

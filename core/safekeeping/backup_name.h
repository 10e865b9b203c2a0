#pragma once

#include <QDateTime>
#include <QString>

#include <optional>

namespace safekeeping {

inline constexpr char kBackupSuffix[] = ".etabli-sauvegarde";

// "ecole 2026-09-07 18h05m00s.etabli-sauvegarde": of which file, and when, in local time.
[[nodiscard]] QString backupName(const QString &schoolPath, const QDateTime &madeAt);

// When a backup was made if its name is to be believed; nothing when people gave it another.
[[nodiscard]] std::optional<QDateTime> dateInName(const QString &fileName);

} // namespace safekeeping

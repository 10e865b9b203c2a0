#pragma once

#include <QDateTime>
#include <QList>

namespace safekeeping {

// Which backups may go: kept are all of the last two days, then the newest of each of 12 days, of
// 10 weeks and of 9 months. The newest one is always kept, and so is what is dated after now: a
// clock that was wrong for an hour must not cost a backup.
[[nodiscard]] QList<QDateTime> outdated(QList<QDateTime> backups, const QDateTime &now);

} // namespace safekeeping

#include "core/safekeeping/rotation.h"

#include <QSet>

#include <algorithm>

namespace safekeeping {

namespace {

constexpr int kAllForDays = 2;
constexpr int kDays = 12;
constexpr int kWeeks = 10;
constexpr int kMonths = 9;

// Keeps the newest of each period until enough periods are covered.
class Periods {
public:
    explicit Periods(int wanted)
        : m_wanted(wanted)
    {
    }
    bool keeps(qint64 period)
    {
        if (m_seen.contains(period) || m_seen.size() >= m_wanted)
            return false;
        m_seen += period;
        return true;
    }

private:
    int m_wanted;
    QSet<qint64> m_seen;
};

} // namespace

QList<QDateTime> outdated(QList<QDateTime> backups, const QDateTime &now)
{
    std::sort(backups.begin(), backups.end(), std::greater<>());
    Periods days(kDays);
    Periods weeks(kWeeks);
    Periods months(kMonths);
    QList<QDateTime> removable;
    for (const QDateTime &backup : backups) {
        const QDate day = backup.toLocalTime().date();
        const bool recent = backup > now.addDays(-kAllForDays);
        const bool daily = days.keeps(day.toJulianDay());
        const bool weekly = weeks.keeps((day.toJulianDay()) / 7);
        const bool monthly = months.keeps(day.year() * 12 + day.month());
        if (!recent && !daily && !weekly && !monthly)
            removable += backup;
    }
    if (removable.size() == backups.size() && !backups.isEmpty())
        removable.removeFirst();
    return removable;
}

} // namespace safekeeping

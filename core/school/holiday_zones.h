#pragma once

#include "core/school/calendar.h"
#include "core/school/school_year.h"

#include <QStringList>

namespace school {

// A zone of the national school holidays, with the académies that follow it.
struct HolidayZone {
    QString name; // "A"
    QStringList academies;
};

// The national calendar as the program ships it (resources/catalogue/holidays.json): with its
// source and marked as to be verified. It only pre-fills: these schools set their own calendar.
class HolidayZones {
public:
    [[nodiscard]] static HolidayZones shipped();
    [[nodiscard]] static base::Result<HolidayZones> fromJson(const QByteArray &json);
    static inline constexpr base::ErrorCode kBadFile{"school.bad-holidays"};

    [[nodiscard]] const std::vector<HolidayZone> &zones() const { return m_zones; }
    // The holidays of a zone that touch a school year, cut to it; none when that year is not
    // shipped.
    [[nodiscard]] std::vector<ClosureDates> proposedFor(
        const QString &zone, const YearDates &year) const;

private:
    struct Period {
        QString zone;
        ClosureDates dates;
    };
    std::vector<HolidayZone> m_zones;
    std::vector<Period> m_periods;
};

} // namespace school

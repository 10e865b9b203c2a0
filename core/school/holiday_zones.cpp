#include "core/school/holiday_zones.h"

#include "core/base/resource.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace school {

namespace {

QDate dateOf(const QJsonValue &value)
{
    return QDate::fromString(value.toString(), Qt::ISODate);
}

} // namespace

HolidayZones HolidayZones::shipped()
{
    const auto zones = fromJson(base::resource(u":/catalogue/holidays.json"_s));
    Q_ASSERT(zones);
    return zones.value_or(HolidayZones());
}

base::Result<HolidayZones> HolidayZones::fromJson(const QByteArray &json)
{
    const auto bad = base::fail(kBadFile,
        QCoreApplication::translate(
            "school", "The list of school holidays cannot be read. Type the holidays by hand."));
    const QJsonObject root = QJsonDocument::fromJson(json).object();
    HolidayZones zones;
    for (const QJsonValue &value : root[u"zones"_s].toArray()) {
        HolidayZone zone{value[u"name"_s].toString(), {}};
        for (const QJsonValue &academy : value[u"academies"_s].toArray())
            zone.academies += academy.toString();
        zones.m_zones.push_back(zone);
    }
    for (const QJsonValue &year : root[u"years"_s].toArray()) {
        const QString source = year[u"source"_s].toString();
        for (const QJsonValue &period : year[u"periods"_s].toArray()) {
            const QJsonObject byZone = period[u"zones"_s].toObject();
            for (auto zone = byZone.begin(); zone != byZone.end(); ++zone) {
                // The file tells the day people come back; the last day off is the one before.
                const QDate first = dateOf(zone.value()[u"from"_s]);
                const QDate back = dateOf(zone.value()[u"back"_s]);
                if (!first.isValid() || !back.isValid() || back <= first)
                    return bad;
                zones.m_periods.push_back(
                    {zone.key(), {period[u"name"_s].toString(), first, back.addDays(-1), source}});
            }
        }
    }
    if (zones.m_zones.empty())
        return bad;
    return zones;
}

std::vector<ClosureDates> HolidayZones::proposedFor(
    const QString &zone, const YearDates &year) const
{
    std::vector<ClosureDates> proposed;
    for (const Period &period : m_periods) {
        ClosureDates dates = period.dates;
        dates.firstDay = std::max(dates.firstDay, year.firstDay);
        dates.lastDay = std::min(dates.lastDay, year.lastDay);
        if (period.zone == zone && dates.firstDay <= dates.lastDay)
            proposed.push_back(dates);
    }
    return proposed;
}

} // namespace school

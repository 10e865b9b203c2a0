#include "core/exchange/calendar_writer.h"

#include <libical/ical.h>

#include <memory>

namespace exchange {

namespace {

struct FreeComponent {
    void operator()(icalcomponent *component) const { icalcomponent_free(component); }
};
using Component = std::unique_ptr<icalcomponent, FreeComponent>;

icaltimetype timeOf(const QDateTime &instant)
{
    return icaltime_from_timet_with_zone(
        instant.toSecsSinceEpoch(), 0, icaltimezone_get_utc_timezone());
}

// The component owns its properties.
void add(icalcomponent *component, icalproperty *property)
{
    icalcomponent_add_property(component, property);
}

icalcomponent *eventOf(const CalendarEvent &event, const QDateTime &writtenAt)
{
    icalcomponent *made = icalcomponent_new(ICAL_VEVENT_COMPONENT);
    add(made, icalproperty_new_uid(event.uid.toUtf8().constData()));
    add(made, icalproperty_new_dtstamp(timeOf(writtenAt)));
    add(made, icalproperty_new_dtstart(timeOf(event.starts)));
    add(made, icalproperty_new_dtend(timeOf(event.ends)));
    add(made, icalproperty_new_summary(event.summary.toUtf8().constData()));
    if (!event.location.isEmpty())
        add(made, icalproperty_new_location(event.location.toUtf8().constData()));
    if (!event.description.isEmpty())
        add(made, icalproperty_new_description(event.description.toUtf8().constData()));
    if (event.isCancelled)
        add(made, icalproperty_new_status(ICAL_STATUS_CANCELLED));
    return made;
}

} // namespace

QByteArray writeCalendar(
    const QString &name, const std::vector<CalendarEvent> &events, const QDateTime &writtenAt)
{
    const Component calendar(icalcomponent_new(ICAL_VCALENDAR_COMPONENT));
    add(calendar.get(), icalproperty_new_version("2.0"));
    add(calendar.get(), icalproperty_new_prodid("-//Etabli//Etabli//FR"));
    add(calendar.get(), icalproperty_new_calscale("GREGORIAN"));
    icalproperty *title = icalproperty_new_x(name.toUtf8().constData());
    icalproperty_set_x_name(title, "X-WR-CALNAME");
    add(calendar.get(), title);
    for (const CalendarEvent &event : events)
        icalcomponent_add_component(calendar.get(), eventOf(event, writtenAt));
    char *text = icalcomponent_as_ical_string_r(calendar.get());
    const QByteArray bytes(text);
    icalmemory_free_buffer(text);
    return bytes;
}

} // namespace exchange

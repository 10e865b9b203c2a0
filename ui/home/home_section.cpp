#include "ui/home/home_section.h"

using namespace Qt::Literals::StringLiterals;

namespace ui {

ListColumn homeColumn(const QString &key, const QString &title, exchange::ColumnKind kind)
{
    return {key, title, kind};
}

Place studentPlace(people::StudentId id)
{
    return {u"students"_s, u"student"_s, id.value()};
}

Place rollPlace(timetable::SessionId id)
{
    return {u"roll-call"_s, u"session"_s, id.value()};
}

int minuteNow(const base::Clock &clock)
{
    return timetable::minuteOfDay(clock.nowUtc().toLocalTime().time());
}

} // namespace ui

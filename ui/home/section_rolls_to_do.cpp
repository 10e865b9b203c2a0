#include "ui/home/home_sections.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

// How far back the home page looks for rolls.
constexpr int kRollDaysBack = 60;

// "lun. 7/9, 8 h 00 – 12 h 00"
QString when(QDate day, const timetable::DaySpan &span)
{
    return u"%1, %2 – %3"_s.arg(QLocale(QLocale::French).toString(day, u"ddd d/M"_s),
        timetable::formatMinuteOfDay(span.starts), timetable::formatMinuteOfDay(span.ends));
}

base::Result<HomeList> read(const HomeDay &day)
{
    HomeList list{u"rollsToDo"_s, HomeWords::tr("Rolls to do"),
        {{HomeColumn::Text, homeColumn(u"when"_s, HomeWords::tr("When"))},
            {HomeColumn::Text, homeColumn(u"group"_s, HomeWords::tr("Group"))},
            {HomeColumn::Text, homeColumn(u"who"_s, HomeWords::tr("In charge"))}},
        {}, Tone::Warning, Icon::RollCall, HomeWords::tr("No roll is waiting"),
        HomeWords::tr("Every session so far has its roll."), HomeWords::tr("Roll-call"),
        {u"roll-call"_s, {}, 0}};
    const QDate today = day.clock.today();
    ET_ASSIGN(auto rolls, day.services.attendance.toDo(today.addDays(-kRollDaysBack), today));
    std::stable_sort(rolls.begin(), rolls.end(), [](const auto &a, const auto &b) {
        return std::pair(a.day, a.span.starts) > std::pair(b.day, b.span.starts);
    });
    for (const attendance::RollToDo &one : rolls) {
        if (one.day == today && one.span.starts > minuteNow(day.clock))
            continue;
        list.lines.push_back(
            {{{when(one.day, one.span), int(list.lines.size())}, {one.groupName},
                 {one.staffName.isEmpty() ? HomeWords::tr("nobody named") : one.staffName}},
                rollPlace(one.session)});
    }
    return list;
}

} // namespace

HomeSection rollsToDo()
{
    return {{u"session"_s, u"roll"_s}, read};
}

} // namespace ui

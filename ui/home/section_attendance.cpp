#include "core/base/format.h"
#include "ui/home/home_sections.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

// The attendance of each group in this month, the lowest first.
base::Result<HomeList> read(const HomeDay &day)
{
    HomeList list{u"attendanceMonth"_s, HomeWords::tr("Attendance this month"),
        {{HomeColumn::Text, homeColumn(u"group"_s, HomeWords::tr("Group"))},
            {HomeColumn::Bar, homeColumn(u"rate"_s, HomeWords::tr("Attendance"))},
            {HomeColumn::Text, homeColumn(u"missed"_s, HomeWords::tr("Missed"))}},
        {}, Tone::Neutral, Icon::RollCall, HomeWords::tr("No roll this month"),
        HomeWords::tr("The attendance of each group stands here as soon as rolls are done."),
        HomeWords::tr("Attendance"), {u"hours"_s, u"attendance"_s, 0}};
    const QDate today = day.clock.today();
    ET_ASSIGN(auto months, day.services.hours.months(QDate(today.year(), today.month(), 1), today));
    std::stable_sort(months.begin(), months.end(),
        [](const auto &a, const auto &b) { return a.rate().permille() < b.rate().permille(); });
    for (const hours::MonthAttendance &one : months) {
        const int permille = int(one.rate().permille());
        ListCell rate{base::formatPercent(one.rate()), permille, Tone::Accent, permille};
        rate.secondary = attendance::attendanceRateRule();
        list.lines.push_back(
            {{{one.groupName}, rate, {HomeWords::tr("%n session(s)", nullptr, one.absences)}},
                {u"hours"_s, u"attendance"_s, 0}});
    }
    return list;
}

} // namespace

HomeSection attendanceThisMonth()
{
    return {{u"roll"_s, u"session"_s, u"group"_s}, read};
}

} // namespace ui

#include "ui/home/home_sections.h"

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

base::Result<HomeList> read(const HomeDay &day)
{
    HomeList list{u"mySessions"_s, HomeWords::tr("My sessions today"),
        {{HomeColumn::Text, homeColumn(u"when"_s, HomeWords::tr("When"))},
            {HomeColumn::Text, homeColumn(u"group"_s, HomeWords::tr("Group"))},
            {HomeColumn::Pill, homeColumn(u"roll"_s, HomeWords::tr("Roll"))}},
        {}, Tone::Accent, Icon::Calendar, HomeWords::tr("No session today"),
        HomeWords::tr("Your sessions of the day stand here, with their rolls."),
        HomeWords::tr("Timetable"), {u"timetable"_s, {}, 0}};
    const QDate today = day.clock.today();
    ET_ASSIGN(const auto sessions, day.services.sessions.mine(today, today));
    for (const timetable::SessionLine &line : sessions) {
        const timetable::SessionPlan &plan = line.session.plan;
        ListCell state{HomeWords::tr("Roll to do"), {}, Tone::Warning};
        if (line.session.state == timetable::SessionState::Held)
            state = {HomeWords::tr("Roll done"), {}, Tone::Good};
        else if (line.session.state == timetable::SessionState::Cancelled)
            state = {HomeWords::tr("Cancelled"), {}, Tone::Neutral};
        else if (plan.span.starts > minuteNow(day.clock))
            state = {HomeWords::tr("To come"), {}, Tone::Neutral};
        else if (plan.span.contains(minuteNow(day.clock)))
            state = {HomeWords::tr("Now: roll to do"), {}, Tone::Accent};
        list.lines.push_back({{{u"%1 – %2"_s.arg(timetable::formatMinuteOfDay(plan.span.starts),
                                    timetable::formatMinuteOfDay(plan.span.ends)),
                                   plan.span.starts},
                                  {line.groupWords()}, state},
            rollPlace(line.session.id)});
    }
    return list;
}

} // namespace

HomeSection mySessions()
{
    return {{u"session"_s, u"roll"_s}, read};
}

} // namespace ui

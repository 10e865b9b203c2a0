#include "core/base/text.h"
#include "core/follow_up/day_service.h"
#include "ui/home/home_sections.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

HomeLine lineOf(const follow_up::AbsentOfDay &absent)
{
    ListCell name{absent.who.listName()};
    name.secondary = absent.who.groupName;
    ListCell call;
    if (!absent.calls.contacts.empty()) {
        const rosters::EmergencyContact &first = absent.calls.contacts.front();
        name.secondary = base::joined({absent.who.groupName, first.name}, u" · "_s);
        call.text = first.phones.value(0);
    }
    const int missed = int(std::count_if(absent.sessions.begin(), absent.sessions.end(),
        [](const auto &session) { return session.mark.mark == attendance::Mark::Absent; }));
    const QString known = knownWords(absent);
    const ListCell what = known.isEmpty()
        ? ListCell{HomeWords::tr("%n session(s)", nullptr, missed), missed, Tone::Warning}
        : ListCell{known, missed, Tone::Neutral};
    return {{name, what, call}, studentPlace(absent.who.student)};
}

base::Result<HomeList> read(const HomeDay &day)
{
    HomeList list{u"absents"_s, HomeWords::tr("Absent today"),
        {{HomeColumn::Person, homeColumn(u"name"_s, HomeWords::tr("Name"))},
            {HomeColumn::Pill, homeColumn(u"missed"_s, HomeWords::tr("Missed"))},
            {HomeColumn::Text, homeColumn(u"call"_s, HomeWords::tr("To call"))}},
        {}, Tone::Warning, Icon::CheckCircle, HomeWords::tr("Nobody is absent"),
        HomeWords::tr("Who misses a session of the day stands here, announced or not, with the "
                      "number to call."),
        HomeWords::tr("Absences"), {u"absences"_s, u"day"_s, 0}};
    ET_ASSIGN(
        const auto view, follow_up::DayService(day.services.workspace).day(day.clock.today()));
    if (view.sessions == 0)
        list.emptyTitle = HomeWords::tr("No session today");
    for (const follow_up::AbsentOfDay &absent : view.absents)
        list.lines.push_back(lineOf(absent));
    return list;
}

} // namespace

HomeSection absents()
{
    return {{u"absence"_s, u"roll"_s, u"session"_s, u"student"_s, u"party"_s, u"student_party"_s},
        read};
}

} // namespace ui

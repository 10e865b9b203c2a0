#include "core/base/text.h"
#include "core/follow_up/follow_up_service.h"
#include "ui/home/home_sections.h"

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

// Who reached a number of half-days in a month of this year whose step is still to be taken.
base::Result<HomeList> read(const HomeDay &day)
{
    HomeList list{u"thresholds"_s, HomeWords::tr("Absence thresholds: steps to take"),
        {{HomeColumn::Person, homeColumn(u"name"_s, HomeWords::tr("Name"))},
            {HomeColumn::Pill, homeColumn(u"step"_s, HomeWords::tr("Step to take"))}},
        {}, Tone::Bad, Icon::CheckCircle, HomeWords::tr("No threshold is reached"),
        HomeWords::tr("Who reached a number of half-days in a month of this year stands here until "
                      "the step is noted."),
        HomeWords::tr("Absences"), {u"absences"_s, u"month"_s, 0}};
    follow_up::FollowUpService service(day.services.workspace);
    ET_ASSIGN(const auto open, service.openSteps());
    for (const follow_up::OpenStep &one : open) {
        ListCell name{one.who.listName()};
        name.secondary =
            base::joined({follow_up::shownMonth(one.month), one.who.groupName,
                             HomeWords::tr("%n half-day(s)", nullptr, one.reached.count)},
                u" · "_s);
        list.lines.push_back({{name, {titleOf(one.reached.rule.details.step), {}, Tone::Bad}},
            {u"absences"_s, u"month-"_s + one.month.toString(u"yyyy-MM"_s),
                one.who.student.value()}});
    }
    return list;
}

} // namespace

HomeSection thresholds()
{
    return {{u"roll"_s, u"session"_s, u"absence"_s, u"attendance-step"_s, u"attendance-rule"_s,
                u"enrolment"_s},
        read, true};
}

} // namespace ui

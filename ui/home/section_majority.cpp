#include "core/base/format.h"
#include "core/families/majority_due.h"
#include "ui/home/home_sections.h"

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

base::Result<HomeList> read(const HomeDay &day)
{
    HomeList list{u"majority"_s, HomeWords::tr("Choice at 18 to ask for"),
        {{HomeColumn::Person, homeColumn(u"name"_s, HomeWords::tr("Name"))},
            {HomeColumn::Pill, homeColumn(u"majority"_s, HomeWords::tr("18 years"))}},
        {}, Tone::Warning, Icon::CheckCircle, HomeWords::tr("Every choice is recorded"),
        HomeWords::tr("Who comes of age soon and has not said yet who is to be written to stands "
                      "here."),
        HomeWords::tr("Students"), {u"students"_s, {}, 0}};
    ET_ASSIGN(const auto due, families::choicesDue(day.services.workspace));
    const QDate today = day.clock.today();
    for (const families::MajorityDue &one : due) {
        const bool isPast = one.majority <= today;
        const QString on = base::formatDate(one.majority);
        list.lines.push_back(
            {{{one.name},
                 {isPast ? HomeWords::tr("since %1").arg(on) : HomeWords::tr("on %1").arg(on),
                     one.majority, isPast ? Tone::Bad : Tone::Warning}},
                studentPlace(one.student)});
    }
    return list;
}

} // namespace

HomeSection majority()
{
    return {{u"student"_s, u"enrolment"_s}, read, true};
}

} // namespace ui

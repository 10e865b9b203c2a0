#include "ui/home/home_sections.h"

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

base::Result<HomeList> read(const HomeDay &day)
{
    HomeList list{u"filesToComplete"_s, HomeWords::tr("Files to complete"),
        {{HomeColumn::Person, homeColumn(u"name"_s, HomeWords::tr("Name"))},
            {HomeColumn::Pill, homeColumn(u"missing"_s, HomeWords::tr("Missing"))}},
        {}, Tone::Warning, Icon::CheckCircle, HomeWords::tr("Every file is complete"),
        HomeWords::tr("What the files of enrolled students lack stands here."),
        HomeWords::tr("Students"), {u"students"_s, {}, 0}};
    for (const enrolment::StudentRow &row : day.facts.students) {
        const QStringList words = enrolment::missingWords(row.flags);
        if (words.isEmpty()
            || (row.state != enrolment::StudentState::Enrolled
                && row.state != enrolment::StudentState::Upcoming))
            continue;
        ListCell name{row.listName()};
        name.secondary = row.workshopName.isEmpty() ? row.theoryName : row.workshopName;
        const ListCell lacks{words.size() == 1
                ? words.front()
                : HomeWords::tr("%1 and %n more", nullptr, int(words.size()) - 1)
                      .arg(words.front()),
            int(words.size()), Tone::Warning};
        list.lines.push_back({{name, lacks}, studentPlace(row.id)});
    }
    return list;
}

} // namespace

HomeSection filesToComplete()
{
    return {{u"student"_s, u"enrolment"_s, u"party"_s, u"student_party"_s}, read};
}

} // namespace ui

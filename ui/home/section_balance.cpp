#include "ui/home/home_sections.h"
#include "ui/hours/hours_rows.h"

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

base::Result<HomeList> balance(const HomeDay &day, bool onlyToWatch)
{
    HomeList list{onlyToWatch ? u"toWatch"_s : u"myStudents"_s,
        onlyToWatch ? HomeWords::tr("Balance to watch") : HomeWords::tr("My students"),
        {{HomeColumn::Person, homeColumn(u"name"_s, HomeWords::tr("Name"))},
            {HomeColumn::Bar, homeColumn(u"share"_s, HomeWords::tr("Share"))},
            {HomeColumn::Pill, homeColumn(u"judgement"_s, HomeWords::tr("Balance"))}},
        {}, Tone::Warning, Icon::Balance,
        onlyToWatch ? HomeWords::tr("Everybody is on target") : HomeWords::tr("No hours yet"),
        HomeWords::tr("The practice share of the year stands here as soon as rolls are done."),
        HomeWords::tr("Hours 2/3–1/3"), {u"hours"_s, {}, 0}};
    if (!onlyToWatch)
        list.tone = Tone::Accent;
    HoursWords words;
    words.targets = day.facts.targets;
    for (const hours::StudentHours &one : day.facts.hours) {
        if (onlyToWatch && !isOutside(words.judge(one)))
            continue;
        CellRows::Row row = words.student(one);
        // The minutes of practice and of theory stand under the name.
        ListCell name = row.cells[0];
        name.secondary = u"%1 / %2"_s.arg(row.cells[2].text, row.cells[3].text);
        if (one.withOpening)
            name.secondary += u" · "_s + HomeWords::tr("hours taken over included");
        list.lines.push_back(
            {{name, row.cells[1], row.cells.back()}, studentPlace(one.student.student)});
    }
    return list;
}

HomeSection section(bool onlyToWatch)
{
    return {{u"roll"_s, u"session"_s, u"enrolment"_s, u"group"_s},
        [onlyToWatch](const HomeDay &day) { return balance(day, onlyToWatch); }};
}

} // namespace

HomeSection studentsToWatch()
{
    return section(true);
}

HomeSection myStudents()
{
    return section(false);
}

} // namespace ui

#include "core/base/format.h"
#include "core/families/papers.h"
#include "ui/home/home_sections.h"

#include <map>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

// Who changed situation and has papers that tell the old one: a line each, oldest first.
base::Result<HomeList> read(const HomeDay &day)
{
    HomeList list{u"papersToPrint"_s, HomeWords::tr("Papers to print anew"),
        {{HomeColumn::Person, homeColumn(u"name"_s, HomeWords::tr("Name"))},
            {HomeColumn::Pill, homeColumn(u"papers"_s, HomeWords::tr("Papers"))}},
        {}, Tone::Warning, Icon::CheckCircle, HomeWords::tr("Nothing to print anew"),
        HomeWords::tr("After a change of situation, the papers that tell the old one stand here."),
        HomeWords::tr("Students"), {u"students"_s, {}, 0}};
    ET_ASSIGN(const auto papers, families::papersToPrint(day.services.workspace));
    std::map<qint64, int> counts;
    for (const families::PaperToPrint &paper : papers)
        ++counts[paper.student.value()];
    for (const families::PaperToPrint &paper : papers) {
        const auto count = counts.find(paper.student.value());
        if (count == counts.end())
            continue;
        ListCell name{paper.studentName};
        name.secondary = HomeWords::tr("situation of %1").arg(base::formatDate(paper.effectiveOn));
        list.lines.push_back({{name,
                                  {HomeWords::tr("%n paper(s)", nullptr, count->second),
                                      count->second, Tone::Warning}},
            studentPlace(paper.student)});
        counts.erase(count);
    }
    return list;
}

} // namespace

HomeSection papersToPrint()
{
    return {{u"student"_s, u"party"_s}, read, true};
}

} // namespace ui

#include "core/paperwork/paperwork_service.h"
#include "ui/home/home_sections.h"

#include <QHash>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

// What the files lack of papers, by student.
base::Result<QHash<qint64, QStringList>> papersMissing(const HomeDay &day)
{
    ET_ASSIGN(const auto missing, paperwork::PaperworkService(day.services.workspace).missing());
    QHash<qint64, QStringList> papers;
    for (const paperwork::IncompleteFile &file : missing.files) {
        for (const paperwork::LackingPaper &paper : file.lacking)
            papers[file.who.student.value()] += paper.name;
    }
    return papers;
}

base::Result<HomeList> read(const HomeDay &day)
{
    HomeList list{u"filesToComplete"_s, HomeWords::tr("Files to complete"),
        {{HomeColumn::Person, homeColumn(u"name"_s, HomeWords::tr("Name"))},
            {HomeColumn::Text, homeColumn(u"missing"_s, HomeWords::tr("Missing"))}},
        {}, Tone::Warning, Icon::CheckCircle, HomeWords::tr("Every file is complete"),
        HomeWords::tr("What the files of enrolled students lack stands here."),
        HomeWords::tr("Files"), {u"papers"_s, {}, 0}};
    ET_ASSIGN(const auto papers, papersMissing(day));
    for (const enrolment::StudentRow &row : day.facts.students) {
        if (row.state != enrolment::StudentState::Enrolled
            && row.state != enrolment::StudentState::Upcoming)
            continue;
        const QStringList facts = enrolment::missingWords(row.flags);
        const QStringList words = facts + papers.value(row.id.value());
        if (words.isEmpty())
            continue;
        ListCell name{row.listName()};
        name.secondary = row.workshopName.isEmpty() ? row.theoryName : row.workshopName;
        const ListCell lacks{words.size() == 1
                ? words.front()
                : HomeWords::tr("%1 and %n more", nullptr, int(words.size()) - 1)
                      .arg(words.front()),
            int(words.size()), Tone::Warning};
        const Place papersPlace{u"students"_s, u"papers"_s, row.id.value()};
        list.lines.push_back({{name, lacks}, facts.isEmpty() ? papersPlace : studentPlace(row.id)});
    }
    return list;
}

} // namespace

HomeSection filesToComplete()
{
    return {{u"student"_s, u"enrolment"_s, u"party"_s, u"student_party"_s, u"paper"_s,
                u"requirement"_s},
        read};
}

} // namespace ui

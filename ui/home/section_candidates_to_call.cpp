#include "core/admissions/candidate_list.h"
#include "core/base/contact_formats.h"
#include "core/base/format.h"
#include "ui/home/home_sections.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

base::Result<HomeList> read(const HomeDay &day)
{
    HomeList list{u"candidatesToCall"_s, HomeWords::tr("Candidates to call back"),
        {{HomeColumn::Person, homeColumn(u"name"_s, HomeWords::tr("Name"))},
            {HomeColumn::Text, homeColumn(u"call"_s, HomeWords::tr("To call"))},
            {HomeColumn::Pill, homeColumn(u"next"_s, HomeWords::tr("Planned for"))}},
        {}, Tone::Warning, Icon::CheckCircle, HomeWords::tr("Nobody to call back"),
        HomeWords::tr("Candidates whose next action is due stand here."),
        HomeWords::tr("Candidates"), {u"candidates"_s, u"to-call"_s, 0}};
    const QDate today = day.clock.today();
    ET_ASSIGN(auto candidates, admissions::candidateList(day.services.workspace));
    std::erase_if(candidates, [&](const admissions::CandidateRow &row) {
        return admissions::isOver(row.stage) || !row.nextOn || *row.nextOn > today;
    });
    std::ranges::stable_sort(candidates, {}, [](const auto &row) { return *row.nextOn; });
    for (const admissions::CandidateRow &row : candidates) {
        ListCell name{row.listName()};
        name.secondary = row.nextAction;
        const QString phone = row.phone.isEmpty() ? row.contactPhone : row.phone;
        list.lines.push_back({{name, {phone.isEmpty() ? QString() : base::shownPhone(phone)},
                                  {base::formatDate(*row.nextOn), *row.nextOn,
                                      *row.nextOn < today ? Tone::Bad : Tone::Warning}},
            {u"candidates"_s, u"application"_s, row.id.value()}});
    }
    return list;
}

} // namespace

HomeSection candidatesToCall()
{
    return {{u"application"_s, u"student"_s, u"party"_s}, read};
}

} // namespace ui

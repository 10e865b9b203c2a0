#include "core/base/format.h"
#include "core/statutory/statutory_service.h"
#include "ui/home/home_sections.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

ListCell stateOf(const statutory::DueList &due, QDate today)
{
    if (due.madeAt) {
        const QDate made = due.madeAt->toLocalTime().date();
        return {HomeWords::tr("Made on %1").arg(base::formatDate(made)), {}, Tone::Good};
    }
    if (due.elsewhere)
        return {HomeWords::tr("Made elsewhere"), {}, Tone::Good};
    if (due.by) {
        return {HomeWords::tr("By %1").arg(base::formatDate(*due.by)), {},
            due.isLateOn(today) ? Tone::Bad : Tone::Warning};
    }
    return {HomeWords::tr("To make"), {}, Tone::Warning};
}

QDate madeOn(const statutory::DueList &due)
{
    return due.madeAt ? due.madeAt->toLocalTime().date() : due.elsewhere->madeOn;
}

// What is due first, the latest first; then what was made.
base::Result<HomeList> read(const HomeDay &day)
{
    const Place page{u"statutory-lists"_s, {}, 0};
    HomeList list{u"statutoryLists"_s, HomeWords::tr("Statutory lists"),
        {{HomeColumn::Text, homeColumn(u"list"_s, HomeWords::tr("List"))},
            {HomeColumn::Pill, homeColumn(u"state"_s, HomeWords::tr("State"))}},
        {}, Tone::Warning, Icon::Documents, HomeWords::tr("No list is due"),
        HomeWords::tr("The lists for the mayors and the authorities stand here when they are due."),
        HomeWords::tr("Statutory lists"), page};
    ET_ASSIGN(auto due, statutory::StatutoryService(day.services.workspace).due());
    std::stable_sort(
        due.begin(), due.end(), [](const statutory::DueList &a, const statutory::DueList &b) {
            if (a.isOpen() != b.isOpen())
                return a.isOpen();
            return a.isOpen() ? a.by.value_or(a.from) < b.by.value_or(b.from)
                              : madeOn(a) > madeOn(b);
        });
    if (due.empty() || !due.front().isOpen())
        list.tone = Tone::Good;
    for (const statutory::DueList &one : due)
        list.lines.push_back({{{one.title()}, stateOf(one, day.clock.today())}, page});
    return list;
}

} // namespace

HomeSection statutoryLists()
{
    return {{u"statutory-list"_s, u"year"_s}, read};
}

} // namespace ui

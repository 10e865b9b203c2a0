#include "ui/outcomes/leaver_rows.h"

#include "core/base/format.h"
#include "core/base/text.h"
#include "ui/base/ratio_cell.h"

using namespace Qt::Literals::StringLiterals;

namespace ui {

using exchange::ColumnKind;
using outcomes::NewsState;

namespace {

Tone toneOf(NewsState state)
{
    switch (state) {
    case NewsState::None:
        return Tone::Warning;
    case NewsState::Told:
        return Tone::Accent;
    case NewsState::Confirmed:
        return Tone::Good;
    }
    return Tone::Neutral;
}

ListCell dateCell(QDate date)
{
    return date.isValid() ? ListCell{base::formatDate(date), date} : ListCell{};
}

} // namespace

std::vector<ListColumn> LeaverRows::columns()
{
    return {{u"name"_s, tr("Leaver"), ColumnKind::Text, tr("Group and diploma")},
        {u"left"_s, tr("Left on"), ColumnKind::Date}, {u"reason"_s, tr("Reason")},
        {u"status"_s, tr("Situation")}, {u"from"_s, tr("Since"), ColumnKind::Date},
        {u"trade"_s, tr("In the trade")}, {u"told"_s, tr("News of"), ColumnKind::Date},
        {u"source"_s, tr("Source")}, {u"state"_s, tr("State")}};
}

QString LeaverRows::inTrade(const std::optional<bool> &inTrade)
{
    if (!inTrade)
        return {};
    return *inTrade ? tr("Yes") : tr("No");
}

QString LeaverRows::situation(const outcomes::SituationDetails &details)
{
    return base::joined({titleOf(details.status), details.organisation}, u" · "_s);
}

QString LeaverRows::source(const outcomes::SituationDetails &details)
{
    return base::joined({titleOf(details.source), details.toldBy}, u" · "_s);
}

CellRows::Row LeaverRows::leaver(const outcomes::Leaver &leaver, const outcomes::Followed &followed)
{
    ListCell name{leaver.name};
    name.secondary = base::joined({leaver.group, leaver.diploma}, u" · "_s);
    const NewsState state = followed.state();
    const ListCell pill{titleOf(state), int(state), toneOf(state)};
    const qint64 key = leaver.student.value();
    const outcomes::LeaverSituation *shown = followed.shown();
    if (!shown) {
        return {key,
            {name, dateCell(leaver.leftOn), {leaver.exitLabel}, {}, {}, {},
                dateCell(outcomes::lastToldOn(leaver)), {}, pill}};
    }
    const outcomes::SituationDetails &details = shown->details;
    return {key,
        {name, dateCell(leaver.leftOn), {leaver.exitLabel}, {situation(details)},
            dateCell(details.from), {inTrade(details.inTrade)}, dateCell(details.toldOn),
            {source(details)}, pill}};
}

std::vector<ListColumn> LeaverRows::callColumns()
{
    return {{u"name"_s, tr("Leaver"), ColumnKind::Text, tr("Group and diploma")},
        {u"phone"_s, tr("Phone")}, {u"contact"_s, tr("Contact")},
        {u"contact-phone"_s, tr("Phone of the contact")},
        {u"told"_s, tr("Last news"), ColumnKind::Date}, {u"status"_s, tr("Last situation")}};
}

CellRows::Row LeaverRows::call(const outcomes::Leaver &leaver, const CallNumbers &numbers,
    const outcomes::LeaverSituation *known)
{
    ListCell name{leaver.name};
    name.secondary = base::joined({leaver.group, leaver.diploma}, u" · "_s);
    ListCell told = dateCell(outcomes::lastToldOn(leaver));
    if (told.text.isEmpty())
        told = {tr("Never"), QDate(1, 1, 1)};
    return {leaver.student.value(),
        {name, {numbers.phone}, {numbers.contact}, {numbers.contactPhone}, told,
            {known ? situation(known->details) : QString()}}};
}

std::vector<ListColumn> LeaverRows::rateColumns()
{
    return {{u"rate"_s, tr("Rate")}, {u"of-known"_s, tr("Of those heard of")},
        {u"of-all"_s, tr("Of all leavers")}};
}

std::vector<CellRows::Row> LeaverRows::rates(const outcomes::OutcomeRates &rates)
{
    // Sorted as they are made: by the place of the row.
    const auto row = [](int place, const QString &title, const ListCell &ofKnown,
                         const ListCell &ofAll) {
        return CellRows::Row{place, {{title, place}, ofKnown, ofAll}};
    };
    const ListCell none{u"—"_s, -1};
    return {row(1, tr("Response"), none, ratioCell(rates.response())),
        row(2, tr("Employed, apprenticeship included"), ratioCell(rates.employedOfKnown()),
            ratioCell(rates.employedOfAll())),
        row(3, tr("Further study"), ratioCell(rates.studyingOfKnown()),
            ratioCell(rates.studyingOfAll())),
        row(4, tr("Positive exit"), ratioCell(rates.positiveOfKnown()),
            ratioCell(rates.positiveOfAll())),
        row(5, tr("Employed in the trade they learned"), ratioCell(rates.inTheTrade()), none)};
}

std::vector<ListColumn> LeaverRows::situationColumns()
{
    return {{u"status"_s, tr("Situation")}, {u"count"_s, tr("Leavers"), ColumnKind::Number}};
}

std::vector<CellRows::Row> LeaverRows::situations(const outcomes::OutcomeRates &rates)
{
    std::vector<CellRows::Row> rows;
    for (int i = 0; i < outcomes::kStatusCount; ++i) {
        const auto status = outcomes::LeaverStatus(i);
        if (const int count = rates.of(status))
            rows.push_back({i + 1, {{titleOf(status), i}, {QString::number(count), count}}});
    }
    if (rates.unknown() > 0) {
        rows.push_back({outcomes::kStatusCount + 1,
            {{tr("Not heard of"), outcomes::kStatusCount},
                {QString::number(rates.unknown()), rates.unknown()}}});
    }
    return rows;
}

} // namespace ui

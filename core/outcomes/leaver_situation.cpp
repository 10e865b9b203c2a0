#include "core/outcomes/leaver_situation.h"

#include "core/base/date_range.h"
#include "core/base/format.h"
#include "core/base/text.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace outcomes {

namespace {

// Later than this, a plan is not news.
constexpr int kMonthsAhead = 12;

bool startsLater(const LeaverSituation &a, const LeaverSituation &b)
{
    return std::tuple(a.details.from, a.details.toldOn, a.id)
        > std::tuple(b.details.from, b.details.toldOn, b.id);
}

QString tradeText(std::optional<bool> inTrade)
{
    if (!inTrade)
        return {};
    return *inTrade ? QCoreApplication::translate("outcomes", "In the trade")
                    : QCoreApplication::translate("outcomes", "Not in the trade");
}

base::Error badDates()
{
    return {errors::kBadDates,
        QCoreApplication::translate("outcomes",
            "Type the day the situation began, at most a year ahead, and an end on or after it."),
        {}};
}

} // namespace

bool isPositive(StatusKind kind)
{
    switch (kind) {
    case StatusKind::Employment:
    case StatusKind::Apprenticeship:
    case StatusKind::Study:
    case StatusKind::Service:
        return true;
    case StatusKind::JobSeeking:
    case StatusKind::Other:
        return false;
    }
    return false;
}

base::Result<SituationDetails> checkedSituation(const SituationDetails &typed, QDate today)
{
    SituationDetails details = typed;
    if (!base::DateRange{typed.from, typed.to}.isValid()
        || typed.from > today.addMonths(kMonthsAhead))
        return base::fail(badDates());
    if (!typed.toldOn.isValid() || typed.toldOn > today) {
        return base::fail(errors::kBadToldOn,
            QCoreApplication::translate(
                "outcomes", "Type the day the news was told: today or before."));
    }
    ET_ASSIGN(details.organisation,
        base::cleanLine(typed.organisation,
            QCoreApplication::translate("outcomes", "Employer or school"), 200));
    ET_ASSIGN(details.toldBy,
        base::cleanLine(typed.toldBy, QCoreApplication::translate("outcomes", "Told by"), 100));
    if (details.toldBy.isEmpty()) {
        return base::fail(errors::kNoTeller,
            QCoreApplication::translate("outcomes",
                "Say who told it: the young person, a parent, the employer, the new school."));
    }
    const StatusKind kind = kindOf(typed.status);
    if (!isPositive(kind) || kind == StatusKind::Service)
        details.inTrade.reset();
    return details;
}

const LeaverSituation *situationAt(const std::vector<LeaverSituation> &situations, QDate day)
{
    const LeaverSituation *latest = nullptr;
    for (const LeaverSituation &one : situations) {
        if (one.confirmed && one.details.from <= day && (!latest || startsLater(one, *latest)))
            latest = &one;
    }
    return latest && latest->details.to.value_or(day) >= day ? latest : nullptr;
}

const LeaverSituation *outlookOn(const std::vector<LeaverSituation> &situations, QDate day)
{
    const LeaverSituation *latest = nullptr;
    for (const LeaverSituation &one : situations) {
        if (one.confirmed && one.details.toldOn <= day && (!latest || startsLater(one, *latest)))
            latest = &one;
    }
    return latest && latest->details.to.value_or(day) >= day ? latest : nullptr;
}

std::vector<security::FieldChange> changesBetween(
    const std::optional<SituationDetails> &before, const std::optional<SituationDetails> &after)
{
    using Text = QString (*)(const SituationDetails &);
    const std::pair<QString, Text> fields[]{
        {u"status"_s, [](const SituationDetails &s) { return titleOf(s.status); }},
        {u"from"_s, [](const SituationDetails &s) { return base::formatDate(s.from); }},
        {u"to"_s,
            [](const SituationDetails &s) { return base::formatDate(s.to.value_or(QDate())); }},
        {u"in_trade"_s, [](const SituationDetails &s) { return tradeText(s.inTrade); }},
        {u"organisation"_s, [](const SituationDetails &s) { return s.organisation; }},
        {u"told_by"_s, [](const SituationDetails &s) { return s.toldBy; }},
        {u"told_on"_s, [](const SituationDetails &s) { return base::formatDate(s.toldOn); }},
        {u"source"_s, [](const SituationDetails &s) { return titleOf(s.source); }},
    };
    std::vector<security::FieldChange> changes;
    for (const auto &[field, text] : fields) {
        changes.push_back({field, before ? std::optional(text(*before)) : std::nullopt,
            after ? std::optional(text(*after)) : std::nullopt});
    }
    return changes;
}

} // namespace outcomes

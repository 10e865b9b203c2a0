#include "core/base/format.h"
#include "core/base/text.h"
#include "core/reports/outcome_sections.h"

#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace reports {

using documents::Align;
using documents::Table;
using documents::Tone;

namespace {

QString withPercent(const QString &fraction, base::Ratio ratio)
{
    return translate("reports", "%1 (%2)").arg(fraction, base::formatPercent(ratio));
}

} // namespace

documents::Block ratesTable(const std::vector<Rate> &rates)
{
    Table table{.columns = {{translate("reports", "Figure"), 3, Align::Left, 34},
                    {translate("reports", "Value"), 0, Align::Right},
                    {translate("reports", "What is counted"), 6}}};
    for (const Rate &rate : rates) {
        const QString definition = translate("reports", "Numerator: %1. Denominator: %2.")
                                       .arg(rate.numerator, rate.denominator);
        table.rows.push_back({{rate.label, {rate.value, Tone::Strong}, {definition, Tone::Muted}}});
    }
    return whole(std::move(table));
}

QString written(const OutcomeReport &report, base::Ratio ratio)
{
    return base::formatRatio(ratio, report.percentFrom);
}

QString writtenHours(base::Ratio minutes)
{
    if (!minutes.isDefined())
        return u"—"_s;
    return withPercent(translate("reports", "%1 / %2")
                           .arg(base::formatMinutes(base::Minutes(minutes.numerator)),
                               base::formatMinutes(base::Minutes(minutes.denominator))),
        minutes);
}

QString writtenMoney(base::Ratio cents)
{
    if (!cents.isDefined())
        return u"—"_s;
    return withPercent(translate("reports", "%1 / %2")
                           .arg(base::formatMoney(base::Money::fromCents(cents.numerator)),
                               base::formatMoney(base::Money::fromCents(cents.denominator))),
        cents);
}

Tone toneOf(hours::Judgement judgement)
{
    switch (judgement) {
    case hours::Judgement::Undefined:
        return Tone::Muted;
    case hours::Judgement::Green:
        return Tone::Good;
    case hours::Judgement::Amber:
        return Tone::Warning;
    case hours::Judgement::Red:
        return Tone::Bad;
    }
    return Tone::Normal;
}

QString wordFor(hours::Judgement judgement)
{
    switch (judgement) {
    case hours::Judgement::Undefined:
        return u"—"_s;
    case hours::Judgement::Green:
        return translate("reports", "In the zone");
    case hours::Judgement::Amber:
        return translate("reports", "To watch");
    case hours::Judgement::Red:
        return translate("reports", "Outside the zone");
    }
    return {};
}

documents::TargetBand bandOf(const hours::PracticeTarget &target)
{
    const base::Ratio low{target.greenLow, 1000};
    const base::Ratio high{target.greenHigh, 1000};
    const QString label =
        translate("reports", "Aim: %1/%2, zone from %3 to %4")
            .arg(QString::number(target.numerator), QString::number(target.denominator),
                base::formatPercent(low), base::formatPercent(high));
    return {low, {target.numerator, target.denominator}, high, label};
}

documents::Heading section(const QString &title, const QString &subtitle)
{
    return {title, documents::HeadingLevel::Section, subtitle};
}

documents::Heading part(const QString &title)
{
    return {title, documents::HeadingLevel::Subsection, {}};
}

documents::Cell number(qint64 count)
{
    return {base::formatNumber(count)};
}

documents::KeyFigures::Figure ratioFigure(
    const OutcomeReport &report, const QString &label, base::Ratio ratio, const QString &note)
{
    const QString cases = base::formatRatio(ratio, std::numeric_limits<int>::max());
    if (!ratio.isDefined())
        return {label, cases, note, Tone::Muted};
    if (ratio.denominator < report.percentFrom)
        return {label, cases, note};
    return {label, base::formatPercent(ratio), base::joined({cases, note}, u" "_s)};
}

documents::Block whole(Table table)
{
    constexpr size_t kMostRows = 24; // of a page
    if (table.rows.size() > kMostRows)
        return table;
    return documents::KeepTogether{{std::move(table)}};
}

} // namespace reports

#include "core/fees/rules.h"

#include "core/base/format.h"
#include "core/base/text.h"
#include "core/fees/errors.h"
#include "core/fees/fee_plan.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace fees {

namespace {

constexpr int kWhole = 10'000;
constexpr int kMonthsOfYear = 12;

int monthsBetween(QDate from, QDate to)
{
    return (to.year() - from.year()) * kMonthsOfYear + to.month() - from.month();
}

base::Result<Discount> checkedDiscount(Discount discount)
{
    ET_ASSIGN(discount.label, checkedLabel(discount.label));
    if (discount.hundredths == 0)
        ET_TRY(checkAmount(discount.amount));
    if (discount.hundredths >= 0 && discount.hundredths <= kWhole)
        return discount;
    return base::fail(errors::kBadDiscount,
        QCoreApplication::translate(
            "fees", "%1: a percentage goes from 0.01 to 100, with at most two decimals.")
            .arg(discount.label));
}

base::Result<BursaryStep> checkedStep(BursaryStep step)
{
    ET_TRY(checkAmount(step.amount));
    ET_ASSIGN(step.source,
        base::cleanLine(
            step.source, QCoreApplication::translate("fees", "Where the amount comes from")));
    if (step.echelon >= 1 && step.echelon <= kMostEchelon && !step.source.isEmpty())
        return step;
    return base::fail(errors::kBadScale,
        QCoreApplication::translate("fees",
            "Step %1 of the bursary: give its amount for the year and where it comes from, for "
            "instance the order of the ministry and its date.")
            .arg(step.echelon));
}

} // namespace

QString Discount::title() const
{
    return u"%1 (%2)"_s.arg(
        label, hundredths > 0 ? percentText(hundredths) : base::formatMoney(amount));
}

base::Money Proration::partOf(base::Money amount) const
{
    return isWhole() ? amount
                     : base::Money::fromCents((amount.cents() * months * 2 + of) / (2 * of));
}

Proration prorationOf(QDate yearFirst, int yearMonths, QDate entryOn, std::optional<QDate> lastDay)
{
    const int first = std::clamp(monthsBetween(yearFirst, entryOn), 0, yearMonths - 1);
    const int last = lastDay ? std::clamp(monthsBetween(yearFirst, *lastDay), first, yearMonths - 1)
                             : yearMonths - 1;
    return {last - first + 1, yearMonths};
}

base::Result<FeeRules> checkedRules(const FeeRules &rules)
{
    FeeRules checked = rules;
    for (Discount &discount : checked.discounts) {
        ET_ASSIGN(discount, checkedDiscount(discount));
    }
    for (BursaryStep &step : checked.scale) {
        ET_ASSIGN(step, checkedStep(step));
    }
    std::sort(checked.scale.begin(), checked.scale.end(),
        [](const BursaryStep &a, const BursaryStep &b) { return a.echelon < b.echelon; });
    const bool twice =
        std::adjacent_find(checked.scale.begin(), checked.scale.end(),
            [](const BursaryStep &a, const BursaryStep &b) { return a.echelon == b.echelon; })
        != checked.scale.end();
    if (twice) {
        return base::fail(errors::kBadScale,
            QCoreApplication::translate("fees", "A step of the bursary stands twice."));
    }
    if (checked.yearMonths >= 1 && checked.yearMonths <= kMonthsOfYear)
        return checked;
    return base::fail(errors::kBadMonths,
        QCoreApplication::translate("fees", "The year’s tuition is for 1 to 12 months."));
}

std::optional<int> percentFrom(const QString &typed)
{
    QString text = typed;
    text.remove(u'%');
    const auto amount = base::Money::parse(text.trimmed());
    if (!amount || amount->cents() < 1 || amount->cents() > kWhole)
        return std::nullopt;
    return int(amount->cents());
}

QString percentText(int hundredths)
{
    constexpr int kHundred = 100;
    const QString whole = QString::number(hundredths / kHundred);
    const int rest = hundredths % kHundred;
    const QString number =
        rest == 0 ? whole : u"%1,%2"_s.arg(whole).arg(rest, 2, 10, QLatin1Char('0'));
    return number + u"\u00A0%"_s;
}

} // namespace fees

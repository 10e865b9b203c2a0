#include "core/fees/charge.h"

#include "core/base/format.h"
#include "core/base/text.h"
#include "core/fees/errors.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace fees {

namespace {

constexpr int kDaysForOne = 30;
constexpr int kDaysBeforeFirst = 20;
constexpr int kMonthsOfPaying = 10;

QDate firstDue(QDate start, int dayOfMonth)
{
    const QDate earliest = start.addDays(kDaysBeforeFirst);
    const QDate sameMonth(earliest.year(), earliest.month(), dayOfMonth);
    return sameMonth >= earliest ? sameMonth : sameMonth.addMonths(1);
}

base::Result<ChargeLine> checkedLine(ChargeLine line)
{
    ET_ASSIGN(line.label, checkedLabel(line.label));
    ET_TRY(checkAmount(line.amount));
    ET_ASSIGN(line.reductionReason,
        base::cleanLine(
            line.reductionReason, QCoreApplication::translate("fees", "Reason of the reduction")));
    if (line.reduction.isNegative() || line.reduction >= line.amount) {
        return base::fail(errors::kBadReduction,
            QCoreApplication::translate("fees",
                "%1: a reduction of %2 does not fit an amount of %3. Leave the line out when "
                "nothing "
                "is owed.")
                .arg(
                    line.label, base::formatMoney(line.reduction), base::formatMoney(line.amount)));
    }
    if (line.reduction.isZero() != line.reductionReason.isEmpty()) {
        return base::fail(errors::kMissingReason,
            QCoreApplication::translate("fees",
                "%1: a reduction has an amount and a reason, for instance a brother or sister in "
                "the school.")
                .arg(line.label));
    }
    return line;
}

base::Done checkDueDates(const std::vector<QDate> &dates, QDate yearFirst, QDate yearLast)
{
    const bool right = !dates.empty() && dates.size() <= kMostInstalments
        && std::all_of(dates.begin(), dates.end(),
            [&](QDate date) {
                return date.isValid() && date >= yearFirst.addYears(-1)
                    && date <= yearLast.addYears(1);
            })
        && std::adjacent_find(dates.begin(), dates.end(), std::greater_equal<>()) == dates.end();
    if (right)
        return {};
    return base::fail(errors::kBadDueDates,
        QCoreApplication::translate("fees",
            "The due dates are not right: give 1 to 12 of them, each after the one before and at "
            "most a year away from the school year."));
}

base::Done checkAmounts(const ChargeRequest &request)
{
    if (request.dueAmounts.empty())
        return {};
    base::Money sum;
    bool possible = request.dueAmounts.size() == request.dueDates.size();
    for (const base::Money amount : request.dueAmounts) {
        possible = possible && amount > base::Money();
        sum += amount;
    }
    if (possible && sum == request.owed())
        return {};
    return base::fail(errors::kBadSchedule,
        QCoreApplication::translate("fees",
            "The instalments come to %1, but %2 is to be paid: change an amount so that they are "
            "the same, each above zero.")
            .arg(base::formatMoney(sum), base::formatMoney(request.owed())));
}

} // namespace

base::Money ChargeRequest::owed() const
{
    base::Money sum;
    for (const ChargeLine &line : lines)
        sum += line.owed();
    return sum;
}

std::vector<std::vector<Instalment>> instalmentsOf(const ChargeRequest &request)
{
    std::vector<std::vector<Instalment>> byLine;
    std::vector<base::Money> left = request.dueAmounts;
    for (const ChargeLine &line : request.lines) {
        if (left.empty()) {
            byLine.push_back(instalmentsOf(line.owed(), request.dueDates));
            continue;
        }
        base::Money owed = line.owed();
        std::vector<Instalment> parts;
        for (size_t i = 0; i < left.size(); ++i) {
            const base::Money part = std::min(owed, left[i]);
            if (part.isZero())
                continue;
            parts.push_back({request.dueDates[i], part});
            left[i] -= part;
            owed -= part;
        }
        byLine.push_back(std::move(parts));
    }
    return byLine;
}

std::vector<Instalment> instalmentsOf(base::Money amount, const std::vector<QDate> &dueDates)
{
    const std::vector<base::Money> parts = amount.split(int(dueDates.size()));
    std::vector<Instalment> instalments;
    for (size_t i = 0; i < parts.size(); ++i) {
        if (!parts[i].isZero())
            instalments.push_back({dueDates[i], parts[i]});
    }
    return instalments;
}

std::vector<QDate> proposedDueDates(int count, QDate start, int dayOfMonth)
{
    if (count <= 1)
        return {start.addDays(kDaysForOne)};
    const int day = std::clamp(dayOfMonth, 1, 28);
    const int step = std::max(1, kMonthsOfPaying / count);
    const QDate first = firstDue(start, day);
    std::vector<QDate> dates;
    for (int i = 0; i < count; ++i)
        dates.push_back(first.addMonths(i * step));
    return dates;
}

base::Money shareOf(base::Money amount, int hundredthsOfPercent)
{
    constexpr qint64 kWhole = 10'000;
    return base::Money::fromCents(
        (amount.cents() * hundredthsOfPercent * 2 + kWhole) / (2 * kWhole));
}

std::vector<ChargeLine> chargeLinesOf(const FeePlan &plan)
{
    std::vector<ChargeLine> lines;
    for (const FeeLine &line : plan.lines)
        lines.push_back({line.kind, line.label, line.amount});
    return lines;
}

base::Result<ChargeRequest> checkedCharge(
    const ChargeRequest &request, QDate yearFirst, QDate yearLast)
{
    ChargeRequest checked = request;
    if (checked.lines.empty()) {
        return base::fail(errors::kNoLine,
            QCoreApplication::translate(
                "fees", "There is nothing to charge: add a line with its amount."));
    }
    for (ChargeLine &line : checked.lines) {
        ET_ASSIGN(line, checkedLine(line));
    }
    ET_TRY(checkDueDates(checked.dueDates, yearFirst, yearLast));
    ET_TRY(checkAmounts(checked));
    return checked;
}

} // namespace fees

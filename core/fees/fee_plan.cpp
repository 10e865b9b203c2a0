#include "core/fees/fee_plan.h"

#include "core/base/format.h"
#include "core/base/stored_names.h"
#include "core/base/text.h"
#include "core/fees/errors.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace fees {

namespace {
constexpr base::StoredNames<FeeKind, 4> kFeeKindNames{
    {{FeeKind::Tuition, u"tuition"}, {FeeKind::Equipment, u"equipment"},
        {FeeKind::Registration, u"registration"}, {FeeKind::Other, u"other"}}};

constexpr size_t kMostLines = 20;
constexpr base::Money kTooMuch = base::Money::fromCents(1'000'000'000);
} // namespace

QString storedName(FeeKind kind)
{
    return kFeeKindNames.of(kind);
}

FeeKind feeKindFrom(const QString &name)
{
    return kFeeKindNames.find(name).value_or(FeeKind::Other);
}

QString titleOf(FeeKind kind)
{
    switch (kind) {
    case FeeKind::Tuition:
        return QCoreApplication::translate("fees", "Tuition");
    case FeeKind::Equipment:
        return QCoreApplication::translate("fees", "Equipment");
    case FeeKind::Registration:
        return QCoreApplication::translate("fees", "Registration");
    case FeeKind::Other:
        return QCoreApplication::translate("fees", "Other");
    }
    return {};
}

base::Money FeePlan::total() const
{
    return totalOf(lines);
}

std::vector<FeeLine> FeePlan::linesFor(const std::vector<diplomas::DiplomaId> &diplomas) const
{
    std::vector<FeeLine> fitting;
    std::copy_if(lines.begin(), lines.end(), std::back_inserter(fitting), [&](const auto &line) {
        return !line.diploma
            || std::find(diplomas.begin(), diplomas.end(), *line.diploma) != diplomas.end();
    });
    return fitting;
}

std::vector<std::vector<FeeLine>> FeePlan::linesByDiploma() const
{
    std::vector<diplomas::DiplomaId> named;
    for (const FeeLine &line : lines) {
        if (line.diploma && std::find(named.begin(), named.end(), *line.diploma) == named.end())
            named.push_back(*line.diploma);
    }
    std::vector<std::vector<FeeLine>> sets{linesFor({})};
    for (const diplomas::DiplomaId diploma : named)
        sets.push_back(linesFor({diploma}));
    return sets;
}

base::Money totalOf(const std::vector<FeeLine> &lines)
{
    base::Money sum;
    for (const FeeLine &line : lines)
        sum += line.amount;
    return sum;
}

QString CeilingWarning::message() const
{
    return QCoreApplication::translate("fees",
        "Tuition comes to %1 a year. An École de Production asks at most %2: check the amount.")
        .arg(base::formatMoney(tuition), base::formatMoney(ceiling));
}

base::Money tuitionOf(const std::vector<FeeLine> &lines)
{
    base::Money sum;
    for (const FeeLine &line : lines) {
        if (line.kind == FeeKind::Tuition)
            sum += line.amount;
    }
    return sum;
}

std::optional<CeilingWarning> overCeiling(base::Money tuition, base::Money ceiling)
{
    if (tuition <= ceiling)
        return std::nullopt;
    return CeilingWarning{tuition, ceiling};
}

base::Done checkAmount(base::Money amount)
{
    if (amount > base::Money() && amount < kTooMuch)
        return {};
    return base::fail(errors::kBadAmount,
        QCoreApplication::translate("fees",
            "%1 cannot be entered: type an amount of at least 0.01 € and below 10,000,000 €.")
            .arg(base::formatMoney(amount)));
}

base::Result<QString> checkedLabel(const QString &label)
{
    ET_ASSIGN(
        const QString clean, base::cleanLine(label, QCoreApplication::translate("fees", "Label")));
    if (clean.isEmpty()) {
        return base::fail(errors::kMissingLabel,
            QCoreApplication::translate("fees",
                "A line has no label. Say what the amount is for, for instance Tuition "
                "2026-2027."));
    }
    return clean;
}

base::Result<std::vector<FeeLine>> checkedLines(const std::vector<FeeLine> &lines)
{
    if (lines.size() > kMostLines) {
        return base::fail(errors::kTooManyLines,
            QCoreApplication::translate("fees", "A fee plan holds at most 20 lines."));
    }
    std::vector<FeeLine> checked;
    checked.reserve(lines.size());
    for (const FeeLine &line : lines) {
        ET_ASSIGN(const QString label, checkedLabel(line.label));
        ET_TRY(checkAmount(line.amount));
        checked.push_back({line.kind, label, line.amount, line.diploma});
    }
    return checked;
}

} // namespace fees

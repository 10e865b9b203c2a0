#include "core/fees/payment.h"

#include "core/base/format.h"
#include "core/base/stored_names.h"
#include "core/base/text.h"
#include "core/fees/errors.h"
#include "core/fees/fee_plan.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

using namespace Qt::Literals::StringLiterals;

namespace fees {

namespace {

constexpr base::StoredNames<Means, 5> kMeansNames{
    {{Means::Cheque, u"cheque"}, {Means::Transfer, u"transfer"}, {Means::Card, u"card"},
        {Means::Cash, u"cash"}, {Means::DirectDebit, u"direct-debit"}}};

const QDate kEarliest(2000, 1, 1);

base::Done checkDay(QDate receivedOn, QDate today)
{
    if (receivedOn.isValid() && receivedOn <= today && receivedOn >= kEarliest)
        return {};
    return base::fail(errors::kBadDate,
        QCoreApplication::translate(
            "fees", "The date of a payment is the day the money came in: today (%1) or before.")
            .arg(base::formatDate(today)));
}

} // namespace

QString storedName(Means means)
{
    return kMeansNames.of(means);
}

Means meansFrom(const QString &name)
{
    return kMeansNames.find(name).value_or(Means::Cheque);
}

QString titleOf(Means means)
{
    switch (means) {
    case Means::Cheque:
        return QCoreApplication::translate("fees", "Cheque");
    case Means::Transfer:
        return QCoreApplication::translate("fees", "Bank transfer");
    case Means::Card:
        return QCoreApplication::translate("fees", "Bank card");
    case Means::Cash:
        return QCoreApplication::translate("fees", "Cash");
    case Means::DirectDebit:
        return QCoreApplication::translate("fees", "Direct debit");
    }
    return {};
}

QString titleOf(Means means, bool isOpening)
{
    return isOpening ? QCoreApplication::translate("fees", "Taken over") : titleOf(means);
}

std::vector<Allocation> proposedAllocations(base::Money amount, std::vector<OpenInstalment> open)
{
    std::stable_sort(open.begin(), open.end(),
        [](const OpenInstalment &a, const OpenInstalment &b) { return a.dueOn < b.dueOn; });
    std::vector<Allocation> proposed;
    for (const OpenInstalment &instalment : open) {
        const base::Money part = std::min(amount, instalment.open);
        if (part <= base::Money())
            continue;
        proposed.push_back({instalment.instalment, part});
        amount -= part;
    }
    return proposed;
}

base::Result<std::vector<Allocation>> checkedAllocations(const std::vector<Allocation> &allocations)
{
    std::map<InstalmentId, base::Money> sums;
    for (const Allocation &allocation : allocations) {
        ET_TRY(checkAmount(allocation.amount));
        sums[allocation.instalment] += allocation.amount;
    }
    std::vector<Allocation> checked;
    for (const auto &[instalment, amount] : sums)
        checked.push_back({instalment, amount});
    return checked;
}

base::Done checkCashDay(QDate cashOn, QDate receivedOn)
{
    if (cashOn.isValid() && cashOn >= receivedOn && cashOn <= receivedOn.addYears(1))
        return {};
    return base::fail(errors::kBadDate,
        QCoreApplication::translate(
            "fees", "A cheque received on %1 is cashed on that day or later, within a year.")
            .arg(base::formatDate(receivedOn)));
}

base::Result<PaymentDraft> checkedPayment(const PaymentDraft &draft, QDate today)
{
    PaymentDraft checked = draft;
    if (draft.uuid.isEmpty()) {
        return base::fail(errors::kMissingUuid,
            QCoreApplication::translate(
                "fees", "This payment has no identifier. Close the form and open it again."));
    }
    ET_TRY(checkAmount(draft.amount));
    ET_TRY(checkDay(draft.receivedOn, today));
    if (draft.means != Means::Cheque)
        checked.cashOn.reset();
    else if (draft.cashOn)
        ET_TRY(checkCashDay(*draft.cashOn, draft.receivedOn));
    ET_ASSIGN(checked.remitterName,
        base::cleanLine(draft.remitterName, QCoreApplication::translate("fees", "Received from")));
    ET_ASSIGN(
        checked.bank, base::cleanLine(draft.bank, QCoreApplication::translate("fees", "Bank")));
    ET_ASSIGN(checked.reference,
        base::cleanLine(draft.reference, QCoreApplication::translate("fees", "Reference")));
    ET_ASSIGN(checked.allocations, checkedAllocations(draft.allocations));
    if (!draft.remitter && checked.remitterName.isEmpty()) {
        return base::fail(errors::kMissingRemitter,
            QCoreApplication::translate("fees",
                "Say who hands over the money: choose a person, or type a name, for instance that "
                "of a grandmother."));
    }
    return checked;
}

} // namespace fees

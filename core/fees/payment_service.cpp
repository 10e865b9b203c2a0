#include "core/fees/payment_service.h"

#include "core/base/format.h"
#include "core/fees/balance_repository.h"
#include "core/fees/errors.h"
#include "core/fees/living_payment.h"
#include "core/fees/payment_repository.h"
#include "core/fees/receipt_issue.h"
#include "core/fees/receipt_repository.h"
#include "core/fees/refund_repository.h"
#include "core/fees/void_reason.h"
#include "core/records/issued_documents.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;
using security::Operation;

namespace fees {

namespace {

base::Error overPayment(base::Money wanted, base::Money left)
{
    return {errors::kOverPayment,
        QCoreApplication::translate("fees",
            "The amounts to settle add up to %1, but this payment has only %2 left: lower one of "
            "them.")
            .arg(base::formatMoney(wanted), base::formatMoney(left)),
        {}};
}

base::Error overInstalment(const QString &name, base::Money wanted, base::Money open)
{
    return {errors::kOverInstalment,
        QCoreApplication::translate("fees",
            "%1: only %2 of it is still open, not %3. Lower the amount: what is left stays an "
            "advance.")
            .arg(name, base::formatMoney(open), base::formatMoney(wanted)),
        {}};
}

base::Error stillRefunded(base::Money refunded)
{
    return {errors::kRefunded,
        QCoreApplication::translate("fees",
            "%1 of this payment was given back: it cannot be cancelled as well. Cancel the refund "
            "first if it did not take place.")
            .arg(base::formatMoney(refunded)),
        {}};
}

base::Money sumOf(const std::vector<Allocation> &allocations)
{
    base::Money sum;
    for (const Allocation &allocation : allocations)
        sum += allocation.amount;
    return sum;
}

base::Done allocateAll(
    security::Transaction &transaction, PaymentId id, const std::vector<Allocation> &allocations)
{
    storage::Database &database = transaction.database();
    for (const Allocation &allocation : allocations) {
        ET_ASSIGN(const bool written, PaymentRepository::allocate(transaction, id, allocation));
        if (written)
            continue;
        ET_ASSIGN(const base::Money left,
            BalanceRepository::advanceOf(database, transaction.permit(), id));
        if (left < allocation.amount)
            return base::fail(overPayment(allocation.amount, left));
        ET_ASSIGN(const base::Money open,
            BalanceRepository::openOf(database, transaction.permit(), allocation.instalment));
        ET_ASSIGN(const QString name, PaymentRepository::nameOf(database, allocation.instalment));
        return base::fail(overInstalment(name, allocation.amount, open));
    }
    return {};
}

base::Result<Received> received(
    storage::Database &database, const security::Permit &permit, PaymentId id, bool wasThereAlready)
{
    ET_ASSIGN(const auto document, ReceiptRepository::documentOf(database, id));
    if (!document)
        return base::fail(security::notThere());
    ET_ASSIGN(const QString number, ReceiptRepository::numberOf(database, id));
    ET_ASSIGN(const base::Money advance, BalanceRepository::advanceOf(database, permit, id));
    return Received{id, *document, number, advance, wasThereAlready};
}

base::Result<Received> receivedBefore(
    security::Transaction &transaction, const Payment &payment, const PaymentDraft &draft)
{
    ET_ASSIGN(const Received before,
        received(transaction.database(), transaction.permit(), payment.id, true));
    if (payment.amount == draft.amount && payment.receivedOn == draft.receivedOn
        && payment.means == draft.means && payment.remitter == draft.remitter
        && (payment.remitter || payment.remitterName == draft.remitterName))
        return before;
    return base::fail(errors::kNotSame,
        QCoreApplication::translate("fees",
            "This payment is already entered as receipt %1, for %2, with something else in it. "
            "Cancel that receipt if it is wrong, then enter the payment anew.")
            .arg(before.receiptNumber, base::formatMoney(payment.amount)));
}

base::Result<PaymentDraft> complete(
    const security::Transaction &transaction, const PaymentDraft &draft)
{
    ET_ASSIGN(PaymentDraft payment, checkedPayment(draft, transaction.today()));
    if (payment.remitter) {
        ET_ASSIGN(const auto name,
            ReceiptRepository::partyName(transaction.database(), *payment.remitter));
        if (!name)
            return base::fail(security::notThere());
        payment.remitterName = *name;
    }
    const base::Money wanted = sumOf(payment.allocations);
    if (wanted > payment.amount)
        return base::fail(overPayment(wanted, payment.amount));
    return payment;
}

} // namespace

PaymentService::PaymentService(security::Workspace &workspace)
    : m_workspace(workspace)
{
}

base::Result<Received> PaymentService::receive(const PaymentDraft &draft)
{
    ET_ASSIGN(const auto permit, m_workspace.require(Operation::ManageFees));
    ET_ASSIGN(auto transaction, security::Transaction::begin(m_workspace, permit));
    ET_ASSIGN(const Received received, receivePayment(transaction, draft));
    ET_TRY(transaction.commit());
    return received;
}

base::Result<Received> PaymentService::receivePayment(
    security::Transaction &transaction, const PaymentDraft &draft)
{
    ET_ASSIGN(const PaymentDraft payment, complete(transaction, draft));
    ET_ASSIGN(const auto known, PaymentRepository::byUuid(transaction.database(), payment.uuid));
    if (known)
        return receivedBefore(transaction, *known, payment);
    ET_ASSIGN(const PaymentId id, PaymentRepository::add(transaction, payment));
    ET_TRY(allocateAll(transaction, id, payment.allocations));
    ET_ASSIGN(const IssuedReceipt receipt, issueReceipt(transaction, id, payment));
    ET_TRY(transaction.record(u"payment.receive"_s, {u"payment"_s, payment.uuid},
        {{u"receipt"_s, {}, receipt.number}, {u"remitter"_s, {}, payment.remitterName},
            {u"receivedOn"_s, {}, base::formatDate(payment.receivedOn)},
            {u"amount"_s, {}, base::formatMoney(payment.amount)},
            {u"means"_s, {}, titleOf(payment.means)}, {u"reference"_s, {}, payment.reference}}));
    return received(transaction.database(), transaction.permit(), id, false);
}

base::Done PaymentService::allocate(PaymentId id, const std::vector<Allocation> &allocations)
{
    ET_ASSIGN(const auto permit, m_workspace.require(Operation::ManageFees));
    ET_ASSIGN(const auto checked, checkedAllocations(allocations));
    ET_ASSIGN(auto transaction, security::Transaction::begin(m_workspace, permit));
    ET_ASSIGN(const Payment payment, livingPayment(transaction, id));
    ET_ASSIGN(
        const base::Money before, BalanceRepository::advanceOf(transaction.database(), permit, id));
    if (sumOf(checked) > before)
        return base::fail(overPayment(sumOf(checked), before));
    ET_TRY(allocateAll(transaction, id, checked));
    ET_TRY(transaction.record(u"payment.allocate"_s, {u"payment"_s, payment.uuid},
        {{u"advance"_s, base::formatMoney(before), base::formatMoney(before - sumOf(checked))}}));
    return transaction.commit();
}

base::Done PaymentService::release(PaymentId id, InstalmentId instalment)
{
    ET_ASSIGN(const auto permit, m_workspace.require(Operation::ManageFees));
    ET_ASSIGN(auto transaction, security::Transaction::begin(m_workspace, permit));
    ET_ASSIGN(const Payment payment, livingPayment(transaction, id));
    ET_ASSIGN(const base::Money released, PaymentRepository::release(transaction, id, instalment));
    if (released.isZero())
        return base::fail(security::notThere());
    ET_ASSIGN(
        const base::Money after, BalanceRepository::advanceOf(transaction.database(), permit, id));
    ET_TRY(transaction.record(u"payment.release"_s, {u"payment"_s, payment.uuid},
        {{u"advance"_s, base::formatMoney(after - released), base::formatMoney(after)}}));
    return transaction.commit();
}

base::Done PaymentService::voidPayment(PaymentId id, const QString &reason)
{
    ET_ASSIGN(const auto permit, m_workspace.require(Operation::ManageFees));
    ET_ASSIGN(auto transaction, security::Transaction::begin(m_workspace, permit));
    ET_TRY(cancel(transaction, id, reason));
    return transaction.commit();
}

base::Done PaymentService::cancel(
    security::Transaction &transaction, PaymentId id, const QString &reason, bool isUnpaid)
{
    ET_ASSIGN(const QString why, checkedReason(reason));
    ET_ASSIGN(const Payment payment, livingPayment(transaction, id));
    ET_ASSIGN(const base::Money refunded, RefundRepository::given(transaction.database(), id));
    if (!refunded.isZero())
        return base::fail(stillRefunded(refunded));
    ET_TRY(PaymentRepository::addOpposite(
        transaction, id, security::Workspace::newUuid(), why, isUnpaid));
    return transaction.record(isUnpaid ? u"payment.unpaid"_s : u"payment.void"_s,
        {u"payment"_s, payment.uuid},
        {{u"amount"_s, base::formatMoney(payment.amount), base::formatMoney({})},
            {u"reason"_s, {}, why}});
}

base::Result<Receipt> PaymentService::receipt(PaymentId id)
{
    ET_ASSIGN(const auto permit, m_workspace.require(Operation::ReadFees));
    storage::Database &database = m_workspace.database();
    ET_ASSIGN(const auto key, ReceiptRepository::documentOf(database, id));
    if (!key)
        return base::fail(security::notThere());
    ET_ASSIGN(const auto document, records::IssuedDocuments::find(database, permit, *key));
    if (!document)
        return base::fail(security::notThere());
    Receipt receipt{document->id, id, document->number, document->issuedBy, {}, {}};
    ET_ASSIGN(receipt.snapshot, receiptFromJson(document->snapshot));
    ET_ASSIGN(receipt.cancellation, ReceiptRepository::cancellationOf(database, id));
    return receipt;
}

} // namespace fees

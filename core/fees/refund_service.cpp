#include "core/fees/refund_service.h"

#include "core/base/format.h"
#include "core/fees/balance_repository.h"
#include "core/fees/errors.h"
#include "core/fees/living_payment.h"
#include "core/fees/receipt_repository.h"
#include "core/fees/refund_repository.h"
#include "core/fees/void_reason.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;
using security::Operation;

namespace fees {

namespace {

base::Result<RefundId> givenBefore(const Refund &refund, const RefundDraft &draft)
{
    if (refund.payment == draft.payment && refund.amount == draft.amount)
        return refund.id;
    return base::fail(errors::kNotSame,
        QCoreApplication::translate("fees",
            "This refund is already entered, for %1, with something else in it. Cancel it if it is "
            "wrong, then enter it anew.")
            .arg(base::formatMoney(refund.amount)));
}

base::Error overAdvance(base::Money wanted, base::Money advance)
{
    return {errors::kOverAdvance,
        QCoreApplication::translate("fees",
            "%1 cannot be given back: only %2 of this payment is an advance. Take the money off an "
            "instalment first if it is to be given back.")
            .arg(base::formatMoney(wanted), base::formatMoney(advance)),
        {}};
}

} // namespace

RefundService::RefundService(security::Workspace &workspace)
    : m_workspace(workspace)
{
}

base::Result<RefundId> RefundService::refund(const RefundDraft &draft)
{
    ET_ASSIGN(const auto permit, m_workspace.require(Operation::ManageFees));
    ET_ASSIGN(auto transaction, security::Transaction::begin(m_workspace, permit));
    ET_ASSIGN(const RefundId id, give(transaction, draft));
    ET_TRY(transaction.commit());
    return id;
}

base::Done RefundService::voidRefund(RefundId id, const QString &reason)
{
    ET_ASSIGN(const auto permit, m_workspace.require(Operation::ManageFees));
    ET_ASSIGN(auto transaction, security::Transaction::begin(m_workspace, permit));
    ET_TRY(cancel(transaction, id, reason));
    return transaction.commit();
}

base::Result<RefundId> RefundService::give(
    security::Transaction &transaction, const RefundDraft &draft)
{
    ET_ASSIGN(const RefundDraft refund, checkedRefund(draft, transaction.today()));
    storage::Database &database = transaction.database();
    ET_ASSIGN(const auto known, RefundRepository::byUuid(database, refund.uuid));
    if (known)
        return givenBefore(*known, refund);
    ET_ASSIGN(const Payment payment, livingPayment(transaction, refund.payment));
    ET_ASSIGN(const base::Money advance,
        BalanceRepository::advanceOf(database, transaction.permit(), payment.id));
    if (refund.amount > advance)
        return base::fail(overAdvance(refund.amount, advance));
    ET_ASSIGN(const RefundId id, RefundRepository::add(transaction, refund));
    ET_ASSIGN(const QString number, ReceiptRepository::numberOf(database, payment.id));
    ET_TRY(transaction.record(u"refund.give"_s, {u"refund"_s, refund.uuid},
        {{u"receipt"_s, {}, number}, {u"amount"_s, {}, base::formatMoney(refund.amount)},
            {u"means"_s, {}, titleOf(refund.means)}, {u"reason"_s, {}, refund.reason}}));
    ET_TRY(transaction.record(u"payment.refund"_s, {u"payment"_s, payment.uuid},
        {{u"advance"_s, base::formatMoney(advance), base::formatMoney(advance - refund.amount)}}));
    return id;
}

base::Done RefundService::cancel(
    security::Transaction &transaction, RefundId id, const QString &reason)
{
    ET_ASSIGN(const QString why, checkedReason(reason));
    storage::Database &database = transaction.database();
    ET_ASSIGN(const auto refund, RefundRepository::find(database, id));
    if (!refund || refund->isOpposite)
        return base::fail(security::notThere());
    // Held first: two workstations never cancel the same refund.
    ET_TRY(livingPayment(transaction, refund->payment));
    ET_ASSIGN(const auto now, RefundRepository::find(database, id));
    if (now->isVoid) {
        ET_ASSIGN(const QString number, ReceiptRepository::numberOf(database, refund->payment));
        return base::fail(
            alreadyVoid(QCoreApplication::translate("fees", "Refund of payment %1").arg(number)));
    }
    ET_TRY(RefundRepository::addOpposite(transaction, id, security::Workspace::newUuid(), why));
    return transaction.record(u"refund.void"_s, {u"refund"_s, refund->uuid},
        {{u"amount"_s, base::formatMoney(refund->amount), base::formatMoney({})},
            {u"reason"_s, {}, why}});
}

} // namespace fees

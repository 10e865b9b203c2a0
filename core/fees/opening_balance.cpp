#include "core/fees/opening_balance.h"

#include "core/base/format.h"
#include "core/fees/charge_repository.h"
#include "core/fees/charge_service.h"
#include "core/fees/errors.h"
#include "core/fees/payment_repository.h"
#include "core/fees/payment_service.h"
#include "core/fees/receipt_repository.h"
#include "core/fees/refund_repository.h"
#include "core/security/policy.h"
#include "core/security/workspace.h"
#include "core/storage/database.h"
#include "core/storage/statement.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace fees {

namespace {

const QString kSettled =
    u"SELECT count(*) FROM (SELECT i.id FROM instalment i JOIN allocation a ON a.instalment_id = "
    "i.id WHERE i.charge_id = ? GROUP BY i.id HAVING sum(a.cents) <> 0) settled"_s;
const QString kReminded = u"SELECT count(*) FROM reminder_line l JOIN instalment i ON i.id = "
                          "l.instalment_id WHERE i.charge_id = ?"_s;
const QString kSpent =
    u"SELECT count(*) FROM (SELECT instalment_id FROM allocation WHERE payment_id = ? GROUP BY "
    "instalment_id HAVING sum(cents) <> 0) spent"_s;

template <class Key>
base::Result<qint64> count(storage::Database &database, const QString &sql, const Key &key)
{
    storage::Statement row(database, sql);
    ET_TRY(row.run(key));
    return storage::singleInteger(row);
}

} // namespace

base::Result<ChargeId> OpeningBalances::owe(security::Transaction &transaction,
    enrolment::EnrolmentId enrolment, people::PartyId payer, base::Money amount, QDate until,
    QDate dueOn)
{
    const QString label =
        QCoreApplication::translate("fees", "Taken over: owed on %1").arg(base::formatDate(until));
    ET_ASSIGN(const Charged charged,
        ChargeService::chargeEnrolment(
            transaction, {enrolment, payer, {{FeeKind::Other, label, amount}}, {dueOn}}));
    return charged.charges.front();
}

base::Result<PaymentId> OpeningBalances::advance(
    security::Transaction &transaction, people::PartyId payer, base::Money amount, QDate until)
{
    ET_ASSIGN(const auto name, ReceiptRepository::partyName(transaction.database(), payer));
    if (!name)
        return base::fail(security::notThere());
    PaymentDraft draft;
    draft.uuid = security::Workspace::newUuid();
    draft.remitter = payer;
    draft.remitterName = *name;
    draft.receivedOn = until;
    draft.amount = amount;
    draft.means = Means::Transfer; // says nothing: an opening one is shown as taken over
    draft.isOpening = true;
    ET_ASSIGN(PaymentDraft checked, checkedPayment(draft, transaction.today()));
    ET_ASSIGN(const PaymentId id, PaymentRepository::add(transaction, checked));
    ET_TRY(transaction.record(u"payment.take-over"_s, {u"payment"_s, draft.uuid},
        {{u"remitter"_s, {}, draft.remitterName}, {u"amount"_s, {}, base::formatMoney(amount)},
            {u"receivedOn"_s, {}, base::formatDate(until)}}));
    return id;
}

base::Result<QString> OpeningBalances::useOf(storage::Database &database, ChargeId charge)
{
    ET_ASSIGN(const qint64 settled, count(database, kSettled, charge));
    if (settled > 0)
        return QCoreApplication::translate("fees", "money was put on the balance taken over");
    ET_ASSIGN(const qint64 reminded, count(database, kReminded, charge));
    if (reminded > 0)
        return QCoreApplication::translate("fees", "a reminder asked for the balance taken over");
    return QString();
}

base::Result<QString> OpeningBalances::useOf(storage::Database &database, PaymentId payment)
{
    ET_ASSIGN(const qint64 spent, count(database, kSpent, payment));
    if (spent > 0)
        return QCoreApplication::translate("fees", "the advance taken over settles instalments");
    ET_ASSIGN(const base::Money given, RefundRepository::given(database, payment));
    if (!given.isZero())
        return QCoreApplication::translate("fees", "the advance taken over was given back");
    return QString();
}

base::Done OpeningBalances::takeBack(
    security::Transaction &transaction, ChargeId charge, const QString &reason)
{
    ET_ASSIGN(const auto found, ChargeRepository::find(transaction.database(), charge));
    if (found && found->isVoid)
        return {};
    return ChargeService::cancel(transaction, charge, reason);
}

base::Done OpeningBalances::takeBack(
    security::Transaction &transaction, PaymentId payment, const QString &reason)
{
    ET_ASSIGN(const auto found, PaymentRepository::find(transaction.database(), payment));
    if (found && found->isVoid)
        return {};
    return PaymentService::cancel(transaction, payment, reason);
}

} // namespace fees

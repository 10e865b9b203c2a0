#include "core/fees/cheque_service.h"

#include "core/base/format.h"
#include "core/fees/charge_service.h"
#include "core/fees/deposit_repository.h"
#include "core/fees/errors.h"
#include "core/fees/living_payment.h"
#include "core/fees/payment_repository.h"
#include "core/fees/payment_service.h"
#include "core/fees/receipt_repository.h"
#include "core/records/issued_documents.h"
#include "core/school/school_repository.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using security::Operation;

namespace fees {

namespace {

base::Error alreadyDeposited(const QString &receipt, const QString &slip)
{
    return {errors::kDeposited,
        QCoreApplication::translate("fees",
            "The cheque of receipt %1 is on the deposit slip %2 already: a cheque goes to the bank "
            "once.")
            .arg(receipt, slip),
        {}};
}

// A cheque that may still be touched, with the number of its receipt.
base::Result<Payment> livingCheque(security::Transaction &transaction, PaymentId id)
{
    ET_ASSIGN(const Payment payment, livingPayment(transaction, id));
    if (payment.means == Means::Cheque)
        return payment;
    ET_ASSIGN(const QString number, ReceiptRepository::numberOf(transaction.database(), id));
    return base::fail(errors::kNotCheque,
        QCoreApplication::translate("fees", "Payment %1 is no cheque.").arg(number));
}

base::Result<Payment> chequeInDrawer(security::Transaction &transaction, PaymentId id)
{
    ET_ASSIGN(const Payment payment, livingCheque(transaction, id));
    ET_ASSIGN(const QString slip, DepositRepository::numberOf(transaction.database(), id));
    if (slip.isEmpty())
        return payment;
    ET_ASSIGN(const QString number, ReceiptRepository::numberOf(transaction.database(), id));
    return base::fail(alreadyDeposited(number, slip));
}

base::Result<DepositedCheque> checkedForBank(
    security::Transaction &transaction, PaymentId id, QDate depositedOn)
{
    ET_ASSIGN(const Payment payment, chequeInDrawer(transaction, id));
    ET_ASSIGN(const QString number, ReceiptRepository::numberOf(transaction.database(), id));
    const QDate ready = payment.cashOn.value_or(payment.receivedOn);
    if (ready > depositedOn) {
        return base::fail(errors::kTooEarly,
            QCoreApplication::translate("fees",
                "The cheque of %1 (receipt %2) is not to be cashed before %3. Leave it in the "
                "drawer, or change its day if the family agrees.")
                .arg(payment.remitterName, number, base::formatDate(ready)));
    }
    return DepositedCheque{
        number, payment.remitterName, payment.bank, payment.reference, payment.amount};
}

base::Done checkDeposit(const std::vector<PaymentId> &cheques, QDate depositedOn, QDate today)
{
    if (cheques.empty()) {
        return base::fail(errors::kNoCheque,
            QCoreApplication::translate(
                "fees", "There is no cheque to take to the bank: choose one first."));
    }
    if (depositedOn.isValid() && depositedOn <= today)
        return {};
    return base::fail(errors::kBadDate,
        QCoreApplication::translate(
            "fees", "The date of a deposit is the day of the bank: today (%1) or before.")
            .arg(base::formatDate(today)));
}

QString shownDay(std::optional<QDate> day)
{
    return day ? base::formatDate(*day) : QString();
}

} // namespace

ChequeService::ChequeService(security::Workspace &workspace)
    : m_workspace(workspace)
{
}

base::Result<std::vector<Cheque>> ChequeService::drawer()
{
    ET_ASSIGN(const auto permit, m_workspace.require(Operation::ReadFees));
    return DepositRepository::drawer(m_workspace.database(), permit);
}

base::Result<std::vector<DepositLine>> ChequeService::deposits()
{
    ET_ASSIGN(const auto permit, m_workspace.require(Operation::ReadFees));
    return DepositRepository::deposits(m_workspace.database(), permit);
}

base::Result<Deposit> ChequeService::deposit(DepositId id)
{
    ET_ASSIGN(const auto permit, m_workspace.require(Operation::ReadFees));
    storage::Database &database = m_workspace.database();
    ET_ASSIGN(const auto key, DepositRepository::documentOf(database, id));
    if (!key)
        return base::fail(security::notThere());
    ET_ASSIGN(const auto document, records::IssuedDocuments::find(database, permit, *key));
    if (!document)
        return base::fail(security::notThere());
    ET_ASSIGN(DepositSnapshot snapshot, depositFromJson(document->snapshot));
    return Deposit{id, document->number, document->issuedBy, std::move(snapshot)};
}

base::Done ChequeService::setCashDay(PaymentId cheque, std::optional<QDate> cashOn)
{
    ET_ASSIGN(const auto permit, m_workspace.require(Operation::ManageFees));
    ET_ASSIGN(auto transaction, security::Transaction::begin(m_workspace, permit));
    ET_ASSIGN(const Payment payment, chequeInDrawer(transaction, cheque));
    if (cashOn)
        ET_TRY(checkCashDay(*cashOn, payment.receivedOn));
    ET_TRY(PaymentRepository::setCashDay(transaction, cheque, cashOn));
    ET_TRY(transaction.record(u"payment.cash-day"_s, {u"payment"_s, payment.uuid},
        {{u"cashOn"_s, shownDay(payment.cashOn), shownDay(cashOn)}}));
    return transaction.commit();
}

base::Result<Deposit> ChequeService::takeToBank(
    const std::vector<PaymentId> &cheques, QDate depositedOn)
{
    ET_ASSIGN(const auto permit, m_workspace.require(Operation::ManageFees));
    DepositId id{0};
    {
        ET_ASSIGN(auto transaction, security::Transaction::begin(m_workspace, permit));
        ET_ASSIGN(id, bring(transaction, cheques, depositedOn));
        ET_TRY(transaction.commit());
    }
    return deposit(id);
}

base::Done ChequeService::returnUnpaid(
    PaymentId cheque, const QString &reason, std::optional<base::Money> bankFees)
{
    ET_ASSIGN(const auto permit, m_workspace.require(Operation::ManageFees));
    ET_ASSIGN(auto transaction, security::Transaction::begin(m_workspace, permit));
    ET_TRY(bounce(transaction, cheque, reason, bankFees));
    return transaction.commit();
}

base::Result<DepositId> ChequeService::bring(
    security::Transaction &transaction, const std::vector<PaymentId> &chosen, QDate depositedOn)
{
    ET_TRY(checkDeposit(chosen, depositedOn, transaction.today()));
    // Each once, and held in one order by all workstations.
    std::vector<PaymentId> cheques = chosen;
    std::sort(cheques.begin(), cheques.end());
    cheques.erase(std::unique(cheques.begin(), cheques.end()), cheques.end());
    storage::Database &database = transaction.database();
    DepositSnapshot snapshot;
    snapshot.depositedOn = depositedOn;
    for (const PaymentId cheque : cheques) {
        ET_ASSIGN(const DepositedCheque line, checkedForBank(transaction, cheque, depositedOn));
        snapshot.cheques.push_back(line);
    }
    ET_ASSIGN(snapshot.issuer, school::SchoolRepository::issuer(database, transaction.permit()));
    ET_ASSIGN(snapshot.iban, DepositRepository::iban(database));
    const QString uuid = security::Workspace::newUuid();
    ET_ASSIGN(const records::IssuedDocument document,
        records::IssuedDocuments::issue(transaction,
            {kDepositKind, u"B"_s, depositedOn.year(), {u"deposit"_s, uuid},
                QCoreApplication::translate("fees", "Cheques deposited: %1")
                    .arg(base::formatMoney(snapshot.total())),
                kDepositTemplate, toJson(snapshot)}));
    ET_ASSIGN(const DepositId id,
        DepositRepository::add(transaction, uuid, depositedOn, document.id, cheques));
    ET_TRY(transaction.record(u"deposit.add"_s, {u"deposit"_s, uuid},
        {{u"number"_s, {}, document.number},
            {u"amount"_s, {}, base::formatMoney(snapshot.total())}}));
    return id;
}

base::Done ChequeService::bounce(security::Transaction &transaction, PaymentId cheque,
    const QString &reason, std::optional<base::Money> bankFees)
{
    ET_TRY(livingCheque(transaction, cheque));
    storage::Database &database = transaction.database();
    ET_ASSIGN(const QString number, ReceiptRepository::numberOf(database, cheque));
    ET_ASSIGN(const auto charged, DepositRepository::chargedFor(database, cheque));
    ET_TRY(PaymentService::cancel(transaction, cheque, reason, true));
    if (!bankFees)
        return {};
    if (!charged) {
        return base::fail(errors::kNobodyToCharge,
            QCoreApplication::translate("fees",
                "This cheque settles nothing: there is nobody to charge the bank’s fees to. Leave "
                "them out."));
    }
    const QString label =
        QCoreApplication::translate("fees", "Bank fees of the unpaid cheque %1").arg(number);
    ET_TRY(ChargeService::chargeEnrolment(transaction,
        {charged->enrolment, charged->payer, {{FeeKind::Other, label, *bankFees}},
            proposedDueDates(1, transaction.today(), 1)}));
    return {};
}

} // namespace fees

#include "core/fees/receipt_issue.h"

#include "core/base/format.h"
#include "core/fees/balance_repository.h"
#include "core/fees/receipt_repository.h"
#include "core/records/issued_documents.h"
#include "core/school/school_repository.h"
#include "core/storage/database.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace fees {

namespace {

base::Result<std::vector<ReceiptBalance>> balancesAfter(
    const security::Transaction &transaction, PaymentId id, std::optional<people::PartyId> remitter)
{
    storage::Database &database = transaction.database();
    ET_ASSIGN(const auto payers, ReceiptRepository::payers(database, id));
    std::vector<ReceiptBalance> balances;
    for (const ReceiptPayer &payer : payers) {
        // What another family still owes is not the business of whoever paid for it.
        if (remitter && payer.id != *remitter)
            continue;
        ET_ASSIGN(const Balance balance,
            BalanceRepository::ofPayer(
                database, transaction.permit(), payer.id, transaction.today()));
        // A grandfather in the files who pays for others owes nothing himself: no line for him.
        if (balance != Balance())
            balances.push_back({payer.name, balance.toPay()});
    }
    return balances;
}

base::Result<ReceiptSnapshot> snapshotOf(
    const security::Transaction &transaction, PaymentId id, const PaymentDraft &payment)
{
    storage::Database &database = transaction.database();
    ReceiptSnapshot snapshot;
    ET_ASSIGN(snapshot.issuer, school::SchoolRepository::issuer(database, transaction.permit()));
    snapshot.remitter = payment.remitterName;
    if (payment.remitter) {
        ET_ASSIGN(snapshot.remitterAddress,
            ReceiptRepository::partyAddress(database, *payment.remitter, transaction.today()));
    }
    snapshot.receivedOn = payment.receivedOn;
    snapshot.issuedOn = transaction.today();
    snapshot.amount = payment.amount;
    snapshot.amountInWords = base::moneyInWords(payment.amount);
    snapshot.means = payment.means;
    snapshot.bank = payment.bank;
    snapshot.reference = payment.reference;
    ET_ASSIGN(snapshot.lines, ReceiptRepository::lines(database, id));
    ET_ASSIGN(snapshot.advance, BalanceRepository::advanceOf(database, transaction.permit(), id));
    ET_ASSIGN(snapshot.balances, balancesAfter(transaction, id, payment.remitter));
    return snapshot;
}

} // namespace

base::Result<IssuedReceipt> issueReceipt(
    security::Transaction &transaction, PaymentId id, const PaymentDraft &payment)
{
    ET_ASSIGN(const ReceiptSnapshot snapshot, snapshotOf(transaction, id, payment));
    ET_ASSIGN(const records::IssuedDocument document,
        records::IssuedDocuments::issue(transaction,
            {kReceiptKind, u"R"_s, payment.receivedOn.year(), {u"payment"_s, payment.uuid},
                QCoreApplication::translate("fees", "Receipt for %1")
                    .arg(base::formatMoney(payment.amount)),
                kReceiptTemplate, toJson(snapshot)}));
    ET_TRY(ReceiptRepository::add(transaction, id, document.id));
    return IssuedReceipt{document.id, document.number};
}

} // namespace fees

#pragma once

#include "core/enrolment/ids.h"
#include "core/fees/charge.h"
#include "core/fees/payment.h"
#include "core/security/transaction.h"

namespace fees {

// Operations on what a payer's account begins with when a school takes over from another tool
// (reprise): balances, statements and receipts see them as every other charge and advance.
class OpeningBalances {
public:
    // What is still owed for a student on the day until: a charge that says so, due on one day.
    [[nodiscard]] static base::Result<ChargeId> owe(security::Transaction &transaction,
        enrolment::EnrolmentId enrolment, people::PartyId payer, base::Money amount, QDate until,
        QDate dueOn);
    // What the payer is ahead: an advance without receipt that is in no takings.
    [[nodiscard]] static base::Result<PaymentId> advance(
        security::Transaction &transaction, people::PartyId payer, base::Money amount, QDate until);

    // What was built on it since, in words; empty when nothing was.
    [[nodiscard]] static base::Result<QString> useOf(storage::Database &database, ChargeId charge);
    [[nodiscard]] static base::Result<QString> useOf(
        storage::Database &database, PaymentId payment);
    // By opposite rows; what was cancelled before stays so.
    [[nodiscard]] static base::Done takeBack(
        security::Transaction &transaction, ChargeId charge, const QString &reason);
    [[nodiscard]] static base::Done takeBack(
        security::Transaction &transaction, PaymentId payment, const QString &reason);
};

} // namespace fees

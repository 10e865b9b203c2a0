#pragma once

#include "core/fees/fee_lists.h"
#include "core/fees/receipt.h"

namespace fees {

struct PayerName {
    people::PartyId id;
    QString name; // Marie Dupont
};

// Money that went to the payer's charges, whoever handed it over. A payment that was cancelled
// stands twice: as it came, and below zero on the day it was cancelled.
struct StatementPayment {
    QDate on;
    QString receiptNumber;
    QString remitter;
    Means means;
    QString student;
    QString label;
    base::Money amount;
    bool isOpposite = false;
    QString reason = {};
};

// A payer's account (relevé de compte) for the charges of one school year, as the books stand on a
// day. Its sums are BalanceRepository's.
struct Statement {
    school::Issuer issuer;
    PayerName payer;
    QStringList address;
    QString yearLabel;
    QDate on;
    std::vector<DueLine> instalments;
    std::vector<StatementPayment> payments;
    std::vector<PaymentLine> advances; // of the payer's own payments, whatever the year
    Balance year;
    Balance all; // over all years

    [[nodiscard]] base::Money otherYears() const { return all.outstanding() - year.outstanding(); }
};

} // namespace fees

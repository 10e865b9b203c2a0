#pragma once

#include "core/fees/balance.h"
#include "core/fees/charge.h"
#include "core/fees/payment.h"
#include "core/school/ids.h"

#include <QDateTime>

namespace fees {

// An instalment with all that a list shows of it.
struct DueLine {
    InstalmentId instalment;
    ChargeId charge;
    people::StudentId student;
    QString studentName; // DUPONT Léa
    people::PartyId payer;
    QString payerName; // Marie Dupont
    FeeKind kind;
    QString label;
    int position; // 2 of
    int count;    // 3
    QDate dueOn;
    base::Money amount;
    base::Money settled;

    [[nodiscard]] base::Money open() const { return amount - settled; }
    [[nodiscard]] bool isOverdueOn(QDate day) const { return dueOn < day && !open().isZero(); }
};

// Which instalments; an empty condition holds for all.
struct DueFilter {
    std::optional<school::SchoolYearId> year = {};
    std::optional<people::StudentId> student = {};
    std::optional<people::PartyId> payer = {};
    std::optional<school::GroupId> group = {}; // at any time of the enrolment
    std::optional<QDate> dueFrom = {};
    std::optional<QDate> dueTo = {}; // the day before today: what is overdue
    bool onlyOpen = true;
};

// A line of the journal. A cancelled payment has two: its own, and the opposite one on the day it
// was cancelled. So has a refund of an advance, which names the payment it gives back of. Lines
// stand by day, and inside a day as they were written.
struct PaymentLine {
    PaymentId payment;
    QString uuid;
    QDate receivedOn;
    QString remitterName;
    base::Money amount; // below zero for an opposite one
    Means means;
    QString bank;
    QString reference;
    QString receiptNumber; // an opposite one has that of the payment it cancels
    QString reason;        // why it was cancelled
    bool isOpposite = false;
    bool isVoid = false;
    base::Money advance;
    QStringList students = {};        // DUPONT Léa; those it settles something for
    std::optional<QDate> cashOn = {}; // of a cheque to be cashed later
    QString depositNumber = {};       // of the slip it was taken to the bank with
    bool isUnpaid = false;            // a cheque that came back, and its opposite row
    std::optional<RefundId> refund = {};
    bool isOpening = false; // an advance taken over (reprise): in no takings, without receipt
    QDateTime writtenAt = {};
};

struct PaymentFilter {
    std::optional<QDate> from = {};
    std::optional<QDate> to = {};
    std::optional<Means> means = {};
    std::optional<people::StudentId> student = {}; // settles, or settled, something for
    std::optional<people::PartyId> party = {};     // handed over by, or settles something for
    std::optional<people::PartyId> remitter = {};  // handed over by
    bool onlyWithAdvance = false;
    bool withOpening = true; // advances taken over too; never where a means is asked for
};

// What came in by one means, cancelled payments and refunds taken off on their own day.
struct MeansTotal {
    Means means;
    base::Money total;
    int receipts; // not counting opposite rows
};

// A charge with all that a file shows of it.
struct ChargeItem {
    ChargeId charge;
    QString yearLabel;
    people::PartyId payer;
    QString payerName;
    FeeKind kind;
    QString label;
    base::Money amount;
    base::Money settled;
    base::Money reduction;
    QString reductionReason;
    QDate chargedOn;
    bool isVoid;
    QString voidReason;
    base::Money relieved = {}; // no longer owed: amount is what is left of the charge
};

// What one payer owes for a school year, and for whom.
struct PayerBalance {
    people::PartyId payer;
    QString name;         // Marie Dupont
    QStringList students; // DUPONT Léa
    Balance balance;
};

// Another young person of the family: one parent or one payer is the same.
struct Sibling {
    people::StudentId student;
    QString name;
    Balance balance;
};

// All that touches one student, over all years.
struct StudentFees {
    Balance balance;
    std::vector<ChargeItem> charges;
    std::vector<DueLine> instalments;
    std::vector<PaymentLine> payments;
    std::vector<Sibling> siblings;
};

// What is open of these lines, for proposedAllocations().
[[nodiscard]] std::vector<OpenInstalment> openOf(const std::vector<DueLine> &lines);

} // namespace fees

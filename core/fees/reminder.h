#pragma once

#include "core/fees/receipt.h"
#include "core/fees/statement.h"

#include <array>

namespace fees {

inline constexpr int kReminderTemplate = 1;
inline const QString kReminderKind = QStringLiteral("reminder");

// How far the school has gone in asking (relance): a courteous word first, a proposal to talk last.
inline constexpr int kReminderLevels = 3;
[[nodiscard]] QString titleOfLevel(int level); // translated: "First reminder"

// Days after the due date from which each level is written (settings fees.reminder.*).
using ReminderDays = std::array<int, kReminderLevels>;

// An instalment past its date and not paid, with what was already written about it.
struct LateInstalment {
    InstalmentId instalment;
    PayerName payer;
    QString student; // DUPONT Léa
    QString label;
    QDate dueOn;
    base::Money open;
    int lastLevel = 0; // 0: nothing was written yet
    std::optional<QDate> lastSentOn = {};
    bool isRestricted = false; // by a court's decision the payer gets no news of this student
};

// The level that is to be written next for an instalment; 0: none today. Levels follow each other,
// with the days between them that the settings leave: who was never written to gets the first one.
[[nodiscard]] int nextLevel(const LateInstalment &late, const ReminderDays &days, QDate today);

// What a letter asks for, frozen.
struct ReminderItem {
    InstalmentId instalment;
    QString student;
    QString label;
    QDate dueOn;
    base::Money amount;
    int level; // the one written now for this instalment
};

// One letter to one payer, over all the young people this payer pays for. Its level is the highest
// of its instalments.
struct ReminderProposal {
    PayerName payer;
    std::vector<ReminderItem> items;
    base::Money advance; // of the payer, not allocated yet
    bool hasAddress = false;

    [[nodiscard]] int level() const;
    [[nodiscard]] base::Money amount() const; // before the advance
};

enum class NoLetter { Restricted, Advance };

// Who is late and gets no letter, and why.
struct NotWritten {
    PayerName payer;
    base::Money overdue;
    NoLetter why;
};

struct ReminderPlan {
    std::vector<ReminderProposal> proposals; // the highest level first, then by payer
    std::vector<NotWritten> notWritten;
};

// What is written today. late: in the order of payers; advances: of those who have one.
[[nodiscard]] ReminderPlan planOf(const std::vector<LateInstalment> &late,
    const std::vector<std::pair<people::PartyId, base::Money>> &advances, const ReminderDays &days,
    QDate today);

// What a letter says, frozen when it is issued. Its pages are made from this alone.
struct ReminderSnapshot {
    struct Line {
        QString student;
        QString label;
        QDate dueOn;
        base::Money amount;
        friend bool operator==(const Line &, const Line &) = default;
    };
    school::Issuer issuer;
    QString iban; // where to pay; may be empty
    QString payer;
    QStringList address;
    int level = 1;
    QDate sentOn;
    std::vector<Line> lines;
    base::Money advance;

    [[nodiscard]] base::Money total() const;
    [[nodiscard]] base::Money toPay() const { return total() - advance; }
    friend bool operator==(const ReminderSnapshot &, const ReminderSnapshot &) = default;
};

[[nodiscard]] QJsonObject toJson(const ReminderSnapshot &snapshot);
// fees.bad-snapshot for one that is incomplete or of a newer program.
[[nodiscard]] base::Result<ReminderSnapshot> reminderFromJson(const QJsonObject &json);

// A letter to look at or to print.
struct Reminder {
    ReminderId id;
    QString number;
    QString issuedBy;
    ReminderSnapshot snapshot;
};

// A letter in the list of those that were sent.
struct SentReminder {
    ReminderId id;
    QString number;
    PayerName payer;
    int level;
    QDate sentOn;
    base::Money amount;
    base::Money open;     // of its instalments, today
    QStringList students; // DUPONT Léa
};

// What a payer owes, by age: days past the due date.
struct AgedPayer {
    PayerName payer;
    base::Money notDue;
    std::array<base::Money, 4> late; // 1 to 30, 31 to 60, 61 to 90, more than 90 days
    base::Money credit;              // the payer's advances

    [[nodiscard]] base::Money outstanding() const;
    [[nodiscard]] base::Money overdue() const { return outstanding() - notDue; }
};

} // namespace fees

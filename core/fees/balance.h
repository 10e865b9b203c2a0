#pragma once

#include "core/base/money.h"
#include "core/base/ratio.h"

namespace fees {

// What is owed and what is settled. Computed by BalanceRepository alone: screens, lists, receipts
// and reports show the same figures.
struct Balance {
    base::Money charged; // charges that are not void
    base::Money settled; // money that found its instalment
    base::Money overdue; // open, due before the day asked for
    base::Money credit;  // advances of the payer's own payments; none for a student or a year

    [[nodiscard]] base::Money outstanding() const { return charged - settled; }
    // What is still to be paid: less than zero for who is ahead.
    [[nodiscard]] base::Money toPay() const { return outstanding() - credit; }
    friend bool operator==(const Balance &, const Balance &) = default;
};

// A school year's figures, each with what it is made of.
struct YearTotals {
    Balance balance;  // its credit: all advances of the school, whatever the year
    int students = 0; // enrolled in the year
    int charged = 0;  // of them: somebody owes something for them
    int settled = 0;  // of those: everything is paid
    int overdue = 0;  // of those: something is overdue

    [[nodiscard]] base::Ratio collected() const
    {
        return {balance.settled.cents(), balance.charged.cents()};
    }
    [[nodiscard]] base::Ratio studentsSettled() const { return {settled, charged}; }
};

} // namespace fees

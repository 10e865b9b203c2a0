#pragma once

#include "core/fees/reminder.h"
#include "ui/base/cell_rows.h"

#include <QCoreApplication>

namespace ui {

// What the lists of reminders show of their values, word by word.
class ReminderRows {
    Q_DECLARE_TR_FUNCTIONS(ui::ReminderRows)

public:
    [[nodiscard]] static std::vector<ListColumn> proposalColumns();
    // Who is written to, then who is late and is not; the latter have keys below zero.
    [[nodiscard]] static std::vector<CellRows::Row> proposals(const fees::ReminderPlan &plan);
    [[nodiscard]] static std::vector<ListColumn> sentColumns();
    [[nodiscard]] static std::vector<CellRows::Row> sent(
        const std::vector<fees::SentReminder> &sent);
    [[nodiscard]] static std::vector<ListColumn> agedColumns();
    [[nodiscard]] static std::vector<CellRows::Row> aged(
        const std::vector<fees::AgedPayer> &payers);
};

} // namespace ui

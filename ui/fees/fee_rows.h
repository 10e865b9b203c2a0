#pragma once

#include "core/fees/deposit.h"
#include "core/fees/fee_lists.h"
#include "ui/base/cell_rows.h"

#include <QCoreApplication>

namespace ui {

// What the lists of the fees show of their values, word by word.
class FeeRows {
    Q_DECLARE_TR_FUNCTIONS(ui::FeeRows)

public:
    [[nodiscard]] static std::vector<ListColumn> dueColumns();
    [[nodiscard]] static std::vector<CellRows::Row> due(
        const std::vector<fees::DueLine> &lines, QDate today);
    [[nodiscard]] static std::vector<ListColumn> paymentColumns();
    [[nodiscard]] static std::vector<CellRows::Row> payments(
        const std::vector<fees::PaymentLine> &lines);
    [[nodiscard]] static std::vector<ListColumn> chequeColumns();
    [[nodiscard]] static std::vector<CellRows::Row> cheques(
        const std::vector<fees::Cheque> &cheques, QDate today);
    [[nodiscard]] static std::vector<ListColumn> depositColumns();
    [[nodiscard]] static std::vector<CellRows::Row> deposits(
        const std::vector<fees::DepositLine> &lines);
    [[nodiscard]] static std::vector<ListColumn> chargeColumns();
    [[nodiscard]] static std::vector<CellRows::Row> charges(
        const std::vector<fees::ChargeItem> &items);

    // "Scolarité 2026-2027 · 2/3"
    [[nodiscard]] static QString titleOf(const fees::DueLine &line);
    // "Chèque · Crédit Mutuel n° 0001234"
    [[nodiscard]] static QString titleOf(const fees::PaymentLine &line);
    // Paid, overdue by so many days, in part, to come: the word of a pill.
    [[nodiscard]] static ListCell stateOf(const fees::DueLine &line, QDate today);
    [[nodiscard]] static ListCell stateOf(const fees::PaymentLine &line);
};

} // namespace ui

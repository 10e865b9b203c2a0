#pragma once

#include "ui/base/desk.h"
#include "ui/fees/cell_model.h"
#include "ui/fees/fees_services.h"

#include <QWidget>

class QComboBox;
class QHBoxLayout;
class QLabel;
class QPushButton;

namespace ui {

class DataTable;
class SearchField;

// The journal: what came in, by whom and how, with its receipts, and the totals by means.
class PaymentsTab final : public QWidget {
    Q_OBJECT

public:
    PaymentsTab(const Desk &desk, const FeesServices &services, QWidget *parent = nullptr);
    void reload();
    void setMayVoid(bool mayVoid);

    // Asks for the reason and cancels a payment; shared with the view of one student.
    static void voidPayment(
        const Desk &desk, const FeesServices &services, const fees::PaymentLine &line);
    // Whether a line of the journal is one that can be cancelled.
    [[nodiscard]] static bool canVoid(const fees::PaymentLine &line);

signals:
    void receiptRequested(qint64 payment);

private:
    enum class Period { Month, LastMonth, Year, Always };
    void build();
    [[nodiscard]] QWidget *makeFilters();
    [[nodiscard]] std::pair<QDate, QDate> days() const;
    void showTotals(QDate from, QDate to);
    [[nodiscard]] const fees::PaymentLine *current() const;
    void enableActions();
    void openReceipt();

    const Desk &m_desk;
    FeesServices m_services;
    SearchField *m_search;
    QComboBox *m_period;
    QComboBox *m_means;
    QPushButton *m_open;
    QPushButton *m_void;
    QLabel *m_totals;
    CellModel *m_model;
    DataTable *m_table;
    std::vector<fees::PaymentLine> m_lines;
    bool m_mayVoid = true;
};

} // namespace ui

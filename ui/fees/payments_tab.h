#pragma once

#include "ui/base/cell_rows.h"
#include "ui/base/desk.h"
#include "ui/fees/fees_services.h"

#include <QWidget>

class QAction;
class QComboBox;
class QHBoxLayout;
class QLabel;
class QPushButton;

namespace ui {

class DataTable;
class SearchField;
class ShownList;

// The journal: what came in, by whom and how, with its receipts, and the totals by means.
class PaymentsTab final : public QWidget {
    Q_OBJECT

public:
    PaymentsTab(const Desk &desk, const FeesServices &services, QWidget *parent = nullptr);
    void reload();
    void setMayVoid(bool mayVoid);
    void print();

signals:
    void receiptRequested(qint64 payment);
    void journalRequested(QDate from, QDate to); // on paper

private:
    enum class Period { Today, Month, LastMonth, Year, Always };
    void build();
    void makeShownList();
    [[nodiscard]] QWidget *makeFilters();
    [[nodiscard]] std::pair<QDate, QDate> days() const;
    void showTotals(QDate from, QDate to);
    [[nodiscard]] const fees::PaymentLine *current() const;
    void enableActions();
    void openReceipt();
    void makeMore();

    const Desk &m_desk;
    FeesServices m_services;
    SearchField *m_search;
    QComboBox *m_period;
    QComboBox *m_means;
    QPushButton *m_open;
    QPushButton *m_void;
    QPushButton *m_advance;
    QPushButton *m_more;
    QAction *m_unpaid = nullptr;
    QAction *m_refund = nullptr;
    QLabel *m_totals;
    CellRows *m_model;
    DataTable *m_table;
    ShownList *m_shown = nullptr;
    std::vector<fees::PaymentLine> m_lines;
    bool m_mayVoid = true;
};

} // namespace ui

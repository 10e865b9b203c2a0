#pragma once

#include "ui/base/cell_rows.h"
#include "ui/base/desk.h"
#include "ui/fees/fees_services.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace ui {

class DataTable;
class ShownList;

// The invoices to public payers and the credit notes: made, looked at again, cancelled.
class InvoicesTab final : public QWidget {
    Q_OBJECT

public:
    InvoicesTab(const Desk &desk, const FeesServices &services, QWidget *parent = nullptr);
    void reload();
    void setMayManage(bool mayManage);
    void print();

signals:
    void invoiceRequested(qint64 invoice); // is to be shown

private:
    void build();
    void enableActions();
    void make();
    void cancel();
    [[nodiscard]] const fees::InvoiceRow *current() const;
    [[nodiscard]] static std::vector<ListColumn> columns();
    [[nodiscard]] static std::vector<CellRows::Row> rowsOf(
        const std::vector<fees::InvoiceRow> &invoices, QDate today);
    [[nodiscard]] static ListCell stateOf(const fees::InvoiceRow &invoice, QDate today);

    const Desk &m_desk;
    FeesServices m_services;
    CellRows *m_model;
    DataTable *m_table;
    ShownList *m_shown = nullptr;
    QPushButton *m_new;
    QPushButton *m_open;
    QPushButton *m_cancel;
    QLabel *m_totals;
    std::vector<fees::InvoiceRow> m_invoices;
};

} // namespace ui

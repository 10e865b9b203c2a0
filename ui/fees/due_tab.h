#pragma once

#include "ui/base/cell_rows.h"
#include "ui/base/desk.h"
#include "ui/fees/fees_services.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QPushButton;

namespace ui {

class DataTable;
class MetricCard;
class PillLabel;
class SearchField;
class ShownList;

// Instalments of a year, what is open first, and the year's four figures. What is chosen here is
// what the payment form opens with.
class DueTab final : public QWidget {
    Q_OBJECT

public:
    DueTab(const Desk &desk, const FeesServices &services, QWidget *parent = nullptr);
    void reload();
    [[nodiscard]] std::vector<fees::DueLine> chosen() const;
    [[nodiscard]] std::optional<school::SchoolYearId> year() const;
    [[nodiscard]] QString yearLabel() const;
    void chooseYear(school::SchoolYearId year);
    void showOverdue();
    void setMayReceive(bool mayReceive);
    void print();

signals:
    void receiveRequested();
    void statementsRequested(); // of the payers of what is chosen
    void studentRequested(qint64 student);
    void yearChosen();

private:
    void fillChoices();
    void readLines();
    void showTotals();
    void showCount();
    void enableActions();
    void makeShownList();
    [[nodiscard]] QWidget *makeFigures();
    [[nodiscard]] QWidget *makeFilters();
    const Desk &m_desk;
    FeesServices m_services;
    MetricCard *m_charged;
    MetricCard *m_received;
    MetricCard *m_outstanding;
    MetricCard *m_overdue;
    QComboBox *m_year;
    QComboBox *m_group;
    QComboBox *m_which;
    SearchField *m_search;
    PillLabel *m_count;
    QPushButton *m_receive;
    QPushButton *m_statements;
    CellRows *m_model;
    DataTable *m_table;
    ShownList *m_shown = nullptr;
    std::vector<fees::DueLine> m_lines;
};

} // namespace ui

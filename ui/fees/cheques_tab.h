#pragma once

#include "ui/base/cell_rows.h"
#include "ui/base/desk.h"
#include "ui/fees/fees_services.h"

#include <QWidget>

class QComboBox;
class QPushButton;
class QStackedWidget;

namespace ui {

class Card;
class DataTable;
class ListOutput;
class PillLabel;
class SearchField;
class ShownList;

// Cheques to be cashed, the next one first, and the slips they were taken to the bank with.
class ChequesTab final : public QWidget {
    Q_OBJECT

public:
    ChequesTab(const Desk &desk, const FeesServices &services, QWidget *parent = nullptr);
    void reload();
    void setMayManage(bool mayManage);
    void print();

signals:
    void depositRequested(qint64 deposit); // its slip is to be shown

private:
    enum Shown { Drawer, Slips };
    void build();
    [[nodiscard]] ShownList *makeList(DataTable &table, const QString &name, const QString &title);
    void addButtons(Card &card);
    void choose(int shown);
    void enableActions();
    void showCount();
    [[nodiscard]] std::vector<fees::Cheque> chosen() const;
    void takeToBank();
    void changeDay();
    void openSlip();

    const Desk &m_desk;
    FeesServices m_services;
    ListOutput *m_output;
    QComboBox *m_which;
    SearchField *m_search;
    PillLabel *m_count;
    QPushButton *m_bank;
    QPushButton *m_day;
    QPushButton *m_open;
    CellRows *m_drawerModel;
    CellRows *m_slipModel;
    DataTable *m_drawer;
    DataTable *m_slips;
    ShownList *m_drawerList = nullptr;
    ShownList *m_slipList = nullptr;
    QStackedWidget *m_stack;
    QList<QWidget *> m_drawerButtons;
    QList<QWidget *> m_slipButtons;
    std::vector<fees::Cheque> m_cheques;
    std::vector<fees::DepositLine> m_deposits;
    bool m_mayManage = true;
};

} // namespace ui

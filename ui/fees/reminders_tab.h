#pragma once

#include "ui/base/cell_rows.h"
#include "ui/base/desk.h"
#include "ui/fees/fees_services.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLayout;
class QPushButton;
class QStackedWidget;

namespace ui {

class DataTable;
class ListOutput;
class SearchField;
class ShownList;

// Who is late: who is to be written to today and at which level, what was sent, and what everybody
// owes by age.
class RemindersTab final : public QWidget {
    Q_OBJECT

public:
    RemindersTab(const Desk &desk, const FeesServices &services, QWidget *parent = nullptr);
    void reload();
    void setMayManage(bool mayManage);
    void print();

signals:
    void lettersRequested(const QList<qint64> &reminders); // are to be shown

private:
    enum Shown { ToWrite, Sent, Aged };
    void build();
    [[nodiscard]] QLayout *makeSearch();
    void addList(DataTable &table, CellRows &model, int pill, const QString &name,
        const QString &emptyTitle, const QString &emptyText);
    void choose(int shown);
    void enableActions();
    void showTotals();
    [[nodiscard]] std::vector<people::PartyId> chosenPayers() const;
    void write();
    void openLetters();

    const Desk &m_desk;
    FeesServices m_services;
    ListOutput *m_output;
    QComboBox *m_which;
    SearchField *m_search;
    QPushButton *m_write;
    QPushButton *m_open;
    QLabel *m_totals;
    CellRows *m_planModel;
    CellRows *m_sentModel;
    CellRows *m_agedModel;
    DataTable *m_plan;
    DataTable *m_sent;
    DataTable *m_aged;
    QStackedWidget *m_stack;
    QList<ShownList *> m_lists;        // in the order of Shown
    QList<QList<QWidget *>> m_buttons; // the same
    fees::ReminderPlan m_proposed;
    std::vector<fees::SentReminder> m_letters;
    std::vector<fees::AgedPayer> m_payers;
    bool m_mayManage = true;
};

} // namespace ui

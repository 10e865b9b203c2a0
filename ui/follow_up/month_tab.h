#pragma once

#include "ui/base/cell_rows.h"
#include "ui/base/desk.h"
#include "ui/follow_up/follow_up_services.h"
#include "ui/follow_up/step_dialog.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QPushButton;

namespace ui {

class DataTable;
class EmptyState;
class IconButton;
class ListOutput;
class MonthPanel;
class PillLabel;
class SearchField;
class ShownList;

// A calendar month and what the law makes of it: both counts, the numbers that were reached, the
// steps. Of earlier months only how many steps wait is told, with the way there.
class MonthTab final : public QWidget {
    Q_OBJECT

public:
    MonthTab(const Desk &desk, const FollowUpServices &services, QWidget *parent = nullptr);

    void reload();
    void print();
    void showMonth(QDate day);
    void select(people::StudentId student);
    [[nodiscard]] const follow_up::MonthView &view() const { return m_view; }

signals:
    void changed();
    void shownMonthChanged(); // another month, or another count of it
    void casesWanted(people::StudentId student);

private:
    void buildTable();
    [[nodiscard]] QWidget *makeFilters();
    void turn(int months);
    void showRows();
    void showEarlier();
    void fillPanel();
    [[nodiscard]] const follow_up::StudentMonth *current() const;
    [[nodiscard]] std::vector<StepDialog::Letter> lettersAbout(people::StudentId student);
    void takeStep(const QString &rule);
    void issueSummary();
    [[nodiscard]] base::Result<QString> writeSummary(
        people::StudentId student, const QString &path); // its number
    void withdrawStep(follow_up::StepId step, int rowVersion);
    void ended(const QString &notice, const security::Undo &undo);

    const Desk m_desk;
    const FollowUpServices m_services;
    QDate m_month;
    follow_up::MonthView m_view;
    QDate m_oldest; // month before the one shown where a step waits; none: invalid
    std::optional<follow_up::StudentTrend> m_trend;
    CellRows m_rows;
    ListOutput *m_output;
    DataTable *m_table;
    MonthPanel *m_panel;
    SearchField *m_search;
    QCheckBox *m_onlyOpen;
    IconButton *m_back;
    IconButton *m_forward;
    QLabel *m_title;
    QPushButton *m_earlier;
    QLabel *m_rule;
    PillLabel *m_count;
    PillLabel *m_missing;
    EmptyState *m_empty;
    ShownList *m_shown = nullptr;
};

} // namespace ui

#pragma once

#include "ui/base/cell_rows.h"
#include "ui/base/desk.h"
#include "ui/follow_up/follow_up_services.h"

#include <QWidget>

namespace ui {

class AbsentPanel;
class DataTable;
class DateField;
class EmptyState;
class ListOutput;
class PillLabel;
class SearchField;
class ShownList;

// The absents of one day, and beside the list whom to call and what came of it.
class AbsentsTab final : public QWidget {
    Q_OBJECT

public:
    AbsentsTab(const Desk &desk, const FollowUpServices &services, QWidget *parent = nullptr);

    void reload();
    void print();
    void select(people::StudentId student);
    [[nodiscard]] const follow_up::DayView &view() const { return m_view; }

signals:
    void changed(); // something was noted: read again
    void shownDayChanged();

private:
    void buildTable();
    [[nodiscard]] QWidget *makeFilters();
    void fillRows();
    void fillPanel();
    void showEmptyState();
    [[nodiscard]] const follow_up::AbsentOfDay *current() const;
    void tell(absences::NoticeOutcome outcome);
    void giveReason();
    void copyMessage();
    void arrive();
    void note(const follow_up::DayService::Told &told);

    const Desk m_desk;
    const FollowUpServices m_services;
    follow_up::DayView m_view;
    CellRows m_rows;
    ListOutput *m_output;
    DataTable *m_table;
    AbsentPanel *m_panel;
    DateField *m_day;
    SearchField *m_search;
    PillLabel *m_count;
    PillLabel *m_rolls;
    EmptyState *m_empty;
    ShownList *m_shown = nullptr;
};

} // namespace ui

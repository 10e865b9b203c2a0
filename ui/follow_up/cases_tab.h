#pragma once

#include "ui/base/cell_rows.h"
#include "ui/base/desk.h"
#include "ui/follow_up/follow_up_services.h"

#include <QWidget>

class QComboBox;
class QPushButton;

namespace ui {

class DataTable;
class DatedFilters;
class EmptyState;
class ListOutput;
class PillLabel;
class ShownList;

// The absences that are followed: announced or found, explained, justified, classed.
class CasesTab final : public QWidget {
    Q_OBJECT

public:
    CasesTab(const Desk &desk, const FollowUpServices &services, QWidget *parent = nullptr);

    void reload();
    void print();
    // Of this student alone, whatever the state, of a year back and ahead.
    void showStudent(people::StudentId student);

signals:
    void changed();
    void announceWanted();

private:
    enum Which { Open, Waiting, Classed, All };
    void buildTable();
    void buildActions();
    void buildFilters();
    [[nodiscard]] bool isShown(const absences::AbsenceLine &line) const;
    void showRows();
    void enableActions();
    [[nodiscard]] const absences::AbsenceLine *current() const;
    void edit();
    void addProof();
    void classOrReopen();
    void withdraw();
    void ended(const QString &notice, const absences::AbsenceUndo &undo);

    const Desk m_desk;
    const FollowUpServices m_services;
    std::vector<absences::AbsenceLine> m_lines;
    CellRows m_rows;
    ListOutput *m_output;
    DataTable *m_table;
    DatedFilters *m_filters;
    QComboBox *m_which;
    PillLabel *m_count;
    EmptyState *m_empty;
    ShownList *m_shown = nullptr;
    QPushButton *m_edit;
    QPushButton *m_proof;
    QPushButton *m_class;
    QPushButton *m_withdraw;
};

} // namespace ui

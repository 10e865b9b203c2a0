#pragma once

#include "ui/base/cell_rows.h"
#include "ui/base/desk.h"
#include "ui/incidents/incident_services.h"
#include "ui/incidents/measure_dialog.h"

#include <QWidget>

class QPushButton;

namespace ui {

class DataTable;
class DatedFilters;
class EmptyState;
class ListOutput;
class PillLabel;
class ShownList;

// What was decided, newest first: hearing, letter, days of exclusion, and until when it is kept.
class MeasuresTab final : public QWidget {
    Q_OBJECT

public:
    MeasuresTab(const Desk &desk, const IncidentServices &services, QWidget *parent = nullptr);

    void reload();
    void print();
    // About one young person, or whom it is about is chosen in the dialog.
    void decide(
        std::optional<people::StudentId> student, std::optional<incidents::IncidentId> incident);
    void select(incidents::MeasureId measure);

signals:
    void changed();

private:
    void buildTable();
    void buildActions();
    void enableActions();
    [[nodiscard]] const incidents::Measure *current() const;
    void edit();
    void withdraw();
    void write();
    void erase();
    void ended(const QString &notice, const security::Undo &undo);
    [[nodiscard]] std::vector<MeasureDialog::Letter> lettersAbout(people::StudentId student);

    const Desk m_desk;
    const IncidentServices m_services;
    std::vector<incidents::Measure> m_measures;
    CellRows m_rows;
    ListOutput *m_output;
    DataTable *m_table;
    DatedFilters *m_filters;
    PillLabel *m_count;
    EmptyState *m_empty;
    ShownList *m_shown = nullptr;
    QPushButton *m_edit;
    QPushButton *m_letter;
    QPushButton *m_withdraw;
    QPushButton *m_erase;
};

} // namespace ui

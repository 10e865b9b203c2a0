#pragma once

#include "ui/base/cell_rows.h"
#include "ui/base/desk.h"
#include "ui/incidents/incident_services.h"

#include <QWidget>

class QPushButton;

namespace ui {

class DataTable;
class DatedFilters;
class EmptyState;
class ListOutput;
class PillLabel;
class ShownList;

// What happened, newest first: told, changed, withdrawn, and from here a measure is decided.
class IncidentsTab final : public QWidget {
    Q_OBJECT

public:
    IncidentsTab(const Desk &desk, const IncidentServices &services, QWidget *parent = nullptr);

    void reload();
    void print();
    void tell(std::optional<people::StudentId> student); // a new one
    void select(incidents::IncidentId incident);

signals:
    void changed();
    void measureWanted(const incidents::Incident &incident);

private:
    void buildTable();
    void buildActions();
    void enableActions();
    [[nodiscard]] const incidents::Incident *current() const;
    void open(); // to change it, or to read all of it
    void edit();
    void withdraw();
    void ended(const QString &notice, const security::Undo &undo);

    const Desk m_desk;
    const IncidentServices m_services;
    std::vector<incidents::Incident> m_incidents;
    CellRows m_rows;
    ListOutput *m_output;
    DataTable *m_table;
    DatedFilters *m_filters;
    PillLabel *m_count;
    EmptyState *m_empty;
    ShownList *m_shown = nullptr;
    QPushButton *m_edit;
    QPushButton *m_decide;
    QPushButton *m_withdraw;
};

} // namespace ui

#pragma once

#include "ui/base/page.h"
#include "ui/incidents/incident_services.h"

class QPushButton;

namespace ui {

class IncidentsTab;
class MeasuresTab;
class Tabs;

// The page "incidents": what happened, and what was decided about it.
class IncidentsPage final : public Page {
    Q_OBJECT

public:
    IncidentsPage(const Desk &desk, const IncidentServices &services, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString subtitle() const override;
    [[nodiscard]] QList<QWidget *> topBarActions() const override;
    void reload() override;
    [[nodiscard]] QSet<QString> shows() const override;
    // "incident" or "measure" with one of them or nobody; "tell" and "decide" with a student.
    void showPlace(const Place &place) override;
    void print() override;
    [[nodiscard]] QList<KeyHelp> keys() const override;

private:
    const Desk m_desk;
    const IncidentServices m_services;
    QPushButton *m_decide;
    QPushButton *m_tell;
    Tabs *m_tabs;
    IncidentsTab *m_incidents;
    MeasuresTab *m_measures;
};

} // namespace ui

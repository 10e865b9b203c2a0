#pragma once

#include "ui/base/desk.h"
#include "ui/diplomas/diploma_services.h"
#include "ui/diplomas/framework_rows.h"

#include <QWidget>

class QPushButton;

namespace ui {

class DataTable;
class EmptyState;
class ListOutput;
class ShownList;

// The units of one version: coefficient, mode, source and the day it was verified.
class UnitsTab final : public QWidget {
    Q_OBJECT

public:
    UnitsTab(const Desk &desk, const DiplomaServices &services, QWidget *parent = nullptr);

    void setFramework(const diplomas::Framework &framework);
    void print();

signals:
    void changed();

private:
    void buildTable();
    void enableActions();
    [[nodiscard]] const diplomas::ExamUnit *current() const;
    void add();
    void edit();
    void retire();
    void remove();
    void replace(const diplomas::ExamUnit &unit, const QString &notice);
    void ended(const QString &notice, const security::Undo &undo);

    const Desk m_desk;
    const DiplomaServices m_services;
    std::optional<diplomas::Framework> m_framework;
    CellRows m_rows;
    ListOutput *m_output;
    DataTable *m_table;
    EmptyState *m_empty;
    ShownList *m_shown = nullptr;
    QPushButton *m_add;
    QPushButton *m_edit;
    QPushButton *m_retire;
    QPushButton *m_remove;
};

} // namespace ui

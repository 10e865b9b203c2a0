#pragma once

#include "core/people/ids.h"
#include "ui/base/cell_rows.h"
#include "ui/base/desk.h"

#include <QWidget>

#include <optional>

class QPushButton;

namespace security {
class Workspace;
}

namespace ui {

class DataTable;

// In a student's file: what happened and what was decided, newest first, as far as it may be kept.
class StudentIncidents final : public QWidget {
    Q_OBJECT

public:
    StudentIncidents(const Desk &desk, security::Workspace &workspace, QWidget *parent = nullptr);
    void show(std::optional<people::StudentId> student);

private:
    [[nodiscard]] base::Result<std::vector<CellRows::Row>> read(people::StudentId student);
    void open();
    void go(const QString &kind);

    const Desk m_desk;
    security::Workspace &m_workspace;
    std::optional<people::StudentId> m_student;
    CellRows *m_model;
    DataTable *m_table;
    QPushButton *m_open;
    QPushButton *m_tell;
    QPushButton *m_decide;
};

} // namespace ui

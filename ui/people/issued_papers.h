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

// In a student's file: what was issued about the young person, to whom; each paper opens as it was.
class IssuedPapers final : public QWidget {
    Q_OBJECT

public:
    IssuedPapers(const Desk &desk, security::Workspace &workspace, QWidget *parent = nullptr);
    void show(std::optional<people::StudentId> student);

private:
    void open();

    const Desk m_desk;
    security::Workspace &m_workspace;
    std::optional<people::StudentId> m_student;
    CellRows *m_model;
    DataTable *m_table;
    QPushButton *m_open;
    QPushButton *m_write;
};

} // namespace ui

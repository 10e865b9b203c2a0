#pragma once

#include "core/statutory/statutory_service.h"
#include "ui/base/desk.h"
#include "ui/base/task_dialog.h"

class QLineEdit;

namespace ui {

class DateField;

// Lists that were made without this program: when, and by whom, so that they are no longer due.
class ElsewhereDialog final : public TaskDialog {
    Q_OBJECT

public:
    ElsewhereDialog(const Desk &desk, statutory::StatutoryService &lists,
        const std::vector<statutory::DueList> &due, QWidget *parent);
    [[nodiscard]] const security::Undo &undo() const { return m_undo; }

private:
    DateField *m_day;
    QLineEdit *m_by;
    security::Undo m_undo;
};

} // namespace ui

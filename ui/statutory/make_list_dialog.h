#pragma once

#include "core/statutory/statutory_service.h"
#include "ui/base/desk.h"
#include "ui/base/task_dialog.h"

class QCheckBox;
class QLabel;

namespace ui {

class DateField;

// Before a list is made: the day it is about, and what its papers will say. Made lists are kept as
// issued, so what is wrong is told here: whom no mayor will hear of.
class MakeListDialog final : public TaskDialog {
    Q_OBJECT

public:
    MakeListDialog(const Desk &desk, statutory::StatutoryService &lists,
        const statutory::DueList &due, QWidget *parent);
    [[nodiscard]] const std::vector<statutory::ListPaper> &papers() const { return m_papers; }

private:
    void build();
    [[nodiscard]] statutory::ListWish wish() const;
    void preview();

    statutory::StatutoryService &m_lists;
    statutory::DueList m_due;
    DateField *m_day;
    QCheckBox *m_compulsory;
    QLabel *m_said;
    QLabel *m_warning;
    std::vector<statutory::ListPaper> m_papers;
};

} // namespace ui

#pragma once

#include "core/exams/unit_entry.h"
#include "ui/base/task_dialog.h"

class QComboBox;
class QLineEdit;

namespace ui {

// The two marks of the control oral of a Bac Pro, each on a unit of the candidate's choice.
class ControlDialog final : public TaskDialog {
    Q_OBJECT

public:
    // Both units with their whole marks; one that is given up comes with no control mark.
    using Give = std::function<base::Done(
        const std::vector<std::pair<diplomas::ExamUnitId, exams::UnitMark>> &)>;

    ControlDialog(const Theme &theme, const QString &candidate,
        const diplomas::Framework &framework, std::vector<exams::UnitEntry> entries, Give give,
        QWidget *parent);

private:
    struct Row {
        QComboBox *unit;
        QLineEdit *mark;
    };
    void addRow(const Theme &theme, const diplomas::Framework &framework, int place);
    [[nodiscard]] base::Done save();

    std::vector<exams::UnitEntry> m_entries;
    Give m_give;
    std::vector<Row> m_rows;
};

} // namespace ui

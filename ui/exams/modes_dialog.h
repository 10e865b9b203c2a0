#pragma once

#include "core/exams/marks_service.h"
#include "ui/base/task_dialog.h"

class QComboBox;

namespace ui {

// How the units of a diploma are sat for in a session, for all its candidates at once. A unit that
// is sat for in several ways stays as it is until a way is chosen.
class ModesDialog final : public TaskDialog {
    Q_OBJECT

public:
    using Give = std::function<base::Done(const std::vector<exams::UnitMode> &)>;

    ModesDialog(const Theme &theme, const exams::MarksSheet &sheet, Give give, QWidget *parent);

private:
    struct Row {
        diplomas::ExamUnitId unit;
        QComboBox *mode;
    };
    void addRow(const diplomas::ExamUnit &unit, const exams::MarksSheet &sheet);
    [[nodiscard]] std::vector<exams::UnitMode> chosen() const;

    std::vector<Row> m_rows;
};

} // namespace ui

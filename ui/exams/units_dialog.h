#pragma once

#include "core/exams/unit_entry.h"
#include "ui/base/task_dialog.h"

class QComboBox;
class QLineEdit;

namespace ui {

// How one candidate is entered for each unit: to sit for, kept with its mark, exempt, optional; and
// in which mode. One button takes what the path says.
class UnitsDialog final : public TaskDialog {
    Q_OBJECT

public:
    // What is done with the units; an error stays in the dialog.
    using Give = std::function<base::Done(const std::vector<exams::UnitEntry> &)>;

    UnitsDialog(const Theme &theme, const QString &candidate, diplomas::Framework framework,
        const std::vector<exams::UnitEntry> &entries, std::vector<exams::UnitEntry> proposed,
        Give give, QWidget *parent);

private:
    struct Row {
        diplomas::ExamUnit unit;
        QComboBox *standing;
        QComboBox *mode;
        QLineEdit *mark;
    };
    void addRow(const Theme &theme, const diplomas::ExamUnit &unit);
    void fillFrom(const std::vector<exams::UnitEntry> &entries);
    void follow(const Row &row) const;
    [[nodiscard]] base::Result<std::vector<exams::UnitEntry>> typed() const;

    diplomas::Framework m_framework;
    std::vector<exams::UnitEntry> m_proposed;
    std::vector<Row> m_rows;
};

} // namespace ui

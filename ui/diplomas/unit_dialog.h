#pragma once

#include "core/diplomas/content.h"
#include "ui/base/task_dialog.h"

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace ui {

// One unit of the exam: its coefficient with where it was read. A value that an earlier reading
// believed stands beneath the field, and is never taken by itself.
class UnitDialog final : public TaskDialog {
    Q_OBJECT

public:
    UnitDialog(const Theme &theme, const diplomas::UnitDetails &before, bool isNew,
        const QString &subtitle, QWidget *parent);

    // A coefficient that cannot be read is an error, never an empty one.
    [[nodiscard]] base::Result<diplomas::UnitDetails> details() const;

private:
    void addFields(const Theme &theme);

    diplomas::UnitDetails m_before;
    QLineEdit *m_code;
    QLineEdit *m_paper;
    QLineEdit *m_label;
    QComboBox *m_kind;
    QLineEdit *m_coefficient;
    QLineEdit *m_source;
    QComboBox *m_mode;
    QCheckBox *m_average;
    QLineEdit *m_duration;
    QPlainTextEdit *m_note;
};

} // namespace ui

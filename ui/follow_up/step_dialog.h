#pragma once

#include "core/follow_up/step.h"
#include "ui/base/task_dialog.h"

class QComboBox;
class QLineEdit;

namespace ui {

class DateField;

// A step that was taken about the absences of a month.
class StepDialog final : public TaskDialog {
    Q_OBJECT

public:
    // proposed: the month, the rule and its step, and who is at work.
    StepDialog(const Theme &theme, QDate today, const QString &name,
        const follow_up::StepDetails &proposed, QWidget *parent);
    [[nodiscard]] follow_up::StepDetails details() const;

private:
    follow_up::StepDetails m_proposed;
    QComboBox *m_kind;
    DateField *m_takenOn;
    QComboBox *m_channel;
    QLineEdit *m_by;
    QLineEdit *m_note;
};

} // namespace ui

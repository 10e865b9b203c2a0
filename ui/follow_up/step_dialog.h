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
    // A letter that was issued about the young person.
    struct Letter {
        records::DocumentId id;
        QString title;
    };
    // proposed: the month, the rule and its step, and who is at work. letters: the newest first.
    StepDialog(const Theme &theme, QDate today, const QString &name,
        const follow_up::StepDetails &proposed, const std::vector<Letter> &letters,
        QWidget *parent);
    [[nodiscard]] follow_up::StepDetails details() const;

private:
    follow_up::StepDetails m_proposed;
    QComboBox *m_kind;
    DateField *m_takenOn;
    QComboBox *m_channel;
    QLineEdit *m_by;
    QLineEdit *m_note;
    QComboBox *m_letter;
};

} // namespace ui

#pragma once

#include "core/people/majority.h"
#include "ui/base/task_dialog.h"

class QLineEdit;
class QRadioButton;

namespace ui {

class DateField;

// The choice of a young person who comes of age: who is written to from then on.
class MajorityDialog final : public TaskDialog {
    Q_OBJECT

public:
    struct Facts {
        QString name; // Léa Dupont
        QDate birthDate;
        QDate today;
    };
    MajorityDialog(const Theme &theme, const Facts &facts, QWidget *parent = nullptr);
    [[nodiscard]] people::MajorityChoice choice() const;

private:
    QRadioButton *m_alone;
    QRadioButton *m_parents;
    QLineEdit *m_evidence;
    DateField *m_from;
};

} // namespace ui

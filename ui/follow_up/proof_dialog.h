#pragma once

#include "core/absences/notice.h"
#include "ui/base/task_dialog.h"

class QComboBox;
class QLineEdit;

namespace ui {

class DateField;

// A paper or a word that came in for an absence.
class ProofDialog final : public TaskDialog {
    Q_OBJECT

public:
    ProofDialog(const Theme &theme, QDate today, const QString &about, QWidget *parent);
    [[nodiscard]] absences::JustificationDetails details() const;

private:
    QComboBox *m_kind;
    DateField *m_received;
    QLineEdit *m_note;
};

} // namespace ui

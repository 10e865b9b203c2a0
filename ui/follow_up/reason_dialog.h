#pragma once

#include "core/absences/reason.h"
#include "ui/base/task_dialog.h"

class QComboBox;
class QLineEdit;

namespace ui {

// Why somebody is not there, as it was told on the telephone.
class ReasonDialog final : public TaskDialog {
    Q_OBJECT

public:
    ReasonDialog(const Theme &theme, const QString &name,
        const std::vector<absences::Reason> &reasons, const QString &toldBy, QWidget *parent);
    [[nodiscard]] QString reason() const; // its code
    [[nodiscard]] QString toldBy() const;

private:
    QComboBox *m_reason;
    QLineEdit *m_toldBy;
};

// The reasons in use, with what each is worth, in the school's order.
void fillReasons(QComboBox &box, const std::vector<absences::Reason> &reasons);

} // namespace ui

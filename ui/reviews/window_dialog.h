#pragma once

#include "core/reviews/review.h"
#include "ui/base/task_dialog.h"

class QCheckBox;

namespace ui {

class DateField;

// The days on which the reviews of a term are written.
class WindowDialog final : public TaskDialog {
    Q_OBJECT

public:
    WindowDialog(
        const Theme &theme, QDate today, const reviews::TermWindow &window, QWidget *parent);
    // None: the reviews are closed.
    [[nodiscard]] std::optional<reviews::WindowDays> days() const;

private:
    QCheckBox *m_isOpen;
    DateField *m_opensOn;
    DateField *m_closesOn;
};

} // namespace ui

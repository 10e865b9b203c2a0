#pragma once

#include "ui/admissions/application_fields.h"
#include "ui/base/task_dialog.h"

class QSpinBox;

namespace ui {

// What a known candidate wishes, corrected; the rank where it is the waiting list.
class WishDialog final : public TaskDialog {
    Q_OBJECT

public:
    WishDialog(const Theme &theme, const QString &name, const ApplicationChoices &choices,
        const admissions::ApplicationDetails &details, QWidget *parent);
    [[nodiscard]] admissions::ApplicationDetails typed() const;

private:
    ApplicationFields *m_wish;
    QSpinBox *m_rank = nullptr;
};

} // namespace ui

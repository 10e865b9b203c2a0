#pragma once

#include "core/admissions/stay_service.h"
#include "ui/base/task_dialog.h"

class QComboBox;
class QPlainTextEdit;

namespace ui {

// The master's grid of one stay: a level for each criterion, and a remark.
class GridDialog final : public TaskDialog {
    Q_OBJECT

public:
    GridDialog(const Theme &theme, const admissions::StayGrid &grid, QWidget *parent);
    [[nodiscard]] admissions::StayObservation typed() const;

private:
    struct Mark {
        QString criterion;
        QComboBox *level;
    };
    admissions::StayObservation m_before;
    std::vector<Mark> m_marks;
    QPlainTextEdit *m_words;
};

} // namespace ui

#pragma once

#include "core/paths/objective.h"
#include "ui/base/task_dialog.h"

class QComboBox;
class QPlainTextEdit;

namespace ui {

class DateField;

// An objective with its days and what came of it, or the professional project as it is said.
class ObjectiveDialog final : public TaskDialog {
    Q_OBJECT

public:
    ObjectiveDialog(const Theme &theme, QDate today, const paths::ObjectiveDetails &details,
        bool isNew, QWidget *parent);
    [[nodiscard]] paths::ObjectiveDetails typed() const;

private:
    void addFields(const Theme &theme);
    void showClosing();
    [[nodiscard]] paths::ObjectiveOutcome outcome() const;

    const QDate m_today;
    const paths::ObjectiveDetails m_before;
    QPlainTextEdit *m_words;
    DateField *m_setOn;
    DateField *m_dueOn;
    QComboBox *m_outcome;
    DateField *m_closedOn;
};

} // namespace ui

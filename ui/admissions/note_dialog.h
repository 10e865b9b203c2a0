#pragma once

#include "core/admissions/application_service.h"
#include "ui/base/task_dialog.h"

class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace ui {

class DateField;

// What was said or done with one candidate, and what comes next.
class NoteDialog final : public TaskDialog {
    Q_OBJECT

public:
    NoteDialog(const Theme &theme, const QString &name,
        const admissions::ApplicationDetails &details, QDate today, QWidget *parent);
    // Without words there is nothing to note.
    [[nodiscard]] std::optional<admissions::NewEvent> written() const;
    // As they were, with the next action.
    [[nodiscard]] admissions::ApplicationDetails details() const;

private:
    admissions::ApplicationDetails m_before;
    QComboBox *m_kind;
    DateField *m_on;
    QPlainTextEdit *m_words;
    QLineEdit *m_next;
    DateField *m_nextOn;
};

} // namespace ui

#pragma once

#include "core/diplomas/draft_service.h"
#include "ui/base/task_dialog.h"

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace ui {

// What is known of a version as a whole: sessions, rule of the exam, source.
class VersionDialog final : public TaskDialog {
    Q_OBJECT

public:
    VersionDialog(const Theme &theme, const diplomas::Framework &before, QWidget *parent);
    // A year that cannot be read is an error.
    [[nodiscard]] base::Result<diplomas::Framework> framework() const;

private:
    diplomas::Framework m_before;
    QLineEdit *m_label;
    QLineEdit *m_first;
    QLineEdit *m_last;
    QComboBox *m_rule;
    QCheckBox *m_complete;
    QLineEdit *m_source;
    QPlainTextEdit *m_note;
};

// A further version of a diploma, from the one before or empty.
class NewVersionDialog final : public TaskDialog {
    Q_OBJECT

public:
    NewVersionDialog(const Theme &theme, const diplomas::Framework &former, QWidget *parent);
    [[nodiscard]] base::Result<diplomas::NewDraft> draft() const;

private:
    diplomas::DiplomaId m_diploma;
    diplomas::DiplomaVersionId m_former;
    QLineEdit *m_label;
    QLineEdit *m_first;
    QCheckBox *m_copy;
};

} // namespace ui

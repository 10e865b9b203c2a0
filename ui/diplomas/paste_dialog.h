#pragma once

#include "core/diplomas/pasted.h"
#include "ui/base/cell_rows.h"
#include "ui/base/task_dialog.h"

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace ui {

class DataTable;
class Dialogs;

// Blocks and competencies pasted from a word processor or a spreadsheet: what is read of them
// stands beneath at once, with a remark for each line that is doubtful or left out.
class PasteDialog final : public TaskDialog {
    Q_OBJECT

public:
    PasteDialog(const Theme &theme, Dialogs &dialogs, const diplomas::Framework &framework,
        QWidget *parent);

    void setText(const QString &text);
    // With the source that was typed for all of it.
    [[nodiscard]] diplomas::Content content() const;

private:
    void buildPreview(const Theme &theme);
    void read();
    void showRemarks();

    const Theme &m_theme;
    Dialogs &m_dialogs;
    const diplomas::Framework m_framework;
    diplomas::PastedContent m_pasted;
    CellRows m_rows;
    QPlainTextEdit *m_text;
    QLineEdit *m_source;
    QLabel *m_summary;
    QLabel *m_firstRemarks;
    QPushButton *m_remarks;
    DataTable *m_preview;
};

} // namespace ui

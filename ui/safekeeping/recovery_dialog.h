#pragma once

#include "core/reports/secret_sheets.h"
#include "core/safekeeping/recovery.h"
#include "ui/base/desk.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace ui {

class Form;
class MessageBar;

// Makes a recovery key in three steps: it is shown and printed, then six of its characters are
// typed back from the paper, then a phrase may be added. Until the end the old key stays in use.
class RecoveryDialog final : public QDialog {
    Q_OBJECT

public:
    RecoveryDialog(const Desk &desk, security::Workspace &workspace, const QString &schoolName,
        QWidget *parent);

private:
    enum Step { SheetStep, TypeStep, PhraseStep };

    [[nodiscard]] QWidget *makeSheetStep();
    [[nodiscard]] QWidget *makeTypeStep();
    [[nodiscard]] QWidget *makePhraseStep();
    void layOut();
    void showStep(Step step);
    void goOn();
    void confirm();
    [[nodiscard]] bool takeTyped();
    [[nodiscard]] bool takePhrase();

    const Desk &m_desk;
    safekeeping::Recovery m_recovery;
    safekeeping::RecoverySheet m_sheet;
    reports::KeySheet m_paper;
    QLabel *m_title;
    QLabel *m_text;
    MessageBar *m_message;
    QStackedWidget *m_steps;
    QPushButton *m_back;
    QPushButton *m_next;
    QList<QLineEdit *> m_typed;
    Form *m_phraseForm = nullptr;
    QLineEdit *m_phrase = nullptr;
    QLineEdit *m_again = nullptr;
};

} // namespace ui

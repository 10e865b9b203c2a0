#pragma once

#include "ui/base/theme.h"

#include <QDialog>

class QLineEdit;
class QPushButton;

namespace ui {

// A short question in plain text, with at will one line to type in, and two buttons: the action and
// "Cancel". Enter does the action unless it cannot be undone, Esc never does.
class QuestionDialog final : public QDialog {
    Q_OBJECT

public:
    enum class Danger { None, CannotBeUndone };

    QuestionDialog(const Theme &theme, const QString &title, const QString &text,
        const QString &actionLabel, Danger danger, QWidget *parent = nullptr);

    // Adds the line to type in; its label is the question unless one is given.
    QLineEdit &addLine(const QString &label);
    [[nodiscard]] QString line() const;

private:
    QLineEdit *m_line = nullptr;
    QPushButton *m_action;
};

} // namespace ui

#pragma once

#include "core/base/result.h"
#include "ui/base/form.h"

#include <QDialog>

#include <functional>
#include <vector>

class QPushButton;
class QVBoxLayout;

namespace ui {

class MessageBar;
class ScrollColumn;
class TypedField;

// A short task on one object: a form that scrolls, then the one act and Cancel. The act is done
// while the dialog stands, so that an error leaves all that is typed; it closes on success.
class TaskDialog : public QDialog {
    Q_OBJECT

public:
    // actionLabel is translated; subtitle is about whom.
    TaskDialog(const Theme &theme, const QString &title, const QString &subtitle,
        const QString &actionLabel, QWidget *parent);

    void setAct(std::function<base::Done()> act) { m_act = std::move(act); }
    // Which field an error of the core belongs to; others stand in the bar.
    void mapError(base::ErrorCode code, const QString &key);
    void accept() override;
    // Nothing to do in it: all can be read and copied, nothing typed, and it is closed.
    void showOnly();

    [[nodiscard]] Form &form() const { return *m_form; }
    void addTyped(const QString &key, const QString &label, TypedField *field,
        Presence presence = Presence::Optional, const QString &hint = {});

protected:
    // Begins in the first field, never on the act.
    void showEvent(QShowEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    // Esc with something typed asks for a second one first.
    void keyPressEvent(QKeyEvent *event) override;
    [[nodiscard]] MessageBar &message() const { return *m_message; }
    [[nodiscard]] QPushButton &action() const { return *m_action; }

private:
    [[nodiscard]] bool canBeRead();
    [[nodiscard]] QStringList typedTexts() const; // of all its fields, in one order

    struct Typed {
        QString key;
        TypedField *field;
    };
    struct Mapping {
        base::ErrorCode code;
        QString key;
    };
    std::function<base::Done()> m_act;
    MessageBar *m_message;
    ScrollColumn *m_scroll;
    Form *m_form;
    QPushButton *m_cancel;
    QPushButton *m_action;
    std::vector<Typed> m_typed;
    std::vector<Mapping> m_mappings;
    QStringList m_texts; // as it was opened, then as somebody was told they would be lost
};

} // namespace ui

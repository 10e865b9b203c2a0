#pragma once

#include "ui/base/desk.h"

#include <QDialog>

#include <functional>

namespace ui {

class Form;

// A short form over the page, with its action: Enter does it when nothing is missing, Esc leaves.
class FormDialog final : public QDialog {
    Q_OBJECT

public:
    FormDialog(const Theme &theme, const QString &title, const QString &text,
        const QString &actionLabel, QWidget *parent = nullptr);
    [[nodiscard]] Form &form() const { return *m_form; }
    // Asked before the action: marks what cannot be, and says whether there was nothing.
    void setCheck(std::function<bool()> check) { m_check = std::move(check); }
    void accept() override;

private:
    Form *m_form;
    std::function<bool()> m_check;
};

} // namespace ui

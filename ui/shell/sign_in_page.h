#pragma once

#include "core/security/account_service.h"
#include "ui/shell/centred_panel.h"

class QLineEdit;
class QPushButton;

namespace ui {

class Form;
class MessageBar;

// Signing in: name and password, then, the first time, the choice of one's own password with the
// one-time code. Knows no school but through the account service.
class SignInPage final : public CentredPanel {
    Q_OBJECT

public:
    SignInPage(const Theme &theme, QWidget *parent = nullptr);

    // accounts must outlive the page's use, or be taken away with nullptr.
    void setSchool(security::AccountService *accounts, const QString &schoolName);
    void showProblem(const base::Error &error);
    void showAdvice(const QString &text);

signals:
    void anotherSchoolWanted();

private:
    enum class Step { Known, FirstPassword };
    void show(Step step);
    void submit();
    [[nodiscard]] base::Done trySigningIn();

    security::AccountService *m_accounts = nullptr;
    QString m_schoolName;
    Step m_step = Step::Known;
    MessageBar *m_message;
    Form *m_form;
    QLineEdit *m_login;
    QLineEdit *m_password;
    QLineEdit *m_code;
    QLineEdit *m_first;
    QLineEdit *m_again;
    QPushButton *m_go;
    QPushButton *m_switch;
};

} // namespace ui

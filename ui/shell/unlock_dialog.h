#pragma once

#include "core/security/account_service.h"

#include <QDialog>

class QLineEdit;

namespace ui {

class MessageBar;
class Theme;

// Stands over a locked window until the person at work gives the password again, or leaves. What
// was being typed waits behind it, covered.
class UnlockDialog final : public QDialog {
    Q_OBJECT

public:
    // Accepted: unlocked. Rejected: signed out on purpose.
    UnlockDialog(const Theme &theme, security::AccountService &accounts, const QString &login,
        const QString &name, QWidget *parent);

    void reject() override; // Esc does not leave a locked window

private:
    void tryUnlocking();
    security::AccountService &m_accounts;
    QString m_login;
    MessageBar *m_message;
    QLineEdit *m_password;
};

} // namespace ui

#pragma once

#include "core/security/account_repository.h"
#include "ui/base/edit_panel.h"

#include <QHash>

class QCheckBox;
class QLineEdit;

namespace ui {

// The fields of one account in a panel: name and sign-in name of a new one, roles of any.
class AccountEditor final : public QObject {
    Q_OBJECT

public:
    // mayGiveRoles: only the director gives them.
    AccountEditor(EditPanel &panel, bool mayGiveRoles, QObject *parent);
    void show(const security::Account *account); // none: a new one
    [[nodiscard]] QString login() const;
    [[nodiscard]] QString name() const;
    [[nodiscard]] QSet<security::Role> roles() const;

private:
    EditPanel &m_panel;
    QLineEdit *m_name;
    QLineEdit *m_login;
    QHash<security::Role, QCheckBox *> m_roles;
    bool m_mayGiveRoles;
};

[[nodiscard]] QString stateTitle(security::AccountState state);
[[nodiscard]] QString rolesTitle(const QSet<security::Role> &roles);

} // namespace ui

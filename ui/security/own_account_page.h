#pragma once

#include "core/school/staff_service.h"
#include "core/security/account_service.h"
#include "ui/base/page.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;

namespace ui {

class Card;
class EditPanel;

// What everybody may change about themselves: the password, how one is reached, and how the program
// looks on this PC.
class OwnAccountPage final : public Page {
    Q_OBJECT

public:
    OwnAccountPage(const Desk &desk, security::Workspace &workspace,
        security::AccountService &accounts, school::StaffService &staff, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    void reload() override;
    [[nodiscard]] QSet<QString> shows() const override;
    void save() override;
    [[nodiscard]] bool hasUnsavedWork() const override;

private:
    [[nodiscard]] Card *makeIdentity();
    [[nodiscard]] Card *makeAppearance();
    void buildPassword();
    void buildContacts();
    void showContacts();
    void showAppearance();
    void changePassword();
    void saveContacts();
    void applyAppearance();

    const Desk &m_desk;
    security::Workspace &m_workspace;
    security::AccountService &m_accounts;
    school::StaffService &m_staff;
    std::optional<school::StaffMember> m_self;

    QLabel *m_name;
    QLabel *m_roles;
    EditPanel *m_password;
    QLineEdit *m_current;
    QLineEdit *m_new;
    QLineEdit *m_again;
    EditPanel *m_contacts;
    QLineEdit *m_phone;
    QLineEdit *m_email;
    QComboBox *m_kind;
    QComboBox *m_scale;
    QCheckBox *m_dyslexic;
};

} // namespace ui

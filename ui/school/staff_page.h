#pragma once

#include "core/school/staff_service.h"
#include "core/security/account_service.h"
#include "ui/base/cell_rows.h"
#include "ui/base/page.h"

class QComboBox;
class QLineEdit;
class QPushButton;

namespace ui {

class DateField;
class ListEditor;
class ListOutput;

// Who works in the school, volunteers included, and with which account each signs in.
class StaffPage final : public Page {
    Q_OBJECT

public:
    StaffPage(const Desk &desk, security::Workspace &workspace, school::StaffService &staff,
        security::AccountService &accounts, ListOutput &output, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString subtitle() const override;
    void reload() override;
    [[nodiscard]] QSet<QString> shows() const override;
    void save() override;
    void print() override;
    [[nodiscard]] bool hasUnsavedWork() const override;

private:
    void buildPanel();
    void readAccounts();
    [[nodiscard]] const school::StaffMember *edited() const;
    [[nodiscard]] CellRows::Row rowOf(const school::StaffMember &member) const;
    void fill();
    [[nodiscard]] school::StaffDetails typed() const;
    void archiveOrBringBack();
    void ended(const base::Result<security::Edited> &done, qint64 key, const QString &notice);

    const Desk &m_desk;
    security::Workspace &m_workspace;
    school::StaffService &m_staff;
    security::AccountService &m_accounts;
    std::vector<school::StaffMember> m_rows;
    std::vector<security::Account> m_logins; // empty for who may not see accounts
    CellRows m_model;
    ListEditor *m_list;
    QLineEdit *m_lastName;
    QLineEdit *m_firstName;
    QComboBox *m_kind;
    QComboBox *m_account;
    QLineEdit *m_phone;
    QLineEdit *m_email;
    DateField *m_approved;
    QPushButton *m_archive;
};

} // namespace ui

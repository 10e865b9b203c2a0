#pragma once

#include "core/security/account_service.h"
#include "ui/base/cell_rows.h"
#include "ui/base/page.h"

class QPushButton;

namespace ui {

class AccountEditor;
class ListEditor;
class ListOutput;

// Who signs in, with which roles. A new or forgotten password starts with a one-time code that is
// shown once and printed.
class AccountsPage final : public Page {
    Q_OBJECT

public:
    AccountsPage(const Desk &desk, security::Workspace &workspace,
        security::AccountService &accounts, ListOutput &output, const QString &schoolName,
        QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString subtitle() const override;
    void reload() override;
    [[nodiscard]] QSet<QString> shows() const override;
    void save() override;
    void print() override;
    [[nodiscard]] bool hasUnsavedWork() const override;

private:
    [[nodiscard]] const security::Account *edited() const;
    void fill();
    void create();
    void changeRoles(const security::Account &account);
    void resetPassword();
    void closeOrReopen();
    void showCode(const QString &name, const QString &login, const QString &code);

    const Desk &m_desk;
    security::Workspace &m_workspace;
    security::AccountService &m_accounts;
    QString m_schoolName;
    std::vector<security::Account> m_rows;
    CellRows m_model;
    ListEditor *m_list;
    AccountEditor *m_editor;
    QPushButton *m_reset;
    QPushButton *m_close;
};

} // namespace ui

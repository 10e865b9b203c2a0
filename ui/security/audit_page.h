#pragma once

#include "core/security/account_service.h"
#include "core/security/audit_trail.h"
#include "ui/base/cell_rows.h"
#include "ui/base/page.h"

class QPushButton;

namespace ui {

class DataTable;
class ListOutput;
class MessageBar;
class ShownList;

// The newest entries of the audit trail, and the check that nobody has touched it.
class AuditPage final : public Page {
    Q_OBJECT

public:
    AuditPage(const Desk &desk, security::Workspace &workspace, security::AccountService &accounts,
        ListOutput &output, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString subtitle() const override;
    void reload() override;
    void print() override;

private:
    void verify();
    void showMore();
    [[nodiscard]] QHash<qint64, QString> names();

    const Desk &m_desk;
    security::Workspace &m_workspace;
    security::AccountService &m_accounts;
    CellRows m_model;
    DataTable *m_table;
    ShownList *m_shown;
    MessageBar *m_result;
    QPushButton *m_more;
    int m_count;
};

} // namespace ui

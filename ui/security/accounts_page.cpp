#include "ui/security/accounts_page.h"

#include "ui/base/buttons.h"
#include "ui/base/cell_delegates.h"
#include "ui/base/data_table.h"
#include "ui/base/dialogs.h"
#include "ui/base/edit_panel.h"
#include "ui/base/list_editor.h"
#include "ui/security/account_editor.h"
#include "ui/security/code_dialog.h"

#include <QHBoxLayout>
#include <QPushButton>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

Tone toneOf(security::AccountState state)
{
    switch (state) {
    case security::AccountState::Pending:
        return Tone::Warning;
    case security::AccountState::Active:
        return Tone::Good;
    case security::AccountState::Closed:
        return Tone::Neutral;
    }
    return Tone::Neutral;
}

} // namespace

AccountsPage::AccountsPage(const Desk &desk, security::Workspace &workspace,
    security::AccountService &accounts, ListOutput &output, const QString &schoolName,
    QWidget *parent)
    : Page(parent)
    , m_desk(desk)
    , m_workspace(workspace)
    , m_accounts(accounts)
    , m_schoolName(schoolName)
    , m_model({{u"name"_s, tr("Name"), exchange::ColumnKind::Text, tr("Sign-in name")},
          {u"roles"_s, tr("Roles")}, {u"state"_s, tr("State")},
          {u"failures"_s, tr("Failed tries")}})
    , m_list(new ListEditor(desk, tr("Accounts"), m_model, this))
    , m_editor(new AccountEditor(m_list->panel(),
          workspace.reach(security::Operation::AssignRoles) == security::Reach::All, this))
    , m_reset(makeButton(desk.theme, tr("New code"), ButtonLook::Secondary, Icon::Key))
    , m_close(makeButton(desk.theme, QString(), ButtonLook::Secondary))
{
    m_reset->setObjectName(u"reset"_s);
    m_close->setObjectName(u"closeAccount"_s);
    m_list->setAddLabel(tr("Create an account"));
    m_list->addOutput(output, {u"settings.accounts"_s, tr("Accounts"), ListOutput::Content::Names});
    m_list->panel().form().addWidget(m_reset);
    m_list->panel().form().addWidget(m_close);
    m_list->table().setTwoLines(true);
    m_list->table().setItemDelegateForColumn(0, new PersonDelegate(desk.theme, this));
    m_list->table().setItemDelegateForColumn(2, new PillDelegate(desk.theme, this));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_list);
    connect(m_list, &ListEditor::fillWanted, this, &AccountsPage::fill);
    connect(m_list, &ListEditor::saveWanted, this, &AccountsPage::save);
    connect(m_reset, &QPushButton::clicked, this, &AccountsPage::resetPassword);
    connect(m_close, &QPushButton::clicked, this, &AccountsPage::closeOrReopen);
}

QString AccountsPage::title() const
{
    return tr("Accounts");
}

QString AccountsPage::subtitle() const
{
    const auto open = std::count_if(m_rows.begin(), m_rows.end(),
        [](const security::Account &a) { return a.state != security::AccountState::Closed; });
    return tr("%n open account(s)", nullptr, int(open));
}

QSet<QString> AccountsPage::shows() const
{
    return {u"account"_s};
}

void AccountsPage::reload()
{
    auto accounts = m_accounts.accounts();
    if (!accounts) {
        m_desk.messages.showError(accounts.error());
        return;
    }
    m_rows = std::move(*accounts);
    std::vector<CellRows::Row> rows;
    for (const security::Account &account : m_rows) {
        ListCell name{account.name};
        name.secondary = account.login;
        ListCell failures{
            account.failures > 0 ? QString::number(account.failures) : u"—"_s, account.failures};
        if (account.failures >= 5)
            failures.tone = Tone::Bad;
        rows.push_back({account.id.value(),
            {name, {rolesTitle(account.roles)},
                {stateTitle(account.state), int(account.state), toneOf(account.state)}, failures}});
    }
    m_model.setRows(std::move(rows));
    m_list->reloaded();
    emit headingChanged();
}

const security::Account *AccountsPage::edited() const
{
    const auto row = std::find_if(m_rows.begin(), m_rows.end(),
        [this](const security::Account &a) { return m_list->edited() == a.id.value(); });
    return row == m_rows.end() ? nullptr : &*row;
}

void AccountsPage::fill()
{
    const security::Account *account = edited();
    m_list->panel().setTitle(account ? account->name : tr("New account"));
    m_editor->show(account);
    const bool isClosed = account && account->state == security::AccountState::Closed;
    m_reset->setVisible(account && !isClosed);
    m_close->setVisible(account);
    m_close->setText(isClosed ? tr("Reopen the account") : tr("Close the account"));
}

bool AccountsPage::hasUnsavedWork() const
{
    return m_list->panel().isDirty();
}

void AccountsPage::print()
{
    m_list->print();
}

void AccountsPage::save()
{
    const security::Account *account = edited();
    if ((account && !hasUnsavedWork()) || !m_list->panel().check())
        return;
    if (account)
        changeRoles(security::Account(*account));
    else
        create();
}

void AccountsPage::create()
{
    const QString login = m_editor->login().trimmed().toLower();
    const QString name = m_editor->name().trimmed();
    const auto code = m_accounts.create(login, name, m_editor->roles());
    if (!code) {
        m_list->panel().showError(code.error(), m_desk.messages);
        return;
    }
    m_list->panel().setClean();
    reload();
    const auto made = std::find_if(m_rows.begin(), m_rows.end(),
        [&](const security::Account &account) { return account.login == login; });
    if (made != m_rows.end())
        m_list->saved(made->id.value());
    showCode(name, login, *code);
}

void AccountsPage::changeRoles(const security::Account &account)
{
    const QSet<security::Role> roles = m_editor->roles();
    if (roles.isEmpty()
        && !m_desk.dialogs.confirm(tr("No role at all?"),
            tr("Without a role %1 can sign in but sees nothing.").arg(account.name),
            tr("Take all roles away")))
        return;
    if (const auto done = m_accounts.assignRoles(account.id, roles); !done) {
        m_list->panel().showError(done.error(), m_desk.messages);
        return;
    }
    m_list->panel().setClean();
    reload();
    m_list->saved(account.id.value());
    m_desk.messages.undoable(tr("The roles of %1 are changed.").arg(account.name),
        [this, account] { return m_accounts.assignRoles(account.id, account.roles); });
}

void AccountsPage::resetPassword()
{
    if (!edited() || !m_list->mayGiveUp())
        return;
    const security::Account account = *edited();
    if (!m_desk.dialogs.confirm(tr("Give a new code?"),
            tr("The password of %1 stops working at once. A one-time code takes its place.")
                .arg(account.name),
            tr("Give a new code")))
        return;
    const auto code = m_accounts.reset(account.id);
    if (!code) {
        m_desk.messages.showError(code.error());
        return;
    }
    reload();
    showCode(account.name, account.login, *code);
}

void AccountsPage::closeOrReopen()
{
    if (!edited() || !m_list->mayGiveUp())
        return;
    const security::Account account = *edited();
    const bool isClosed = account.state == security::AccountState::Closed;
    const auto done = isClosed ? m_accounts.reopen(account.id) : m_accounts.close(account.id);
    if (!done) {
        m_desk.messages.showError(done.error());
        return;
    }
    reload();
    if (isClosed)
        m_desk.messages.notice(tr("The account of %1 is open again.").arg(account.name));
    else
        m_desk.messages.undoable(tr("The account of %1 is closed.").arg(account.name),
            [this, account] { return m_accounts.reopen(account.id); });
}

void AccountsPage::showCode(const QString &name, const QString &login, const QString &code)
{
    CodeDialog dialog(
        m_desk, {m_schoolName, name, login, code, m_workspace.clock().today()}, window());
    m_desk.dialogs.run(dialog);
}

} // namespace ui

#include "ui/shell/unlock_dialog.h"

#include "ui/base/buttons.h"
#include "ui/base/labels.h"
#include "ui/base/message_bar.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace ui {

UnlockDialog::UnlockDialog(const Theme &theme, security::AccountService &accounts,
    const QString &login, const QString &name, QWidget *parent)
    : QDialog(parent, Qt::Dialog | Qt::CustomizeWindowHint | Qt::WindowTitleHint)
    , m_accounts(accounts)
    , m_login(login)
    , m_message(new MessageBar(theme, this))
    , m_password(new QLineEdit(this))
{
    setObjectName(u"unlockDialog"_s);
    setWindowTitle(tr("Window locked"));
    setModal(true);
    setMinimumWidth(theme.px(380));
    m_password->setObjectName(u"unlockPassword"_s);
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setMaxLength(200);
    m_password->setAccessibleName(tr("Password"));

    auto *unlock = makeButton(theme, tr("Unlock"), ButtonLook::Primary, Icon::Unlock, this);
    unlock->setObjectName(u"unlock"_s);
    auto *leave = makeButton(theme, tr("Sign out"), ButtonLook::Secondary, {}, this);
    leave->setObjectName(u"signOut"_s);
    leave->setAutoDefault(false);

    auto *column = new QVBoxLayout(this);
    const int edge = theme.px(24);
    column->setContentsMargins(edge, edge, edge, edge);
    column->setSpacing(theme.px(12));
    column->addWidget(makeLabel(tr("Window locked"), LabelLook::Title, this));
    auto *text = makeLabel(tr("What you were typing is kept."), LabelLook::Muted, this);
    text->setWordWrap(true);
    column->addWidget(text);
    column->addWidget(makeLabel(name, LabelLook::Strong, this));
    column->addWidget(m_message);
    column->addWidget(m_password);
    auto *row = new QHBoxLayout;
    row->addWidget(leave);
    row->addStretch();
    row->addWidget(unlock);
    column->addLayout(row);

    connect(unlock, &QPushButton::clicked, this, &UnlockDialog::tryUnlocking);
    connect(m_password, &QLineEdit::returnPressed, this, &UnlockDialog::tryUnlocking);
    connect(leave, &QPushButton::clicked, this, [this] { done(QDialog::Rejected); });
    m_password->setFocus();
}

void UnlockDialog::reject() { }

void UnlockDialog::tryUnlocking()
{
    if (const auto unlocked = m_accounts.signIn(m_login, m_password->text()); !unlocked) {
        m_message->showError(unlocked.error());
        m_password->selectAll();
        return;
    }
    m_password->clear();
    done(QDialog::Accepted);
}

} // namespace ui

#include "ui/security/account_editor.h"

#include "core/base/text.h"
#include "core/security/account_service.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QStyle>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

// "Claire Moreau" signs in as c.moreau, which may be changed.
QString proposedLogin(const QString &name)
{
    const QStringList words = base::folded(name).split(u' ', Qt::SkipEmptyParts);
    if (words.size() < 2)
        return words.join(QString());
    return words.first().left(1) + u'.' + words.last();
}

QString roleKey(security::Role role)
{
    const std::string_view name = security::nameOf(role);
    return u"role-"_s + QString::fromLatin1(name.data(), qsizetype(name.size()));
}

} // namespace

AccountEditor::AccountEditor(EditPanel &panel, bool mayGiveRoles, QObject *parent)
    : QObject(parent)
    , m_panel(panel)
    , m_name(new QLineEdit)
    , m_login(new QLineEdit)
    , m_mayGiveRoles(mayGiveRoles)
{
    m_name->setMaxLength(100);
    m_login->setMaxLength(32);
    panel.addField(u"name"_s, tr("First and last name"), m_name, Presence::Required);
    panel.addField(u"login"_s, tr("Sign-in name"), m_login, Presence::Required,
        tr("Without accents, for instance c.moreau."));
    panel.form().addSection(tr("Roles"), tr("Several may be given: their rights add up."));
    for (const security::Role role : security::kRoles) {
        auto *box = new QCheckBox(security::titleOf(role));
        box->setObjectName(roleKey(role));
        m_roles.insert(role, box);
        panel.addWidget(box);
    }
    panel.mapError(security::errors::kBadLogin, u"login"_s);
    panel.mapError(security::errors::kLoginTaken, u"login"_s);
    connect(m_name, &QLineEdit::textEdited, this, [this](const QString &text) {
        if (!m_login->isReadOnly() && !m_login->isModified())
            m_login->setText(proposedLogin(text));
    });
}

void AccountEditor::show(const security::Account *account)
{
    m_name->setText(account ? account->name : QString());
    m_login->setText(account ? account->login : QString());
    for (QLineEdit *line : {m_name, m_login}) {
        line->setReadOnly(account != nullptr);
        line->style()->unpolish(line); // the style sheet draws the two apart
        line->style()->polish(line);
    }
    const bool isClosed = account && account->state == security::AccountState::Closed;
    for (auto box = m_roles.begin(); box != m_roles.end(); ++box) {
        (*box)->setChecked(account && account->roles.contains(box.key()));
        (*box)->setEnabled(m_mayGiveRoles && !isClosed);
    }
}

QString AccountEditor::login() const
{
    return m_login->text();
}

QString AccountEditor::name() const
{
    return m_name->text();
}

QSet<security::Role> AccountEditor::roles() const
{
    QSet<security::Role> roles;
    for (auto box = m_roles.begin(); box != m_roles.end(); ++box) {
        if ((*box)->isChecked())
            roles += box.key();
    }
    return roles;
}

QString stateTitle(security::AccountState state)
{
    switch (state) {
    case security::AccountState::Pending:
        return AccountEditor::tr("Code to be used");
    case security::AccountState::Active:
        return AccountEditor::tr("Open");
    case security::AccountState::Closed:
        return AccountEditor::tr("Closed");
    }
    return {};
}

QString rolesTitle(const QSet<security::Role> &roles)
{
    QStringList titles;
    for (const security::Role role : security::kRoles) {
        if (roles.contains(role))
            titles += security::titleOf(role);
    }
    return titles.join(u", "_s);
}

} // namespace ui

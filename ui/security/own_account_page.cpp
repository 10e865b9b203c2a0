#include "ui/security/own_account_page.h"

#include "core/base/contact_formats.h"
#include "core/school/identifiers.h"
#include "ui/base/card.h"
#include "ui/base/edit_panel.h"
#include "ui/base/labels.h"
#include "ui/base/preferences.h"
#include "ui/security/account_editor.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

constexpr int kSmallestScale = 100;
constexpr int kLargestScale = 150;
constexpr int kScaleStep = 10;
constexpr int kCard = 620; // as wide as a panel grows

QLineEdit *secretLine()
{
    auto *line = new QLineEdit;
    line->setEchoMode(QLineEdit::Password);
    line->setMaxLength(200);
    return line;
}

} // namespace

OwnAccountPage::OwnAccountPage(const Desk &desk, security::Workspace &workspace,
    security::AccountService &accounts, school::StaffService &staff, QWidget *parent)
    : Page(parent)
    , m_desk(desk)
    , m_workspace(workspace)
    , m_accounts(accounts)
    , m_staff(staff)
    , m_name(makeLabel({}, LabelLook::Strong))
    , m_roles(makeLabel({}, LabelLook::Muted))
    , m_password(new EditPanel(desk.theme, this))
    , m_current(secretLine())
    , m_new(secretLine())
    , m_again(secretLine())
    , m_contacts(new EditPanel(desk.theme, this))
    , m_phone(new QLineEdit)
    , m_email(new QLineEdit)
    , m_kind(new QComboBox)
    , m_scale(new QComboBox)
    , m_dyslexic(new QCheckBox(tr("Write in OpenDyslexic")))
{
    buildPassword();
    buildContacts();
    auto *left = new QVBoxLayout;
    Card *identity = makeIdentity();
    Card *appearance = makeAppearance();
    left->addWidget(identity);
    left->addWidget(m_password);
    left->addStretch(1);
    auto *right = new QVBoxLayout;
    right->addWidget(appearance);
    right->addWidget(m_contacts);
    right->addStretch(1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    for (QVBoxLayout *column : {left, right}) {
        column->setSpacing(desk.theme.px(14));
        row->addLayout(column, 2);
    }
    row->addStretch(1);
    row->setSpacing(desk.theme.px(14));
    const auto measure = [this, identity, appearance] {
        for (Card *card : {identity, appearance})
            card->setMaximumWidth(m_desk.theme.px(kCard));
    };
    measure();
    connect(&desk.theme, &Theme::changed, this, measure);
}

Card *OwnAccountPage::makeIdentity()
{
    auto *card = new Card(m_desk.theme, tr("My account"), this);
    m_name->setObjectName(u"ownName"_s);
    m_roles->setObjectName(u"ownRoles"_s);
    m_roles->setWordWrap(true);
    card->body()->addWidget(m_name);
    card->body()->addWidget(m_roles);
    return card;
}

void OwnAccountPage::buildPassword()
{
    m_password->setTitle(tr("Change my password"));
    m_password->addField(
        u"currentPassword"_s, tr("Password of today"), m_current, Presence::Required);
    m_password->addField(u"newPassword"_s, tr("New password"), m_new, Presence::Required,
        tr("Twelve characters or more: four or five words are easy to remember."));
    m_password->addField(
        u"newPasswordAgain"_s, tr("The new one once more"), m_again, Presence::Required);
    m_password->mapError(security::errors::kWrongPassword, u"currentPassword"_s);
    m_password->mapError(security::errors::kTooSoon, u"currentPassword"_s);
    m_password->mapError({"security.weak-password"}, u"newPassword"_s);
    connect(m_password, &EditPanel::saveWanted, this, &OwnAccountPage::changePassword);
    const auto empty = [this] {
        for (QLineEdit *line : {m_current, m_new, m_again})
            line->clear();
        m_password->setClean();
    };
    connect(m_password, &EditPanel::cancelWanted, this, empty);
    connect(m_password, &EditPanel::escaped, this, empty);
}

void OwnAccountPage::buildContacts()
{
    m_contacts->setTitle(tr("How I am reached"));
    m_phone->setMaxLength(30);
    m_email->setMaxLength(100);
    m_contacts->addField(u"ownPhone"_s, tr("Phone"), m_phone);
    m_contacts->addField(u"ownEmail"_s, tr("E-mail"), m_email);
    m_contacts->mapError(base::errors::kBadPhone, u"ownPhone"_s);
    m_contacts->mapError(base::errors::kBadEmail, u"ownEmail"_s);
    m_contacts->hide();
    connect(m_contacts, &EditPanel::saveWanted, this, &OwnAccountPage::saveContacts);
    connect(m_contacts, &EditPanel::cancelWanted, this, &OwnAccountPage::showContacts);
    connect(m_contacts, &EditPanel::escaped, this, &OwnAccountPage::showContacts);
}

Card *OwnAccountPage::makeAppearance()
{
    auto *card = new Card(m_desk.theme, tr("Appearance on this PC"), this);
    auto *form = new Form(m_desk.theme);
    m_kind->addItem(tr("Light"));
    m_kind->addItem(tr("Dark"));
    for (int percent = kSmallestScale; percent <= kLargestScale; percent += kScaleStep)
        m_scale->addItem(u"%1\u00A0%"_s.arg(percent), percent);
    m_dyslexic->setObjectName(u"dyslexic"_s);
    form->addField(u"themeKind"_s, tr("Theme"), m_kind);
    form->addField(u"scale"_s, tr("Size of texts"), m_scale);
    form->addWidget(m_dyslexic);
    card->body()->addWidget(form);
    showAppearance();
    connect(m_kind, &QComboBox::activated, this, &OwnAccountPage::applyAppearance);
    connect(m_scale, &QComboBox::activated, this, &OwnAccountPage::applyAppearance);
    connect(m_dyslexic, &QCheckBox::clicked, this, &OwnAccountPage::applyAppearance);
    connect(&m_desk.theme, &Theme::changed, this, &OwnAccountPage::showAppearance);
    return card;
}

QString OwnAccountPage::title() const
{
    return tr("My account");
}

QSet<QString> OwnAccountPage::shows() const
{
    return {u"account"_s, u"staff"_s};
}

void OwnAccountPage::reload()
{
    if (const auto *person = m_workspace.signedIn())
        m_name->setText(u"%1 · %2"_s.arg(person->name, person->login));
    const auto roles = m_workspace.rolesToday();
    m_roles->setText(roles ? rolesTitle(*roles) : QString());
    // Who has no staff record has nothing here; a refusal means the same.
    const auto self = m_staff.self();
    m_self = self ? *self : std::nullopt;
    m_contacts->setVisible(m_self.has_value());
    if (!m_contacts->isDirty())
        showContacts();
}

void OwnAccountPage::showContacts()
{
    m_phone->setText(m_self ? base::shownPhone(m_self->details.phone) : QString());
    m_email->setText(m_self ? m_self->details.email : QString());
    m_contacts->setClean();
}

void OwnAccountPage::showAppearance()
{
    const ThemeChoice choice = m_desk.theme.choice();
    m_kind->setCurrentIndex(choice.kind == ThemeKind::Dark ? 1 : 0);
    m_scale->setCurrentIndex(m_scale->findData(choice.scalePercent / kScaleStep * kScaleStep));
    m_dyslexic->setChecked(choice.dyslexicFont);
}

void OwnAccountPage::applyAppearance()
{
    const ThemeChoice choice{m_kind->currentIndex() == 1 ? ThemeKind::Dark : ThemeKind::Light,
        m_scale->currentData().toInt(), m_dyslexic->isChecked()};
    m_desk.theme.apply(choice);
    m_desk.preferences.setTheme(choice);
}

bool OwnAccountPage::hasUnsavedWork() const
{
    return m_password->isDirty() || m_contacts->isDirty();
}

void OwnAccountPage::save()
{
    if (m_contacts->isDirty())
        saveContacts();
    if (m_password->isDirty())
        changePassword();
}

void OwnAccountPage::changePassword()
{
    if (!m_password->check())
        return;
    if (m_new->text() != m_again->text()) {
        m_password->form().setError(u"newPasswordAgain"_s, tr("Both must be the same."));
        m_password->form().focusFirstError();
        return;
    }
    if (const auto done = m_accounts.changeOwnPassword(m_current->text(), m_new->text()); !done) {
        m_password->showError(done.error(), m_desk.messages);
        return;
    }
    for (QLineEdit *line : {m_current, m_new, m_again})
        line->clear();
    m_password->setClean();
    m_desk.messages.notice(tr("Your password is changed."));
}

void OwnAccountPage::saveContacts()
{
    if (!m_self || !m_contacts->check())
        return;
    auto edited = m_staff.editOwnContacts(m_phone->text(), m_email->text(), m_self->rowVersion);
    if (!edited) {
        m_contacts->showError(edited.error(), m_desk.messages);
        return;
    }
    m_contacts->setClean();
    reload();
    m_desk.messages.undoable(tr("Your phone and e-mail are saved."),
        [this, undo = edited->undo] { return m_staff.undoOwnContacts(undo); });
}

} // namespace ui

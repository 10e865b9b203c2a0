#include "ui/shell/sign_in_page.h"

#include "ui/base/buttons.h"
#include "ui/base/form.h"
#include "ui/base/message_bar.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

QLineEdit *secretLine(const QString &name)
{
    auto *line = new QLineEdit;
    line->setObjectName(name);
    line->setEchoMode(QLineEdit::Password);
    line->setMaxLength(200);
    return line;
}

} // namespace

SignInPage::SignInPage(const Theme &theme, QWidget *parent)
    : CentredPanel(theme, {}, {}, parent)
    , m_message(new MessageBar(theme, this))
    , m_form(new Form(theme, this))
    , m_login(new QLineEdit)
    , m_password(secretLine(u"password"_s))
    , m_code(new QLineEdit)
    , m_first(secretLine(u"firstPassword"_s))
    , m_again(secretLine(u"firstPasswordAgain"_s))
    , m_go(makeButton(theme, tr("Sign in"), ButtonLook::Primary, Icon::ArrowRight, this))
    , m_switch(makeButton(theme, {}, ButtonLook::Quiet, {}, this))
{
    m_login->setObjectName(u"login"_s);
    m_login->setMaxLength(64);
    m_code->setObjectName(u"code"_s);
    m_code->setMaxLength(40);
    m_go->setObjectName(u"signIn"_s);
    m_switch->setObjectName(u"switchStep"_s);
    m_form->addField(u"login"_s, tr("Sign-in name"), m_login);
    m_form->addField(u"password"_s, tr("Password"), m_password);
    m_form->addField(u"code"_s, tr("One-time code"), m_code, Presence::Required,
        tr("Four groups of letters and digits, on the sheet you were given."));
    m_form->addField(u"first"_s, tr("Your password"), m_first, Presence::Required,
        tr("Twelve characters or more: four or five words are easy to remember."));
    m_form->addField(u"again"_s, tr("The same once more"), m_again, Presence::Required);

    auto *other = makeButton(theme, tr("Open another school"), ButtonLook::Quiet, {}, this);
    other->setObjectName(u"anotherSchool"_s);
    auto *row = new QHBoxLayout;
    row->addWidget(other);
    row->addStretch();
    row->addWidget(m_switch);
    body()->addWidget(m_message);
    body()->addWidget(m_form);
    body()->addWidget(m_go);
    body()->addLayout(row);

    for (QLineEdit *line : {m_login, m_password, m_code, m_first, m_again})
        connect(line, &QLineEdit::returnPressed, this, &SignInPage::submit);
    connect(m_go, &QPushButton::clicked, this, &SignInPage::submit);
    connect(other, &QPushButton::clicked, this, &SignInPage::anotherSchoolWanted);
    connect(m_switch, &QPushButton::clicked, this,
        [this] { show(m_step == Step::Known ? Step::FirstPassword : Step::Known); });
    show(Step::Known);
}

void SignInPage::setSchool(security::AccountService *accounts, const QString &schoolName)
{
    m_accounts = accounts;
    m_schoolName = schoolName;
    m_message->clear();
    for (QLineEdit *line : {m_password, m_code, m_first, m_again})
        line->clear();
    show(Step::Known);
    (m_login->text().isEmpty() ? m_login : m_password)->setFocus();
}

void SignInPage::showProblem(const base::Error &error)
{
    m_message->showError(error);
}

void SignInPage::showAdvice(const QString &text)
{
    m_message->showMessage(Tone::Accent, text);
}

void SignInPage::show(Step step)
{
    m_step = step;
    const bool first = step == Step::FirstPassword;
    setHeading(first ? tr("Welcome") : tr("Sign in"),
        first ? tr("Choose the password that only you will know.") : m_schoolName);
    m_form->clearErrors();
    m_form->setFieldVisible(u"password"_s, !first);
    for (const QString &key : {u"code"_s, u"first"_s, u"again"_s})
        m_form->setFieldVisible(key, first);
    m_go->setText(first ? tr("Start") : tr("Sign in"));
    m_switch->setText(first ? tr("I have a password") : tr("I have a one-time code"));
}

void SignInPage::submit()
{
    if (!m_accounts)
        return;
    m_message->clear();
    m_form->clearErrors();
    // The key is derived on purpose slowly: a quarter of a second.
    QApplication::setOverrideCursor(Qt::WaitCursor);
    const base::Done done = trySigningIn();
    QApplication::restoreOverrideCursor();
    if (done) {
        for (QLineEdit *line : {m_password, m_code, m_first, m_again})
            line->clear();
        show(Step::Known);
        return;
    }
    if (done.error().code == security::errors::kPending) {
        m_code->setText(m_password->text());
        show(Step::FirstPassword);
        m_first->setFocus();
        return;
    }
    if (m_form->hasErrors()) {
        m_form->focusFirstError();
        return;
    }
    m_message->showError(done.error());
    QLineEdit *again = m_step == Step::Known ? m_password : m_first;
    again->setFocus();
    again->selectAll();
}

base::Done SignInPage::trySigningIn()
{
    if (m_step == Step::Known)
        return m_accounts->signIn(m_login->text(), m_password->text());
    if (m_first->text() != m_again->text()) {
        m_form->setError(u"again"_s, tr("Both must be the same."));
        return base::fail({"ui.passwords-differ"}, tr("Both must be the same."));
    }
    return m_accounts->chooseFirstPassword(m_login->text(), m_code->text(), m_first->text());
}

} // namespace ui

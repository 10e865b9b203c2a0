#include "ui/fees/payment_form.h"

#include "core/base/format.h"
#include "core/base/text.h"
#include "core/fees/errors.h"
#include "core/security/workspace.h"
#include "ui/base/buttons.h"
#include "ui/base/card.h"
#include "ui/base/date_field.h"
#include "ui/base/form.h"
#include "ui/base/money_field.h"

#include <QApplication>
#include <QComboBox>
#include <QKeyEvent>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace ui {

PaymentForm::PaymentForm(const Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_form(new Form(desk.theme))
    , m_remitter(new QLineEdit)
    , m_parties(new NameCompleter(this))
    , m_date(new DateField(desk.theme, desk.clock.today()))
    , m_amount(new MoneyField(desk.theme))
    , m_means(new QComboBox)
    , m_bank(new QLineEdit)
    , m_reference(new QLineEdit)
    , m_cashOn(new DateField(desk.theme, desk.clock.today()))
    , m_settles(new SettlesView(desk))
    , m_save(makeButton(desk.theme, tr("Save the pay&ment"), ButtonLook::Primary, Icon::Check))
{
    setObjectName(u"paymentForm"_s);
    const Theme &theme = desk.theme;
    auto *fields = new Card(theme, tr("New payment"), this);
    buildFields(*m_form);
    fields->body()->addWidget(m_form);
    fields->body()->addStretch();
    auto *cancel = makeButton(theme, tr("Close"), ButtonLook::Secondary);
    cancel->setObjectName(u"paymentCancel"_s);
    m_save->setObjectName(u"paymentSave"_s);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(cancel);
    buttons->addWidget(m_save, 1);
    fields->body()->addLayout(buttons);
    fields->setFixedWidth(theme.px(340));

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme.px(16));
    row->addWidget(fields);
    row->addWidget(makeSettles(), 1);
    connect(m_save, &QPushButton::clicked, this, &PaymentForm::trySave);
    connect(cancel, &QPushButton::clicked, this, &PaymentForm::cancelled);
}

void PaymentForm::buildFields(Form &form)
{
    m_remitter->setMaxLength(100);
    m_remitter->setCompleter(m_parties);
    m_bank->setMaxLength(100);
    m_reference->setMaxLength(100);
    for (const fees::Means means : fees::kMeans)
        m_means->addItem(fees::titleOf(means), static_cast<int>(means));
    form.addField(u"remitter"_s, tr("Handed over by"), m_remitter, Presence::Required,
        tr("Somebody known, or just a name."));
    form.addField(u"amount"_s, tr("Amount"), m_amount, Presence::Required);
    form.addField(u"means"_s, tr("Means"), m_means);
    form.addField(u"bank"_s, tr("Bank"), m_bank);
    form.addField(u"reference"_s, tr("Number"), m_reference);
    form.addField(u"date"_s, tr("Received on"), m_date, Presence::Required);
    form.addField(
        u"cashOn"_s, tr("To be cashed on"), m_cashOn, Presence::Optional, tr("Empty: at once."));
    connect(m_parties, &NameCompleter::chosen, this, &PaymentForm::chooseRemitter);
    connect(m_remitter, &QLineEdit::editingFinished, this, [this] {
        if (const auto known = remitter())
            chooseRemitter(known->value());
    });
    connect(m_amount, &MoneyField::textChanged, this, [this] {
        const bool isEmpty = m_amount->isEmpty();
        m_settles->setAmount(
            isEmpty ? std::nullopt : std::optional(m_amount->amount().value_or(base::Money())));
    });
    connect(m_means, &QComboBox::currentIndexChanged, this, &PaymentForm::setMeans);
}

QWidget *PaymentForm::makeSettles()
{
    const Theme &theme = m_desk.theme;
    auto *card = new Card(theme, tr("What it settles"), this);
    auto *propose = makeButton(theme, tr("Oldest &first"), ButtonLook::Quiet, Icon::Refresh);
    propose->setObjectName(u"paymentPropose"_s);
    card->addAction(propose);
    card->body()->addWidget(m_settles, 1);
    connect(propose, &QPushButton::clicked, m_settles, &SettlesView::propose);
    return card;
}

void PaymentForm::start(std::vector<fees::DueLine> open, const std::vector<NamedChoice> &parties,
    const std::vector<fees::DueLine> &chosen)
{
    m_uuid = security::Workspace::newUuid();
    m_choices = parties;
    m_parties->setChoices(parties);
    m_remitter->clear();
    m_amount->setAmount({});
    m_means->setCurrentIndex(0);
    m_bank->clear();
    m_reference->clear();
    m_cashOn->setDate({});
    m_date->setDate(m_desk.clock.today());
    m_settles->start(std::move(open));
    m_settles->add(chosen);
    const bool isOnePayer = !chosen.empty()
        && std::all_of(chosen.begin(), chosen.end(),
            [&](const auto &line) { return line.payer == chosen.front().payer; });
    if (isOnePayer)
        m_remitter->setText(chosen.front().payerName);
    m_form->clearErrors();
    setMeans();
    (isOnePayer ? static_cast<QWidget *>(m_amount) : m_remitter)->setFocus();
}

void PaymentForm::refresh(std::vector<fees::DueLine> open)
{
    m_settles->refresh(std::move(open));
}

void PaymentForm::chooseRemitter(qint64 key)
{
    // A family that was chosen by hand stays as it is.
    if (m_settles->lines().empty())
        m_settles->addOfPayer(people::PartyId(key));
}

fees::Means PaymentForm::means() const
{
    return static_cast<fees::Means>(m_means->currentData().toInt());
}

void PaymentForm::setMeans()
{
    m_form->setFieldVisible(u"bank"_s, means() == fees::Means::Cheque);
    m_form->setFieldVisible(u"cashOn"_s, means() == fees::Means::Cheque);
    m_form->setFieldVisible(u"reference"_s, means() != fees::Means::Cash);
}

std::optional<people::PartyId> PaymentForm::remitter() const
{
    const QString typed = base::folded(m_remitter->text());
    std::optional<people::PartyId> found;
    for (const NamedChoice &choice : m_choices) {
        if (typed.isEmpty() || base::folded(choice.name) != typed)
            continue;
        if (found)
            return std::nullopt; // two of one name: the name alone is kept
        found = people::PartyId(choice.key);
    }
    return found;
}

fees::PaymentDraft PaymentForm::draft() const
{
    fees::PaymentDraft draft;
    draft.uuid = m_uuid;
    draft.remitter = remitter();
    draft.remitterName = m_remitter->text();
    draft.receivedOn = m_date->date().value_or(QDate());
    draft.amount = m_amount->amount().value_or(base::Money());
    draft.means = means();
    if (draft.means == fees::Means::Cheque) {
        draft.bank = m_bank->text();
        draft.cashOn = m_cashOn->date();
    }
    if (draft.means != fees::Means::Cash)
        draft.reference = m_reference->text();
    draft.allocations = m_settles->allocations();
    return draft;
}

bool PaymentForm::hasUnsavedWork() const
{
    return !m_amount->isEmpty() || m_settles->hasTyped();
}

bool PaymentForm::checkFields()
{
    m_form->clearErrors();
    const auto amount = m_amount->amount();
    bool isGood = m_form->checkRequired();
    if (!m_date->isEmpty() && !m_date->date())
        m_form->setError(u"date"_s, m_date->problem());
    else if (m_date->date() && *m_date->date() > m_desk.clock.today())
        m_form->setError(u"date"_s, tr("The money cannot have come in after today."));
    if (means() == fees::Means::Cheque && !m_cashOn->isEmpty() && !m_cashOn->date())
        m_form->setError(u"cashOn"_s, m_cashOn->problem());
    else if (m_cashOn->date() && m_date->date()
        && !fees::checkCashDay(*m_cashOn->date(), *m_date->date()))
        m_form->setError(u"cashOn"_s, tr("From the day it was received on, and within a year."));
    if (!m_amount->isEmpty() && (!amount || *amount <= base::Money()))
        m_form->setError(u"amount"_s, tr("Type an amount above zero, such as 120 or 45,50."));
    else if (amount && m_settles->allocated() > *amount)
        m_form->setError(u"amount"_s,
            tr("The instalments take %1 more than this amount. Correct one or the other.")
                .arg(base::formatMoney(m_settles->allocated() - *amount)));
    isGood = isGood && !m_form->hasErrors();
    if (!isGood)
        m_form->focusFirstError();
    const bool areParts = m_settles->check();
    if (isGood && !areParts)
        m_settles->focusFirstError();
    return isGood && areParts;
}

void PaymentForm::trySave()
{
    m_date->readNow();
    m_cashOn->readNow();
    m_amount->readNow();
    if (checkFields())
        emit ready();
}

bool PaymentForm::showError(const base::Error &error)
{
    if (error.code == fees::errors::kBadDate)
        m_form->setError(u"date"_s, error.message);
    else if (error.code == fees::errors::kMissingRemitter)
        m_form->setError(u"remitter"_s, error.message);
    else if (error.code == fees::errors::kBadAmount || error.code == fees::errors::kOverPayment)
        m_form->setError(u"amount"_s, error.message);
    else
        return false;
    m_form->focusFirstError();
    return true;
}

// Enter goes on to what is missing, and saves when nothing is.
void PaymentForm::goOn()
{
    if (m_settles->isSearching())
        return; // returnPressed() has added the student
    if (m_remitter->text().trimmed().isEmpty() && focusWidget() != m_remitter)
        m_remitter->setFocus(Qt::TabFocusReason);
    else if (m_amount->isEmpty() && focusWidget() != m_amount)
        m_amount->setFocus(Qt::TabFocusReason);
    else if (m_settles->lines().empty() && !m_settles->isAncestorOf(focusWidget()))
        m_settles->focusSearch();
    else
        trySave();
}

void PaymentForm::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter) {
        if (auto *button = qobject_cast<QAbstractButton *>(focusWidget()))
            button->click();
        else
            goOn();
    } else if (event->key() == Qt::Key_Escape) {
        emit cancelled();
    } else {
        QWidget::keyPressEvent(event);
    }
}

} // namespace ui

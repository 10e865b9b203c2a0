#include "ui/fees/payment_form.h"

#include "core/base/format.h"
#include "core/base/text.h"
#include "core/fees/errors.h"
#include "core/security/workspace.h"
#include "ui/base/buttons.h"
#include "ui/base/card.h"
#include "ui/base/date_field.h"
#include "ui/base/empty_state.h"
#include "ui/base/form.h"
#include "ui/base/labels.h"
#include "ui/base/money_field.h"
#include "ui/base/search_field.h"

#include <QApplication>
#include <QComboBox>
#include <QKeyEvent>
#include <QScrollArea>
#include <QSet>
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
    , m_student(new SearchField(desk.theme, tr("Add another student")))
    , m_students(new NameCompleter(this))
    , m_settles(new AllocationList(desk.theme, desk.clock.today()))
    , m_nothing(new EmptyState(desk.theme, Icon::Fees, tr("No instalment chosen"),
          tr("Choose who pays, or add a student: the open instalments appear here.")))
    , m_rest(makeLabel(QString(), LabelLook::Strong))
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
    connect(m_parties, &NameCompleter::chosen, this, &PaymentForm::chooseRemitter);
    connect(m_remitter, &QLineEdit::editingFinished, this, [this] {
        if (const auto known = remitter())
            chooseRemitter(known->value());
    });
    connect(m_amount, &MoneyField::textChanged, this, [this] {
        m_settles->setAmount(m_amount->amount().value_or(base::Money()));
        showRest();
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
    m_student->setObjectName(u"paymentStudent"_s);
    m_student->setCompleter(m_students);
    m_student->setShortcut(QKeySequence::Find);
    m_rest->setObjectName(u"paymentRest"_s);
    m_rest->setWordWrap(true);
    auto *scroll = new QScrollArea(card);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, theme.px(8), 0);
    column->addWidget(m_settles);
    column->addWidget(m_nothing);
    column->addStretch();
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    setStyleProperty(*scroll, "look", u"flat"_s);
    card->body()->addWidget(m_student);
    card->body()->addWidget(scroll, 1);
    card->body()->addWidget(m_rest);
    connect(propose, &QPushButton::clicked, m_settles, &AllocationList::propose);
    connect(m_students, &NameCompleter::chosen, this, &PaymentForm::addStudent);
    connect(m_student, &QLineEdit::returnPressed, this, &PaymentForm::addTypedStudent);
    connect(m_settles, &AllocationList::changed, this, &PaymentForm::showRest);
    return card;
}

void PaymentForm::start(std::vector<fees::DueLine> open, const std::vector<NamedChoice> &parties,
    const std::vector<fees::DueLine> &chosen)
{
    m_uuid = security::Workspace::newUuid();
    m_open = std::move(open);
    m_choices = parties;
    m_parties->setChoices(parties);
    chooseStudents();
    m_remitter->clear();
    m_amount->setAmount({});
    m_means->setCurrentIndex(0);
    m_bank->clear();
    m_reference->clear();
    m_student->clear();
    m_date->setDate(m_desk.clock.today());
    m_settles->setLines({});
    m_settles->propose();
    add(chosen);
    const bool isOnePayer = !chosen.empty()
        && std::all_of(chosen.begin(), chosen.end(),
            [&](const auto &line) { return line.payer == chosen.front().payer; });
    if (isOnePayer)
        m_remitter->setText(chosen.front().payerName);
    m_form->clearErrors();
    setMeans();
    showRest();
    (isOnePayer ? static_cast<QWidget *>(m_amount) : m_remitter)->setFocus();
}

void PaymentForm::refresh(std::vector<fees::DueLine> open)
{
    m_open = std::move(open);
    chooseStudents();
    std::vector<fees::DueLine> kept;
    for (const fees::DueLine &line : m_open) {
        const auto &shown = m_settles->lines();
        if (std::any_of(shown.begin(), shown.end(),
                [&](const auto &old) { return old.instalment == line.instalment; }))
            kept.push_back(line);
    }
    m_settles->setLines(std::move(kept));
    showRest();
}

void PaymentForm::chooseStudents()
{
    std::vector<NamedChoice> students;
    QSet<qint64> seen;
    for (const fees::DueLine &line : m_open) {
        if (seen.contains(line.student.value()))
            continue;
        seen.insert(line.student.value());
        students.push_back(
            {line.student.value(), line.studentName, tr("paid by %1").arg(line.payerName)});
    }
    m_students->setChoices(students);
}

void PaymentForm::chooseRemitter(qint64 key)
{
    std::vector<fees::DueLine> lines;
    std::copy_if(m_open.begin(), m_open.end(), std::back_inserter(lines),
        [&](const auto &line) { return line.payer.value() == key; });
    // A family that was chosen by hand stays as it is.
    if (m_settles->lines().empty())
        add(lines);
}

void PaymentForm::addStudent(qint64 key)
{
    std::vector<fees::DueLine> lines;
    std::copy_if(m_open.begin(), m_open.end(), std::back_inserter(lines),
        [&](const auto &line) { return line.student.value() == key; });
    add(lines);
    // Later than the completer, which writes the chosen name into the field.
    QMetaObject::invokeMethod(m_student, &QLineEdit::clear, Qt::QueuedConnection);
}

void PaymentForm::addTypedStudent()
{
    if (m_student->text().trimmed().isEmpty())
        return;
    m_desk.messages.clearMessage();
    if (!m_students->takeFirst(m_student->text()))
        m_desk.messages.showWarning(
            tr("Nobody called “%1” has an open instalment.").arg(m_student->text()));
}

void PaymentForm::add(const std::vector<fees::DueLine> &lines)
{
    std::vector<fees::DueLine> all = m_settles->lines();
    for (const fees::DueLine &line : lines) {
        const bool isThere = std::any_of(all.begin(), all.end(),
            [&](const auto &other) { return other.instalment == line.instalment; });
        if (!isThere && !line.open().isZero())
            all.push_back(line);
    }
    m_settles->setLines(std::move(all));
    m_settles->setVisible(!m_settles->lines().empty());
    m_nothing->setVisible(m_settles->lines().empty());
    QWidget *before = m_student;
    for (auto *field : m_settles->findChildren<MoneyField *>()) {
        setTabOrder(before, field);
        before = field;
    }
    setTabOrder(before, m_save);
}

fees::Means PaymentForm::means() const
{
    return static_cast<fees::Means>(m_means->currentData().toInt());
}

void PaymentForm::setMeans()
{
    m_form->setFieldVisible(u"bank"_s, means() == fees::Means::Cheque);
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

void PaymentForm::showRest()
{
    const base::Money rest = m_amount->amount().value_or(base::Money()) - m_settles->allocated();
    if (rest.isZero() && m_amount->isEmpty())
        m_rest->clear();
    else if (rest.isNegative())
        m_rest->setText(
            tr("The instalments take %1 more than the payment.").arg(base::formatMoney(-rest)));
    else if (rest.isZero())
        m_rest->setText(tr("Everything is allocated."));
    else
        m_rest->setText(tr("%1 not allocated: kept as an advance.").arg(base::formatMoney(rest)));
    setLook(*m_rest, rest.isNegative() ? LabelLook::Error : LabelLook::Strong);
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
    if (draft.means == fees::Means::Cheque)
        draft.bank = m_bank->text();
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
    if (focusWidget() == m_student && !m_student->text().isEmpty())
        return; // returnPressed() has added the student
    if (m_remitter->text().trimmed().isEmpty() && focusWidget() != m_remitter)
        m_remitter->setFocus(Qt::TabFocusReason);
    else if (m_amount->isEmpty() && focusWidget() != m_amount)
        m_amount->setFocus(Qt::TabFocusReason);
    else if (m_settles->lines().empty() && focusWidget() != m_student)
        m_student->setFocus(Qt::TabFocusReason);
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

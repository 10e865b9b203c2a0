#include "ui/people/situation_dialog.h"

#include "core/base/format.h"
#include "ui/base/buttons.h"
#include "ui/base/date_field.h"
#include "ui/base/form.h"
#include "ui/base/labels.h"
#include "ui/base/message_bar.h"
#include "ui/base/plain_text.h"
#include "ui/base/scroll_column.h"
#include "ui/people/address_fields.h"
#include "ui/people/contacts_form.h"
#include "ui/people/movers_list.h"
#include "ui/people/situation_preview.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

constexpr int kWidth = 720;
constexpr int kHeight = 700;
constexpr int kLongestReason = 120;

} // namespace

SituationDialog::SituationDialog(const Theme &theme, Facts facts, QWidget *parent)
    : QDialog(parent)
    , m_theme(theme)
    , m_facts(std::move(facts))
    , m_heading(makeLabel({}, LabelLook::Heading, this))
    , m_message(new MessageBar(theme, this))
    , m_steps(new QStackedWidget(this))
{
    setObjectName(u"situationDialog"_s);
    setWindowTitle(tr("Change of situation"));
    resize(theme.px(kWidth), theme.px(kHeight));
    m_steps->addWidget(makeWhere());
    m_steps->addWidget(makeWho());
    m_steps->addWidget(makeMoney());
    m_preview = new SituationPreviewView(theme);
    m_steps->addWidget(m_preview);
    auto *column = new QVBoxLayout(this);
    const int edge = theme.px(24);
    column->setContentsMargins(edge, edge, edge, edge);
    column->setSpacing(theme.px(12));
    column->addWidget(makeLabel(windowTitle(), LabelLook::Title, this));
    column->addWidget(
        makeLabel(people::letterName(m_facts.file.student.details), LabelLook::Muted, this));
    column->addWidget(m_heading);
    column->addWidget(m_steps, 1);
    column->addWidget(m_message);
    column->addWidget(makeButtons());
    m_message->clear();
    reach(Where);
    m_from->setFocus();
    m_from->selectAll();
}

QWidget *SituationDialog::makeWhere()
{
    m_form = new Form(m_theme);
    m_from = new DateField(m_theme, m_facts.today);
    m_from->setDate(m_facts.today);
    m_reason = new QLineEdit;
    m_reason->setMaxLength(kLongestReason);
    m_form->addField(u"situationFrom"_s, tr("From which day on"), m_from, Presence::Required,
        tr("What stood in the file before that day stays as it was"));
    m_form->addField(u"situationReason"_s, tr("What happened"), m_reason, Presence::Optional,
        tr("In the school’s words, as short as can be: it stands in the history"));
    m_form->addSection(tr("Where the young person lives"));
    m_home = new AddressFields(*m_form, u"situationHome"_s, m_facts.postalCodes);
    for (const people::AddressUse &use : m_facts.file.addresses) {
        if (use.kind == people::AddressKind::Home && use.dates.contains(m_facts.today))
            m_homeBefore = use.postal;
    }
    m_home->set(m_homeBefore);
    m_homeBefore = m_home->address();
    auto *scroll = new ScrollColumn;
    scroll->column()->addWidget(m_form);
    scroll->column()->addStretch();
    return scroll;
}

QWidget *SituationDialog::makeWho()
{
    m_contacts = new ContactsForm(m_theme, m_facts.today, m_facts.postalCodes);
    m_contacts->set(m_facts.file.contacts);
    m_contacts->setKnown(m_facts.known);
    auto *hint = makeLabel(
        tr("With whom the young person lives, who is called in which order, who receives mail, "
           "who pays; a restricted contact with its decision. Open a line to change it."),
        LabelLook::Muted);
    hint->setWordWrap(true);
    auto *scroll = new ScrollColumn;
    scroll->column()->setSpacing(m_theme.px(10));
    scroll->column()->addWidget(makeMovers());
    scroll->column()->addWidget(hint);
    scroll->column()->addWidget(m_contacts);
    scroll->column()->addStretch();
    return scroll;
}

QWidget *SituationDialog::makeMovers()
{
    m_moving = new QWidget;
    auto *column = new QVBoxLayout(m_moving);
    column->setContentsMargins(0, 0, 0, m_theme.px(6));
    column->setSpacing(m_theme.px(6));
    column->addWidget(makeLabel(tr("Who moves there too, the same day"), LabelLook::Field));
    m_movers = new MoversList(m_theme, m_facts.file, m_facts.housemates);
    column->addWidget(m_movers);
    connect(m_movers, &MoversList::changed, this, &SituationDialog::moveAlong);
    return m_moving;
}

QWidget *SituationDialog::makeMoney()
{
    m_payer = new QComboBox;
    m_payer->setObjectName(u"newPayer"_s);
    m_payer->setAccessibleName(tr("Who pays from that day on"));
    m_chargeRows = new QVBoxLayout;
    m_chargeRows->setSpacing(m_theme.px(6));
    auto *hint = makeLabel(tr("Instalments due from that day on and not paid move; those before "
                              "stay. Money that was paid stays with whoever paid it."),
        LabelLook::Muted);
    hint->setWordWrap(true);
    auto *scroll = new ScrollColumn;
    scroll->column()->setSpacing(m_theme.px(10));
    scroll->column()->addWidget(makeLabel(m_payer->accessibleName(), LabelLook::Field));
    scroll->column()->addWidget(m_payer);
    scroll->column()->addWidget(hint);
    scroll->column()->addLayout(m_chargeRows);
    scroll->column()->addStretch();
    connect(m_payer, &QComboBox::currentIndexChanged, this, &SituationDialog::followPayer);
    return scroll;
}

QWidget *SituationDialog::makeButtons()
{
    auto *buttons = new QWidget(this);
    m_back = makeButton(m_theme, tr("&Back"), ButtonLook::Secondary, Icon::ArrowLeft, buttons);
    m_back->setObjectName(u"situationBack"_s);
    m_back->setAutoDefault(false);
    auto *cancel = makeButton(m_theme, tr("Cancel"), ButtonLook::Secondary, {}, buttons);
    cancel->setAutoDefault(false);
    m_next = makeButton(m_theme, {}, ButtonLook::Primary, {}, buttons);
    m_next->setObjectName(u"situationNext"_s);
    m_next->setDefault(true);
    auto *row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_back);
    row->addStretch();
    row->addWidget(cancel);
    row->addWidget(m_next);
    connect(m_back, &QPushButton::clicked, this, &SituationDialog::goBack);
    connect(cancel, &QPushButton::clicked, this, &SituationDialog::reject);
    connect(m_next, &QPushButton::clicked, this, &SituationDialog::accept);
    return buttons;
}

void SituationDialog::reach(int step)
{
    const QStringList headings{tr("1. From when, and where"), tr("2. Who is beside them"),
        tr("3. Who pays what remains"), tr("4. What this changes")};
    m_steps->setCurrentIndex(step);
    m_heading->setText(headings.at(step));
    m_back->setVisible(step != Where);
    m_next->setText(step == Preview ? tr("Carry the change &out") : tr("&Next"));
}

void SituationDialog::goBack()
{
    m_message->clear();
    const int step = m_steps->currentIndex();
    reach(step == Preview && m_charges.empty() ? Who : step - 1);
}

void SituationDialog::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_steps->currentIndex() != Where)
        goBack();
    else
        QDialog::keyPressEvent(event);
}

bool SituationDialog::checkWhere()
{
    m_form->clearErrors();
    m_from->readNow();
    if (!m_from->problem().isEmpty())
        m_form->setError(u"situationFrom"_s, m_from->problem());
    m_home->check();
    const bool isRight = m_form->checkRequired() && !m_form->hasErrors();
    if (!isRight)
        m_form->focusFirstError();
    return isRight;
}

void SituationDialog::moveAlong()
{
    const bool isMoving = !(m_home->address() == m_homeBefore);
    m_moving->setVisible(isMoving && !m_movers->isEmpty());
    for (const people::PartyId adult : m_movers->adults()) {
        const bool moves = isMoving && m_movers->moves(adult);
        if (moves)
            m_contacts->setHome(adult, m_home->address());
        else if (std::erase(m_moved, adult) > 0)
            m_contacts->setHome(adult, std::nullopt); // taken back: as it was
        if (moves && std::find(m_moved.begin(), m_moved.end(), adult) == m_moved.end())
            m_moved.push_back(adult);
    }
}

bool SituationDialog::offersToFollow()
{
    if (m_hasOfferedToFollow || !(m_home->address() == m_homeBefore))
        return false;
    for (const enrolment::ContactForm &adult : m_contacts->contacts()) {
        if (adult.ended || !adult.home || adult.home->isEmpty() || !adult.role.livesWith
            || adult.role.restricted)
            continue;
        m_hasOfferedToFollow = true;
        m_message->showMessage(Tone::Warning,
            tr("%1 moves to %2, and %3 lives there too: does that home change the same day?")
                .arg(people::letterName(adult.details), people::oneLine(*adult.home),
                    people::letterName(m_facts.file.student.details)));
        m_message->setAction(tr("&Take this address over"), [this, home = *adult.home] {
            m_message->clear();
            m_home->set(home);
            reach(Where);
        });
        return true;
    }
    return false;
}

bool SituationDialog::readMoney()
{
    auto charges = m_facts.movable(m_from->date().value_or(m_facts.today));
    if (!charges) {
        m_message->showError(charges.error());
        return false;
    }
    m_charges = std::move(*charges);
    const QString before = m_payer->currentText();
    m_payer->clear();
    m_payer->addItem(tr("As before"), -1);
    const auto adults = m_contacts->contacts();
    for (size_t at = 0; at < adults.size(); ++at) {
        if (!adults[at].ended)
            m_payer->addItem(people::letterName(adults[at].details), int(at));
    }
    qDeleteAll(m_chargeBoxes);
    m_chargeBoxes.clear();
    for (const families::MovableCharge &charge : m_charges) {
        auto *box = new QCheckBox(escapedMnemonic(
            tr("%1 · %2 · %n instalment(s) · %3", nullptr, charge.instalments)
                .arg(charge.label, charge.payerName, base::formatMoney(charge.open))));
        box->setObjectName(u"movedCharge%1"_s.arg(m_chargeBoxes.size()));
        box->setChecked(true);
        m_chargeRows->addWidget(box);
        m_chargeBoxes.push_back(box);
    }
    m_payer->setCurrentIndex(std::max(0, m_payer->findText(before)));
    followPayer();
    return true;
}

void SituationDialog::followPayer()
{
    for (QCheckBox *box : m_chargeBoxes)
        box->setEnabled(m_payer->currentIndex() > 0);
}

bool SituationDialog::readPreview()
{
    const auto preview = m_facts.preview(form());
    if (!preview) {
        m_message->showError(preview.error());
        return false;
    }
    m_preview->show(*preview);
    return true;
}

families::SituationForm SituationDialog::form() const
{
    families::SituationForm form;
    form.student = m_facts.file.student.id;
    form.rowVersion = m_facts.file.student.rowVersion;
    form.from = m_from->date().value_or(QDate());
    form.reason = m_reason->text();
    if (!(m_home->address() == m_homeBefore)) {
        form.home = m_home->address();
        form.movingToo = m_movers->students();
    }
    form.adults = m_contacts->contacts();
    const int payer = m_payer->currentData().toInt();
    if (m_charges.empty() || m_payer->currentIndex() <= 0)
        return form;
    form.payer = size_t(payer);
    for (size_t at = 0; at < m_charges.size(); ++at) {
        if (m_chargeBoxes[at]->isChecked())
            form.charges.push_back(m_charges[at].charge);
    }
    return form;
}

void SituationDialog::accept()
{
    m_message->clear();
    switch (Step(m_steps->currentIndex())) {
    case Where:
        if (checkWhere()) {
            moveAlong();
            reach(Who);
        }
        return;
    case Who:
        if (!m_contacts->check())
            m_contacts->focusFirstError();
        else if (!offersToFollow() && readMoney() && (!m_charges.empty() || readPreview()))
            reach(m_charges.empty() ? Preview : Money);
        return;
    case Money:
        if (readPreview())
            reach(Preview);
        return;
    case Preview:
        break;
    }
    if (const auto done = m_facts.carryOut(form()); !done)
        m_message->showError(done.error());
    else
        QDialog::accept();
}

} // namespace ui

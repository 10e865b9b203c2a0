#include "ui/people/contacts_form.h"

#include "ui/base/buttons.h"
#include "ui/base/labels.h"
#include "ui/people/contact_card.h"

#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace ui {

ContactsForm::ContactsForm(
    const Theme &theme, QDate today, const people::PostalCodes &codes, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_today(today)
    , m_codes(codes)
    , m_column(new QVBoxLayout)
    , m_none(makeLabel(tr("Nobody to call yet."), LabelLook::Muted, this))
    , m_add(makeButton(theme, tr("&Add a contact"), ButtonLook::Secondary, Icon::Plus, this))
{
    m_add->setObjectName(u"addContact"_s);
    m_column->setSpacing(theme.px(4));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.px(8));
    column->addWidget(m_none);
    column->addLayout(m_column);
    column->addWidget(m_add, 0, Qt::AlignLeft);
    connect(m_add, &QPushButton::clicked, this, &ContactsForm::addNew);
}

ContactCard *ContactsForm::addCard()
{
    auto *card = new ContactCard(m_theme, m_codes, this);
    m_column->addWidget(card);
    m_cards.push_back(card);
    m_none->hide();
    return card;
}

void ContactsForm::set(const std::vector<enrolment::FileContact> &contacts)
{
    for (ContactCard *card : m_cards)
        delete card;
    m_cards.clear();
    m_faulty = nullptr;
    m_none->show();
    for (const enrolment::FileContact &contact : contacts) {
        if (!contact.current)
            continue;
        ContactCard *card = addCard();
        card->set(contact, m_today);
        if (m_isReadOnly)
            card->setReadOnly();
    }
}

void ContactsForm::setKnown(std::vector<people::Party> known)
{
    m_known = std::move(known);
}

void ContactsForm::setReadOnly()
{
    m_isReadOnly = true;
    m_add->hide();
}

void ContactsForm::addNew()
{
    ContactCard *card = addCard();
    card->startNew(m_known, int(m_cards.size()));
    connect(card, &ContactCard::removeWanted, this, [this, card] {
        std::erase(m_cards, card);
        m_none->setVisible(m_cards.empty());
        card->hide();
        card->deleteLater();
        m_add->setFocus();
    });
}

std::vector<enrolment::ContactForm> ContactsForm::contacts() const
{
    std::vector<enrolment::ContactForm> forms;
    for (const ContactCard *card : m_cards)
        forms.push_back(card->form());
    return forms;
}

void ContactsForm::setHome(people::PartyId party, const std::optional<people::PostalAddress> &home)
{
    for (ContactCard *card : m_cards) {
        if (card->party() == party)
            card->setHome(home);
    }
}

QString ContactsForm::marks() const
{
    QString marks = QString::number(m_cards.size());
    for (const ContactCard *card : m_cards)
        marks += card->isEnded() ? u'-' : u'+';
    return marks;
}

bool ContactsForm::check()
{
    m_faulty = nullptr;
    for (ContactCard *card : m_cards) {
        if (!card->check() && !m_faulty)
            m_faulty = card;
    }
    return !m_faulty;
}

void ContactsForm::focusFirstError()
{
    if (m_faulty)
        m_faulty->focusFirstError();
}

} // namespace ui

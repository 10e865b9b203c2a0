#include "ui/people/contact_card.h"

#include "core/base/contact_formats.h"
#include "core/base/format.h"
#include "core/base/text.h"
#include "ui/base/buttons.h"
#include "ui/base/form.h"
#include "ui/base/labels.h"
#include "ui/base/pill_label.h"
#include "ui/people/address_fields.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QSpinBox>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

people::PostalAddress homeOn(const std::vector<people::AddressUse> &uses, QDate day)
{
    for (const people::AddressUse &use : uses) {
        if (use.kind == people::AddressKind::Home && use.dates.contains(day))
            return use.postal;
    }
    return {};
}

} // namespace

ContactCard::ContactCard(const Theme &theme, const people::PostalCodes &codes, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_name(new ElidedLabel({}, LabelLook::Strong, this))
    , m_warning(new PillLabel(theme, tr("Restricted by a decision"), Tone::Bad, this))
    , m_marks(new ElidedLabel({}, LabelLook::Caption, this))
    , m_toggle(new IconButton(theme, Icon::ChevronDown, tr("Change this contact"), this))
    , m_remove(new IconButton(theme, Icon::Trash, tr("No longer a contact"), this))
    , m_form(new Form(theme, this))
    , m_knownChoice(new QComboBox)
    , m_kind(new QComboBox)
    , m_relation(new QComboBox)
    , m_rank(new QSpinBox)
{
    buildHead();
    buildPerson();
    buildRole();
    m_home = new AddressFields(*m_form, u"contactHome"_s, codes);
    followKind();
    setOpen(false);
}

void ContactCard::set(const enrolment::FileContact &contact, QDate today)
{
    m_link = contact.contact.link.id;
    m_linkVersion = contact.contact.link.rowVersion;
    m_party = contact.contact.party.id;
    m_partyVersion = contact.contact.party.rowVersion;
    fill(contact.contact.party.details, homeOn(contact.addresses, today));
    fillRole(contact.contact.link.details);
    m_homeBefore = m_home->address();
    const base::DateRange &dates = contact.contact.link.dates;
    // A change that is still to come shows both lines, each with its days.
    m_dates = dates.from > today || dates.to ? base::formatRange(dates) : QString();
    showSummary();
}

void ContactCard::startNew(const std::vector<people::Party> &known, int rank)
{
    m_known = known;
    m_knownChoice->addItem(tr("Somebody new"));
    for (const people::Party &party : known)
        m_knownChoice->addItem(people::listName(party.details));
    m_form->setFieldVisible(u"known"_s, !known.empty());
    people::LinkDetails role;
    role.relation = people::Relation::Mother;
    role.contactRank = std::min(rank, kLowestRank);
    fillRole(role);
    setOpen(true);
    m_lastName->setFocus(Qt::OtherFocusReason);
}

void ContactCard::useKnown()
{
    const int at = m_knownChoice->currentIndex() - 1;
    if (at < 0) {
        m_party.reset();
        return;
    }
    const people::Party &party = m_known.at(size_t(at));
    m_party = party.id;
    m_partyVersion = party.rowVersion;
    fill(party.details, {});
}

void ContactCard::fill(const people::PartyDetails &details, const people::PostalAddress &home)
{
    const bool isPerson = details.kind == people::PartyKind::Person;
    m_kind->setCurrentIndex(m_kind->findData(isPerson ? kPerson : int(details.organisationKind)));
    m_lastName->setText(details.lastName);
    m_firstName->setText(details.firstName);
    m_phone->setText(base::shownPhone(details.phone));
    m_secondPhone->setText(base::shownPhone(details.secondPhone));
    m_email->setText(details.email);
    m_home->set(home);
    m_homeBefore = m_home->address();
}

void ContactCard::fillRole(const people::LinkDetails &role)
{
    m_relation->setCurrentIndex(m_relation->findData(int(role.relation)));
    m_rank->setValue(role.contactRank);
    m_rights[Legal]->setChecked(role.legalRepresentative);
    m_rights[Authority]->setChecked(role.parentalAuthority);
    m_rights[LivesWith]->setChecked(role.livesWith);
    m_rights[Mail]->setChecked(role.receivesMail);
    m_rights[Pays]->setChecked(role.pays);
    m_rights[Restricted]->setChecked(role.restricted);
    m_decision->setText(role.restrictionSource);
    m_inCharge->setText(role.personInCharge);
    m_inChargePhone->setText(base::shownPhone(role.phone));
}

void ContactCard::setOpen(bool isOpen)
{
    m_form->setVisible(isOpen);
    m_toggle->setIconName(isOpen ? Icon::ChevronUp : Icon::ChevronDown);
}

bool ContactCard::isOpen() const
{
    return !m_form->isHidden();
}

void ContactCard::setReadOnly()
{
    m_remove->hide();
    m_toggle->setText(tr("See this contact"));
}

void ContactCard::setHome(const std::optional<people::PostalAddress> &home)
{
    m_home->set(home.value_or(m_homeBefore));
}

void ContactCard::remove()
{
    if (isNew()) {
        emit removeWanted();
        return;
    }
    m_ended = !m_ended;
    m_remove->setIconName(m_ended ? Icon::Undo : Icon::Trash);
    m_remove->setText(m_ended ? tr("Keep this contact") : tr("No longer a contact"));
    m_toggle->setEnabled(!m_ended);
    setOpen(false);
    showSummary();
    emit touched();
}

void ContactCard::showSummary()
{
    if (!m_rights.back())
        return; // while it is being built
    const QString name = people::listName(details());
    m_name->setFullText(name.isEmpty() ? tr("New contact") : name);
    const bool isRestricted = m_rights[Restricted]->isChecked();
    m_warning->setVisible(isRestricted);
    QStringList marks{titleOf(people::Relation(m_relation->currentData().toInt()))};
    // Nobody is to dial it from here by habit: the number stands in the open card.
    if (isRestricted)
        marks += {tr("no contact, no information"), m_decision->text()};
    else
        marks += m_phone->text();
    marks += m_dates;
    for (const Right right : {LivesWith, Mail, Pays, Legal}) {
        if (m_rights[right]->isChecked())
            marks += m_rights[right]->text();
    }
    if (m_ended)
        marks = {tr("No longer a contact once saved")};
    m_marks->setFullText(base::joined(marks, u" · "_s));
}

people::PartyDetails ContactCard::details() const
{
    people::PartyDetails details;
    const int kind = m_kind->currentData().toInt();
    const bool isPerson = kind == kPerson;
    details.kind = isPerson ? people::PartyKind::Person : people::PartyKind::Organisation;
    details.organisationKind =
        isPerson ? people::OrganisationKind::None : people::OrganisationKind(kind);
    details.lastName = m_lastName->text();
    if (isPerson)
        details.firstName = m_firstName->text();
    details.phone = m_phone->text();
    details.secondPhone = m_secondPhone->text();
    details.email = m_email->text();
    return details;
}

people::LinkDetails ContactCard::role() const
{
    people::LinkDetails role;
    role.relation = people::Relation(m_relation->currentData().toInt());
    role.legalRepresentative = m_rights[Legal]->isChecked();
    role.parentalAuthority = m_rights[Authority]->isChecked();
    role.livesWith = m_rights[LivesWith]->isChecked();
    role.receivesMail = m_rights[Mail]->isChecked();
    role.pays = m_rights[Pays]->isChecked();
    role.restricted = m_rights[Restricted]->isChecked();
    if (role.restricted)
        role.restrictionSource = m_decision->text();
    role.contactRank = m_rank->value();
    if (m_kind->currentData().toInt() != kPerson) {
        role.personInCharge = m_inCharge->text();
        role.phone = m_inChargePhone->text();
    }
    return role;
}

enrolment::ContactForm ContactCard::form() const
{
    enrolment::ContactForm form;
    form.link = m_link;
    form.linkVersion = m_linkVersion;
    form.party = m_party;
    form.partyVersion = m_partyVersion;
    form.details = details();
    form.role = role();
    form.ended = m_ended;
    if (!(m_home->address() == m_homeBefore))
        form.home = m_home->address();
    return form;
}

bool ContactCard::check()
{
    if (m_ended)
        return true;
    m_form->clearErrors();
    m_form->checkRequired();
    const auto judge = [this](const QString &key, const auto &checked) {
        if (!checked)
            m_form->setError(key, checked.error().message);
    };
    judge(u"contactPhone"_s, base::checkedPhone(m_phone->text()));
    judge(u"secondPhone"_s, base::checkedPhone(m_secondPhone->text()));
    judge(u"contactEmail"_s, base::checkedEmail(m_email->text()));
    if (m_kind->currentData().toInt() != kPerson)
        judge(u"inChargePhone"_s, base::checkedPhone(m_inChargePhone->text()));
    m_home->check();
    if (!m_form->hasErrors() && m_rights[Restricted]->isChecked())
        judge(u"decision"_s, people::checkedDetails(role()));
    return !m_form->hasErrors();
}

void ContactCard::focusFirstError()
{
    setOpen(true);
    m_form->focusFirstError();
}

} // namespace ui

#include "ui/people/address_fields.h"

#include "core/people/postal_codes.h"
#include "ui/base/form.h"

#include <QComboBox>
#include <QLineEdit>
#include <QSignalBlocker>

using namespace Qt::Literals::StringLiterals;

namespace ui {

AddressFields::AddressFields(Form &form, const QString &prefix, const people::PostalCodes &codes)
    : QObject(&form)
    , m_form(form)
    , m_prefix(prefix)
    , m_codes(codes)
    , m_line1(new QLineEdit)
    , m_line2(new QLineEdit)
    , m_postalCode(new QLineEdit)
    , m_commune(new QComboBox)
    , m_country(new QLineEdit)
{
    m_commune->setEditable(true);
    m_commune->setInsertPolicy(QComboBox::NoInsert);
    m_postalCode->setMaxLength(12);
    form.addField(prefix + u"Line1"_s, tr("Number and street"), m_line1);
    form.addField(prefix + u"Line2"_s, tr("Building, care of"), m_line2);
    form.addField(prefix + u"PostalCode"_s, tr("Postal code"), m_postalCode);
    form.addField(prefix + u"Commune"_s, tr("Commune"), m_commune);
    form.addField(prefix + u"Country"_s, tr("Country"), m_country, Presence::Optional,
        tr("Leave empty for France"));
    connect(m_postalCode, &QLineEdit::textEdited, this, &AddressFields::proposeCommunes);
    connect(m_postalCode, &QLineEdit::editingFinished, this, [this] { check(); });
}

void AddressFields::set(const people::PostalAddress &address)
{
    m_line1->setText(address.line1);
    m_line2->setText(address.line2);
    m_postalCode->setText(address.postalCode);
    m_country->setText(address.country);
    proposeCommunes();
    if (!address.inseeCode.isEmpty() && m_commune->findData(address.inseeCode) < 0)
        m_commune->addItem(address.commune, address.inseeCode);
    m_commune->setCurrentIndex(
        address.inseeCode.isEmpty() ? -1 : m_commune->findData(address.inseeCode));
    m_commune->setEditText(address.commune);
}

people::PostalAddress AddressFields::address() const
{
    people::PostalAddress address{m_line1->text(), m_line2->text(), m_postalCode->text(),
        m_commune->currentText(), {}, m_country->text()};
    const int index = m_commune->findText(m_commune->currentText());
    if (index >= 0)
        address.inseeCode = m_commune->itemData(index).toString();
    return address;
}

bool AddressFields::check()
{
    const auto checked = people::checkedAddress(address());
    m_form.setError(m_prefix + u"PostalCode"_s, checked ? QString() : checked.error().message);
    return checked.has_value();
}

void AddressFields::proposeCommunes()
{
    const QSignalBlocker silence(m_commune);
    const QString typed = m_commune->currentText();
    const auto communes = m_codes.communesOf(m_postalCode->text().trimmed());
    m_commune->clear();
    for (const people::Commune &commune : communes)
        m_commune->addItem(commune.name, commune.inseeCode);
    const int known = m_commune->findText(typed);
    if (!communes.empty())
        m_commune->setCurrentIndex(std::max(0, known));
    else
        m_commune->setEditText(typed);
}

} // namespace ui

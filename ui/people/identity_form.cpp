#include "ui/people/identity_form.h"

#include "core/base/contact_formats.h"
#include "core/people/ine.h"
#include "ui/base/date_field.h"
#include "ui/base/form.h"
#include "ui/people/address_fields.h"

#include <QComboBox>
#include <QHash>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace ui {

IdentityForm::IdentityForm(
    const Theme &theme, QDate today, const people::PostalCodes &codes, QWidget *parent)
    : QWidget(parent)
    , m_form(new Form(theme, this))
    , m_birthDate(new DateField(theme, today, DateField::Year::FourDigits))
    , m_sex(new QComboBox)
{
    m_form->addSection(tr("Identity"));
    m_lastName = addLine(u"lastName"_s, tr("Last name"), true);
    m_firstNames = addLine(u"firstNames"_s, tr("First names"), true);
    m_form->addField(u"birthDate"_s, tr("Birth date"), m_birthDate, Presence::Required,
        tr("For instance 14/03/2010"));
    for (const people::Sex sex : {people::Sex::Unknown, people::Sex::Female, people::Sex::Male})
        m_sex->addItem(titleOf(sex), int(sex));
    m_form->addField(u"sex"_s, tr("Sex"), m_sex);
    m_phone = addLine(u"phone"_s, tr("Student's phone"));
    m_email = addLine(u"email"_s, tr("E-mail"));
    m_ine = addLine(u"ine"_s, tr("National student number (INE)"));
    m_form->addSection(tr("Home"));
    m_home = new AddressFields(*m_form, u"home"_s, codes);
    m_form->addSection(
        tr("Names in use and birth"), tr("A used name wins wherever a name is shown."));
    m_usedName = addLine(u"usedName"_s, tr("Used name"));
    m_usedFirstName = addLine(u"usedFirstName"_s, tr("Used first name"));
    m_birthPlace = addLine(u"birthPlace"_s, tr("Birth place"));
    m_birthInseeCode = addLine(u"birthInseeCode"_s, tr("INSEE code of the birth place"));
    m_birthCountry = addLine(u"birthCountry"_s, tr("Country of birth"));
    addChecked(u"ine"_s, m_ine, &people::checkedIne);
    addChecked(u"phone"_s, m_phone, &base::checkedPhone);
    addChecked(u"email"_s, m_email, &base::checkedEmail);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_form);
    column->addStretch();
    setFocusProxy(m_lastName);
}

QLineEdit *IdentityForm::addLine(const QString &key, const QString &label, bool isRequired)
{
    auto *line = new QLineEdit;
    m_form->addField(key, label, line, isRequired ? Presence::Required : Presence::Optional);
    return line;
}

void IdentityForm::addChecked(const QString &key, QLineEdit *line, Check judge)
{
    connect(line, &QLineEdit::editingFinished, this, [this, key, line, judge] {
        if (checkField(key, *line, judge) && judge == &base::checkedPhone)
            line->setText(base::shownPhone(*base::checkedPhone(line->text())));
    });
}

bool IdentityForm::checkField(const QString &key, const QLineEdit &line, Check judge)
{
    const auto checked = judge(line.text());
    m_form->setError(key, checked ? QString() : checked.error().message);
    return checked.has_value();
}

void IdentityForm::set(const people::StudentDetails &details, const people::PostalAddress &home)
{
    m_form->clearErrors();
    m_lastName->setText(details.lastName);
    m_usedName->setText(details.usedName);
    m_firstNames->setText(details.firstNames);
    m_usedFirstName->setText(details.usedFirstName);
    m_birthDate->setDate(
        details.birthDate.isValid() ? std::optional(details.birthDate) : std::nullopt);
    m_sex->setCurrentIndex(m_sex->findData(int(details.sex)));
    m_birthPlace->setText(details.birthPlace);
    m_birthInseeCode->setText(details.birthInseeCode);
    m_birthCountry->setText(details.birthCountry);
    m_ine->setText(details.ine);
    m_phone->setText(base::shownPhone(details.phone));
    m_email->setText(details.email);
    m_home->set(home);
}

people::StudentDetails IdentityForm::details() const
{
    people::StudentDetails details;
    details.lastName = m_lastName->text();
    details.usedName = m_usedName->text();
    details.firstNames = m_firstNames->text();
    details.usedFirstName = m_usedFirstName->text();
    details.birthDate = m_birthDate->date().value_or(QDate());
    details.birthPlace = m_birthPlace->text();
    details.birthInseeCode = m_birthInseeCode->text();
    details.birthCountry = m_birthCountry->text();
    details.sex = people::Sex(m_sex->currentData().toInt());
    details.ine = m_ine->text();
    details.phone = m_phone->text();
    details.email = m_email->text();
    return details;
}

people::PostalAddress IdentityForm::home() const
{
    return m_home->address();
}

bool IdentityForm::check()
{
    m_form->clearErrors();
    m_birthDate->readNow();
    if (!m_birthDate->problem().isEmpty())
        m_form->setError(u"birthDate"_s, m_birthDate->problem());
    m_form->checkRequired();
    checkField(u"ine"_s, *m_ine, &people::checkedIne);
    checkField(u"phone"_s, *m_phone, &base::checkedPhone);
    checkField(u"email"_s, *m_email, &base::checkedEmail);
    m_home->check();
    return !m_form->hasErrors();
}

bool IdentityForm::showError(const base::Error &error)
{
    static const QHash<QByteArrayView, QString> fields{
        {people::errors::kNoName.name, u"lastName"_s},
        {people::errors::kBadBirthDate.name, u"birthDate"_s},
        {people::errors::kBadInseeCode.name, u"birthInseeCode"_s},
        {people::errors::kIneTaken.name, u"ine"_s}, {people::errors::kBadIne.name, u"ine"_s},
        {people::errors::kBadPostalCode.name, u"homePostalCode"_s}};
    const QString field = fields.value(error.code.name);
    if (field.isEmpty())
        return false;
    m_form->setError(field, error.message);
    return true;
}

void IdentityForm::focusFirstError()
{
    m_form->focusFirstError();
}

} // namespace ui

#include "ui/admissions/candidate_dialog.h"

#include "core/people/student.h"
#include "ui/admissions/admissions_services.h"
#include "ui/admissions/alike_list.h"
#include "ui/base/buttons.h"
#include "ui/base/date_field.h"
#include "ui/base/labels.h"
#include "ui/base/message_bar.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {
constexpr int kLongestName = 80;
constexpr int kWordsHeight = 72;

QStringList identityKeys()
{
    return {u"lastName"_s, u"firstNames"_s, u"birthDate"_s, u"phone"_s};
}

QStringList contactKeys()
{
    return {u"contactLastName"_s, u"contactFirstName"_s, u"relation"_s, u"contactPhone"_s};
}
} // namespace

CandidateDialog::CandidateDialog(const Theme &theme, const AdmissionsServices &services,
    const ApplicationChoices &choices, QDate today, QWidget *parent)
    : TaskDialog(theme, tr("New candidate"), {}, tr("&Add the candidate"), parent)
    , m_services(services)
    , m_lastName(new QLineEdit)
    , m_firstNames(new QLineEdit)
    , m_birthDate(new DateField(theme, today, DateField::Year::FourDigits))
    , m_phone(new QLineEdit)
    , m_people(new AlikeList(theme))
    , m_chosen(makeLabel({}, LabelLook::Strong))
    , m_release(makeButton(theme, tr("No, somebody else"), ButtonLook::Quiet))
    , m_contactLastName(new QLineEdit)
    , m_contactFirstName(new QLineEdit)
    , m_contactPhone(new QLineEdit)
    , m_relation(new QComboBox)
    , m_contactedOn(new DateField(theme, today))
    , m_words(new QPlainTextEdit)
{
    setObjectName(u"candidateDialog"_s);
    resize(theme.px(560), theme.px(700));
    buildPerson();
    form().addSection(tr("What is wished"));
    m_wish = new ApplicationFields(choices, form(), this);
    m_wish->set({});
    buildContact();
    form().addSection(tr("First contact"));
    addTyped(u"contactedOn"_s, tr("On"), m_contactedOn, Presence::Required);
    m_contactedOn->setDate(today);
    m_words->setFixedHeight(theme.px(kWordsHeight));
    m_words->setTabChangesFocus(true);
    form().addField(u"words"_s, tr("What was said"), m_words);
    mapError(people::errors::kNoName, u"lastName"_s);
    mapError(people::errors::kBadBirthDate, u"birthDate"_s);
    mapError(admissions::errors::kAlreadyApplied, u"year"_s);
    mapError(admissions::errors::kBadDay, u"contactedOn"_s);
    for (const QLineEdit *line : std::initializer_list<QLineEdit *>{m_lastName, m_firstNames})
        connect(line, &QLineEdit::editingFinished, this, &CandidateDialog::lookAround);
    connect(m_birthDate, &DateField::valueChanged, this, [this] {
        lookAround();
        showAge();
    });
    connect(m_wish, &ApplicationFields::yearChosen, this, &CandidateDialog::showAge);
    connect(m_people, &AlikeList::sameChosen, this, &CandidateDialog::useFile);
    connect(m_people, &AlikeList::familyChosen, this, &CandidateDialog::useFamily);
    connect(m_release, &QPushButton::clicked, this, &CandidateDialog::release);
    release();
    m_lastName->setFocus();
}

void CandidateDialog::buildPerson()
{
    for (QLineEdit *line : {m_lastName, m_firstNames, m_contactLastName, m_contactFirstName})
        line->setMaxLength(kLongestName);
    form().addSection(tr("The young person"));
    form().addField(u"lastName"_s, tr("Last name"), m_lastName, Presence::Required);
    form().addField(u"firstNames"_s, tr("First names"), m_firstNames, Presence::Required);
    addTyped(u"birthDate"_s, tr("Birth date"), m_birthDate, Presence::Required);
    form().addWidget(m_people);
    m_chosen->setObjectName(u"chosenFile"_s);
    m_chosen->setWordWrap(true);
    m_release->setObjectName(u"releaseFile"_s);
    m_release->setAutoDefault(false);
    form().addWidget(m_chosen);
    form().addWidget(m_release);
    form().addField(u"phone"_s, tr("The young person’s phone"), m_phone);
}

void CandidateDialog::buildContact()
{
    for (const people::Relation relation : people::kRelations)
        m_relation->addItem(people::titleOf(relation), int(relation));
    form().addSection(tr("Whom to call"));
    form().addField(u"contactLastName"_s, tr("Contact’s last name"), m_contactLastName);
    form().addField(u"contactFirstName"_s, tr("Contact’s first name"), m_contactFirstName);
    form().addField(u"relation"_s, tr("Relation"), m_relation);
    form().addField(u"contactPhone"_s, tr("Contact’s phone"), m_contactPhone);
}

void CandidateDialog::lookAround()
{
    if (m_known)
        return;
    auto found = m_services.applications.alike(
        m_lastName->text(), m_firstNames->text(), m_birthDate->date().value_or(QDate()));
    if (!found) {
        message().showError(found.error());
        return;
    }
    m_alike = std::move(*found);
    m_people->setPeople(m_alike);
}

void CandidateDialog::showAge()
{
    const auto remark = m_services.applications.ageRemark(
        m_birthDate->date().value_or(QDate()), m_wish->entryDay());
    message().clear();
    if (remark && !remark->isEmpty())
        message().showMessage(Tone::Warning, *remark);
}

void CandidateDialog::showFields(const QStringList &fields, bool isVisible)
{
    for (const QString &key : fields)
        form().setFieldVisible(key, isVisible);
}

void CandidateDialog::useFile(int index)
{
    const admissions::Alike &one = m_alike[size_t(index)];
    m_known = one.student;
    m_family.clear();
    m_birthDate->setDate(one.birthDate);
    m_chosen->setText(
        tr("%1: the file that is there is used; nothing is typed again.").arg(one.name));
    showFields(identityKeys() + contactKeys(), false);
    m_people->setPeople({});
    m_chosen->show();
    m_release->show();
    showAge();
}

void CandidateDialog::useFamily(int index)
{
    const admissions::Alike &one = m_alike[size_t(index)];
    m_family = one.family;
    QStringList names;
    for (const people::Contact &contact : m_family)
        names += people::letterName(contact.party.details);
    m_chosen->setText(tr("Same family as %1: %2.").arg(one.name, names.join(u", "_s)));
    showFields(contactKeys(), false);
    m_people->setPeople({});
    m_chosen->show();
    m_release->show();
}

void CandidateDialog::release()
{
    m_known.reset();
    m_family.clear();
    m_chosen->hide();
    m_release->hide();
    showFields(identityKeys() + contactKeys(), true);
}

admissions::NewCandidate CandidateDialog::typed() const
{
    admissions::NewCandidate candidate;
    candidate.student = m_known;
    candidate.details = m_wish->typed();
    candidate.contactedOn = m_contactedOn->date().value_or(QDate());
    candidate.words = m_words->toPlainText();
    people::StudentDetails &who = candidate.file.details;
    who.lastName = m_lastName->text();
    who.firstNames = m_firstNames->text();
    who.birthDate = m_birthDate->date().value_or(QDate());
    who.phone = m_phone->text();
    for (const people::Contact &contact : m_family) {
        enrolment::ContactForm same;
        same.party = contact.party.id;
        same.partyVersion = contact.party.rowVersion;
        same.details = contact.party.details;
        same.role = contact.link.details;
        candidate.file.contacts.push_back(same);
    }
    if (m_family.empty() && !m_contactLastName->text().trimmed().isEmpty()) {
        enrolment::ContactForm added;
        added.details.lastName = m_contactLastName->text();
        added.details.firstName = m_contactFirstName->text();
        added.details.phone = m_contactPhone->text();
        added.role.relation = people::Relation(m_relation->currentData().toInt());
        candidate.file.contacts.push_back(added);
    }
    return candidate;
}

} // namespace ui

#include "ui/school/identity_page.h"

#include "core/base/contact_formats.h"
#include "core/school/identifiers.h"
#include "ui/base/date_field.h"
#include "ui/base/dialogs.h"
#include "ui/base/edit_panel.h"
#include "ui/base/labels.h"
#include "ui/school/picture_card.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>

using namespace Qt::Literals::StringLiterals;

namespace ui {

IdentityPage::IdentityPage(const Desk &desk, security::Workspace &workspace,
    school::SchoolService &schools, CommunesOf communesOf, QWidget *parent)
    : Page(parent)
    , m_desk(desk)
    , m_workspace(workspace)
    , m_schools(schools)
    , m_signatures(workspace)
    , m_communesOf(std::move(communesOf))
    , m_panel(new EditPanel(desk.theme, this))
    , m_commune(new QComboBox)
    , m_recognised(new DateField(desk.theme, desk.clock.today()))
    , m_labelled(new DateField(desk.theme, desk.clock.today()))
    , m_called(new QComboBox)
    , m_logo(new PictureCard(desk,
          {u"logo"_s, tr("Logo"), tr("Choose a &picture…"), tr("Choose the logo"),
              tr("The school's logo"), tr("None yet.\nPNG or JPEG, 2 MB at most.")}))
    , m_signature(new PictureCard(desk,
          {u"signature"_s, tr("Signature"), tr("Choose a si&gnature…"),
              tr("Choose the picture of the signature"), tr("The school's signature"),
              tr("None yet.\nPNG or JPEG, 2 MB at most.")}))
    , m_signatory(makeLabel(QString(), LabelLook::Muted))
{
    addNameFields();
    addAddressFields();
    addOtherFields();
    mapErrors();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(desk.theme.px(14));
    row->addWidget(m_panel, 2);
    row->addWidget(makePictures(), 1);
    row->addStretch();
    connect(m_panel, &EditPanel::saveWanted, this, &IdentityPage::save);
    connect(m_panel, &EditPanel::cancelWanted, this, &IdentityPage::fill);
    connect(m_panel, &EditPanel::escaped, this, [this] {
        if (!hasUnsavedWork()
            || m_desk.dialogs.confirm(tr("Give up what you typed?"),
                tr("What you changed about the school is not saved yet."), tr("Give up")))
            fill();
    });
}

QLineEdit *IdentityPage::addLine(
    const QString &key, const QString &label, int maximum, const QString &hint)
{
    auto *line = new QLineEdit;
    line->setMaxLength(maximum);
    m_panel->addField(
        key, label, line, key == u"schoolName"_s ? Presence::Required : Presence::Optional, hint);
    return line;
}

void IdentityPage::addNameFields()
{
    m_panel->form().addSection(
        tr("The school"), tr("What letters, receipts and certificates print at their head."));
    m_name = addLine(u"schoolName"_s, tr("Name of the school"), 100);
    m_uai = addLine(u"uai"_s, tr("School code (UAI)"), 20, tr("Seven digits and a letter."));
    m_siret = addLine(u"siret"_s, tr("SIRET"), 30, tr("Fourteen digits."));
    m_iban = addLine(u"iban"_s, tr("IBAN"), 50, tr("For what families pay by transfer."));
    m_head = addLine(u"headName"_s, tr("Name of the director"), 100);
    m_called->addItem(tr("élèves (students)"));
    m_called->addItem(tr("jeunes (young people)"));
    m_panel->addField(u"called"_s, tr("Those who learn here are called"), m_called);
}

void IdentityPage::addAddressFields()
{
    m_panel->form().addSection(tr("Address"));
    m_line1 = addLine(u"line1"_s, tr("Street"), 100);
    m_line2 = addLine(u"line2"_s, tr("Second line"), 100);
    m_postalCode = addLine(u"postalCode"_s, tr("Postal code"), 10);
    m_commune->setEditable(true);
    m_commune->setInsertPolicy(QComboBox::NoInsert);
    m_commune->lineEdit()->setMaxLength(100);
    m_panel->addField(u"commune"_s, tr("Commune"), m_commune);
    m_phone = addLine(u"phone"_s, tr("Phone"), 30);
    m_email = addLine(u"email"_s, tr("E-mail"), 100);
    m_website = addLine(u"website"_s, tr("Website"), 100);
    connect(m_postalCode, &QLineEdit::editingFinished, this, &IdentityPage::proposeCommunes);
}

void IdentityPage::addOtherFields()
{
    m_panel->form().addSection(tr("Recognition"));
    m_panel->addField(u"recognised"_s, tr("Recognised by the State since"), m_recognised,
        Presence::Optional, tr("Article L443-2 of the education code."));
    m_panel->addField(u"labelled"_s, tr("Label of the federation since"), m_labelled);
}

void IdentityPage::mapErrors()
{
    m_panel->mapError(school::errors::kNameMissing, u"schoolName"_s);
    m_panel->mapError(school::errors::kBadUai, u"uai"_s);
    m_panel->mapError(school::errors::kBadSiret, u"siret"_s);
    m_panel->mapError(school::errors::kBadIban, u"iban"_s);
    m_panel->mapError(base::errors::kBadPhone, u"phone"_s);
    m_panel->mapError(base::errors::kBadEmail, u"email"_s);
    m_panel->mapError(school::errors::kBadPostalCode, u"postalCode"_s);
}

QString IdentityPage::title() const
{
    return tr("School");
}

QString IdentityPage::subtitle() const
{
    return m_school.name;
}

QSet<QString> IdentityPage::shows() const
{
    return {u"school"_s, u"signature"_s};
}

bool IdentityPage::hasUnsavedWork() const
{
    return m_panel->isDirty();
}

void IdentityPage::reload()
{
    const auto school = m_schools.read();
    if (!school) {
        m_desk.messages.showError(school.error());
        return;
    }
    // While something is typed the version stays the one that was read: saving then tells that
    // somebody else was there.
    if (!m_panel->isDirty()) {
        m_school = *school;
        fill();
    }
    m_logo->show(m_schools.logo().value_or(QByteArray()));
    showSignature();
    emit headingChanged();
}

void IdentityPage::fill()
{
    m_name->setText(m_school.name);
    m_uai->setText(m_school.uai);
    m_siret->setText(m_school.siret);
    m_iban->setText(school::shownIban(m_school.iban));
    m_head->setText(m_school.headName);
    m_called->setCurrentIndex(m_school.called == school::Called::Youths ? 1 : 0);
    m_line1->setText(m_school.addressLine1);
    m_line2->setText(m_school.addressLine2);
    m_postalCode->setText(m_school.postalCode);
    m_commune->clear();
    m_commune->setEditText(m_school.commune);
    m_phone->setText(base::shownPhone(m_school.phone));
    m_email->setText(m_school.email);
    m_website->setText(m_school.website);
    m_recognised->setDate(m_school.recognisedOn);
    m_labelled->setDate(m_school.labelledOn);
    m_panel->setClean();
}

school::School IdentityPage::typed() const
{
    school::School school = m_school;
    school.name = m_name->text();
    school.uai = m_uai->text();
    school.siret = m_siret->text();
    school.iban = m_iban->text();
    school.headName = m_head->text();
    school.called =
        m_called->currentIndex() == 1 ? school::Called::Youths : school::Called::Students;
    school.addressLine1 = m_line1->text();
    school.addressLine2 = m_line2->text();
    school.postalCode = m_postalCode->text();
    school.commune = m_commune->currentText();
    school.phone = m_phone->text();
    school.email = m_email->text();
    school.website = m_website->text();
    school.recognisedOn = m_recognised->date();
    school.labelledOn = m_labelled->date();
    return school;
}

void IdentityPage::proposeCommunes()
{
    if (!m_communesOf || m_postalCode->text().trimmed() == m_school.postalCode)
        return;
    const QStringList communes = m_communesOf(m_postalCode->text().trimmed());
    const QString before = m_commune->currentText();
    if (communes.isEmpty() || communes.contains(before))
        return;
    m_commune->clear();
    m_commune->addItems(communes);
    m_commune->setCurrentIndex(0);
}

void IdentityPage::save()
{
    if (!hasUnsavedWork() || !m_panel->check())
        return;
    const auto edited = m_schools.edit(typed());
    if (!edited) {
        m_panel->showError(edited.error(), m_desk.messages);
        return;
    }
    m_panel->setClean();
    reload();
    m_desk.messages.undoable(
        tr("The school is saved."), [this, undo = edited->undo] { return m_schools.undo(undo); });
}

} // namespace ui

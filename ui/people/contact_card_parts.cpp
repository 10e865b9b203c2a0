// What a contact's card is made of.
#include "ui/base/buttons.h"
#include "ui/base/form.h"
#include "ui/base/labels.h"
#include "ui/base/pill_label.h"
#include "ui/people/contact_card.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QGridLayout>
#include <QLineEdit>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace ui {

void ContactCard::buildHead()
{
    m_toggle->setObjectName(u"toggleContact"_s);
    m_remove->setObjectName(u"removeContact"_s);
    auto *lines = new QVBoxLayout;
    lines->setSpacing(m_theme.px(1));
    m_warning->setObjectName(u"restrictedContact"_s);
    lines->addWidget(m_name);
    lines->addWidget(m_warning, 0, Qt::AlignLeft);
    lines->addWidget(m_marks);
    auto *head = new QHBoxLayout;
    head->addLayout(lines, 1);
    head->addWidget(m_toggle);
    head->addWidget(m_remove);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, m_theme.px(4), 0, m_theme.px(8));
    column->setSpacing(m_theme.px(10));
    column->addLayout(head);
    column->addWidget(m_form);
    connect(m_toggle, &IconButton::clicked, this, [this] { setOpen(!isOpen()); });
    connect(m_remove, &IconButton::clicked, this, &ContactCard::remove);
}

void ContactCard::buildPerson()
{
    const auto line = [this](const QString &key, const QString &label,
                          Presence presence = Presence::Optional) {
        auto *editor = new QLineEdit;
        m_form->addField(key, label, editor, presence);
        connect(editor, &QLineEdit::textChanged, this, &ContactCard::showSummary);
        return editor;
    };
    m_knownChoice->setEditable(true);
    m_knownChoice->setInsertPolicy(QComboBox::NoInsert);
    m_knownChoice->completer()->setFilterMode(Qt::MatchContains);
    m_knownChoice->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_form->addField(u"known"_s, tr("Known already?"), m_knownChoice, Presence::Optional,
        tr("A parent of a brother or sister, a home, a company"));
    m_form->setFieldVisible(u"known"_s, false);
    m_kind->addItem(tr("Person"), kPerson);
    for (const auto kind : people::kOrganisationKinds)
        m_kind->addItem(titleOf(kind), int(kind));
    m_form->addField(u"kind"_s, tr("Person or organisation"), m_kind);
    m_lastName = line(u"contactLastName"_s, tr("Name"), Presence::Required);
    m_firstName = line(u"contactFirstName"_s, tr("First name"));
    for (const people::Relation relation : people::kRelations)
        m_relation->addItem(titleOf(relation), int(relation));
    m_form->addField(u"relation"_s, tr("Relation"), m_relation);
    m_phone = line(u"contactPhone"_s, tr("Phone"));
    m_secondPhone = line(u"secondPhone"_s, tr("Second phone"));
    m_email = line(u"contactEmail"_s, tr("E-mail"));
    m_inCharge = line(u"inCharge"_s, tr("Person in charge"));
    m_inChargePhone = line(u"inChargePhone"_s, tr("Direct phone"));
    connect(m_kind, &QComboBox::currentIndexChanged, this, &ContactCard::followKind);
    connect(m_relation, &QComboBox::currentIndexChanged, this, &ContactCard::showSummary);
    connect(m_knownChoice, &QComboBox::activated, this, &ContactCard::useKnown);
}

void ContactCard::buildRole()
{
    m_rank->setRange(1, kLowestRank);
    m_form->addField(
        u"rank"_s, tr("Order of call"), m_rank, Presence::Optional, tr("1 is called first"));
    const std::array names{std::pair(u"legal"_s, tr("Legal representative")),
        std::pair(u"authority"_s, tr("Parental authority")),
        std::pair(u"livesWith"_s, tr("Lives with the student")),
        std::pair(u"mail"_s, tr("Receives mail")), std::pair(u"pays"_s, tr("Pays")),
        std::pair(u"restricted"_s, tr("Restricted by a decision"))};
    auto *rights = new QWidget;
    auto *grid = new QGridLayout(rights);
    grid->setContentsMargins(0, 0, 0, 0);
    for (size_t at = 0; at < names.size(); ++at) {
        m_rights[at] = new QCheckBox(names[at].second, rights);
        m_rights[at]->setObjectName(names[at].first);
        grid->addWidget(m_rights[at], int(at) / 2, int(at) % 2);
        connect(m_rights[at], &QCheckBox::toggled, this, &ContactCard::showSummary);
    }
    m_form->addWidget(rights);
    m_decision = new QLineEdit;
    m_form->addField(u"decision"_s, tr("Decision and its date"), m_decision, Presence::Required);
    connect(m_rights[Restricted], &QCheckBox::toggled, this,
        [this](bool isRestricted) { m_form->setFieldVisible(u"decision"_s, isRestricted); });
    m_form->setFieldVisible(u"decision"_s, false);
}

void ContactCard::followKind()
{
    const bool isPerson = m_kind->currentData().toInt() == kPerson;
    m_form->setFieldVisible(u"contactFirstName"_s, isPerson);
    m_form->setFieldVisible(u"inCharge"_s, !isPerson);
    m_form->setFieldVisible(u"inChargePhone"_s, !isPerson);
    showSummary();
}

} // namespace ui

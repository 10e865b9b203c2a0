// What is typed of one paper the school asks for.
#include "ui/base/buttons.h"
#include "ui/base/edit_panel.h"
#include "ui/base/list_editor.h"
#include "ui/paperwork/requirements_page.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace ui {

using paperwork::Requirement;
using paperwork::RequirementDetails;

namespace {

constexpr int kLongestName = 100;

std::optional<int> ageOf(const QSpinBox &age)
{
    return age.value() > 0 ? std::optional(age.value()) : std::nullopt;
}

} // namespace

void RequirementsPage::buildPanel()
{
    for (const auto value : paperwork::kNewcomers)
        m_newcomers->addItem(titleOf(value), storedName(value));
    for (const auto value : paperwork::kMajorities)
        m_majority->addItem(titleOf(value), storedName(value));
    for (const auto value : paperwork::kGuardians)
        m_guardian->addItem(titleOf(value), storedName(value));
    m_name->setMaxLength(kLongestName);
    m_source->setMaxLength(200);
    EditPanel &panel = list().panel();
    panel.addField(u"paperName"_s, tr("Name of the paper"), m_name, Presence::Required,
        tr("Families read it in letters."));
    panel.addField(u"newcomers"_s, tr("Enrolment"), m_newcomers);
    panel.addField(u"majority"_s, tr("Age"), m_majority);
    panel.addField(u"guardian"_s, tr("Guardian"), m_guardian);
    panel.addField(u"workshop"_s, tr("Workshop"), m_workshop);
    panel.addField(u"fromAge"_s, tr("Asked from the birthday of"), m_from);
    panel.addField(u"beforeAge"_s, tr("Due before the birthday of"), m_before);
    for (QCheckBox *box : {m_bursary, m_dated, m_concerned, m_sealed})
        panel.addWidget(box);
    m_bursary->setObjectName(u"bursaryOnly"_s);
    m_dated->setObjectName(u"isDated"_s);
    m_concerned->setObjectName(u"ifConcerned"_s);
    m_sealed->setObjectName(u"isSealed"_s);
    panel.addField(u"source"_s, tr("Source"), m_source, Presence::Optional,
        tr("Where it is written that this paper is asked for."));
    panel.mapError(paperwork::errors::kNoPaperName, u"paperName"_s);
    panel.mapError(paperwork::errors::kPaperNameTaken, u"paperName"_s);
    panel.mapError(paperwork::errors::kBadAges, u"beforeAge"_s);
}

void RequirementsPage::fillWorkshops()
{
    auto workshops = m_workshops.workshops();
    if (!workshops || hasUnsavedWork())
        return;
    m_choices = std::move(*workshops);
    m_workshop->clear();
    m_workshop->addItem(tr("All workshops"), 0);
    for (const school::Workshop &one : m_choices)
        m_workshop->addItem(one.details.name, one.id.value());
    list().panel().setClean(); // a choice that came in is nothing typed
}

void RequirementsPage::fill()
{
    const Requirement *row = edited();
    const RequirementDetails details = row ? row->details : RequirementDetails();
    list().panel().setTitle(row ? details.name : tr("New paper"));
    m_name->setText(details.name);
    m_newcomers->setCurrentIndex(m_newcomers->findData(storedName(details.newcomers)));
    m_majority->setCurrentIndex(m_majority->findData(storedName(details.majority)));
    m_guardian->setCurrentIndex(m_guardian->findData(storedName(details.guardian)));
    m_workshop->setCurrentIndex(
        std::max(0, m_workshop->findData(details.workshop ? details.workshop->value() : 0)));
    m_from->setValue(details.fromAge.value_or(0));
    m_before->setValue(details.beforeAge.value_or(0));
    m_bursary->setChecked(details.bursaryOnly);
    m_dated->setChecked(details.isDated);
    m_concerned->setChecked(details.ifConcerned);
    m_sealed->setChecked(details.isSealed);
    m_source->setText(details.source);
    m_retire->setVisible(row);
    m_retire->setText(row && row->retired ? tr("Take up again") : tr("Retire"));
    m_up->setEnabled(row && !row->retired);
    m_down->setEnabled(row && !row->retired);
}

RequirementDetails RequirementsPage::typed() const
{
    RequirementDetails details;
    details.name = m_name->text();
    details.newcomers = paperwork::newcomersFrom(m_newcomers->currentData().toString());
    details.majority = paperwork::majorityFrom(m_majority->currentData().toString());
    details.guardian = paperwork::guardianFrom(m_guardian->currentData().toString());
    if (const qint64 workshop = m_workshop->currentData().toLongLong())
        details.workshop = school::WorkshopId(workshop);
    details.fromAge = ageOf(*m_from);
    details.beforeAge = ageOf(*m_before);
    details.bursaryOnly = m_bursary->isChecked();
    details.isDated = m_dated->isChecked();
    details.ifConcerned = m_concerned->isChecked();
    details.isSealed = m_sealed->isChecked();
    details.source = m_source->text();
    return details;
}

} // namespace ui

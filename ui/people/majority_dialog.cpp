#include "ui/people/majority_dialog.h"

#include "core/base/format.h"
#include "ui/base/date_field.h"
#include "ui/base/labels.h"

#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>

using namespace Qt::Literals::StringLiterals;

namespace ui {

MajorityDialog::MajorityDialog(const Theme &theme, const Facts &facts, QWidget *parent)
    : TaskDialog(theme, tr("Who is written to from 18 on"),
        tr("%1 · born %2").arg(facts.name, base::formatDate(facts.birthDate)),
        tr("Record the choice"), parent)
    , m_alone(new QRadioButton(tr("The young person &alone")))
    , m_parents(new QRadioButton(tr("The &parents too, with the young person’s consent")))
    , m_evidence(new QLineEdit)
    , m_from(new DateField(theme, facts.today))
{
    setObjectName(u"majorityDialog"_s);
    m_alone->setObjectName(u"majorityAlone"_s);
    m_parents->setObjectName(u"majorityParents"_s);
    m_alone->setChecked(true);
    m_from->setDate(facts.today);
    form().addWidget(m_alone);
    form().addWidget(m_parents);
    form().addField(u"majorityEvidence"_s, tr("How it is known"), m_evidence, Presence::Optional,
        tr("For instance: form signed on %1").arg(base::formatDate(facts.today)));
    addTyped(u"majorityFrom"_s, tr("Chosen on"), m_from, Presence::Required,
        tr("It counts from the 18th birthday on, %1 at the earliest")
            .arg(base::formatDate(people::majorityOf(facts.birthDate))));
    auto *money =
        makeLabel(tr("Whoever pays keeps receiving the papers about money."), LabelLook::Caption);
    money->setWordWrap(true);
    form().addWidget(money);
    mapError(people::errors::kChoiceEvidence, u"majorityEvidence"_s);
    mapError(people::errors::kChoiceTooEarly, u"majorityFrom"_s);
    m_alone->setFocus();
}

people::MajorityChoice MajorityDialog::choice() const
{
    people::MajorityChoice choice;
    choice.parentsToo = m_parents->isChecked();
    choice.evidence = m_evidence->text();
    choice.from = m_from->date().value_or(QDate());
    return choice;
}

} // namespace ui

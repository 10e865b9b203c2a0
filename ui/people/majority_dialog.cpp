#include "ui/people/majority_dialog.h"

#include "core/base/format.h"
#include "ui/base/buttons.h"
#include "ui/base/date_field.h"
#include "ui/base/form.h"
#include "ui/base/labels.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

constexpr int kWidth = 520;

} // namespace

MajorityDialog::MajorityDialog(const Theme &theme, const Facts &facts, QWidget *parent)
    : QDialog(parent)
    , m_facts(facts)
    , m_form(new Form(theme, this))
    , m_alone(new QRadioButton(tr("The young person &alone")))
    , m_parents(new QRadioButton(tr("The &parents too, with the young person’s consent")))
    , m_evidence(new QLineEdit)
    , m_from(new DateField(theme, facts.today))
{
    setObjectName(u"majorityDialog"_s);
    setWindowTitle(tr("Who is written to from 18 on"));
    setMinimumWidth(theme.px(kWidth));
    m_alone->setObjectName(u"majorityAlone"_s);
    m_parents->setObjectName(u"majorityParents"_s);
    m_alone->setChecked(true);
    m_form->addWidget(m_alone);
    m_form->addWidget(m_parents);
    m_form->addField(u"majorityEvidence"_s, tr("How it is known"), m_evidence, Presence::Optional,
        tr("For instance: form signed on %1").arg(base::formatDate(facts.today)));
    m_form->addField(u"majorityFrom"_s, tr("Chosen on"), m_from, Presence::Required,
        tr("It counts from the 18th birthday on, %1 at the earliest")
            .arg(base::formatDate(people::majorityOf(facts.birthDate))));
    m_from->setDate(facts.today);
    auto *who = makeLabel(tr("%1 · born %2").arg(facts.name, base::formatDate(facts.birthDate)),
        LabelLook::Muted, this);
    auto *money = makeLabel(
        tr("Whoever pays keeps receiving the papers about money."), LabelLook::Caption, this);
    money->setWordWrap(true);
    auto *cancel = makeButton(theme, tr("Cancel"), ButtonLook::Secondary, {}, this);
    cancel->setAutoDefault(false);
    auto *record = makeButton(theme, tr("Record the choice"), ButtonLook::Primary, {}, this);
    record->setObjectName(u"keepMajority"_s);
    record->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(record);
    auto *column = new QVBoxLayout(this);
    const int edge = theme.px(24);
    column->setContentsMargins(edge, edge, edge, edge);
    column->setSpacing(theme.px(12));
    column->addWidget(makeLabel(windowTitle(), LabelLook::Title, this));
    column->addWidget(who);
    column->addWidget(m_form);
    column->addWidget(money);
    column->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &MajorityDialog::reject);
    connect(record, &QPushButton::clicked, this, &MajorityDialog::accept);
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

void MajorityDialog::accept()
{
    m_form->clearErrors();
    m_from->readNow();
    if (!m_from->problem().isEmpty())
        m_form->setError(u"majorityFrom"_s, m_from->problem());
    if (m_parents->isChecked() && m_evidence->text().trimmed().isEmpty())
        m_form->setError(u"majorityEvidence"_s,
            tr("The parents are written to with consent only: type how it was given."));
    const QDate earliest = people::majorityOf(m_facts.birthDate).addYears(-1);
    if (const auto from = m_from->date(); from && *from < earliest)
        m_form->setError(u"majorityFrom"_s,
            tr("The choice is asked for from %1 on.").arg(base::formatDate(earliest)));
    if (m_form->checkRequired() && !m_form->hasErrors())
        QDialog::accept();
    else
        m_form->focusFirstError();
}

} // namespace ui

#include "ui/rollover/roll_over_together.h"

#include "ui/base/buttons.h"
#include "ui/base/card.h"
#include "ui/base/form.h"
#include "ui/base/labels.h"

#include <QComboBox>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace ui {

using rollover::Action;

RollOverTogether::RollOverTogether(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_card(new Card(theme, {}, this))
    , m_form(new Form(theme, this))
    , m_action(new QComboBox)
    , m_exitCode(new QComboBox)
    , m_decide(makeButton(theme, tr("&Decide for all of them"), ButtonLook::Secondary, Icon::Users))
{
    auto *words = makeLabel(
        tr("Groups and paths stay each person’s own, as they are proposed."), LabelLook::Muted);
    words->setWordWrap(true);
    m_form->addWidget(words);
    for (const Action action : rollover::kActions)
        m_action->addItem(rollover::titleOf(action), int(action));
    m_form->addField(u"togetherAction"_s, tr("Decision"), m_action);
    m_form->addField(u"togetherExitCode"_s, tr("Reason of departure"), m_exitCode);
    m_decide->setObjectName(u"decideTogether"_s);
    auto *proposals = makeButton(theme, tr("Back to the proposals"), ButtonLook::Quiet, Icon::Undo);
    proposals->setObjectName(u"backToProposals"_s);
    m_form->addWidget(m_decide);
    m_form->addWidget(proposals);
    m_card->body()->addWidget(m_form);
    m_card->body()->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_card);
    connect(m_action, &QComboBox::currentIndexChanged, this, &RollOverTogether::showFields);
    connect(m_decide, &QPushButton::clicked, this, &RollOverTogether::decide);
    connect(proposals, &QPushButton::clicked, this, &RollOverTogether::proposalsWanted);
    showFields();
}

void RollOverTogether::setChoices(const RollOverChoices &choices)
{
    const QVariant before = m_exitCode->currentData();
    m_exitCode->clear();
    for (const enrolment::EnrolmentCode &code : choices.codes) {
        if (code.kind == enrolment::CodeKind::Exit && !code.retired)
            m_exitCode->addItem(code.label, code.code);
    }
    const QVariant wanted = before.isValid() ? before : QVariant(choices.usualExitCode());
    m_exitCode->setCurrentIndex(std::max(0, m_exitCode->findData(wanted)));
}

void RollOverTogether::showFor(int count)
{
    m_card->setTitle(tr("%n young people", nullptr, count));
}

void RollOverTogether::showFields()
{
    m_form->setFieldVisible(
        u"togetherExitCode"_s, Action(m_action->currentData().toInt()) == Action::Leave);
}

void RollOverTogether::decide()
{
    emit decided(Action(m_action->currentData().toInt()), m_exitCode->currentData().toString());
}

} // namespace ui

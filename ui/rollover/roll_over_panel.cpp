#include "ui/rollover/roll_over_panel.h"

#include "core/base/format.h"
#include "core/base/text.h"
#include "ui/base/buttons.h"
#include "ui/base/card.h"
#include "ui/base/form.h"
#include "ui/base/labels.h"
#include "ui/base/scroll_column.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace ui {

using rollover::Action;
using rollover::Choice;

namespace {

constexpr int kMostYears = 5;
constexpr int kToDecide = -1;

std::optional<school::GroupId> groupIn(const QComboBox &box)
{
    const qint64 key = box.currentData().toLongLong();
    return key == 0 ? std::nullopt : std::optional(school::GroupId(key));
}

void select(QComboBox &box, qint64 key)
{
    box.setCurrentIndex(std::max(0, box.findData(key)));
}

} // namespace

RollOverPanel::RollOverPanel(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_card(new Card(theme, {}, this))
    , m_form(new Form(theme, this))
    , m_facts(makeLabel({}, LabelLook::Muted))
    , m_reason(makeLabel({}, LabelLook::Strong))
    , m_action(new QComboBox)
    , m_exitCode(new QComboBox)
    , m_workshop(new QComboBox)
    , m_theory(new QComboBox)
    , m_diploma(new QComboBox)
    , m_yearOfPath(new QSpinBox)
    , m_plannedYears(new QSpinBox)
    , m_proposal(makeButton(theme, tr("Back to the proposal"), ButtonLook::Quiet, Icon::Undo))
    , m_open(makeButton(theme, tr("Open the &file"), ButtonLook::Secondary, Icon::User))
{
    build();
    connect(m_action, &QComboBox::activated, this, &RollOverPanel::chooseAction);
    for (QComboBox *box : {m_exitCode, m_workshop, m_theory, m_diploma})
        connect(box, &QComboBox::activated, this, &RollOverPanel::choose);
    for (QSpinBox *box : {m_yearOfPath, m_plannedYears})
        connect(box, &QSpinBox::valueChanged, this, &RollOverPanel::choose);
    connect(m_proposal, &QPushButton::clicked, this, [this] {
        if (m_line)
            emit proposalWanted(m_line->enrolment.value());
    });
    connect(m_open, &QPushButton::clicked, this, [this] {
        if (m_line)
            emit openWanted(m_line->student.value());
    });
}

void RollOverPanel::build()
{
    for (QLabel *label : {m_facts, m_reason}) {
        label->setWordWrap(true);
        m_form->addWidget(label);
    }
    m_reason->setObjectName(u"rollOverReason"_s);
    for (QSpinBox *box : {m_yearOfPath, m_plannedYears})
        box->setRange(1, kMostYears);
    m_form->addField(u"action"_s, tr("Decision"), m_action);
    m_form->addField(u"exitCode"_s, tr("Reason of departure"), m_exitCode);
    m_form->addField(u"nextWorkshop"_s, tr("Workshop group"), m_workshop);
    m_form->addField(u"nextTheory"_s, tr("Theory group"), m_theory);
    m_form->addField(u"nextDiploma"_s, tr("Diploma in view"), m_diploma);
    m_form->addField(u"nextYearOfPath"_s, tr("Year of the path"), m_yearOfPath);
    m_form->addField(u"nextPlannedYears"_s, tr("Planned years"), m_plannedYears);
    m_proposal->setObjectName(u"backToProposal"_s);
    m_open->setObjectName(u"openFile"_s);
    m_form->addWidget(m_open);
    m_form->addWidget(m_proposal);
    auto *scroll = new ScrollColumn(m_card);
    scroll->column()->addWidget(m_form);
    scroll->column()->addStretch();
    m_card->body()->addWidget(scroll);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_card);
}

void RollOverPanel::setChoices(const RollOverChoices &choices, const enrolment::Year &next)
{
    m_choices = choices;
    m_next = next;
    m_exitCode->clear();
    for (const enrolment::EnrolmentCode &code : choices.codes) {
        if (code.kind == enrolment::CodeKind::Exit && !code.retired)
            m_exitCode->addItem(code.label, code.code);
    }
    fillGroups(*m_workshop, school::GroupKind::Workshop);
    fillGroups(*m_theory, school::GroupKind::Theory);
    m_diploma->clear();
    m_diploma->addItem(tr("None yet"), 0);
    for (const diplomas::Diploma &diploma : choices.diplomas) {
        if (!diploma.retired)
            m_diploma->addItem(diploma.shortName, diploma.id.value());
    }
}

void RollOverPanel::fillGroups(QComboBox &box, school::GroupKind kind)
{
    box.clear();
    box.addItem(tr("None yet"), 0);
    for (const school::Group &group : m_choices.groups) {
        if (group.details.kind == kind && !group.archivedOn)
            box.addItem(group.details.name, group.id.value());
    }
}

void RollOverPanel::showLine(
    const rollover::Line *line, const std::optional<Choice> &choice, bool isByHand)
{
    setVisible(line && !line->isSettled());
    m_line = line ? std::optional(*line) : std::nullopt;
    m_choice = choice;
    if (!line)
        return;
    m_card->setTitle(line->name);
    m_facts->setText(base::joined(
        {line->groups, line->path, tr("born %1").arg(base::formatDate(line->birthDate))},
        u" · "_s));
    m_reason->setText(line->reason);
    m_proposal->setVisible(isByHand);
    m_action->clear();
    if (!choice)
        m_action->addItem(tr("To decide"), kToDecide);
    for (const Action action : rollover::kActions)
        m_action->addItem(rollover::titleOf(action), int(action));
    m_action->setCurrentIndex(choice ? m_action->findData(int(choice->action)) : 0);
    fillFields(choice.value_or(line->choice));
    showFields();
}

void RollOverPanel::fillFields(const Choice &choice)
{
    const QSignalBlocker year(m_yearOfPath);
    const QSignalBlocker planned(m_plannedYears);
    m_exitCode->setCurrentIndex(std::max(0,
        m_exitCode->findData(
            choice.exitCode.isEmpty() ? m_choices.usualExitCode() : choice.exitCode)));
    select(*m_workshop, choice.workshop ? choice.workshop->value() : 0);
    select(*m_theory, choice.theory ? choice.theory->value() : 0);
    const diplomas::Diploma *diploma = m_choices.diplomaOf(choice.version);
    select(*m_diploma, diploma ? diploma->id.value() : 0);
    m_yearOfPath->setValue(choice.yearOfPath);
    m_plannedYears->setValue(choice.plannedYears);
}

void RollOverPanel::showFields()
{
    const bool leaves = m_choice && m_choice->action == Action::Leave;
    const bool stays = m_choice && !leaves;
    m_form->setFieldVisible(u"exitCode"_s, leaves);
    for (const QString &key : {u"nextWorkshop"_s, u"nextTheory"_s, u"nextDiploma"_s,
             u"nextYearOfPath"_s, u"nextPlannedYears"_s})
        m_form->setFieldVisible(key, stays);
}

void RollOverPanel::chooseAction()
{
    const int action = m_action->currentData().toInt();
    if (!m_line || action == kToDecide)
        return;
    const Choice before = m_choice.value_or(m_line->choice);
    const Choice after =
        rollover::withAction(*m_line, Action(action), m_exitCode->currentData().toString(), before);
    emit chosen(m_line->enrolment.value(), after);
}

std::optional<diplomas::DiplomaVersionId> RollOverPanel::version() const
{
    for (const diplomas::Diploma &diploma : m_choices.diplomas) {
        if (diploma.id.value() != m_diploma->currentData().toLongLong() || !m_next)
            continue;
        // The proposed version stays where its diploma does.
        const diplomas::Diploma *current =
            m_choice ? m_choices.diplomaOf(m_choice->version) : nullptr;
        const int session =
            enrolment::lastSession(*m_next, m_yearOfPath->value(), m_plannedYears->value());
        if (const auto *examined = diplomas::versionFor(diploma, session))
            return examined->id;
        if (current && current->id == diploma.id)
            return m_choice->version;
        return diploma.versions.empty() ? std::nullopt : std::optional(diploma.versions.back().id);
    }
    return std::nullopt;
}

void RollOverPanel::choose()
{
    if (!m_line || !m_choice)
        return;
    Choice choice = *m_choice;
    if (choice.action == Action::Leave) {
        choice.exitCode = m_exitCode->currentData().toString();
    } else {
        choice.workshop = groupIn(*m_workshop);
        choice.theory = groupIn(*m_theory);
        choice.yearOfPath = m_yearOfPath->value();
        choice.plannedYears = std::max(m_plannedYears->value(), choice.yearOfPath);
        choice.version = version();
    }
    emit chosen(m_line->enrolment.value(), choice);
}

} // namespace ui

#include "ui/people/objective_dialog.h"

#include "ui/base/date_field.h"

#include <QComboBox>
#include <QPlainTextEdit>

using namespace Qt::Literals::StringLiterals;

namespace ui {

using paths::ObjectiveKind;
using paths::ObjectiveOutcome;

namespace {
constexpr int kWordsHeight = 110;
}

ObjectiveDialog::ObjectiveDialog(const Theme &theme, QDate today,
    const paths::ObjectiveDetails &details, bool isNew, QWidget *parent)
    : TaskDialog(theme, titleOf(details.kind), QString(), isNew ? tr("&Add") : tr("&Keep"), parent)
    , m_today(today)
    , m_before(details)
    , m_words(new QPlainTextEdit)
    , m_setOn(new DateField(theme, today))
    , m_dueOn(new DateField(theme, today))
    , m_outcome(new QComboBox)
    , m_closedOn(new DateField(theme, today))
{
    setObjectName(u"objectiveDialog"_s);
    addFields(theme);
    const bool isProject = details.kind == ObjectiveKind::Project;
    form().setFieldVisible(u"due"_s, !isProject);
    form().setFieldVisible(u"outcome"_s, !isProject && !isNew);
    connect(m_outcome, &QComboBox::currentIndexChanged, this, &ObjectiveDialog::showClosing);
    showClosing();
    m_words->setFocus();
}

void ObjectiveDialog::addFields(const Theme &theme)
{
    resize(theme.px(480), theme.px(520));
    m_words->setObjectName(u"objectiveWords"_s);
    m_outcome->setObjectName(u"objectiveOutcome"_s);
    m_words->setTabChangesFocus(true);
    m_words->setFixedHeight(theme.px(kWordsHeight));
    m_outcome->addItem(titleOf(ObjectiveOutcome::Open), int(ObjectiveOutcome::Open));
    for (const ObjectiveOutcome one : paths::kClosingOutcomes)
        m_outcome->addItem(titleOf(one), int(one));
    m_words->setPlainText(m_before.words);
    m_setOn->setDate(m_before.setOn);
    m_dueOn->setDate(m_before.dueOn);
    m_outcome->setCurrentIndex(m_outcome->findData(int(m_before.outcome)));
    m_closedOn->setDate(m_before.closedOn.value_or(m_today));
    form().addField(
        u"words"_s, tr("In words the young person understands"), m_words, Presence::Required);
    addTyped(u"set"_s, tr("Set on"), m_setOn, Presence::Required);
    addTyped(u"due"_s, tr("To be reached by"), m_dueOn);
    form().addField(u"outcome"_s, tr("What came of it"), m_outcome);
    addTyped(u"closed"_s, tr("Noted on"), m_closedOn, Presence::Required);
    mapError(paths::errors::kNoWords, u"words"_s);
    mapError(paths::errors::kBadObjectiveDay, u"set"_s);
    mapError(paths::errors::kNoOutcome, u"outcome"_s);
}

ObjectiveOutcome ObjectiveDialog::outcome() const
{
    return ObjectiveOutcome(m_outcome->currentData().toInt());
}

void ObjectiveDialog::showClosing()
{
    form().setFieldVisible(u"closed"_s, outcome() != ObjectiveOutcome::Open);
}

paths::ObjectiveDetails ObjectiveDialog::typed() const
{
    paths::ObjectiveDetails details = m_before;
    details.words = m_words->toPlainText();
    details.setOn = m_setOn->date().value_or(QDate());
    details.dueOn = m_dueOn->date();
    details.outcome = outcome();
    details.closedOn =
        details.outcome == ObjectiveOutcome::Open ? std::nullopt : m_closedOn->date();
    return details;
}

} // namespace ui

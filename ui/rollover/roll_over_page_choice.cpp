// What is decided on the page of the change of year: for one, or for several together.
#include "ui/base/data_table.h"
#include "ui/rollover/roll_over_page.h"

#include <QComboBox>
#include <QSignalBlocker>

using namespace Qt::Literals::StringLiterals;

namespace ui {

void RollOverPage::choose(qint64 enrolment, const rollover::Choice &choice)
{
    const rollover::Line *line = m_draft.line(enrolment);
    if (!line)
        return;
    m_draft.choose(*line, choice);
    // The line stays in sight, even where the list is narrowed to what it was before.
    const auto isShown = Show(m_show->currentData().toInt());
    if (isShown != Show::All && isShown != RollOverRows::showOf(*line, choice)) {
        const QSignalBlocker silence(m_show);
        m_show->setCurrentIndex(0);
    }
    showAll();
    m_table->selectKey(enrolment);
}

void RollOverPage::decideTogether(rollover::Action action, const QString &exitCode)
{
    const RollOverDraft before = m_draft;
    const auto lines = chosenLines();
    for (const rollover::Line *line : lines) {
        const rollover::Choice current = m_draft.choiceOf(*line).value_or(line->choice);
        m_draft.choose(*line, rollover::withAction(*line, action, exitCode, current));
    }
    changed(before,
        tr("%1: decided for %n young people.", nullptr, int(lines.size()))
            .arg(rollover::titleOf(action)));
}

void RollOverPage::backToProposals()
{
    const RollOverDraft before = m_draft;
    for (const rollover::Line *line : chosenLines())
        m_draft.takeProposal(*line);
    changed(before, tr("Back to what was proposed."));
}

void RollOverPage::changed(const RollOverDraft &before, const QString &notice)
{
    // They stay in sight, even where the list is narrowed to what they were before.
    const QSignalBlocker silence(m_show);
    m_show->setCurrentIndex(0);
    showAll();
    m_desk.messages.undoable(notice, [this, before]() -> base::Done {
        m_draft = before;
        showAll();
        return {};
    });
}

} // namespace ui

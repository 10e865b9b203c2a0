// What is done with the papers of a file: received, corrected, renewed, taken out.
#include "ui/base/data_table.h"
#include "ui/base/edit_panel.h"
#include "ui/base/list_editor.h"
#include "ui/people/papers_view.h"

#include <QKeyEvent>

using namespace Qt::Literals::StringLiterals;

namespace ui {

using paperwork::ChecklistLine;
using paperwork::PaperDetails;
using paperwork::PaperOutcome;

void PapersView::save()
{
    const ChecklistLine *line = edited();
    if (!m_mayEdit || !line || !m_editor->panel().check())
        return;
    if (isNew()) {
        noteNew(*line, typed());
        return;
    }
    const QString name = line->requirement.details.name; // the lines are read anew meanwhile
    const auto saved = m_papers.correct(line->counting->id, line->counting->rowVersion, typed());
    if (!saved) {
        m_editor->panel().showError(saved.error(), m_desk.messages);
        return;
    }
    done(tr("%1: corrected.").arg(name), saved->undo);
}

void PapersView::noteNew(const ChecklistLine &line, const PaperDetails &details)
{
    const QString name = line.requirement.details.name;
    const auto noted = m_papers.note({{*m_student, line.requirement.id}}, details);
    if (!noted) {
        m_editor->panel().showError(noted.error(), m_desk.messages);
        return;
    }
    done(details.outcome == PaperOutcome::Waived ? tr("%1: not needed.").arg(name)
                                                 : tr("%1: received.").arg(name),
        noted->undo);
}

void PapersView::tick()
{
    const ChecklistLine *line = edited();
    if (!m_mayEdit || !line || line->requirement.retired || !isNew())
        return;
    noteNew(*line, proposed(*line));
}

void PapersView::renew()
{
    const ChecklistLine *line = edited();
    if (!line)
        return;
    m_renewed = line->requirement.id;
    fill();
    m_editor->panel().setClean();
    m_editor->panel().focusFirst();
}

void PapersView::giveUpRenewal()
{
    if (!m_renewed || m_editor->panel().isDirty())
        return;
    m_renewed.reset();
    fill();
    m_editor->panel().setClean();
}

void PapersView::remove()
{
    const ChecklistLine *line = edited();
    if (!line || !line->counting || !m_editor->mayGiveUp())
        return;
    const QString name = line->requirement.details.name;
    const auto undo = m_papers.remove(line->counting->id, line->counting->rowVersion);
    if (!undo) {
        m_desk.messages.showError(undo.error());
        return;
    }
    done(tr("%1: taken out of the file.").arg(name), *undo);
}

void PapersView::done(const QString &text, const security::Undo &undo)
{
    const auto key = m_editor->edited();
    m_renewed.reset();
    m_editor->panel().setClean();
    m_desk.messages.clearMessage();
    read();
    if (key)
        m_editor->saved(*key);
    m_desk.messages.undoable(text, [this, undo] { return m_papers.undo(undo); });
    emit noted();
}

bool PapersView::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && watched == &m_editor->table()
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Space) {
        tick();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace ui

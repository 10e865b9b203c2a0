// What is done with news of leavers: told, corrected, confirmed, taken away.
#include "ui/base/data_table.h"
#include "ui/base/edit_panel.h"
#include "ui/base/list_editor.h"
#include "ui/outcomes/leavers_view.h"
#include "ui/outcomes/news_panel.h"

namespace ui {

void LeaversView::ended(const QString &notice, std::function<base::Done()> undo)
{
    m_list->panel().setClean();
    emit changed();
    m_list->table().setFocus(Qt::OtherFocusReason);
    m_desk.messages.undoable(notice, [this, undo = std::move(undo)]() -> base::Done {
        ET_TRY(undo());
        emit changed();
        return {};
    });
}

void LeaversView::save()
{
    const outcomes::Leaver *leaver = edited();
    if (!leaver || !hasUnsavedWork() || !m_list->panel().check())
        return;
    const people::StudentId student = leaver->student;
    const QString name = leaver->name;
    if (const auto corrected = m_panel->corrected()) {
        const auto done =
            m_services.leavers.edit(corrected->id, corrected->rowVersion, m_panel->typed());
        if (!done)
            m_list->panel().showError(done.error(), m_desk.messages);
        else
            ended(tr("%1: corrected.").arg(name),
                [this, undo = done->undo] { return m_services.leavers.undo(undo); });
        return;
    }
    const auto news = m_services.leavers.report(student, m_panel->typed());
    if (!news) {
        m_list->panel().showError(news.error(), m_desk.messages);
        return;
    }
    ended(news->confirmed ? tr("News of %1 noted.").arg(name)
                          : tr("News of %1 noted: the office confirms it.").arg(name),
        [this, student, news = *news] { return m_services.leavers.undoReport(student, news); });
}

void LeaversView::confirm(const outcomes::LeaverSituation &situation)
{
    const outcomes::Leaver *leaver = edited();
    if (!leaver || !m_list->mayGiveUp())
        return;
    giveUp();
    const QString name = leaver->name;
    const auto done = m_services.leavers.confirm(situation.id, situation.rowVersion);
    if (!done)
        m_desk.messages.showError(done.error());
    else
        ended(tr("News of %1 confirmed.").arg(name),
            [this, undo = done->undo] { return m_services.leavers.undo(undo); });
}

void LeaversView::remove()
{
    const outcomes::Leaver *leaver = edited();
    const auto corrected = m_panel->corrected();
    if (!leaver || !corrected)
        return;
    giveUp();
    const QString name = leaver->name;
    const auto undo = m_services.leavers.remove(corrected->id, corrected->rowVersion);
    if (!undo)
        m_desk.messages.showError(undo.error());
    else
        ended(tr("A situation of %1 is removed.").arg(name),
            [this, undo = *undo] { return m_services.leavers.undo(undo); });
}

} // namespace ui

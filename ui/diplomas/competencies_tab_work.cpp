// What is done to the competencies and blocks of a version.
#include "core/base/text.h"
#include "ui/base/dialogs.h"
#include "ui/diplomas/competencies_tab.h"
#include "ui/diplomas/paste_dialog.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace ui {

using diplomas::Competency;
using diplomas::CompetencyBlock;
using diplomas::Framework;

void CompetenciesTab::paste()
{
    if (!m_framework || !m_services.mayWrite(*m_framework))
        return;
    const auto version = m_framework->version;
    PasteDialog dialog(m_desk.theme, m_desk.dialogs, *m_framework, this);
    diplomas::AddedContent added;
    dialog.setAct([&]() -> base::Done {
        ET_ASSIGN(added, m_services.drafts.add(version, dialog.content()));
        return {};
    });
    if (m_desk.dialogs.run(dialog) == QDialog::Accepted)
        ended(tr("%n competency(ies) added.", nullptr, added.competencies), added.undo);
}

void CompetenciesTab::edit()
{
    if (!current() || current()->retired || !m_services.mayWrite(*m_framework))
        return;
    const Competency competency = *current(); // the list is read again while the dialog stands
    const auto version = m_framework->version;
    CompetencyDialog dialog(
        m_desk.theme, competency, m_inUse.contains(competency.id), nameOf(*m_framework), this);
    security::Undo undo;
    dialog.setAct([&]() -> base::Done {
        ET_ASSIGN(const auto edited, m_services.drafts.edit(version, dialog.competency()));
        undo = edited.undo;
        return {};
    });
    if (m_desk.dialogs.run(dialog) == QDialog::Accepted)
        ended(tr("%1: saved.").arg(headOf(competency)), undo);
}

std::vector<RetireDialog::Candidate> CompetenciesTab::candidates(const Competency &competency) const
{
    std::vector<RetireDialog::Candidate> found;
    const auto addOf = [&](const Framework &framework, const QString &version) {
        for (const Competency *one : activeCompetencies(framework)) {
            if (one->id != competency.id)
                found.push_back({one->id, base::joined({version, nameOf(*one)}, u" · "_s)});
        }
    };
    addOf(*m_framework, {});
    for (const Framework &other : m_known) {
        if (other.diploma == m_framework->diploma && other.version != m_framework->version)
            addOf(other, nameOf(other));
    }
    return found;
}

void CompetenciesTab::retireOrRestore()
{
    if (!current())
        return;
    const Competency competency = *current();
    const auto version = m_framework->version;
    if (competency.retired) {
        const auto restored = m_services.drafts.restore(version, competency);
        if (!restored)
            m_desk.messages.showError(restored.error());
        else
            ended(tr("%1 is in the list again.").arg(headOf(competency)), restored->undo);
        return;
    }
    RetireDialog dialog(m_desk.theme, competency, candidates(competency), this);
    security::Undo undo;
    dialog.setAct([&]() -> base::Done {
        ET_ASSIGN(
            const auto retired, m_services.drafts.retire(version, competency, dialog.equivalent()));
        undo = retired.undo;
        return {};
    });
    if (m_desk.dialogs.run(dialog) == QDialog::Accepted)
        ended(tr("%1 is retired: what was seen stays.").arg(headOf(competency)), undo);
}

void CompetenciesTab::renameBlock()
{
    if (!currentBlock())
        return;
    CompetencyBlock block = *currentBlock();
    const auto name = m_desk.dialogs.askText(
        tr("Rename the block %1").arg(block.code), tr("Name of the block"), block.label);
    if (!name)
        return;
    block.label = *name;
    const auto edited = m_services.drafts.editBlock(m_framework->version, block);
    if (!edited)
        m_desk.messages.showError(edited.error());
    else
        ended(tr("%1: saved.").arg(nameOf(block)), edited->undo);
}

void CompetenciesTab::removeBlock(const CompetencyBlock &block)
{
    const QString name = nameOf(block);
    const auto removed = m_services.drafts.removeBlock(m_framework->version, block);
    if (!removed)
        m_desk.messages.showError(removed.error());
    else
        ended(tr("%1 is removed.").arg(name), *removed);
}

void CompetenciesTab::remove()
{
    if (!current()) {
        if (const CompetencyBlock *block = currentBlock())
            removeBlock(*block);
        return;
    }
    const Competency competency = *current();
    const auto removed = m_services.drafts.remove(m_framework->version, competency);
    if (!removed)
        m_desk.messages.showError(removed.error());
    else
        ended(tr("%1 is removed.").arg(headOf(competency)), *removed);
}

void CompetenciesTab::move(int places)
{
    const Competency *competency = current();
    const CompetencyBlock *block =
        competency ? blockOf(*m_framework, competency->blockId) : nullptr;
    if (!block)
        return;
    const auto at = competency - block->competencies.data();
    const auto to = at + places;
    if (to < 0 || to >= qsizetype(block->competencies.size()))
        return;
    std::vector<diplomas::CompetencyId> order;
    for (const Competency &one : block->competencies)
        order.push_back(one.id);
    std::swap(order[size_t(at)], order[size_t(to)]);
    const QString name = headOf(*competency);
    const auto undo = m_services.drafts.order(m_framework->version, order);
    if (!undo)
        m_desk.messages.showError(undo.error());
    else
        ended(tr("%1 is moved.").arg(name), *undo);
}

} // namespace ui

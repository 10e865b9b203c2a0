// What is done on the path tab of a student's file: each act in its dialog, with the way back.
#include "core/diplomas/diploma_service.h"
#include "core/security/workspace.h"
#include "ui/base/data_table.h"
#include "ui/base/dialogs.h"
#include "ui/people/objective_dialog.h"
#include "ui/people/path_change_dialog.h"
#include "ui/people/path_unit_dialog.h"
#include "ui/people/path_view.h"
#include "ui/people/placement_dialog.h"
#include "ui/people/plan_dialog.h"

#include <QDialog>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

template <class Row> const Row *withKey(const std::vector<Row> &rows, qint64 key)
{
    const auto found = std::find_if(
        rows.begin(), rows.end(), [key](const Row &row) { return row.id.value() == key; });
    return found == rows.end() ? nullptr : &*found;
}

} // namespace

QString PathView::about() const
{
    return path() ? path()->diplomaName : QString();
}

void PathView::done(const QString &notice, std::function<base::Done()> undo)
{
    m_desk.messages.clearMessage();
    m_desk.messages.undoable(notice, std::move(undo));
    read();
}

void PathView::changed(const QString &notice, const base::Result<paths::ChangedPath> &result)
{
    if (!result) {
        m_desk.messages.showError(result.error());
        return;
    }
    done(notice, [&workspace = m_services.workspace, undo = result->undo] {
        return paths::PathService(workspace).undo(undo);
    });
}

void PathView::plan()
{
    const paths::IndividualPath *shown = path();
    if (!shown)
        return;
    PlanDialog dialog(m_desk.theme, m_desk.clock.today(), *shown, about(), this);
    std::optional<paths::ChangedPath> kept;
    dialog.setAct([&]() -> base::Done {
        ET_ASSIGN(kept, m_paths.plan(keyOf(*shown), dialog.typed()));
        return {};
    });
    if (m_desk.dialogs.run(dialog) == QDialog::Accepted && kept)
        changed(tr("The length of the path is kept."), *kept);
}

void PathView::change()
{
    const paths::IndividualPath *shown = path();
    if (!shown)
        return;
    const auto diplomas = m_services.diplomas.diplomas();
    if (!diplomas) {
        m_desk.messages.showError(diplomas.error());
        return;
    }
    PathChangeDialog dialog(m_desk.theme, m_desk.clock.today(), *shown, *diplomas, about(), this);
    std::optional<paths::ChangedPath> kept;
    dialog.setAct([&]() -> base::Done {
        ET_ASSIGN(kept, m_paths.change(keyOf(*shown), dialog.typed()));
        return {};
    });
    if (m_desk.dialogs.run(dialog) != QDialog::Accepted || !kept)
        return;
    m_chosen = 0;
    changed(tr("Another path begins; the one before is kept."), *kept);
}

void PathView::editUnit()
{
    const paths::IndividualPath *shown = path();
    const qint64 key = m_units.rows->keyAt(m_units.table->currentSource());
    const diplomas::ExamUnit *unit =
        m_framework ? unitOf(*m_framework, diplomas::ExamUnitId(key)) : nullptr;
    if (!shown || !unit || !m_editUnit->isEnabled())
        return;
    PathUnitDialog dialog(m_desk.theme, *unit, shown->unit(unit->id), m_desk.clock.today(), this);
    std::optional<paths::ChangedPath> kept;
    dialog.setAct([&]() -> base::Done {
        std::vector<paths::PathUnit> units = shown->units;
        std::erase_if(units, [&](const paths::PathUnit &one) { return one.unit == unit->id; });
        if (const auto typed = dialog.typed())
            units.push_back(*typed);
        ET_ASSIGN(kept, m_paths.setUnits(keyOf(*shown), units));
        return {};
    });
    if (m_desk.dialogs.run(dialog) == QDialog::Accepted && kept)
        changed(tr("The unit is kept as typed."), *kept);
}

void PathView::leaveOut()
{
    const paths::IndividualPath *shown = path();
    if (!shown || !m_leaveOut->isEnabled())
        return;
    const auto reason = m_desk.dialogs.askText(
        tr("Not asked for in this path"), tr("Why (never anything of health):"), QString());
    if (!reason)
        return;
    std::vector<paths::LeftOut> leftOut = shown->leftOut;
    for (const QModelIndex &row : m_competencies.table->selectedSource()) {
        const diplomas::CompetencyId id(m_competencies.rows->keyAt(row));
        if (!shown->whyLeftOut(id))
            leftOut.push_back({id, *reason});
    }
    setLeftOut(std::move(leftOut), tr("Left out of this path; percentages count the rest."));
}

void PathView::askAgain()
{
    const paths::IndividualPath *shown = path();
    if (!shown || !m_askAgain->isEnabled())
        return;
    std::vector<paths::LeftOut> leftOut = shown->leftOut;
    for (const QModelIndex &row : m_competencies.table->selectedSource()) {
        const diplomas::CompetencyId id(m_competencies.rows->keyAt(row));
        std::erase_if(leftOut, [id](const paths::LeftOut &one) { return one.competency == id; });
    }
    setLeftOut(std::move(leftOut), tr("Asked for again in this path."));
}

void PathView::setLeftOut(std::vector<paths::LeftOut> leftOut, const QString &notice)
{
    changed(notice, m_paths.leaveOut(keyOf(*path()), leftOut));
}

void PathView::addObjective()
{
    addAim(paths::ObjectiveKind::Objective);
}

void PathView::addProject()
{
    addAim(paths::ObjectiveKind::Project);
}

void PathView::addAim(paths::ObjectiveKind kind)
{
    if (!m_student)
        return;
    const QDate today = m_desk.clock.today();
    paths::ObjectiveDetails proposed{.kind = kind, .words = {}, .setOn = today};
    ObjectiveDialog dialog(m_desk.theme, today, proposed, true, this);
    security::Undo undo;
    dialog.setAct([&]() -> base::Done {
        ET_ASSIGN(auto added, m_aims.add(*m_student, dialog.typed()));
        undo = std::move(added.undo);
        return {};
    });
    if (m_desk.dialogs.run(dialog) != QDialog::Accepted)
        return;
    done(kind == paths::ObjectiveKind::Project ? tr("The project is noted.")
                                               : tr("The objective is set."),
        [&workspace = m_services.workspace, undo] {
            return paths::ObjectiveService(workspace).undo(undo);
        });
}

void PathView::editObjective()
{
    const auto *before = withKey(m_objectives, m_goals.rows->keyAt(m_goals.table->currentSource()));
    if (!before || !m_mayAim)
        return;
    ObjectiveDialog dialog(m_desk.theme, m_desk.clock.today(), before->details, false, this);
    security::Undo undo;
    dialog.setAct([&]() -> base::Done {
        ET_ASSIGN(auto edited, m_aims.edit(before->id, before->rowVersion, dialog.typed()));
        undo = std::move(edited.undo);
        return {};
    });
    if (m_desk.dialogs.run(dialog) != QDialog::Accepted)
        return;
    done(tr("The objective is kept as typed."), [&workspace = m_services.workspace, undo] {
        return paths::ObjectiveService(workspace).undo(undo);
    });
}

void PathView::addPlacement()
{
    if (!m_student)
        return;
    PlacementDialog dialog(m_desk.theme, m_desk.clock.today(), nullptr, about(), this);
    security::Undo undo;
    dialog.setAct([&]() -> base::Done {
        ET_ASSIGN(auto added, m_stays.add(*m_student, dialog.typed()));
        undo = std::move(added.undo);
        return {};
    });
    if (m_desk.dialogs.run(dialog) != QDialog::Accepted)
        return;
    done(tr("The stay is noted; the rolls of its days are filled in."),
        [&workspace = m_services.workspace, undo] {
            return placements::PlacementService(workspace).undo(undo);
        });
}

void PathView::editPlacement()
{
    const auto *before =
        withKey(m_placements, m_companies.rows->keyAt(m_companies.table->currentSource()));
    if (!before)
        return;
    PlacementDialog dialog(m_desk.theme, m_desk.clock.today(), before, about(), this);
    security::Undo undo;
    dialog.setAct([&]() -> base::Done {
        ET_ASSIGN(auto edited, m_stays.edit(before->id, before->rowVersion, dialog.typed()));
        undo = std::move(edited.undo);
        return {};
    });
    if (m_desk.dialogs.run(dialog) != QDialog::Accepted)
        return;
    done(tr("The stay is kept as typed; the rolls follow it."),
        [&workspace = m_services.workspace, undo] {
            return placements::PlacementService(workspace).undo(undo);
        });
}

void PathView::removePlacement()
{
    const auto *before =
        withKey(m_placements, m_companies.rows->keyAt(m_companies.table->currentSource()));
    if (!before)
        return;
    const auto removed = m_stays.remove(before->id, before->rowVersion);
    if (!removed) {
        m_desk.messages.showError(removed.error());
        return;
    }
    done(tr("The stay is taken out, of the rolls as well."),
        [&workspace = m_services.workspace, undo = *removed] {
            return placements::PlacementService(workspace).undo(undo);
        });
}

} // namespace ui

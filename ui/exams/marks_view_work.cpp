// What is done on the sheet of marks: kept, units and modes chosen, rules, papers.
#include "ui/base/dialogs.h"
#include "ui/base/list_output.h"
#include "ui/exams/control_dialog.h"
#include "ui/exams/exam_papers.h"
#include "ui/exams/marks_view.h"
#include "ui/exams/modes_dialog.h"
#include "ui/exams/rules_dialog.h"
#include "ui/exams/units_dialog.h"

using namespace Qt::Literals::StringLiterals;

namespace ui {

void MarksView::ended(const QString &notice, const security::Undo &undo)
{
    m_desk.messages.undoable(notice, [this, undo] { return m_marks.undo(undo); });
}

void MarksView::record(qint64 key, diplomas::ExamUnitId unit, const exams::UnitMark &mark)
{
    const exams::MarksRow *candidate = rowOf(key);
    if (!candidate)
        return;
    const QString name = candidate->line.student;
    const exams::Registration &registration = candidate->line.registration;
    const auto saved = m_marks.record(registration.id, registration.rowVersion, unit, mark);
    if (!saved) {
        m_desk.messages.showError(saved.error());
        return;
    }
    m_desk.messages.clearMessage();
    ended(tr("%1: mark kept.").arg(name), saved->undo);
}

void MarksView::chooseUnits()
{
    const exams::MarksRow *chosen = row();
    if (!chosen)
        return;
    const exams::Registration registration = chosen->line.registration;
    const auto proposed = m_marks.proposalFor(registration.id);
    if (!proposed) {
        m_desk.messages.showError(proposed.error());
        return;
    }
    const QString name = chosen->line.student;
    security::Undo undo;
    const auto give = [&](const std::vector<exams::UnitEntry> &units) -> base::Done {
        ET_ASSIGN(auto saved, m_marks.setUnits(registration.id, registration.rowVersion, units));
        undo = std::move(saved.undo);
        return {};
    };
    UnitsDialog dialog(
        m_desk.theme, name, m_sheet->framework, chosen->entries, *proposed, give, window());
    if (m_desk.dialogs.run(dialog) != QDialog::Accepted)
        return;
    ended(tr("Units of %1: saved.").arg(name), undo);
}

void MarksView::typeControl()
{
    const exams::MarksRow *chosen = row();
    if (!chosen)
        return;
    const exams::Registration registration = chosen->line.registration;
    const QString name = chosen->line.student;
    security::Undo undo;
    const auto give = [&](const auto &marks) -> base::Done {
        int version = registration.rowVersion;
        for (const auto &[unit, mark] : marks) {
            ET_ASSIGN(auto saved, m_marks.record(registration.id, version, unit, mark));
            version = saved.rowVersion;
            undo.add(std::move(saved.undo));
        }
        return {};
    };
    ControlDialog dialog(m_desk.theme, name, m_sheet->framework, chosen->entries, give, window());
    if (m_desk.dialogs.run(dialog) == QDialog::Accepted)
        ended(tr("Control oral of %1: saved.").arg(name), undo);
}

void MarksView::chooseModes()
{
    if (!m_sheet)
        return;
    exams::ModesSet set;
    const auto give = [&](const std::vector<exams::UnitMode> &modes) -> base::Done {
        ET_ASSIGN(set, m_marks.setModes(m_session, m_sheet->framework.version, modes));
        return {};
    };
    ModesDialog dialog(m_desk.theme, *m_sheet, give, window());
    if (m_desk.dialogs.run(dialog) != QDialog::Accepted)
        return;
    if (set.candidates == 0)
        m_desk.messages.notice(tr("The modes are as they were."));
    else
        ended(tr("Modes of %n candidate(s): saved.", nullptr, set.candidates), set.undo);
}

void MarksView::chooseRules()
{
    const auto give = [this](const exams::BacProPolicy &policy, const QString &source) {
        return m_marks.setPolicy(policy, source);
    };
    RulesDialog dialog(
        m_desk.theme, m_sheet ? m_sheet->policy : exams::BacProPolicy(), give, window());
    if (m_desk.dialogs.run(dialog) != QDialog::Accepted)
        return;
    read();
    m_desk.messages.notice(tr("The rules of the simulation are kept."));
}

void MarksView::print()
{
    if (!m_sheet)
        return;
    m_output->print(
        m_model.list(tr("Marks · %1 · session %2")
                         .arg(m_sheet->framework.shortName, QString::number(m_session))),
        ListOutput::Content::Names, exams::simulationWarning());
}

void MarksView::printSimulation()
{
    if (const exams::MarksRow *chosen = row()) {
        ExamPapers papers(m_desk, m_services.workspace);
        papers.simulation(chosen->line.registration.id, chosen->line.student);
    }
}

} // namespace ui

// What is done with candidates: saved, marked, decided, taken away, handed on.
#include "core/base/text.h"
#include "ui/base/data_table.h"
#include "ui/base/dialogs.h"
#include "ui/base/edit_panel.h"
#include "ui/base/list_editor.h"
#include "ui/base/search_field.h"
#include "ui/base/shown_list.h"
#include "ui/exams/candidate_panel.h"
#include "ui/exams/candidates_view.h"
#include "ui/exams/exam_papers.h"
#include "ui/exams/result_dialog.h"
#include "ui/exams/result_fields.h"

#include <QComboBox>

using namespace Qt::Literals::StringLiterals;

namespace ui {

std::vector<exams::VersionedRegistration> CandidatesView::chosen() const
{
    std::vector<exams::VersionedRegistration> registrations;
    const QModelIndexList rows = m_list->table().selectedSource();
    for (const QModelIndex &row : rows) {
        const qint64 key = m_rows.keyAt(row);
        for (const exams::ExamLine &line : m_lines) {
            if (line.registration.id.value() == key)
                registrations.push_back({line.registration.id, line.registration.rowVersion});
        }
    }
    return registrations;
}

std::vector<exams::ExamLine> CandidatesView::chosenLines() const
{
    std::vector<exams::ExamLine> lines;
    for (const exams::VersionedRegistration &one : chosen()) {
        for (const exams::ExamLine &line : m_lines) {
            if (line.registration.id == one.id)
                lines.push_back(line);
        }
    }
    return lines;
}

void CandidatesView::ended(const QString &notice, const security::Undo &undo)
{
    m_list->panel().setClean();
    emit changed();
    m_list->table().setFocus(Qt::OtherFocusReason);
    m_desk.messages.undoable(notice, [this, undo]() -> base::Done {
        ET_TRY(m_services.exams.undo(undo));
        emit changed();
        return {};
    });
}

void CandidatesView::save()
{
    const exams::ExamLine *line = edited();
    if (!line || !hasUnsavedWork() || !m_list->panel().check())
        return;
    const QString name = line->student;
    const auto saved = m_services.exams.save(
        line->registration.id, line->registration.rowVersion, m_panel->facts(), m_panel->result());
    if (!saved)
        m_list->panel().showError(saved.error(), m_desk.messages);
    else
        ended(tr("%1: saved.").arg(name), saved->undo);
}

void CandidatesView::remove()
{
    const exams::ExamLine *line = edited();
    if (!line || !m_list->mayGiveUp())
        return;
    const QString name = line->student;
    const auto undo = m_services.exams.remove(line->registration.id, line->registration.rowVersion);
    if (!undo)
        m_desk.messages.showError(undo.error());
    else
        ended(tr("%1 is no longer entered.").arg(name), *undo);
}

void CandidatesView::markPresent(std::optional<bool> present)
{
    const auto registrations = chosen();
    if (registrations.empty() || !m_list->mayGiveUp())
        return;
    giveUp();
    const auto undo = m_services.exams.markPresent(registrations, present);
    if (!undo)
        m_desk.messages.showError(undo.error());
    else
        ended(tr("Presence of %n candidate(s) noted.", nullptr, int(registrations.size())), *undo);
}

void CandidatesView::decide()
{
    const auto registrations = chosen();
    if (registrations.empty() || !m_list->mayGiveUp())
        return;
    giveUp();
    security::Undo undo;
    const auto give = [&](const exams::OfficialResult &result) -> base::Done {
        ET_ASSIGN(undo, m_services.exams.decideAll(registrations, result));
        return {};
    };
    ResultDialog dialog(
        m_desk.theme, m_desk.clock.today(), int(registrations.size()), give, window());
    if (const exams::ExamLine *line = edited()) {
        if (const exams::ExamLine *alike = like(*line))
            dialog.fields().setProposal(
                alike->registration.result->decidedOn, alike->registration.result->source);
    }
    if (m_desk.dialogs.run(dialog) == QDialog::Accepted)
        ended(tr("Result of %n candidate(s) recorded.", nullptr, int(registrations.size())), undo);
}

void CandidatesView::printSheets()
{
    const std::vector<exams::ExamLine> lines = chosenLines();
    if (lines.empty() || !m_list->mayGiveUp())
        return;
    giveUp();
    std::vector<exams::ExamRegistrationId> registrations;
    for (const exams::ExamLine &line : lines)
        registrations.push_back(line.registration.id);
    const QString name =
        lines.size() == 1 ? lines.front().student : tr("Session %1").arg(m_session);
    ExamPapers papers(m_desk, m_services.workspace);
    if (papers.entries(registrations, name))
        emit changed();
}

QString CandidatesView::filterNote() const
{
    QStringList parts{tr("Session %1").arg(m_session)};
    for (const QComboBox *choice : {m_diploma, m_group, m_standing}) {
        if (choice->currentIndex() > 0)
            parts += choice->currentText();
    }
    parts += m_search->text().trimmed();
    return base::joined(parts, u" · "_s);
}

void CandidatesView::print()
{
    m_shown->print();
}

} // namespace ui

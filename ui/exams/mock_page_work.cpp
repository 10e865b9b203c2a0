// What is done on the page of the mock exams: marks, a new one, its name, printing.
#include "core/security/workspace.h"
#include "ui/base/dialogs.h"
#include "ui/base/list_output.h"
#include "ui/exams/mock_dialog.h"
#include "ui/exams/mock_page.h"

using namespace Qt::Literals::StringLiterals;

namespace ui {

void MockPage::record(qint64 key, diplomas::ExamUnitId unit, const exams::UnitMark &mark)
{
    const exams::MockRow *row = rowOf(key);
    const exams::UnitEntry *entry = row ? entryOf(row->entries, unit) : nullptr;
    if (!entry)
        return;
    // copies: the page reads again before this returns
    const QString name = row->name;
    const exams::UnitMark shown = entry->mark;
    const auto kept = m_mocks.record(m_sheet->exam.id, row->enrolment, unit, shown, mark);
    if (!kept) {
        m_desk.messages.showError(kept.error());
        return;
    }
    m_desk.messages.clearMessage();
    m_desk.messages.undoable(
        tr("%1: mark kept.").arg(name), [this, undo = *kept] { return m_mocks.undo(undo); });
}

void MockPage::add()
{
    const auto choices = m_mocks.choices();
    if (!choices) {
        m_desk.messages.showError(choices.error());
        return;
    }
    if (choices->empty()) {
        m_desk.messages.showWarning(
            tr("Nobody is on the way to a diploma today: enrol students first."));
        return;
    }
    security::Undo undo;
    const auto give = [&](diplomas::DiplomaVersionId version,
                          const exams::MockExamDetails &details) -> base::Done {
        ET_ASSIGN(auto saved, m_mocks.add(version, details));
        m_chosen = saved.id;
        undo = std::move(saved.undo);
        return {};
    };
    MockDialog dialog(m_desk.theme, m_desk.clock.today(), *choices, nullptr, give, window());
    if (m_desk.dialogs.run(dialog) == QDialog::Accepted)
        ended(tr("The mock exam is made: type its marks."), undo);
}

void MockPage::edit()
{
    if (!m_sheet)
        return;
    const exams::MockExam exam = m_sheet->exam;
    security::Undo undo;
    const auto give = [&](diplomas::DiplomaVersionId,
                          const exams::MockExamDetails &details) -> base::Done {
        ET_ASSIGN(auto saved, m_mocks.edit(exam.id, exam.rowVersion, details));
        undo = std::move(saved.undo);
        return {};
    };
    MockDialog dialog(m_desk.theme, m_desk.clock.today(), {}, &exam, give, window());
    if (m_desk.dialogs.run(dialog) == QDialog::Accepted)
        ended(tr("The mock exam is saved."), undo);
}

void MockPage::remove()
{
    if (!m_sheet)
        return;
    const QString name = m_sheet->exam.details.name;
    const auto undo = m_mocks.remove(m_sheet->exam.id, m_sheet->exam.rowVersion);
    if (!undo)
        m_desk.messages.showError(undo.error());
    else
        ended(tr("%1 is taken out.").arg(name), *undo);
}

void MockPage::print()
{
    if (!m_sheet) {
        emit nothingToPrint();
        return;
    }
    m_output->print(m_model.list(tr("Mock exam · %1").arg(subtitle())), ListOutput::Content::Names,
        tr("Mock exam: nothing of it is official."));
}

} // namespace ui

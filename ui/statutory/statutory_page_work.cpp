// What is done with the lists: made, noted as made elsewhere, printed, saved, exported.
#include "core/exchange/statutory_lists.h"
#include "core/reports/bundle.h"
#include "core/reports/statutory_document.h"
#include "ui/base/data_table.h"
#include "ui/base/dialogs.h"
#include "ui/base/paper.h"
#include "ui/statutory/elsewhere_dialog.h"
#include "ui/statutory/list_settings_dialog.h"
#include "ui/statutory/make_list_dialog.h"
#include "ui/statutory/statutory_page.h"

#include <QComboBox>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace ui {

using statutory::ListPaper;

void StatutoryPage::make()
{
    const auto due = chosenDue();
    if (due.size() != 1)
        return;
    MakeListDialog dialog(m_desk, m_services.lists, due.front(), this);
    if (m_desk.dialogs.run(dialog) != QDialog::Accepted)
        return;
    const auto papers = dialog.papers();
    m_desk.messages.clearMessage();
    m_desk.messages.notice(
        tr("%n paper(s) made: print them or save them as PDF.", nullptr, int(papers.size())));
    reload();
    select(papers);
}

std::vector<statutory::DueList> StatutoryPage::chosenDue() const
{
    std::vector<statutory::DueList> chosen;
    const QModelIndexList rows = m_dueTable->selectedSource();
    for (const QModelIndex &row : rows)
        chosen.push_back(m_due[size_t(row.row())]);
    return chosen;
}

void StatutoryPage::noteElsewhere()
{
    const auto due = chosenDue();
    if (due.empty())
        return;
    security::Undo undo;
    QString done;
    if (due.front().elsewhere) {
        auto forgotten = m_services.lists.forgetElsewhere(due.front());
        if (!forgotten) {
            m_desk.messages.showError(forgotten.error());
            return;
        }
        undo = std::move(*forgotten);
        done = tr("%1: due again.").arg(due.front().title());
    } else {
        ElsewhereDialog dialog(m_desk, m_services.lists, due, this);
        if (m_desk.dialogs.run(dialog) != QDialog::Accepted)
            return;
        undo = dialog.undo();
        done = tr("%n list(s) noted as made elsewhere.", nullptr, int(due.size()));
    }
    m_desk.messages.clearMessage();
    reload();
    m_desk.messages.undoable(done, [this, undo] { return m_services.lists.undo(undo); });
}

void StatutoryPage::select(const std::vector<ListPaper> &papers)
{
    m_year->setCurrentText(papers.front().snapshot.year);
    m_paperTable->clearSelection();
    for (const ListPaper &paper : papers) {
        for (int row = 0; row < m_paperTable->model()->rowCount(); ++row) {
            const QModelIndex index = m_paperTable->model()->index(row, 0);
            if (index.data(Qt::DisplayRole) == paper.number) {
                m_paperTable->selectionModel()->select(
                    index, QItemSelectionModel::Select | QItemSelectionModel::Rows);
            }
        }
    }
    enableActions();
    m_paperTable->setFocus(Qt::OtherFocusReason);
}

void StatutoryPage::changeSettings()
{
    ListSettingsDialog dialog(m_desk, m_services.lists, this);
    if (m_desk.dialogs.run(dialog) == QDialog::Accepted)
        reload();
}

std::vector<ListPaper> StatutoryPage::chosen()
{
    std::vector<ListPaper> papers;
    const QModelIndexList selected = m_paperTable->selectedSource();
    for (const QModelIndex &index : selected) {
        const auto paper = m_services.lists.paper(records::DocumentId(m_paperModel.keyAt(index)));
        if (!paper) {
            m_desk.messages.showError(paper.error());
            return {};
        }
        papers.push_back(*paper);
    }
    std::sort(papers.begin(), papers.end(),
        [](const ListPaper &a, const ListPaper &b) { return a.document < b.document; });
    return papers;
}

std::vector<documents::Content> StatutoryPage::contents(const std::vector<ListPaper> &papers)
{
    const reports::SchoolMarks marks = reports::marksOf(m_services.workspace);
    std::vector<documents::Content> contents;
    for (const ListPaper &paper : papers)
        contents.push_back(reports::contentOf(paper, marks));
    return contents;
}

void StatutoryPage::print()
{
    const auto papers = chosen();
    if (papers.empty())
        emit nothingToPrint();
    else
        m_output->print(
            reports::Bundle(tr("Statutory lists"), contents(papers)), ListOutput::Content::Details);
}

void StatutoryPage::savePdf()
{
    const auto papers = chosen();
    if (papers.empty())
        return;
    const QString name = papers.size() == 1
        ? papers.front().number
        : u"%1 - %2"_s.arg(papers.front().number, papers.back().number);
    saveAsPdf(m_desk, reports::Bundle(tr("Statutory lists"), contents(papers)),
        u"%1 %2"_s.arg(titleOf(papers.front().snapshot.kind), name));
}

void StatutoryPage::exportList(ListOutput::Format format)
{
    const auto papers = chosen();
    if (!papers.empty())
        m_output->save(exchange::statutoryList(papers.front()), ListOutput::Content::Details,
            format, papers.front().number);
}

} // namespace ui

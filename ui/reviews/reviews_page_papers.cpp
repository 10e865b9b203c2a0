// The days of a term, and what goes on paper: final reviews, slips, the list.
#include "core/reports/bundle.h"
#include "core/reports/review_document.h"
#include "core/school/school_service.h"
#include "ui/base/data_table.h"
#include "ui/base/dialogs.h"
#include "ui/base/paper_view.h"
#include "ui/base/shown_list.h"
#include "ui/reviews/reviews_page.h"
#include "ui/reviews/window_dialog.h"

#include <QComboBox>
#include <QStackedWidget>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace ui {

using reviews::ReviewRow;

void ReviewsPage::chooseDays()
{
    if (!chosenTerm())
        return;
    const reviews::TermWindow term = *chosenTerm(); // the terms are read again meanwhile
    WindowDialog dialog(m_desk.theme, m_desk.clock.today(), term, this);
    security::Undo undo;
    dialog.setAct([&]() -> base::Done {
        ET_ASSIGN(undo, m_services.reviews.setWindow(term.term.id, term.rowVersion, dialog.days()));
        return {};
    });
    if (m_desk.dialogs.run(dialog) != QDialog::Accepted)
        return;
    m_desk.messages.clearMessage();
    m_desk.messages.undoable(tr("Days of the reviews kept."),
        [this, undo] { return m_services.reviews.undoWindow(undo); });
    reload();
}

// The rows in the order in which they are shown.
std::vector<const ReviewRow *> ReviewsPage::shownRows() const
{
    std::vector<const ReviewRow *> shown;
    for (const QModelIndex &index : m_table->shownSource()) {
        const qint64 key = m_rows.keyAt(index);
        const auto found = std::find_if(m_reviews.begin(), m_reviews.end(),
            [key](const ReviewRow &row) { return row.enrolment.value() == key; });
        if (found != m_reviews.end())
            shown.push_back(&*found);
    }
    return shown;
}

void ReviewsPage::showPaper(std::unique_ptr<documents::Document> paper, const QString &name)
{
    const int pages = paper->pageCount();
    m_paper->setPaper(std::move(paper), {name, tr("%n page(s)", nullptr, pages), name});
    m_stack->setCurrentWidget(m_paper);
    m_paper->setFocus();
}

void ReviewsPage::printFinal(const std::vector<enrolment::EnrolmentId> &enrolments)
{
    if (!chosenTerm())
        return;
    const auto finals = m_services.reviews.toPrint(chosenTerm()->term.id, enrolments);
    if (!finals) {
        m_desk.messages.showError(finals.error());
        return;
    }
    m_desk.messages.clearMessage();
    const reports::SchoolMarks marks = reports::marksOf(m_services.workspace);
    std::vector<documents::Content> contents;
    for (const reviews::FrozenReview &review : *finals)
        contents.push_back(reports::reviewContent(review, marks));
    const QString name = tr("Reviews, %1").arg(m_term->currentText());
    showPaper(std::make_unique<reports::Bundle>(name, contents), name);
}

void ReviewsPage::printShownFinal()
{
    std::vector<enrolment::EnrolmentId> enrolments;
    for (const ReviewRow *row : shownRows())
        enrolments.push_back(row->enrolment);
    printFinal(enrolments);
}

void ReviewsPage::printSlips()
{
    const auto question = m_services.meetings.question();
    const auto school = school::SchoolService(m_services.workspace).read();
    if (!question || !school || shownRows().empty()) {
        if (!question)
            m_desk.messages.showError(question.error());
        else if (!school)
            m_desk.messages.showError(school.error());
        return;
    }
    const reports::SchoolMarks marks = reports::marksOf(m_services.workspace);
    std::vector<documents::Content> contents;
    for (const ReviewRow *row : shownRows()) {
        contents.push_back(
            reports::slipContent({school::issuerOf(*school), row->listName, row->groupName,
                                     m_term->currentText(), *question},
                marks));
    }
    const QString name = tr("Slips, %1").arg(m_term->currentText());
    showPaper(std::make_unique<reports::Bundle>(name, contents), name);
}

void ReviewsPage::print()
{
    if (m_stack->currentWidget() == m_paper)
        m_paper->print();
    else
        m_shown->print();
}

} // namespace ui

// The terms, their days, and who is in the list.
#include "core/base/format.h"
#include "ui/base/data_table.h"
#include "ui/base/pill_label.h"
#include "ui/reviews/review_rows.h"
#include "ui/reviews/review_sheet_view.h"
#include "ui/reviews/reviews_page.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>

#include <algorithm>
#include <map>

using namespace Qt::Literals::StringLiterals;

namespace ui {

using reviews::ReviewRow;
using reviews::ReviewState;
using reviews::TermWindow;

const TermWindow *ReviewsPage::chosenTerm() const
{
    const qint64 id = m_term->currentData().toLongLong();
    const auto found = std::find_if(m_terms.begin(), m_terms.end(),
        [id](const TermWindow &one) { return one.term.id.value() == id; });
    return found == m_terms.end() ? nullptr : &*found;
}

void ReviewsPage::readTerms()
{
    auto terms = m_services.reviews.terms();
    if (!terms) {
        m_desk.messages.showError(terms.error());
        return;
    }
    const QDate today = m_desk.clock.today();
    const QVariant chosen = m_term->currentData();
    m_terms = std::move(*terms);
    const QSignalBlocker quiet(m_term);
    m_term->clear();
    int proposed = 0;
    for (const TermWindow &one : m_terms) {
        // The term that is being written, else the last one that has begun.
        if (one.term.dates.firstDay <= today || (one.days && one.days->contains(today)))
            proposed = m_term->count();
        m_term->addItem(u"%1 · %2"_s.arg(one.term.dates.name, one.yearLabel), one.term.id.value());
    }
    for (int at = 0; at < int(m_terms.size()); ++at) {
        if (m_terms[size_t(at)].days && m_terms[size_t(at)].days->contains(today))
            proposed = at;
    }
    const int before = m_term->findData(chosen);
    m_term->setCurrentIndex(chosen.isValid() && before >= 0 ? before : proposed);
}

void ReviewsPage::showWindow()
{
    const TermWindow *term = chosenTerm();
    m_days->setEnabled(term);
    if (!term) {
        m_window->clear();
        return;
    }
    const QDate today = m_desk.clock.today();
    if (!term->days) {
        m_window->setText(tr("Days not chosen"));
    } else if (today < term->days->opensOn) {
        m_window->setText(tr("Opens on %1").arg(base::formatDate(term->days->opensOn)));
    } else if (today > term->days->closesOn) {
        m_window->setText(tr("Closed since %1").arg(base::formatDate(term->days->closesOn)));
    } else {
        m_window->setText(tr("Open until %1").arg(base::formatDate(term->days->closesOn)));
    }
}

void ReviewsPage::readRows()
{
    m_reviews.clear();
    m_meetings.clear();
    if (const TermWindow *term = chosenTerm()) {
        auto rows = m_services.reviews.ofTerm(term->term.id);
        auto meetings = m_services.meetings.ofTerm(term->term.id);
        if (!rows || !meetings) {
            m_desk.messages.showError(rows ? meetings.error() : rows.error());
            return;
        }
        m_reviews = std::move(*rows);
        m_meetings = std::move(*meetings);
    }
    fillGroups();
    showRows();
}

void ReviewsPage::fillGroups()
{
    const QVariant chosen = m_group->currentData();
    std::map<QString, qint64> groups;
    for (const ReviewRow &row : m_reviews) {
        if (row.group)
            groups[row.groupName] = row.group->value();
    }
    const QSignalBlocker quiet(m_group);
    m_group->clear();
    m_group->addItem(tr("All groups"), qint64(0));
    for (const auto &[name, id] : groups)
        m_group->addItem(name, id);
    m_group->setCurrentIndex(std::max(0, m_group->findData(chosen)));
}

bool ReviewsPage::isShown(const ReviewRow &row) const
{
    const qint64 group = m_group->currentData().toLongLong();
    const bool isOfGroup = group == 0 || (row.group && row.group->value() == group);
    return isOfGroup && (!m_onlyOpen->isChecked() || row.state != ReviewState::Final);
}

void ReviewsPage::showRows()
{
    std::vector<CellRows::Row> rows;
    int finals = 0;
    for (const ReviewRow &row : m_reviews) {
        if (!isShown(row))
            continue;
        const auto meeting = std::find_if(m_meetings.begin(), m_meetings.end(),
            [&row](const reviews::Meeting &one) { return one.enrolment == row.enrolment; });
        rows.push_back(ReviewRows::row(row, meeting == m_meetings.end() ? nullptr : &*meeting));
        finals += row.state == ReviewState::Final ? 1 : 0;
    }
    const int all = int(rows.size());
    m_rows.setRows(std::move(rows));
    m_count->setText(
        tr("%1 final of %2").arg(QString::number(finals), QString::number(all)), Tone::Accent);
    m_papers->setEnabled(std::any_of(m_reviews.begin(), m_reviews.end(),
        [](const ReviewRow &row) { return row.finishedAt.has_value(); }));
    m_slips->setEnabled(all > 0);
    showChosen();
}

void ReviewsPage::showChosen()
{
    const qint64 key = m_rows.keyAt(m_table->currentSource());
    const TermWindow *term = chosenTerm();
    if (key > 0 && term)
        m_sheet->showReview(enrolment::EnrolmentId(key), term->term.id);
    else
        m_sheet->clear();
}

} // namespace ui

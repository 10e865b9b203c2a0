// How the papers are made out of what is chosen, and how they leave.
#include "core/documents/flow_document.h"
#include "core/reports/class_list_document.h"
#include "core/reports/label_sheets.h"
#include "core/reports/roster_documents.h"
#include "core/reports/school_letterhead.h"
#include "ui/base/date_field.h"
#include "ui/base/page_preview.h"
#include "ui/base/paper.h"
#include "ui/base/proof.h"
#include "ui/people/roster_view.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace ui {

using documents::Document;
using DocumentResult = base::Result<std::shared_ptr<const Document>>;

namespace {

std::shared_ptr<const Document> flowed(const documents::Content &content)
{
    return std::make_shared<documents::FlowDocument>(content);
}

} // namespace

rosters::RosterQuery RosterView::query() const
{
    rosters::RosterQuery query;
    query.day = m_day->date().value_or(m_desk.clock.today());
    const qint64 whom = m_whom->currentData().toLongLong();
    if (whom > 0) {
        query.group = school::GroupId(whom);
    } else if (whom == kShown) {
        query.students = m_shown.students;
        query.title = m_shown.note;
    }
    return query;
}

const rosters::LabelFormat *RosterView::format() const
{
    const auto found =
        std::find_if(m_formats.begin(), m_formats.end(), [this](const rosters::LabelFormat &one) {
            return one.id.value() == m_format->currentData().toLongLong();
        });
    return found == m_formats.end() ? nullptr : &*found;
}

QStringList RosterView::columns() const
{
    QStringList titles;
    for (const QString &title : m_columnTitles->text().split(u';'))
        titles += title.trimmed();
    while (titles.size() > m_columnCount->value())
        titles.removeLast();
    while (titles.size() < m_columnCount->value())
        titles += QString();
    return titles;
}

DocumentResult RosterView::document()
{
    const QDate today = m_desk.clock.today();
    if (isLabels())
        return labels();
    if (paper() == Paper::Faces || paper() == Paper::Ticks)
        return classList();
    ET_ASSIGN(
        const documents::Letterhead letterhead, reports::letterheadOfToday(m_services.workspace));
    if (paper() == Paper::Emergency) {
        ET_ASSIGN(const auto sheet, m_rosters.emergencySheet(query()));
        return flowed(reports::emergencySheet(sheet, letterhead, today));
    }
    if (paper() == Paper::Staff) {
        ET_ASSIGN(const auto staff, m_rosters.staffDirectory());
        return flowed(reports::staffContent(staff, letterhead));
    }
    ET_ASSIGN(const auto directory, m_rosters.directory(query()));
    return flowed(reports::directoryContent(directory, letterhead, today));
}

DocumentResult RosterView::classList()
{
    ET_ASSIGN(
        const documents::Letterhead letterhead, reports::letterheadOfToday(m_services.workspace));
    ET_ASSIGN(const auto list, m_rosters.classList(query()));
    const bool isTicks = paper() == Paper::Ticks;
    return std::shared_ptr<const Document>(
        std::make_shared<reports::ClassListDocument>(list, letterhead,
            reports::ClassListOptions{
                isTicks, isTicks ? columns() : QStringList(), m_birthDates->isChecked()},
            m_desk.clock.today()));
}

DocumentResult RosterView::labels()
{
    const rosters::LabelFormat *sheet = format();
    if (!sheet)
        return base::fail(rosters::errors::kBadLabelFormat, tr("Add a sheet of labels first."));
    const auto what = paper() == Paper::HouseholdLabels ? rosters::LabelFor::Households
                                                        : rosters::LabelFor::Students;
    ET_ASSIGN(rosters::LabelSet set, m_labels.labels(query(), what));
    set.title = tr("Labels %1").arg(m_whom->currentText());
    m_remarks->setText(set.remarks.join(u'\n'));
    return std::shared_ptr<const Document>(std::make_shared<reports::LabelSheets>(
        set, sheet->measures, m_start->value(), m_outlines->isChecked()));
}

void RosterView::make()
{
    if (m_isFilling || m_paper->count() == 0)
        return;
    m_remarks->clear();
    auto made = document();
    m_document = made ? *made : nullptr;
    if (made)
        m_preview->setPaper(m_document, m_document->title());
    else
        m_preview->clear(made.error().message);
    m_remarks->setVisible(!m_remarks->text().isEmpty());
    m_print->setEnabled(bool(m_document));
    m_save->setEnabled(bool(m_document));
    emit subtitleChanged();
}

// Says why not.
bool RosterView::mayLeave()
{
    m_desk.messages.clearMessage();
    if (!m_document)
        return false;
    if (!hasDetails())
        return true;
    const auto proved = provedAgain(m_desk, m_services.accounts);
    if (!proved)
        m_desk.messages.showError(proved.error());
    return proved && *proved;
}

void RosterView::print()
{
    if (mayLeave())
        printOnPaper(m_desk, *m_document, this);
}

void RosterView::savePdf()
{
    if (mayLeave())
        saveAsPdf(m_desk, *m_document, m_document->title());
}

} // namespace ui

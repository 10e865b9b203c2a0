#include "ui/admissions/erase_tab.h"

#include "core/base/format.h"
#include "ui/base/card.h"
#include "ui/base/data_table.h"
#include "ui/base/empty_state.h"
#include "ui/base/shown_list.h"

#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace ui {

using exchange::ColumnKind;

EraseTab::EraseTab(const Desk &desk, const AdmissionsServices &services, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_services(services)
    , m_rows({{u"name"_s, tr("Candidate")}, {u"step"_s, tr("Step")}, {u"reason"_s, tr("Reason")},
          {u"since"_s, tr("Step since"), ColumnKind::Date},
          {u"keep-until"_s, tr("To be erased from"), ColumnKind::Date}})
    , m_table(new DataTable(desk.theme, tr("Candidates to erase"), this))
{
    m_table->setObjectName(u"eraseTable"_s);
    m_table->setSource(&m_rows);
    m_table->setEmptyState(new EmptyState(desk.theme, Icon::CheckCircle, tr("Nobody to erase"),
        tr("Who does not come is named here once the time for keeping the file is over.")));
    auto *card = new Card(desk.theme, tr("Kept long enough"), this);
    card->setFlush(true);
    auto *output = new ListOutput(desk, services.workspace, services.accounts, this);
    m_shown = new ShownList(m_desk, *output, *m_table,
        {u"candidates.erase"_s, tr("Candidates to erase"), ListOutput::Content::Names});
    m_shown->addButtons(*card);
    card->body()->addWidget(m_table);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(card, 1);
    setFocusProxy(m_table);
    connect(m_table, &DataTable::rowActivated, this, [this](const QModelIndex &row) {
        m_desk.navigator.go({u"candidates"_s, u"application"_s, m_rows.keyAt(row)});
    });
}

void EraseTab::reload()
{
    const auto found = m_services.applications.toErase();
    if (!found) {
        m_desk.messages.showError(found.error());
        return;
    }
    std::vector<CellRows::Row> rows;
    for (const admissions::CandidateRow &one : *found) {
        const QDate until = one.keepUntil.value_or(QDate());
        rows.push_back({one.id.value(),
            {{one.listName()}, {one.stateLabel}, {one.reason},
                {base::formatDate(one.stateOn), one.stateOn}, {base::formatDate(until), until}}});
    }
    m_rows.setRows(std::move(rows));
}

void EraseTab::print()
{
    m_shown->print();
}

} // namespace ui

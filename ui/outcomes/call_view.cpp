#include "ui/outcomes/call_view.h"

#include "ui/base/buttons.h"
#include "ui/base/card.h"
#include "ui/base/cell_delegates.h"
#include "ui/base/data_table.h"
#include "ui/base/empty_state.h"
#include "ui/base/labels.h"
#include "ui/base/shown_list.h"
#include "ui/outcomes/leaver_rows.h"
#include "ui/outcomes/leavers_services.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {
constexpr int kToldColumn = 4;
}

CallView::CallView(const Desk &desk, const LeaversServices &services, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_rows(LeaverRows::callColumns())
    , m_card(new Card(desk.theme, tr("To call"), this))
    , m_table(new DataTable(desk.theme, tr("To call")))
{
    m_table->setObjectName(u"callTable"_s);
    m_table->setTwoLines(true);
    m_table->setItemDelegateForColumn(0, new PersonDelegate(desk.theme, m_table));
    m_table->setSource(&m_rows);
    m_table->sortByColumn(kToldColumn, Qt::AscendingOrder);
    m_table->setEmptyState(new EmptyState(desk.theme, Icon::CheckCircle, tr("Nobody to call"),
        tr("Everybody of this year was heard of since the last wave of the survey.")));
    auto *output = new ListOutput(desk, services.workspace, services.accounts, this);
    m_output = new ShownList(m_desk, *output, *m_table,
        {u"leavers.calls"_s, tr("Leavers to call"), ListOutput::Content::Details});
    m_output->setNote([this] { return m_note; });
    m_card->setFlush(true);
    auto *tell = makeButton(desk.theme, tr("&Tell news"), ButtonLook::Secondary, Icon::Phone);
    tell->setObjectName(u"tellNews"_s);
    m_card->addAction(tell);
    m_output->addButtons(*m_card);
    auto *hint = makeLabel(
        tr("Never heard of, or not since the last wave of the survey: 6, 12, 18 and 24 months "
           "after 30 June. Enter on a line opens the form."),
        LabelLook::Muted);
    hint->setWordWrap(true);
    m_card->body()->addWidget(m_table, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(desk.theme.px(12));
    column->addWidget(hint);
    column->addWidget(m_card, 1);
    setFocusProxy(m_table);
    const auto wanted = [this] {
        if (const qint64 key = m_rows.keyAt(m_table->currentSource()))
            emit tellWanted(people::StudentId(key));
    };
    connect(m_table, &DataTable::rowActivated, this, wanted);
    connect(tell, &QPushButton::clicked, this, wanted);
    connect(m_table, &DataTable::shownRowsChanged, tell,
        [tell](int rows) { tell->setEnabled(rows > 0); });
}

void CallView::setShown(const LeaversShown &shown)
{
    m_note = shown.yearLabel;
    std::vector<CellRows::Row> rows;
    for (const size_t place : outcomes::toCall(shown.year, shown.today)) {
        const outcomes::Leaver &leaver = shown.year.leavers[place];
        const auto *known = leaver.situations.empty() ? nullptr : &leaver.situations.back();
        rows.push_back(
            LeaverRows::call(leaver, shown.numbers.value(leaver.student.value()), known));
    }
    const bool isFirst = m_rows.rowCount() == 0;
    m_rows.setRows(std::move(rows));
    if (isFirst && m_table->shownRows() > 0)
        m_table->setCurrentIndex(m_table->model()->index(0, 0));
}

int CallView::count() const
{
    return m_rows.rowCount();
}

void CallView::print()
{
    m_output->print();
}

} // namespace ui

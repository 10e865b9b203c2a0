#include "ui/outcomes/rates_view.h"

#include "core/base/text.h"
#include "ui/base/card.h"
#include "ui/base/cell_delegates.h"
#include "ui/base/data_table.h"
#include "ui/base/empty_state.h"
#include "ui/base/labels.h"
#include "ui/base/shown_list.h"
#include "ui/outcomes/leaver_rows.h"
#include "ui/outcomes/leavers_services.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace ui {

RatesView::RatesView(const Desk &desk, const LeaversServices &services, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_rates(LeaverRows::rateColumns())
    , m_situations(LeaverRows::situationColumns())
    , m_card(new Card(desk.theme, tr("Rates"), this))
    , m_rateTable(new DataTable(desk.theme, tr("Rates")))
    , m_situationTable(new DataTable(desk.theme, tr("Leavers by situation")))
{
    m_rateTable->setObjectName(u"rateTable"_s);
    for (const int column : {1, 2})
        m_rateTable->setItemDelegateForColumn(
            column, new RatioBarDelegate(desk.theme, m_rateTable));
    m_rateTable->setSource(&m_rates);
    m_situationTable->setObjectName(u"situationTable"_s);
    m_situationTable->setSource(&m_situations);
    m_situationTable->setEmptyState(new EmptyState(
        desk.theme, Icon::Alumni, tr("No leaver"), tr("There is nothing to count in this year.")));
    auto *output = new ListOutput(desk, services.workspace, services.accounts, this);
    m_output = new ShownList(m_desk, *output, *m_rateTable,
        {u"leavers.rates"_s, tr("What became of the leavers"), ListOutput::Content::Plain});
    m_output->setNote([this] { return m_note; });
    m_card->setFlush(true);
    m_output->addButtons(*m_card);
    m_card->body()->addWidget(m_rateTable, 1);
    auto *situations = new Card(desk.theme, tr("Leavers by situation"), this);
    situations->setFlush(true);
    situations->body()->addWidget(m_situationTable, 1);
    auto *tables = new QHBoxLayout;
    tables->setSpacing(desk.theme.px(14));
    tables->addWidget(m_card, 5);
    tables->addWidget(situations, 3);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(desk.theme.px(14));
    column->addLayout(tables, 1);
    column->addWidget(makeDefinitions());
    setFocusProxy(m_rateTable);
}

QWidget *RatesView::makeDefinitions()
{
    auto *card = new Card(m_desk.theme, tr("What the rates mean"), this);
    for (const QString &text :
        {tr("Leavers: left in the year, or not enrolled again in the next one. Response: leavers "
            "with confirmed news, out of all leavers."),
            tr("On those heard of, and on all leavers: who is not heard of then counts as "
               "without. Employed counts apprenticeships; positive exit adds further study, civic "
               "service and army."),
            tr("In the trade they learned: out of those employed of whom it is known. A "
               "percentage is given from five cases on; n/N always.")}) {
        auto *line = makeLabel(text, LabelLook::Muted);
        line->setWordWrap(true);
        card->body()->addWidget(line);
    }
    return card;
}

void RatesView::setShown(const LeaversShown &shown)
{
    m_note = base::joined({shown.yearLabel, shown.dayLabel}, u" · "_s);
    m_card->setTitle(tr("Rates · %1").arg(shown.dayLabel));
    const outcomes::OutcomeRates rates = shown.rates();
    m_rates.setRows(LeaverRows::rates(rates));
    m_situations.setRows(LeaverRows::situations(rates));
}

void RatesView::print()
{
    m_output->print();
}

} // namespace ui

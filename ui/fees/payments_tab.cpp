#include "ui/fees/payments_tab.h"

#include "core/base/format.h"
#include "core/base/text.h"
#include "ui/base/buttons.h"
#include "ui/base/card.h"
#include "ui/base/cell_delegates.h"
#include "ui/base/data_table.h"
#include "ui/base/empty_state.h"
#include "ui/base/labels.h"
#include "ui/base/search_field.h"
#include "ui/base/shown_list.h"
#include "ui/fees/fee_rows.h"
#include "ui/fees/payment_actions.h"

#include <QComboBox>
#include <QMenu>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace ui {

PaymentsTab::PaymentsTab(const Desk &desk, const FeesServices &services, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_services(services)
    , m_search(new SearchField(desk.theme, tr("Search a name, a receipt, a cheque")))
    , m_period(new QComboBox)
    , m_means(new QComboBox)
    , m_open(makeButton(desk.theme, tr("Open the &receipt"), ButtonLook::Secondary, Icon::File))
    , m_void(makeButton(desk.theme, tr("Cance&l the payment…"), ButtonLook::Secondary, Icon::Cross))
    , m_advance(
          makeButton(desk.theme, tr("Allocate the &advance…"), ButtonLook::Secondary, Icon::Check))
    , m_more(makeButton(desk.theme, tr("&More"), ButtonLook::Secondary, Icon::More))
    , m_totals(makeLabel(QString(), LabelLook::Strong))
    , m_model(new CellRows(FeeRows::paymentColumns(), this))
    , m_table(new DataTable(desk.theme, tr("Payments")))
{
    build();
    connect(m_open, &QPushButton::clicked, this, &PaymentsTab::openReceipt);
    connect(m_table, &DataTable::rowActivated, this, &PaymentsTab::openReceipt);
    connect(m_table, &DataTable::rowChosen, this, &PaymentsTab::enableActions);
    connect(m_void, &QPushButton::clicked, this, [this] {
        if (const auto *line = current())
            PaymentActions::voidPayment(m_desk, m_services, fees::PaymentLine(*line));
    });
    connect(m_advance, &QPushButton::clicked, this, [this] {
        if (const auto *line = current())
            PaymentActions::allocateAdvance(m_desk, m_services, fees::PaymentLine(*line), {});
    });
}

void PaymentsTab::build()
{
    m_table->setObjectName(u"paymentTable"_s);
    m_table->setItemDelegateForColumn(6, new PillDelegate(m_desk.theme, m_table));
    m_table->setSource(m_model);
    m_table->sortByColumn(0, Qt::DescendingOrder);
    makeShownList();
    m_table->setEmptyState(new EmptyState(m_desk.theme, Icon::Fees, tr("No payment here"),
        tr("What comes in appears here with its receipt. Record a payment with the button at the "
           "top, or choose a longer period.")));
    m_open->setObjectName(u"paymentOpen"_s);
    m_void->setObjectName(u"paymentVoid"_s);
    m_advance->setObjectName(u"paymentAdvance"_s);
    m_totals->setObjectName(u"paymentTotals"_s);
    m_totals->setWordWrap(true);
    m_totals->setContentsMargins(
        m_desk.theme.px(16), m_desk.theme.px(8), m_desk.theme.px(16), m_desk.theme.px(12));
    auto *card = new Card(m_desk.theme, tr("Cash journal"), this);
    card->setFlush(true);
    card->addAction(m_open);
    card->addAction(m_advance);
    card->addAction(m_void);
    makeMore();
    card->addAction(m_more);
    m_shown->addButtons(*card);
    card->body()->addWidget(makeFilters());
    card->body()->addWidget(m_table, 1);
    card->body()->addWidget(m_totals);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(card);
}

void PaymentsTab::makeMore()
{
    auto *menu = new QMenu(m_more);
    m_unpaid = menu->addAction(tr("Cheque returned &unpaid…"));
    m_refund = menu->addAction(tr("&Give back the advance…"));
    menu->addSeparator();
    auto *journal = menu->addAction(tr("Cash &journal of the period"));
    m_unpaid->setObjectName(u"paymentUnpaid"_s);
    m_refund->setObjectName(u"paymentRefund"_s);
    journal->setObjectName(u"paymentJournal"_s);
    m_more->setObjectName(u"paymentMore"_s);
    m_more->setMenu(menu);
    connect(m_unpaid, &QAction::triggered, this, [this] {
        if (const auto *line = current())
            PaymentActions::returnUnpaid(m_desk, m_services, fees::PaymentLine(*line));
    });
    connect(m_refund, &QAction::triggered, this, [this] {
        if (const auto *line = current())
            PaymentActions::giveBack(m_desk, m_services, fees::PaymentLine(*line));
    });
    connect(journal, &QAction::triggered, this, [this] {
        const auto [from, to] = days();
        emit journalRequested(from, to);
    });
}

void PaymentsTab::makeShownList()
{
    auto *output = new ListOutput(m_desk, m_services.workspace, m_services.accounts, this);
    m_shown = new ShownList(m_desk, *output, *m_table,
        {u"fees.payments"_s, tr("Cash journal"), ListOutput::Content::Details});
    m_shown->keepFilters({m_search, m_means, m_period});
    m_shown->setNote([this] {
        const auto [from, to] = days();
        const QString means = m_means->currentIndex() > 0 ? m_means->currentText() : QString();
        return base::joined(
            {base::formatRange({from, to}), means, m_search->text().trimmed()}, u" · "_s);
    });
}

void PaymentsTab::print()
{
    m_shown->print();
}

QWidget *PaymentsTab::makeFilters()
{
    auto *filters = new QWidget(this);
    auto *row = new QHBoxLayout(filters);
    const int edge = m_desk.theme.px(14);
    row->setContentsMargins(edge, 0, edge, edge / 2);
    row->setSpacing(m_desk.theme.px(8));
    m_search->setObjectName(u"paymentSearch"_s);
    m_period->setObjectName(u"paymentPeriod"_s);
    m_means->setObjectName(u"paymentMeans"_s);
    m_period->setAccessibleName(tr("Period"));
    m_means->setAccessibleName(tr("Means"));
    m_period->addItems({tr("Today"), tr("This month"), tr("Last month"), tr("Last twelve months"),
        tr("Since the beginning")});
    m_period->setCurrentIndex(static_cast<int>(Period::Year));
    m_means->addItem(tr("All means"));
    for (const fees::Means means : fees::kMeans)
        m_means->addItem(fees::titleOf(means), static_cast<int>(means));
    row->addWidget(m_search, 1);
    row->addWidget(m_means);
    row->addWidget(m_period);
    connect(m_search, &QLineEdit::textChanged, m_table, &DataTable::setFilterText);
    connect(m_search, &SearchField::leftDownwards, m_table, [this] { m_table->setFocus(); });
    connect(m_period, &QComboBox::currentIndexChanged, this, &PaymentsTab::reload);
    connect(m_means, &QComboBox::currentIndexChanged, this, &PaymentsTab::reload);
    return filters;
}

std::pair<QDate, QDate> PaymentsTab::days() const
{
    const QDate today = m_desk.clock.today();
    const QDate first(today.year(), today.month(), 1);
    switch (static_cast<Period>(m_period->currentIndex())) {
    case Period::Today:
        return {today, today};
    case Period::Month:
        return {first, today};
    case Period::LastMonth:
        return {first.addMonths(-1), first.addDays(-1)};
    case Period::Year:
        return {today.addYears(-1).addDays(1), today};
    case Period::Always:
        break;
    }
    return {QDate(2000, 1, 1), today};
}

void PaymentsTab::reload()
{
    const auto [from, to] = days();
    fees::PaymentFilter filter;
    filter.from = from;
    filter.to = to;
    if (m_means->currentData().isValid())
        filter.means = static_cast<fees::Means>(m_means->currentData().toInt());
    auto lines = m_services.lists.payments(filter);
    if (!lines) {
        m_desk.messages.showError(lines.error());
        return;
    }
    m_lines = std::move(*lines);
    m_model->setRows(FeeRows::payments(m_lines));
    showTotals(from, to);
    enableActions();
}

void PaymentsTab::showTotals(QDate from, QDate to)
{
    const auto totals = m_services.lists.totalsByMeans(from, to);
    if (!totals) {
        m_desk.messages.showError(totals.error());
        return;
    }
    QStringList parts;
    base::Money all;
    for (const fees::MeansTotal &total : *totals) {
        all += total.total;
        if (total.total.isZero() && total.receipts == 0)
            continue;
        parts += u"%1 : %2"_s.arg(fees::titleOf(total.means), base::formatMoney(total.total));
    }
    parts.prepend(tr("Total: %1").arg(base::formatMoney(all)));
    m_totals->setText(parts.join(u"   ·   "_s));
}

void PaymentsTab::setMayVoid(bool mayVoid)
{
    m_mayVoid = mayVoid;
    m_void->setVisible(mayVoid);
    m_advance->setVisible(mayVoid);
}

const fees::PaymentLine *PaymentsTab::current() const
{
    const QModelIndex index = m_table->currentSource();
    return index.isValid() && index.row() < static_cast<int>(m_lines.size())
        ? &m_lines[static_cast<size_t>(index.row())]
        : nullptr;
}

void PaymentsTab::enableActions()
{
    const fees::PaymentLine *line = current();
    m_open->setEnabled(line && !line->receiptNumber.isEmpty());
    m_void->setEnabled(line && PaymentActions::canVoid(*line) && m_mayVoid);
    m_advance->setEnabled(line && PaymentActions::hasAdvance(*line));
    m_unpaid->setEnabled(line && PaymentActions::canComeBack(*line) && m_mayVoid);
    m_refund->setEnabled(line && PaymentActions::hasAdvance(*line) && m_mayVoid);
}

void PaymentsTab::openReceipt()
{
    const fees::PaymentLine *line = current();
    if (!line || line->receiptNumber.isEmpty())
        return;
    // A cancellation and a refund have no receipt of their own: that of the payment is shown.
    for (const fees::PaymentLine &other : m_lines) {
        if (!other.isOpposite && !other.refund && other.receiptNumber == line->receiptNumber) {
            emit receiptRequested(other.payment.value());
            return;
        }
    }
    emit receiptRequested(line->payment.value());
}

} // namespace ui

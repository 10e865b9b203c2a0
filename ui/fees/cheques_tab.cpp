#include "ui/fees/cheques_tab.h"

#include "core/base/format.h"
#include "core/fees/errors.h"
#include "ui/base/buttons.h"
#include "ui/base/card.h"
#include "ui/base/cell_delegates.h"
#include "ui/base/data_table.h"
#include "ui/base/date_field.h"
#include "ui/base/dialogs.h"
#include "ui/base/empty_state.h"
#include "ui/base/form.h"
#include "ui/base/pill_label.h"
#include "ui/base/search_field.h"
#include "ui/base/shown_list.h"
#include "ui/base/task_dialog.h"
#include "ui/fees/fee_rows.h"

#include <QComboBox>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace ui {

ChequesTab::ChequesTab(const Desk &desk, const FeesServices &services, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_services(services)
    , m_output(new ListOutput(desk, services.workspace, services.accounts, this))
    , m_which(new QComboBox)
    , m_search(new SearchField(desk.theme, tr("Search a name, a bank or a number")))
    , m_count(new PillLabel(desk.theme, QString(), Tone::Accent))
    , m_bank(makeButton(desk.theme, tr("Take to the &bank…"), ButtonLook::Secondary, Icon::Upload))
    , m_day(
          makeButton(desk.theme, tr("Change the da&y…"), ButtonLook::Secondary, Icon::CalendarDay))
    , m_open(makeButton(desk.theme, tr("Open the &slip"), ButtonLook::Secondary, Icon::File))
    , m_drawerModel(new CellRows(FeeRows::chequeColumns(), this))
    , m_slipModel(new CellRows(FeeRows::depositColumns(), this))
    , m_drawer(new DataTable(desk.theme, tr("Cheques to cash")))
    , m_slips(new DataTable(desk.theme, tr("Deposit slips")))
    , m_stack(new QStackedWidget)
{
    build();
    connect(m_which, &QComboBox::currentIndexChanged, this, &ChequesTab::choose);
    connect(m_drawer, &DataTable::selectionChangedByUser, this, &ChequesTab::enableActions);
    connect(m_drawer, &DataTable::shownRowsChanged, this, &ChequesTab::showCount);
    connect(m_slips, &DataTable::rowChosen, this, &ChequesTab::enableActions);
    connect(m_slips, &DataTable::rowActivated, this, &ChequesTab::openSlip);
    connect(m_bank, &QPushButton::clicked, this, &ChequesTab::takeToBank);
    connect(m_day, &QPushButton::clicked, this, &ChequesTab::changeDay);
    connect(m_open, &QPushButton::clicked, this, &ChequesTab::openSlip);
}

void ChequesTab::build()
{
    m_drawer->setObjectName(u"chequeTable"_s);
    m_drawer->setItemDelegateForColumn(6, new PillDelegate(m_desk.theme, m_drawer));
    m_drawer->setSource(m_drawerModel);
    m_drawer->sortByColumn(3, Qt::AscendingOrder);
    m_drawer->setEmptyState(new EmptyState(m_desk.theme, Icon::Fees, tr("No cheque to cash"),
        tr("Cheques that come in wait here until they are taken to the bank.")));
    m_slips->setObjectName(u"depositTable"_s);
    m_slips->setItemDelegateForColumn(4, new PillDelegate(m_desk.theme, m_slips));
    m_slips->setSource(m_slipModel);
    m_slips->sortByColumn(0, Qt::DescendingOrder);
    m_slips->setEmptyState(new EmptyState(m_desk.theme, Icon::File, tr("No deposit yet"),
        tr("Each visit to the bank with cheques leaves its numbered slip here.")));
    m_drawerList = makeList(*m_drawer, u"fees.cheques"_s, tr("Cheques to cash"));
    m_slipList = makeList(*m_slips, u"fees.deposits"_s, tr("Deposit slips"));
    m_stack->addWidget(m_drawer);
    m_stack->addWidget(m_slips);
    m_which->setObjectName(u"chequeWhich"_s);
    m_which->setAccessibleName(tr("Which list"));
    m_which->addItems({tr("Cheques to cash"), tr("Deposit slips")});
    auto *card = new Card(m_desk.theme, QString(), this);
    card->setFlush(true);
    addButtons(*card);
    m_search->setObjectName(u"chequeSearch"_s);
    auto *line = new QHBoxLayout;
    const int edge = m_desk.theme.px(14);
    line->setContentsMargins(edge, 0, edge, edge / 2);
    line->addWidget(m_search);
    card->body()->addLayout(line);
    card->body()->addWidget(m_stack, 1);
    for (DataTable *table : {m_drawer, m_slips})
        connect(m_search, &QLineEdit::textChanged, table, &DataTable::setFilterText);
    connect(m_search, &SearchField::leftDownwards, this,
        [this] { m_stack->currentWidget()->setFocus(Qt::OtherFocusReason); });
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(card);
}

ShownList *ChequesTab::makeList(DataTable &table, const QString &name, const QString &title)
{
    auto *list =
        new ShownList(m_desk, *m_output, table, {name, title, ListOutput::Content::Details});
    list->setNote([this] { return m_search->text().trimmed(); });
    list->keepFilters({m_search});
    return list;
}

void ChequesTab::addButtons(Card &card)
{
    m_bank->setObjectName(u"chequeBank"_s);
    m_day->setObjectName(u"chequeDay"_s);
    m_open->setObjectName(u"depositOpen"_s);
    card.addMark(m_which);
    card.addMark(m_count);
    m_drawerButtons = QList<QWidget *>{m_day, m_bank} + m_drawerList->makeButtons();
    m_slipButtons = QList<QWidget *>{m_open} + m_slipList->makeButtons();
    for (QWidget *button : m_drawerButtons + m_slipButtons)
        card.addAction(button);
    choose(Drawer);
}

void ChequesTab::choose(int shown)
{
    m_stack->setCurrentIndex(shown);
    for (QWidget *button : std::as_const(m_drawerButtons))
        button->setVisible(shown == Drawer);
    for (QWidget *button : std::as_const(m_slipButtons))
        button->setVisible(shown == Slips);
    if (!m_mayManage) {
        m_bank->hide();
        m_day->hide();
    }
    m_count->setVisible(shown == Drawer);
    enableActions();
}

void ChequesTab::setMayManage(bool mayManage)
{
    m_mayManage = mayManage;
    choose(m_which->currentIndex());
}

void ChequesTab::print()
{
    (m_which->currentIndex() == Drawer ? m_drawerList : m_slipList)->print();
}

void ChequesTab::reload()
{
    auto cheques = m_services.cheques.drawer();
    auto deposits = m_services.cheques.deposits();
    if (!cheques || !deposits) {
        m_desk.messages.showError(cheques ? deposits.error() : cheques.error());
        return;
    }
    m_cheques = std::move(*cheques);
    m_deposits = std::move(*deposits);
    m_drawerModel->setRows(FeeRows::cheques(m_cheques, m_desk.clock.today()));
    m_slipModel->setRows(FeeRows::deposits(m_deposits));
    showCount();
    enableActions();
}

void ChequesTab::showCount()
{
    const QDate today = m_desk.clock.today();
    base::Money ready;
    for (const fees::Cheque &cheque : m_cheques) {
        if (cheque.isReadyOn(today))
            ready += cheque.amount;
    }
    m_count->setText(tr("%1 to cash now").arg(base::formatMoney(ready)), Tone::Accent);
}

std::vector<fees::Cheque> ChequesTab::chosen() const
{
    std::vector<fees::Cheque> cheques;
    const QModelIndexList selected = m_drawer->selectedSource();
    for (const QModelIndex &index : selected)
        cheques.push_back(m_cheques[static_cast<size_t>(index.row())]);
    return cheques;
}

void ChequesTab::enableActions()
{
    const auto cheques = chosen();
    const QDate today = m_desk.clock.today();
    m_bank->setEnabled(!cheques.empty()
        || std::any_of(m_cheques.begin(), m_cheques.end(),
            [&](const fees::Cheque &cheque) { return cheque.isReadyOn(today); }));
    m_day->setEnabled(cheques.size() == 1);
    m_open->setEnabled(m_slips->currentSource().isValid());
}

// What is chosen; all that may be cashed today when nothing is.
void ChequesTab::takeToBank()
{
    std::vector<fees::Cheque> cheques = chosen();
    const QDate today = m_desk.clock.today();
    if (cheques.empty()) {
        std::copy_if(m_cheques.begin(), m_cheques.end(), std::back_inserter(cheques),
            [&](const fees::Cheque &cheque) { return cheque.isReadyOn(today); });
    }
    base::Money total;
    std::vector<fees::PaymentId> keys;
    for (const fees::Cheque &cheque : cheques) {
        total += cheque.amount;
        keys.push_back(cheque.payment);
    }
    TaskDialog dialog(m_desk.theme, tr("Take cheques to the bank"),
        tr("%n cheque(s), %1 in all. The slip gets its number and cannot be taken back.", nullptr,
            static_cast<int>(cheques.size()))
            .arg(base::formatMoney(total)),
        tr("Make the slip"), window());
    dialog.setObjectName(u"depositDialog"_s);
    auto *day = new DateField(m_desk.theme, today);
    day->setDate(today);
    dialog.addTyped(u"depositDay"_s, tr("Deposited on"), day, Presence::Required);
    dialog.mapError(fees::errors::kBadDate, u"depositDay"_s);
    std::optional<fees::Deposit> deposit;
    dialog.setAct([&]() -> base::Done {
        ET_ASSIGN(deposit, m_services.cheques.takeToBank(keys, day->date().value_or(QDate())));
        return {};
    });
    if (m_desk.dialogs.run(dialog) != QDialog::Accepted || !deposit)
        return;
    m_desk.messages.clearMessage();
    m_desk.messages.notice(tr("Deposit slip %1 is made.").arg(deposit->number));
    reload();
    emit depositRequested(deposit->id.value());
}

void ChequesTab::changeDay()
{
    const fees::Cheque cheque = chosen().front();
    TaskDialog dialog(m_desk.theme, tr("When is this cheque cashed?"),
        tr("%1 from %2.").arg(base::formatMoney(cheque.amount), cheque.remitterName), tr("Save"),
        window());
    dialog.setObjectName(u"cashDayDialog"_s);
    auto *day = new DateField(m_desk.theme, m_desk.clock.today());
    day->setDate(cheque.cashOn);
    dialog.addTyped(
        u"cashDay"_s, tr("To be cashed on"), day, Presence::Optional, tr("Empty: at once."));
    dialog.setAct([&] { return m_services.cheques.setCashDay(cheque.payment, day->date()); });
    if (m_desk.dialogs.run(dialog) != QDialog::Accepted)
        return;
    reload();
    m_desk.messages.undoable(tr("The day of the cheque is changed."),
        [services = m_services, payment = cheque.payment, before = cheque.cashOn] {
            return services.cheques.setCashDay(payment, before);
        });
}

void ChequesTab::openSlip()
{
    const QModelIndex index = m_slips->currentSource();
    if (index.isValid())
        emit depositRequested(m_deposits[static_cast<size_t>(index.row())].id.value());
}

} // namespace ui

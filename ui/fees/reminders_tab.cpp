#include "ui/fees/reminders_tab.h"

#include "core/base/format.h"
#include "ui/base/buttons.h"
#include "ui/base/card.h"
#include "ui/base/cell_delegates.h"
#include "ui/base/data_table.h"
#include "ui/base/dialogs.h"
#include "ui/base/empty_state.h"
#include "ui/base/labels.h"
#include "ui/base/search_field.h"
#include "ui/base/shown_list.h"
#include "ui/fees/reminder_rows.h"

#include <QComboBox>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace ui {

RemindersTab::RemindersTab(const Desk &desk, const FeesServices &services, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_services(services)
    , m_output(new ListOutput(desk, services.workspace, services.accounts, this))
    , m_which(new QComboBox)
    , m_search(new SearchField(desk.theme, tr("Search a payer, a student or a number")))
    , m_write(makeButton(desk.theme, tr("&Write the letters…"), ButtonLook::Secondary, Icon::Mail))
    , m_open(makeButton(desk.theme, tr("Open the &letter"), ButtonLook::Secondary, Icon::File))
    , m_totals(makeLabel(QString(), LabelLook::Strong))
    , m_planModel(new CellRows(ReminderRows::proposalColumns(), this))
    , m_sentModel(new CellRows(ReminderRows::sentColumns(), this))
    , m_agedModel(new CellRows(ReminderRows::agedColumns(), this))
    , m_plan(new DataTable(desk.theme, tr("Letters to write")))
    , m_sent(new DataTable(desk.theme, tr("Letters sent")))
    , m_aged(new DataTable(desk.theme, tr("Aged balance")))
    , m_stack(new QStackedWidget)
{
    build();
    connect(m_which, &QComboBox::currentIndexChanged, this, &RemindersTab::choose);
    connect(m_plan, &DataTable::selectionChangedByUser, this, &RemindersTab::enableActions);
    connect(m_sent, &DataTable::selectionChangedByUser, this, &RemindersTab::enableActions);
    connect(m_sent, &DataTable::rowActivated, this, &RemindersTab::openLetters);
    connect(m_write, &QPushButton::clicked, this, &RemindersTab::write);
    connect(m_open, &QPushButton::clicked, this, &RemindersTab::openLetters);
}

void RemindersTab::build()
{
    m_plan->setObjectName(u"reminderTable"_s);
    m_plan->setTwoLines(true);
    m_plan->setItemDelegateForColumn(0, new PersonDelegate(m_desk.theme, m_plan));
    m_sent->setObjectName(u"sentTable"_s);
    m_aged->setObjectName(u"agedTable"_s);
    addList(*m_plan, *m_planModel, 4, u"fees.reminders"_s, tr("Nobody is to be written to"),
        tr("Who is late appears here once the days of the settings have passed."));
    addList(*m_sent, *m_sentModel, 6, u"fees.letters"_s, tr("No letter yet"),
        tr("Each letter that is written stays here as it was issued."));
    addList(*m_aged, *m_agedModel, -1, u"fees.aged"_s, tr("Nobody owes anything"),
        tr("What is still due appears here by payer, by how late it is."));
    m_plan->sortByColumn(4, Qt::AscendingOrder);
    m_sent->sortByColumn(0, Qt::DescendingOrder);
    m_which->setObjectName(u"reminderWhich"_s);
    m_which->setAccessibleName(tr("Which list"));
    m_which->addItems({tr("Letters to write"), tr("Letters sent"), tr("Aged balance")});
    m_write->setObjectName(u"reminderWrite"_s);
    m_open->setObjectName(u"reminderOpen"_s);
    m_totals->setObjectName(u"reminderTotals"_s);
    m_totals->setWordWrap(true);
    m_totals->setContentsMargins(
        m_desk.theme.px(16), m_desk.theme.px(8), m_desk.theme.px(16), m_desk.theme.px(12));
    m_buttons[ToWrite].prepend(m_write);
    m_buttons[Sent].prepend(m_open);
    auto *card = new Card(m_desk.theme, QString(), this);
    card->setFlush(true);
    card->addMark(m_which);
    for (const QList<QWidget *> &buttons : std::as_const(m_buttons)) {
        for (QWidget *button : buttons)
            card->addAction(button);
    }
    card->body()->addLayout(makeSearch());
    card->body()->addWidget(m_stack, 1);
    card->body()->addWidget(m_totals);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(card);
    choose(ToWrite);
}

QLayout *RemindersTab::makeSearch()
{
    m_search->setObjectName(u"reminderSearch"_s);
    auto *line = new QHBoxLayout;
    const int edge = m_desk.theme.px(14);
    line->setContentsMargins(edge, 0, edge, edge / 2);
    line->addWidget(m_search);
    for (DataTable *table : {m_plan, m_sent, m_aged})
        connect(m_search, &QLineEdit::textChanged, table, &DataTable::setFilterText);
    connect(m_search, &SearchField::leftDownwards, this,
        [this] { m_stack->currentWidget()->setFocus(Qt::OtherFocusReason); });
    return line;
}

void RemindersTab::addList(DataTable &table, CellRows &model, int pill, const QString &name,
    const QString &emptyTitle, const QString &emptyText)
{
    if (pill >= 0)
        table.setItemDelegateForColumn(pill, new PillDelegate(m_desk.theme, &table));
    table.setSource(&model);
    table.setEmptyState(new EmptyState(m_desk.theme, Icon::CheckCircle, emptyTitle, emptyText));
    auto *shown = new ShownList(
        m_desk, *m_output, table, {name, table.accessibleName(), ListOutput::Content::Details});
    shown->setNote([this] { return m_search->text().trimmed(); });
    shown->keepFilters({m_search});
    m_lists += shown;
    m_buttons += shown->makeButtons();
    m_stack->addWidget(&table);
}

void RemindersTab::choose(int shown)
{
    m_stack->setCurrentIndex(shown);
    for (int list = 0; list < m_buttons.size(); ++list) {
        for (QWidget *button : m_buttons.at(list))
            button->setVisible(list == shown);
    }
    if (!m_mayManage)
        m_write->hide();
    showTotals();
    enableActions();
}

void RemindersTab::setMayManage(bool mayManage)
{
    m_mayManage = mayManage;
    choose(m_which->currentIndex());
}

void RemindersTab::print()
{
    m_lists.at(m_which->currentIndex())->print();
}

void RemindersTab::reload()
{
    auto plan = m_services.reminders.plan();
    auto sent = m_services.reminders.sent();
    auto aged = m_services.reminders.aged();
    if (!plan || !sent || !aged) {
        m_desk.messages.showError(!plan ? plan.error() : !sent ? sent.error() : aged.error());
        return;
    }
    m_proposed = std::move(*plan);
    m_letters = std::move(*sent);
    m_payers = std::move(*aged);
    m_planModel->setRows(ReminderRows::proposals(m_proposed));
    m_sentModel->setRows(ReminderRows::sent(m_letters));
    m_agedModel->setRows(ReminderRows::aged(m_payers));
    showTotals();
    enableActions();
}

void RemindersTab::showTotals()
{
    const int shown = m_which->currentIndex();
    base::Money sum;
    if (shown == Sent) {
        m_totals->setText(tr("%n letter(s) sent", nullptr, static_cast<int>(m_letters.size())));
    } else if (shown == ToWrite) {
        for (const fees::ReminderProposal &proposal : m_proposed.proposals)
            sum += proposal.amount();
        m_totals->setText(
            tr("%n letter(s) to write, %1", nullptr, static_cast<int>(m_proposed.proposals.size()))
                .arg(base::formatMoney(sum)));
    } else {
        base::Money overdue;
        for (const fees::AgedPayer &payer : m_payers) {
            sum += payer.outstanding();
            overdue += payer.overdue();
        }
        m_totals->setText(tr("Still due: %1, of which overdue: %2")
                              .arg(base::formatMoney(sum), base::formatMoney(overdue)));
    }
}

// What is chosen of the proposals; all of them when nothing is.
std::vector<people::PartyId> RemindersTab::chosenPayers() const
{
    std::vector<people::PartyId> payers;
    const QModelIndexList selected = m_plan->selectedSource();
    for (const QModelIndex &index : selected) {
        if (const qint64 key = m_planModel->keyAt(index); key > 0)
            payers.emplace_back(key);
    }
    if (!selected.isEmpty())
        return payers;
    for (const fees::ReminderProposal &proposal : m_proposed.proposals)
        payers.push_back(proposal.payer.id);
    return payers;
}

void RemindersTab::enableActions()
{
    m_write->setEnabled(!chosenPayers().empty());
    m_open->setEnabled(!m_sent->selectedSource().isEmpty());
}

void RemindersTab::write()
{
    const auto payers = chosenPayers();
    const int count = static_cast<int>(payers.size());
    if (!m_desk.dialogs.confirm(tr("Write %n letter(s)?", nullptr, count),
            tr("Each letter gets its number and is kept as issued. It cannot be taken back: print "
               "and send it."),
            tr("Write")))
        return;
    const auto letters = m_services.reminders.send(payers);
    if (!letters) {
        m_desk.messages.showError(letters.error());
        reload();
        return;
    }
    m_desk.messages.clearMessage();
    m_desk.messages.notice(tr("%n letter(s) written.", nullptr, count));
    QList<qint64> keys;
    for (const fees::Reminder &letter : *letters)
        keys += letter.id.value();
    reload();
    emit lettersRequested(keys);
}

void RemindersTab::openLetters()
{
    QList<qint64> keys;
    const QModelIndexList selected = m_sent->selectedSource();
    for (const QModelIndex &index : selected)
        keys += m_sentModel->keyAt(index);
    if (!keys.isEmpty())
        emit lettersRequested(keys);
}

} // namespace ui

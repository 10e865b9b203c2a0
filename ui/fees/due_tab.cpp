#include "ui/fees/due_tab.h"

#include "core/base/format.h"
#include "core/base/text.h"
#include "ui/base/buttons.h"
#include "ui/base/card.h"
#include "ui/base/cell_delegates.h"
#include "ui/base/data_table.h"
#include "ui/base/empty_state.h"
#include "ui/base/metric_card.h"
#include "ui/base/pill_label.h"
#include "ui/base/search_field.h"
#include "ui/base/shown_list.h"
#include "ui/fees/fee_rows.h"

#include <QComboBox>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

enum Which { Open, Overdue, All };

} // namespace

DueTab::DueTab(const Desk &desk, const FeesServices &services, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_services(services)
    , m_charged(new MetricCard(desk.theme, tr("Charged")))
    , m_received(new MetricCard(desk.theme, tr("Received")))
    , m_outstanding(new MetricCard(desk.theme, tr("Still due")))
    , m_overdue(new MetricCard(desk.theme, tr("Overdue")))
    , m_year(new QComboBox)
    , m_group(new QComboBox)
    , m_which(new QComboBox)
    , m_search(new SearchField(desk.theme, tr("Search a student or a payer")))
    , m_count(new PillLabel(desk.theme, QString(), Tone::Accent))
    , m_receive(makeButton(
          desk.theme, tr("Record pa&yment of selection"), ButtonLook::Secondary, Icon::Fees))
    , m_statements(
          makeButton(desk.theme, tr("State&ment of the payer"), ButtonLook::Secondary, Icon::File))
    , m_model(new CellRows(FeeRows::dueColumns(), this))
    , m_table(new DataTable(desk.theme, tr("Instalments")))
{
    m_table->setObjectName(u"dueTable"_s);
    m_table->setTwoLines(true);
    m_table->setItemDelegateForColumn(0, new PersonDelegate(desk.theme, m_table));
    m_table->setItemDelegateForColumn(5, new PillDelegate(desk.theme, m_table));
    m_table->setSource(m_model);
    m_table->sortByColumn(2, Qt::AscendingOrder);
    makeShownList();
    m_table->setEmptyState(new EmptyState(desk.theme, Icon::CheckCircle, tr("No instalment here"),
        tr("What is charged appears here with its due dates. Charge students in the tab "
           "“To charge”, or widen the filters.")));
    auto *card = new Card(desk.theme, tr("Instalments"), this);
    card->setFlush(true);
    card->addMark(m_count);
    m_receive->setObjectName(u"dueReceive"_s);
    m_receive->setEnabled(false);
    m_statements->setObjectName(u"dueStatements"_s);
    m_statements->setEnabled(false);
    card->addAction(m_statements);
    card->addAction(m_receive);
    m_shown->addButtons(*card);
    card->body()->addWidget(makeFilters());
    card->body()->addWidget(m_table, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(desk.theme.px(14));
    column->addWidget(makeFigures());
    column->addWidget(card, 1);
    connect(m_receive, &QPushButton::clicked, this, &DueTab::receiveRequested);
    connect(m_table, &DataTable::shownRowsChanged, this, &DueTab::showCount);
    connect(m_statements, &QPushButton::clicked, this, &DueTab::statementsRequested);
    connect(m_table, &DataTable::selectionChangedByUser, this, &DueTab::enableActions);
    connect(m_table, &DataTable::rowActivated, this, [this](const QModelIndex &index) {
        emit studentRequested(m_lines[static_cast<size_t>(index.row())].student.value());
    });
}

void DueTab::makeShownList()
{
    auto *output = new ListOutput(m_desk, m_services.workspace, m_services.accounts, this);
    m_shown = new ShownList(m_desk, *output, *m_table,
        {u"fees.due"_s, tr("Instalments and arrears"), ListOutput::Content::Details});
    m_shown->keepFilters({m_search, m_which, m_group});
    m_shown->setNote([this] {
        const QString group = m_group->currentIndex() > 0 ? m_group->currentText() : QString();
        return base::joined(
            {yearLabel(), m_which->currentText(), group, m_search->text().trimmed()}, u" · "_s);
    });
}

void DueTab::print()
{
    m_shown->print();
}

QWidget *DueTab::makeFigures()
{
    auto *figures = new QWidget(this);
    auto *row = new QHBoxLayout(figures);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(m_desk.theme.px(14));
    for (MetricCard *card : {m_charged, m_received, m_outstanding, m_overdue})
        row->addWidget(card, 1);
    m_charged->setClickable(false);
    m_received->setClickable(false);
    m_charged->setObjectName(u"figureCharged"_s);
    m_received->setObjectName(u"figureReceived"_s);
    m_outstanding->setObjectName(u"figureOpen"_s);
    m_overdue->setObjectName(u"figureOverdue"_s);
    connect(m_outstanding, &MetricCard::clicked, this, [this] { m_which->setCurrentIndex(Open); });
    connect(m_overdue, &MetricCard::clicked, this, [this] { m_which->setCurrentIndex(Overdue); });
    return figures;
}

QWidget *DueTab::makeFilters()
{
    auto *filters = new QWidget(this);
    auto *row = new QHBoxLayout(filters);
    const int edge = m_desk.theme.px(14);
    row->setContentsMargins(edge, 0, edge, edge / 2);
    row->setSpacing(m_desk.theme.px(8));
    m_search->setObjectName(u"dueSearch"_s);
    m_year->setObjectName(u"dueYear"_s);
    m_group->setObjectName(u"dueGroup"_s);
    m_which->setObjectName(u"dueWhich"_s);
    m_year->setAccessibleName(tr("School year"));
    m_group->setAccessibleName(tr("Group"));
    m_which->setAccessibleName(tr("Which instalments"));
    m_which->addItems({tr("Still due"), tr("Overdue only"), tr("All, paid too")});
    row->addWidget(m_search, 1);
    row->addWidget(m_which);
    row->addWidget(m_group);
    row->addWidget(m_year);
    connect(m_search, &QLineEdit::textChanged, m_table, &DataTable::setFilterText);
    connect(m_search, &SearchField::leftDownwards, m_table, [this] { m_table->setFocus(); });
    connect(m_which, &QComboBox::currentIndexChanged, this, &DueTab::readLines);
    connect(m_group, &QComboBox::currentIndexChanged, this, &DueTab::readLines);
    connect(m_year, &QComboBox::currentIndexChanged, this, [this] {
        readLines();
        showTotals();
        emit yearChosen();
    });
    return filters;
}

void DueTab::setMayReceive(bool mayReceive)
{
    m_receive->setVisible(mayReceive);
}

std::optional<school::SchoolYearId> DueTab::year() const
{
    const QVariant key = m_year->currentData();
    return key.isValid() ? std::optional(school::SchoolYearId(key.toLongLong())) : std::nullopt;
}

void DueTab::chooseYear(school::SchoolYearId year)
{
    m_year->setCurrentIndex(m_year->findData(year.value()));
}

void DueTab::showOverdue()
{
    m_which->setCurrentIndex(Overdue);
}

QString DueTab::yearLabel() const
{
    return m_year->currentText();
}

std::vector<fees::DueLine> DueTab::chosen() const
{
    std::vector<fees::DueLine> lines;
    const QModelIndexList selected = m_table->selectedSource();
    for (const QModelIndex &index : selected)
        lines.push_back(m_lines[static_cast<size_t>(index.row())]);
    return lines;
}

void DueTab::fillChoices()
{
    const QSignalBlocker quietYear(m_year);
    const QSignalBlocker quietGroup(m_group);
    const QVariant formerYear = m_year->currentData();
    const QVariant formerGroup = m_group->currentData();
    const auto years = m_services.years.years();
    const auto groups = m_services.groups.groups();
    if (!years || !groups) {
        m_desk.messages.showError(years ? groups.error() : years.error());
        return;
    }
    m_year->clear();
    QVariant current;
    for (const school::SchoolYear &year : *years) {
        m_year->addItem(year.dates.label, year.id.value());
        if (year.state == school::YearState::Current)
            current = year.id.value();
    }
    m_year->setCurrentIndex(m_year->findData(formerYear.isValid() ? formerYear : current));
    m_group->clear();
    m_group->addItem(tr("All groups"));
    for (const school::Group &group : *groups)
        m_group->addItem(group.details.name, group.id.value());
    m_group->setCurrentIndex(
        formerGroup.isValid() ? std::max(0, m_group->findData(formerGroup)) : 0);
}

void DueTab::reload()
{
    fillChoices();
    readLines();
    showTotals();
}

void DueTab::readLines()
{
    fees::DueFilter filter;
    filter.year = year();
    if (m_group->currentData().isValid())
        filter.group = school::GroupId(m_group->currentData().toLongLong());
    filter.onlyOpen = m_which->currentIndex() != All;
    if (m_which->currentIndex() == Overdue)
        filter.dueTo = m_desk.clock.today().addDays(-1);
    auto lines = m_services.lists.dueLines(filter);
    if (!lines) {
        m_desk.messages.showError(lines.error());
        return;
    }
    m_lines = std::move(*lines);
    m_model->setRows(FeeRows::due(m_lines, m_desk.clock.today()));
    showCount();
    enableActions();
}

void DueTab::enableActions()
{
    const bool isChosen = !chosen().empty();
    m_receive->setEnabled(isChosen);
    m_statements->setEnabled(isChosen);
}

void DueTab::showTotals()
{
    if (!year())
        return;
    const auto totals = m_services.lists.yearTotals(*year());
    if (!totals) {
        m_desk.messages.showError(totals.error());
        return;
    }
    const fees::Balance &balance = totals->balance;
    m_charged->setFigure(base::formatMoney(balance.charged));
    m_charged->setNote(
        tr("%n student(s) of %1", nullptr, totals->charged).arg(QString::number(totals->students)));
    m_received->setFigure(base::formatMoney(balance.settled));
    m_received->setNote(totals->collected().isDefined()
            ? tr("%1 of what is charged").arg(base::formatPercent(totals->collected()))
            : tr("Nothing charged yet"),
        totals->collected().isDefined() ? Tone::Good : Tone::Neutral);
    m_outstanding->setFigure(base::formatMoney(balance.outstanding()));
    m_outstanding->setNote(balance.credit.isZero()
            ? tr("No advance")
            : tr("%1 of advances").arg(base::formatMoney(balance.credit)));
    m_overdue->setFigure(base::formatMoney(balance.overdue));
    m_overdue->setNote(tr("%n student(s) concerned", nullptr, totals->overdue),
        totals->overdue > 0 ? Tone::Bad : Tone::Good);
}

void DueTab::showCount()
{
    m_count->setText(tr("%n instalment(s)", nullptr, m_table->shownRows()), Tone::Accent);
}

} // namespace ui

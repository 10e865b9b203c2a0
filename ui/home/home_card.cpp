#include "ui/home/home_card.h"

#include "ui/base/buttons.h"
#include "ui/base/card.h"
#include "ui/base/cell_delegates.h"
#include "ui/base/data_table.h"
#include "ui/base/empty_state.h"
#include "ui/base/pill_label.h"

#include <QHeaderView>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

constexpr int kLeastHeight = 250; // a heading and an empty state in large letters

std::vector<ListColumn> columnsOf(const HomeList &list)
{
    std::vector<ListColumn> columns;
    for (const auto &[look, column] : list.columns)
        columns.push_back(column);
    return columns;
}

} // namespace

HomeCard::HomeCard(const Desk &desk, const HomeList &list, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_rows(columnsOf(list))
    , m_count(new PillLabel(desk.theme, {}, Tone::Neutral, this))
    , m_table(new DataTable(desk.theme, list.title, this))
    , m_empty(new EmptyState(desk.theme, list.emptyIcon, list.emptyTitle, list.emptyText))
{
    setObjectName(list.name);
    m_table->setObjectName(list.name + u"Table"_s);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    for (int column = 0; column < int(list.columns.size()); ++column) {
        switch (list.columns[size_t(column)].first) {
        case HomeColumn::Text:
            break;
        case HomeColumn::Person:
            m_table->setTwoLines(true);
            m_table->setItemDelegateForColumn(column, new PersonDelegate(desk.theme, m_table));
            break;
        case HomeColumn::Pill:
            m_table->setItemDelegateForColumn(column, new PillDelegate(desk.theme, m_table));
            break;
        case HomeColumn::Bar:
            m_table->setItemDelegateForColumn(column, new RatioBarDelegate(desk.theme, m_table));
            break;
        }
    }
    m_table->setSource(&m_rows);
    m_table->sortByColumn(-1, Qt::AscendingOrder); // the most pressing first, as read
    m_table->setEmptyState(m_empty);

    auto *all = makeButton(desk.theme, list.allLabel, ButtonLook::Quiet, Icon::ArrowRight, this);
    all->setObjectName(list.name + u"All"_s);
    all->setAccessibleName(u"%1: %2"_s.arg(list.title, list.allLabel));
    auto *card = new Card(desk.theme, list.title, this);
    card->setFlush(true);
    card->addMark(m_count);
    card->addAction(all);
    card->body()->addWidget(m_table);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(card);
    // All cards of the page share its height, whatever they hold.
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
    const auto measure = [this] { setMinimumHeight(m_desk.theme.px(kLeastHeight)); };
    measure();
    connect(&desk.theme, &Theme::changed, this, measure);

    connect(all, &QPushButton::clicked, this, [this] { m_desk.navigator.go(m_all); });
    connect(m_table, &DataTable::rowActivated, this, &HomeCard::open);
    connect(m_table, &QAbstractItemView::clicked, this, [this] { open(m_table->currentSource()); });
    setList(list);
}

void HomeCard::setList(const HomeList &list)
{
    std::vector<CellRows::Row> rows;
    m_places.clear();
    for (const HomeLine &line : list.lines) {
        m_places.push_back(line.place);
        rows.push_back({qint64(m_places.size()), line.cells});
    }
    m_rows.setRows(std::move(rows));
    m_all = list.all;
    m_empty->setTexts(list.emptyTitle, list.emptyText);
    m_count->setVisible(!list.lines.empty());
    m_count->setText(QString::number(list.lines.size()), list.tone);
}

void HomeCard::open(const QModelIndex &line)
{
    if (const qint64 key = m_rows.keyAt(line); key > 0)
        m_desk.navigator.go(m_places[size_t(key) - 1]);
}

} // namespace ui

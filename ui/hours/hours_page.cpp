#include "ui/hours/hours_page.h"

#include "core/base/format.h"
#include "core/base/text.h"
#include "ui/base/card.h"
#include "ui/base/cell_delegates.h"
#include "ui/base/data_table.h"
#include "ui/base/empty_state.h"
#include "ui/base/labels.h"
#include "ui/base/metric_card.h"
#include "ui/base/scroll_column.h"
#include "ui/base/shown_list.h"
#include "ui/hours/chart_view.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

using Kind = exchange::ColumnKind;

std::vector<ListColumn> figureColumns(const QString &first)
{
    const auto words = [](const char *text) {
        return QCoreApplication::translate("ui::HoursPage", text);
    };
    return {{u"name"_s, first}, {u"share"_s, words(QT_TRANSLATE_NOOP("ui::HoursPage", "Share"))},
        {u"practice"_s, words(QT_TRANSLATE_NOOP("ui::HoursPage", "Practice")), Kind::Minutes},
        {u"theory"_s, words(QT_TRANSLATE_NOOP("ui::HoursPage", "Theory")), Kind::Minutes},
        {u"judgement"_s, words(QT_TRANSLATE_NOOP("ui::HoursPage", "Balance"))}};
}

} // namespace

HoursPage::HoursPage(const Desk &desk, security::Workspace &workspace,
    security::AccountService &accounts, hours::HoursService &hours, school::YearService &years,
    QWidget *parent)
    : Page(parent)
    , m_desk(desk)
    , m_workspace(workspace)
    , m_hours(hours)
    , m_years(years)
    , m_groupRows(figureColumns(tr("Group")))
    , m_studentRows(figureColumns(tr("Student")))
    , m_sessionRows({{u"day"_s, tr("Session")}, {u"counts"_s, tr("Type")}, {u"mark"_s, tr("Roll")},
          {u"hours"_s, tr("Hours"), Kind::Minutes}})
    , m_period(new QComboBox(this))
    , m_measure(new QComboBox(this))
    , m_share(new MetricCard(desk.theme, tr("Practice share"), this))
    , m_practice(new MetricCard(desk.theme, tr("Practice"), this))
    , m_theory(new MetricCard(desk.theme, tr("Theory"), this))
    , m_watch(new MetricCard(desk.theme, tr("Students to watch"), this))
    , m_groups(makeTable(u"groupTable"_s, tr("Groups"), m_groupRows))
    , m_students(makeTable(u"studentTable"_s, tr("Students"), m_studentRows))
    , m_sessions(makeTable(u"sessionTable"_s, tr("Sessions behind the figure"), m_sessionRows))
    , m_output(new ListOutput(desk, workspace, accounts, this))
    , m_groupList(makeShownList(*m_groups, tr("Hours by group")))
    , m_studentList(makeShownList(*m_students, tr("Students")))
    , m_sessionList(makeShownList(*m_sessions, tr("Sessions behind the figure")))
    , m_chart(new ChartView(desk.theme, this))
    , m_studentCard(new Card(desk.theme, tr("Students"), this))
    , m_sessionCard(new Card(desk.theme, tr("Sessions behind the figure"), this))
{
    setObjectName(u"hoursPage"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(desk.theme.px(14));
    column->addWidget(makeChoices());
    column->addWidget(makeFigures());
    column->addWidget(makeLists(), 1);
    connect(m_period, &QComboBox::activated, this, &HoursPage::showAll);
    connect(m_measure, &QComboBox::activated, this, &HoursPage::showAll);
    connect(m_groups, &DataTable::rowChosen, this, &HoursPage::showStudents);
    connect(m_students, &DataTable::rowChosen, this, &HoursPage::showSessions);
    connect(m_sessions, &DataTable::rowActivated, this, &HoursPage::openRoll);
}

DataTable *HoursPage::makeTable(const QString &name, const QString &words, CellRows &rows)
{
    auto *table = new DataTable(m_desk.theme, words, this);
    table->setObjectName(name);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    const bool isOfFigures = &rows != &m_sessionRows;
    if (isOfFigures)
        table->setItemDelegateForColumn(1, new RatioBarDelegate(m_desk.theme, table));
    table->setItemDelegateForColumn(isOfFigures ? 4 : 2, new PillDelegate(m_desk.theme, table));
    table->setSource(&rows);
    return table;
}

ShownList *HoursPage::makeShownList(DataTable &table, const QString &title)
{
    auto *list = new ShownList(m_desk, *m_output, table, {u"hours."_s + table.objectName(), title});
    list->setNote([this] {
        const QString year = m_year ? m_year->dates.label : QString();
        return base::joined(
            {year, m_period->currentText(), m_measure->currentText(), m_words.targetText()},
            u" · "_s);
    });
    return list;
}

void HoursPage::print()
{
    if (m_sessions->hasFocus())
        m_sessionList->print();
    else if (m_students->hasFocus())
        m_studentList->print();
    else
        m_groupList->print();
}

QWidget *HoursPage::makeChoices()
{
    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(m_desk.theme.px(8));
    m_period->setObjectName(u"period"_s);
    m_period->setMinimumContentsLength(16);
    m_measure->setObjectName(u"measure"_s);
    m_measure->addItem(tr("Hours attended"), int(hours::Measure::Attended));
    m_measure->addItem(tr("Hours given"), int(hours::Measure::Delivered));
    m_measure->addItem(tr("Hours planned, of rolls done"), int(hours::Measure::Planned));
    const auto add = [&](const QString &label, QComboBox *box) {
        auto *words = makeLabel(label, LabelLook::Field, bar);
        words->setBuddy(box);
        box->setAccessibleName(label);
        row->addWidget(words);
        row->addWidget(box);
        row->addSpacing(m_desk.theme.px(8));
    };
    add(tr("Period"), m_period);
    add(tr("Counting"), m_measure);
    row->addStretch();
    return bar;
}

QWidget *HoursPage::makeFigures()
{
    auto *figures = new QWidget(this);
    auto *row = new QHBoxLayout(figures);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(m_desk.theme.px(14));
    for (MetricCard *card : {m_share, m_practice, m_theory, m_watch}) {
        card->setClickable(false);
        row->addWidget(card, 1);
    }
    return figures;
}

QWidget *HoursPage::makeLists()
{
    auto *lists = new QWidget(this);
    auto *grid = new QGridLayout(lists);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(m_desk.theme.px(14));
    auto *groupCard = new Card(m_desk.theme, tr("Groups"), lists);
    auto *chartCard = new Card(m_desk.theme, tr("Practice share by group"), lists);
    for (auto [card, table] : {std::pair(groupCard, m_groups), std::pair(m_studentCard, m_students),
             std::pair(m_sessionCard, m_sessions)}) {
        card->setFlush(true);
        card->body()->addWidget(table);
    }
    m_groupList->keepFilters({m_period, m_measure});
    m_groupList->addButtons(*groupCard);
    m_studentList->addButtons(*m_studentCard);
    m_sessionList->addButtons(*m_sessionCard);
    auto *charts = new ScrollColumn(chartCard);
    charts->column()->addWidget(m_chart, 1);
    chartCard->body()->addWidget(charts, 1);
    m_groups->setEmptyState(new EmptyState(m_desk.theme, Icon::Balance, tr("No hours yet"),
        tr("Hours are counted as soon as the rolls of the period are done.")));
    m_students->setEmptyState(new EmptyState(m_desk.theme, Icon::Students, tr("No group chosen"),
        tr("Choose a group: its students appear here.")));
    m_sessions->setEmptyState(new EmptyState(m_desk.theme, Icon::Calendar, tr("No student chosen"),
        tr("Choose a student: the sessions behind the figures appear here.")));
    grid->addWidget(groupCard, 0, 0);
    grid->addWidget(chartCard, 0, 1);
    grid->addWidget(m_studentCard, 1, 0);
    grid->addWidget(m_sessionCard, 1, 1);
    grid->setRowStretch(0, 2);
    grid->setRowStretch(1, 3);
    grid->setColumnStretch(0, 3);
    grid->setColumnStretch(1, 2);
    for (QWidget *one : {static_cast<QWidget *>(groupCard), static_cast<QWidget *>(chartCard),
             static_cast<QWidget *>(m_studentCard), static_cast<QWidget *>(m_sessionCard)})
        one->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
    return lists;
}

QString HoursPage::title() const
{
    return tr("Hours 2/3–1/3");
}

QString HoursPage::subtitle() const
{
    return m_year ? u"%1 · %2"_s.arg(m_year->dates.label, m_words.targetText()) : QString();
}

QSet<QString> HoursPage::shows() const
{
    return {u"takeover"_s, u"roll"_s, u"session"_s, u"year"_s, u"student"_s, u"enrolment"_s,
        u"group"_s};
}

} // namespace ui

#include "ui/people/student_attendance.h"

#include "core/absences/absence_service.h"
#include "core/enrolment/student_file.h"
#include "core/follow_up/follow_up_service.h"
#include "core/security/workspace.h"
#include "ui/base/card.h"
#include "ui/base/cell_delegates.h"
#include "ui/base/chart_view.h"
#include "ui/base/data_table.h"
#include "ui/base/empty_state.h"
#include "ui/base/labels.h"
#include "ui/base/metric_card.h"
#include "ui/base/scroll_column.h"
#include "ui/base/shown_list.h"
#include "ui/people/attendance_rows.h"

#include <QGridLayout>
#include <QStackedLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace ui {

using security::Operation;
using security::Reach;

namespace {

constexpr int kListHeight = 220;
constexpr int kFigureColumns = 6;
constexpr int kDaysAhead = 366; // absences that are announced

} // namespace

StudentAttendance::List::List(
    const QString &itsName, const QString &itsTitle, std::vector<ListColumn> columns)
    : name(itsName)
    , title(itsTitle)
    , rows(std::move(columns))
{
}

StudentAttendance::StudentAttendance(
    const Desk &desk, security::Workspace &workspace, ListOutput &output, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_workspace(workspace)
    , m_mayReadAbsences(workspace.reach(Operation::ReadAbsences) != Reach::None)
    , m_mayReadHours(workspace.reach(Operation::ReadHours) != Reach::None)
    , m_months(u"studentMonths"_s, tr("Half-days, six months"), AttendanceRows::monthColumns())
    , m_cases(u"studentCases"_s, tr("Absences to follow"), AttendanceRows::caseColumns())
    , m_steps(u"studentSteps"_s, tr("Steps"), AttendanceRows::stepColumns())
    , m_lates(u"studentLates"_s, tr("Late arrivals, six months"), AttendanceRows::lateColumns())
    , m_natures(u"studentNatures"_s, tr("Hours of the year"), AttendanceRows::natureColumns())
    , m_chart(new ChartView(desk.theme))
    , m_rule(makeLabel({}, LabelLook::Caption))
    , m_balance(makeLabel({}, LabelLook::Caption))
    , m_month(new MetricCard(desk.theme, tr("Half-days this month")))
    , m_inARow(new MetricCard(desk.theme, tr("School days in a row")))
    , m_followed(new MetricCard(desk.theme, tr("To follow")))
    , m_late(new MetricCard(desk.theme, tr("Late")))
    , m_share(new MetricCard(desk.theme, tr("Share of practice")))
    , m_attended(new MetricCard(desk.theme, tr("Hours attended")))
    , m_empty(new EmptyState(desk.theme, Icon::RollCall, tr("Nothing to count yet"),
          tr("Half-days, absences and hours stand here once sessions of this young person are "
             "over.")))
    , m_scroll(new ScrollColumn)
    , m_pages(new QStackedLayout(this))
{
    setObjectName(u"studentAttendance"_s);
    buildList(m_months, output, tr("No session is over yet."));
    buildList(m_cases, output, tr("No absence is to be followed."));
    buildList(m_steps, output, tr("No number was reached, and no step was taken."));
    buildList(m_lates, output, tr("Nobody noted a late arrival."));
    buildList(m_natures, output, tr("Hours are counted as soon as rolls are done."));
    buildMonths();
    buildNatures();
    auto *grid = new QGridLayout;
    grid->setContentsMargins(0, 0, desk.theme.px(8), 0);
    grid->setSpacing(desk.theme.px(14));
    buildFigures(*grid);
    grid->addWidget(m_months.card, 1, 0, 1, kFigureColumns);
    grid->addWidget(m_cases.card, 2, 0, 1, 3);
    grid->addWidget(m_steps.card, 2, 3, 1, 3);
    grid->addWidget(m_natures.card, 3, 0, 1, 3);
    grid->addWidget(m_lates.card, 3, 3, 1, 3);
    for (int column = 0; column < kFigureColumns; ++column)
        grid->setColumnStretch(column, 1);
    m_scroll->column()->addLayout(grid);
    m_scroll->column()->addStretch();
    m_pages->addWidget(m_scroll);
    m_pages->addWidget(m_empty);
    connectRows();
}

void StudentAttendance::buildFigures(QGridLayout &grid)
{
    int column = 0;
    const auto add = [&](MetricCard *card, const QString &name, bool isShown) {
        card->setObjectName(name);
        card->setVisible(isShown);
        grid.addWidget(card, 0, column++);
    };
    add(m_month, u"figureMonth"_s, m_mayReadAbsences);
    add(m_inARow, u"figureInARow"_s, m_mayReadAbsences);
    add(m_followed, u"figureFollowed"_s, m_mayReadAbsences);
    add(m_late, u"figureLate"_s, m_mayReadHours);
    add(m_share, u"figureShare"_s, m_mayReadHours);
    add(m_attended, u"figureAttended"_s, m_mayReadHours);
    for (Card *card : {m_months.card, m_cases.card, m_steps.card})
        card->setVisible(m_mayReadAbsences);
    for (Card *card : {m_natures.card, m_lates.card})
        card->setVisible(m_mayReadHours);
}

// The rule and the chart beside the table they are about.
void StudentAttendance::buildMonths()
{
    m_rule->setObjectName(u"studentRule"_s);
    m_rule->setWordWrap(true);
    const int side = m_desk.theme.px(16);
    auto *column = new QVBoxLayout;
    column->setContentsMargins(side, 0, 0, side);
    column->setSpacing(m_desk.theme.px(8));
    column->addWidget(m_chart, 1);
    auto *row = new QHBoxLayout;
    row->setSpacing(m_desk.theme.px(14));
    row->addLayout(column, 2);
    m_months.card->body()->removeWidget(m_months.table);
    row->addWidget(m_months.table, 5);
    m_months.card->body()->addLayout(row, 1);
    m_rule->setContentsMargins(side, 0, side, side);
    m_months.card->body()->addWidget(m_rule);
    m_months.shown->setNote([this] { return u"%1 · %2"_s.arg(m_name, m_rule->text()); });
}

// Practice, theory and the target over the hours they are made of.
void StudentAttendance::buildNatures()
{
    m_balance->setObjectName(u"studentBalance"_s);
    m_balance->setWordWrap(true);
    const int side = m_desk.theme.px(16);
    m_balance->setContentsMargins(side, 0, side, m_desk.theme.px(8));
    m_natures.card->body()->insertWidget(0, m_balance);
    m_natures.shown->setNote([this] { return u"%1 · %2"_s.arg(m_name, m_balance->text()); });
}

void StudentAttendance::buildList(List &list, ListOutput &output, const QString &emptyText)
{
    list.table = new DataTable(m_desk.theme, list.title);
    list.table->setObjectName(list.name);
    list.table->setSelectionMode(QAbstractItemView::SingleSelection);
    list.table->setMinimumHeight(m_desk.theme.px(kListHeight));
    if (&list == &m_cases || &list == &m_steps)
        list.table->setItemDelegateForColumn(
            AttendanceRows::kStateColumn, new PillDelegate(m_desk.theme, list.table));
    list.table->setSource(&list.rows);
    if (&list != &m_natures)
        list.table->sortByColumn(0, Qt::DescendingOrder); // the newest first
    list.table->setEmptyState(new EmptyState(m_desk.theme, Icon::Check, list.title, emptyText));
    list.card = new Card(m_desk.theme, list.title);
    list.card->setFlush(true);
    list.shown = new ShownList(m_desk, output, *list.table,
        {u"students."_s + list.name, list.title, ListOutput::Content::Names,
            &list == &m_months ? QStringList{u"waiting"_s, u"excluded"_s} : QStringList()});
    list.shown->setNote([this] { return m_name; });
    list.shown->addButtons(*list.card);
    list.card->body()->addWidget(list.table, 1);
}

void StudentAttendance::connectRows()
{
    connect(m_months.table, &DataTable::rowActivated, this, [this](const QModelIndex &index) {
        goToMonth(AttendanceRows::monthOf(m_months.rows.keyAt(index)));
    });
    connect(m_steps.table, &DataTable::rowActivated, this, [this](const QModelIndex &index) {
        goToMonth(AttendanceRows::monthOf(m_steps.rows.keyAt(index)));
    });
    connect(m_cases.table, &DataTable::rowActivated, this, &StudentAttendance::goToCases);
    connect(m_natures.table, &DataTable::rowActivated, this, &StudentAttendance::goToHours);
    connect(m_lates.table, &DataTable::rowActivated, this, [this](const QModelIndex &index) {
        m_desk.navigator.go({u"roll-call"_s, u"session"_s, m_lates.rows.keyAt(index)});
    });
    connect(m_month, &MetricCard::clicked, this,
        [this] { goToMonth(follow_up::firstOfMonth(m_until)); });
    connect(m_inARow, &MetricCard::clicked, this, &StudentAttendance::goToCases);
    connect(m_followed, &MetricCard::clicked, this, &StudentAttendance::goToCases);
    connect(m_late, &MetricCard::clicked, this, [this] {
        m_scroll->ensureWidgetVisible(m_lates.card);
        m_lates.table->setFocus();
    });
    connect(m_share, &MetricCard::clicked, this, &StudentAttendance::goToHours);
    connect(m_attended, &MetricCard::clicked, this, &StudentAttendance::goToHours);
}

void StudentAttendance::show(const enrolment::StudentFile *file)
{
    m_student.reset();
    m_stay.reset();
    m_isRead = false;
    const QDate today = m_desk.clock.today();
    if (file) {
        m_student = file->student.id;
        m_name = people::listName(file->student.details);
        for (const enrolment::EnrolmentRecord &record : file->enrolments) {
            if (record.enrolment.entryOn <= today)
                m_stay = record.enrolment;
        }
    }
    m_until = m_stay ? std::min(today, m_stay->dates().to.value_or(today)) : today;
    if (isVisible())
        load();
}

void StudentAttendance::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!m_isRead)
        load();
}

void StudentAttendance::load()
{
    m_isRead = true;
    if (const base::Done done = read(); !done)
        m_desk.messages.showError(done.error());
    m_pages->setCurrentIndex(isEmpty() ? 1 : 0);
    showFigures();
    showLists();
    showChart();
}

base::Done StudentAttendance::read()
{
    m_trend.reset();
    m_open.clear();
    m_sessions.clear();
    if (!m_student || !m_stay)
        return {};
    const QDate from = m_stay->entryOn;
    if (m_mayReadAbsences) {
        ET_ASSIGN(m_trend, follow_up::FollowUpService(m_workspace).student(*m_student, m_until));
        ET_ASSIGN(m_open,
            absences::AbsenceService(m_workspace)
                .absences({from, m_until.addDays(kDaysAhead), *m_student}));
        std::erase_if(m_open, [](const auto &line) { return line.absence.classedAt.has_value(); });
    }
    if (m_mayReadHours) {
        hours::HoursService hours(m_workspace);
        ET_ASSIGN(m_sessions, hours.behind(m_stay->id, from, m_until));
        ET_ASSIGN(const hours::PracticeTargets targets, hours.targets(m_stay->year.id));
        m_target = targets.of(m_stay->id);
    }
    return {};
}

bool StudentAttendance::isEmpty() const
{
    return m_sessions.empty() && m_open.empty()
        && (!m_trend || (m_trend->halfDays.empty() && m_trend->steps.empty()));
}

void StudentAttendance::goToMonth(QDate month)
{
    if (m_student)
        m_desk.navigator.go(
            {u"absences"_s, u"month-"_s + month.toString(u"yyyy-MM"), m_student->value()});
}

void StudentAttendance::goToCases()
{
    if (m_student)
        m_desk.navigator.go({u"absences"_s, u"cases"_s, m_student->value()});
}

void StudentAttendance::goToHours()
{
    if (m_stay)
        m_desk.navigator.go({u"hours"_s, u"student"_s, m_stay->id.value()});
}

void StudentAttendance::print()
{
    for (const List *list : {&m_cases, &m_steps, &m_lates, &m_natures}) {
        if (list->table->hasFocus()) {
            list->shown->print();
            return;
        }
    }
    (m_mayReadAbsences ? m_months : m_natures).shown->print();
}

} // namespace ui

#include "ui/hours/hours_detail.h"

#include "core/base/format.h"
#include "core/base/text.h"
#include "core/school/group.h"
#include "core/security/workspace.h"
#include "ui/base/card.h"
#include "ui/base/cell_delegates.h"
#include "ui/base/chart_view.h"
#include "ui/base/data_table.h"
#include "ui/base/empty_state.h"
#include "ui/base/shown_list.h"
#include "ui/hours/share_curve.h"

#include <QCoreApplication>
#include <QGridLayout>

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
        {u"judgement"_s, words(QT_TRANSLATE_NOOP("ui::HoursPage", "Balance"))},
        {u"week"_s, words(QT_TRANSLATE_NOOP("ui::HoursPage", "Practice a week")), Kind::Minutes},
        {u"expected"_s, words(QT_TRANSLATE_NOOP("ui::HoursPage", "Expected"))},
        {u"remark"_s, words(QT_TRANSLATE_NOOP("ui::HoursPage", "Remark"))}};
}

template <class Rows, class Is> hours::HoursSums sumsOf(const Rows &rows, Is is)
{
    for (const auto &row : rows) {
        if (is(row))
            return row.hours;
    }
    return {};
}

} // namespace

HoursDetail::HoursDetail(const Desk &desk, ListOutput &output, security::Workspace &workspace,
    hours::HoursService &hours, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_workspace(workspace)
    , m_hours(hours)
    , m_groupRows(figureColumns(tr("Group")))
    , m_studentRows(figureColumns(tr("Student")))
    , m_sessionRows({{u"day"_s, tr("Session")}, {u"counts"_s, tr("Type")}, {u"mark"_s, tr("Roll")},
          {u"hours"_s, tr("Hours"), Kind::Minutes}})
    , m_groups(makeTable(u"groupTable"_s, tr("Groups"), m_groupRows))
    , m_students(makeTable(u"studentTable"_s, tr("Students"), m_studentRows))
    , m_sessions(makeTable(u"sessionTable"_s, tr("Sessions behind the figure"), m_sessionRows))
    , m_groupList(
          new ShownList(desk, output, *m_groups, {u"hours.groupTable"_s, tr("Hours by group")}))
    , m_studentList(
          new ShownList(desk, output, *m_students, {u"hours.studentTable"_s, tr("Students")}))
    , m_sessionList(new ShownList(
          desk, output, *m_sessions, {u"hours.sessionTable"_s, tr("Sessions behind the figure")}))
    , m_chart(new ChartView(desk.theme, this))
    , m_groupCard(makeCard(tr("Groups"), *m_groups))
    , m_studentCard(makeCard(tr("Students"), *m_students))
    , m_sessionCard(makeCard(tr("Sessions behind the figure"), *m_sessions))
    , m_curveCard(new Card(desk.theme, tr("Practice share since the beginning"), this))
{
    m_curveCard->body()->addWidget(m_chart, 1);
    m_studentList->addButtons(*m_studentCard);
    m_sessionList->addButtons(*m_sessionCard);
    setEmptyStates();
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(desk.theme.px(14));
    const std::pair<Card *, QPoint> places[]{{m_groupCard, {0, 0}}, {m_curveCard, {0, 1}},
        {m_studentCard, {1, 0}}, {m_sessionCard, {1, 1}}};
    for (const auto &[card, place] : places) {
        grid->addWidget(card, place.x(), place.y());
        card->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
    }
    grid->setRowStretch(0, 2);
    grid->setRowStretch(1, 3);
    grid->setColumnStretch(0, 3);
    grid->setColumnStretch(1, 2);
    connect(m_groups, &DataTable::rowChosen, this, &HoursDetail::showStudents);
    connect(m_students, &DataTable::rowChosen, this, &HoursDetail::showSessions);
    connect(m_sessions, &DataTable::rowActivated, this, &HoursDetail::openRoll);
}

DataTable *HoursDetail::makeTable(const QString &name, const QString &words, CellRows &rows)
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

Card *HoursDetail::makeCard(const QString &title, DataTable &table)
{
    auto *card = new Card(m_desk.theme, title, this);
    card->setFlush(true);
    card->body()->addWidget(&table);
    return card;
}

void HoursDetail::setEmptyStates()
{
    m_groups->setEmptyState(new EmptyState(m_desk.theme, Icon::Balance, tr("No hours yet"),
        tr("Hours are counted as soon as the rolls of the period are done.")));
    m_students->setEmptyState(new EmptyState(m_desk.theme, Icon::Students, tr("No group chosen"),
        tr("Choose a group: its students appear here.")));
    m_sessions->setEmptyState(new EmptyState(m_desk.theme, Icon::Calendar, tr("No student chosen"),
        tr("Choose a student: the sessions behind the figures appear here.")));
}

void HoursDetail::setNote(const std::function<QString()> &note)
{
    for (ShownList *list : {m_groupList, m_studentList, m_sessionList})
        list->setNote(note);
}

void HoursDetail::keepFilters(const QList<QWidget *> &fields)
{
    m_groupList->keepFilters(fields);
    m_groupList->addButtons(*m_groupCard);
}

void HoursDetail::print()
{
    if (m_sessions->hasFocus())
        m_sessionList->print();
    else if (m_students->hasFocus())
        m_studentList->print();
    else
        m_groupList->print();
}

void HoursDetail::setShown(const HoursShown &shown)
{
    m_shown = &shown;
    showGroups();
}

void HoursDetail::chooseGroup(qint64 group)
{
    m_groups->selectKey(group);
}

void HoursDetail::chooseStudent(qint64 enrolment)
{
    if (!m_shown || !m_shown->outlook)
        return;
    for (const hours::GroupHours &group : m_shown->outlook->done.groups(m_shown->period)) {
        const auto students = m_shown->outlook->done.students(m_shown->period, group.group.group);
        for (const hours::StudentHours &one : students) {
            if (group.group.kind == u"workshop" && one.student.enrolment.value() == enrolment) {
                m_groups->selectKey(group.group.group.value());
                m_students->selectKey(enrolment);
                return;
            }
        }
    }
}

// What departs from the fundamentals of these schools — 8 to 12 young people, one master: told,
// never refused.
QString HoursDetail::remarkOn(const hours::GroupHours &group) const
{
    QStringList remarks;
    const bool isWorkshop = group.group.kind == u"workshop";
    const int members = m_shown->outlook->done.membersOn(group.group.group, m_shown->today);
    if (isWorkshop && members > 0 && !school::isUsualSize(members))
        remarks += tr("%n student(s) for 8 to 12", nullptr, members);
    for (const hours::ManyMasters &week : m_shown->manyMasters) {
        if (week.group == group.group.group) {
            remarks += tr("several masters, week of %1: %2")
                           .arg(shortDay(week.monday), week.names.join(u", "_s));
            break;
        }
    }
    if (group.withOpening)
        remarks += tr("hours taken over included");
    return remarks.join(u" · "_s);
}

void HoursDetail::showGroups()
{
    std::vector<CellRows::Row> rows;
    if (m_shown->outlook) {
        const auto atEnd = m_shown->outlook->toEnd.groups(m_shown->period);
        for (const hours::GroupHours &group : m_shown->outlook->done.groups(m_shown->period)) {
            const hours::PracticeTarget &target = m_shown->targetOf(group.group.group);
            CellRows::Row row = m_shown->words.group(group, target);
            row.cells.push_back(m_shown->words.week(group.weeks));
            row.cells.push_back(m_shown->words.share(sumsOf(atEnd,
                                                         [&](const hours::GroupHours &one) {
                                                             return one.group.group
                                                                 == group.group.group;
                                                         }),
                target));
            row.cells.push_back({remarkOn(group)});
            rows.push_back(std::move(row));
        }
    }
    const qint64 first = rows.empty() ? 0 : rows.front().key;
    m_groupRows.setRows(std::move(rows));
    if (!m_groups->currentIndex().isValid() && first != 0)
        m_groups->selectKey(first);
    showStudents();
}

void HoursDetail::showStudents()
{
    const QModelIndex chosen = m_groups->currentSource();
    std::vector<CellRows::Row> rows;
    m_studentCard->setTitle(tr("Students"));
    if (m_shown->outlook && chosen.isValid()) {
        const school::GroupId group(m_groupRows.keyAt(chosen));
        const HoursWords &words = m_shown->words;
        const auto atEnd = m_shown->outlook->toEnd.students(m_shown->period, group);
        for (const hours::StudentHours &one :
            m_shown->outlook->done.students(m_shown->period, group)) {
            CellRows::Row row = words.student(one);
            row.cells.push_back(words.week(one.weeks));
            row.cells.push_back(words.share(sumsOf(atEnd,
                                                [&](const hours::StudentHours &whole) {
                                                    return whole.student.enrolment
                                                        == one.student.enrolment;
                                                }),
                words.targets.of(one.student.enrolment)));
            row.cells.push_back({one.withOpening ? tr("hours taken over included") : QString()});
            rows.push_back(std::move(row));
        }
        const QString name = chosen.siblingAtColumn(0).data().toString();
        m_studentCard->setTitle(tr("Students of %1").arg(name));
        m_studentList->setTitle(tr("Hours of the students of %1").arg(name));
    }
    const qint64 first = rows.empty() ? 0 : rows.front().key;
    m_studentRows.setRows(std::move(rows));
    if (!m_students->currentIndex().isValid() && first != 0)
        m_students->selectKey(first);
    showSessions();
}

void HoursDetail::showSessions()
{
    const QModelIndex chosen = m_students->currentSource();
    std::vector<CellRows::Row> rows;
    if (m_shown->year && chosen.isValid()) {
        const auto sessions = m_hours.behind(enrolment::EnrolmentId(m_studentRows.keyAt(chosen)),
            m_shown->days.firstDay, m_shown->days.lastDay);
        if (!sessions) {
            m_desk.messages.showError(sessions.error());
            return;
        }
        for (const hours::SessionBehind &session : *sessions)
            rows.push_back(m_shown->words.session(session));
        const QString title = tr("Sessions of %1").arg(chosen.siblingAtColumn(0).data().toString());
        m_sessionList->setTitle(title);
    }
    m_sessionRows.setRows(std::move(rows));
    showCurve();
}

void HoursDetail::showCurve()
{
    const QModelIndex chosen = m_students->currentSource();
    if (!m_shown->outlook || !chosen.isValid()) {
        m_chart->setChart({{}, documents::LineChart{}});
        return;
    }
    const enrolment::EnrolmentId enrolment(m_studentRows.keyAt(chosen));
    const QString name = chosen.siblingAtColumn(0).data().toString();
    documents::Chart curve{{},
        shareCurve(m_shown->outlook->toEnd.weeksOf(enrolment), m_shown->words.measure,
            m_shown->words.targets.of(enrolment))};
    m_chart->setChart(curve);
    m_chart->setAccessibleName(tr("Practice share of %1, week after week").arg(name));
}

void HoursDetail::openRoll(const QModelIndex &session)
{
    const qint64 key = m_sessionRows.keyAt(session); // below zero: taken over, without a roll
    if (key > 0 && m_workspace.reach(security::Operation::TakeRollCall) != security::Reach::None)
        m_desk.navigator.go({u"roll-call"_s, u"session"_s, key});
}

} // namespace ui

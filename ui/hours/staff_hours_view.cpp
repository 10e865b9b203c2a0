#include "ui/hours/staff_hours_view.h"

#include "core/base/format.h"
#include "core/security/workspace.h"
#include "ui/base/card.h"
#include "ui/base/cell_delegates.h"
#include "ui/base/data_table.h"
#include "ui/base/empty_state.h"
#include "ui/base/shown_list.h"

#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {
using Kind = exchange::ColumnKind;

ListCell waitingCell(base::Minutes waiting)
{
    ListCell cell = minutesCell(waiting);
    if (waiting > base::Minutes())
        cell.tone = Tone::Warning;
    return cell;
}
} // namespace

StaffHoursView::StaffHoursView(const Desk &desk, ListOutput &output, security::Workspace &workspace,
    hours::HoursService &hours, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_workspace(workspace)
    , m_hours(hours)
    , m_staffRows({{u"name"_s, tr("Name")}, {u"planned"_s, tr("Planned"), Kind::Minutes},
          {u"practice"_s, tr("Practice given"), Kind::Minutes},
          {u"theory"_s, tr("Theory given"), Kind::Minutes},
          {u"other"_s, tr("Other given"), Kind::Minutes},
          {u"waiting"_s, tr("Roll not done"), Kind::Minutes},
          {u"ahead"_s, tr("To come"), Kind::Minutes},
          {u"replacing"_s, tr("For a colleague"), Kind::Minutes},
          {u"replaced"_s, tr("By a colleague"), Kind::Minutes}})
    , m_sessionRows({{u"day"_s, tr("Session")}, {u"group"_s, tr("Group")}, {u"type"_s, tr("Type")},
          {u"length"_s, tr("Length"), Kind::Minutes}, {u"state"_s, tr("Roll")}})
    , m_staff(new DataTable(desk.theme, tr("Hours of the staff"), this))
    , m_sessions(new DataTable(desk.theme, tr("Sessions"), this))
    , m_staffList(
          new ShownList(desk, output, *m_staff, {u"hours.staffTable"_s, tr("Hours of the staff")}))
    , m_sessionList(
          new ShownList(desk, output, *m_sessions, {u"hours.staffSessions"_s, tr("Sessions")}))
{
    m_staff->setObjectName(u"staffTable"_s);
    m_sessions->setObjectName(u"staffSessionTable"_s);
    m_staff->setSource(&m_staffRows);
    m_sessions->setSource(&m_sessionRows);
    m_sessions->setItemDelegateForColumn(4, new PillDelegate(desk.theme, m_sessions));
    for (DataTable *table : {m_staff, m_sessions})
        table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_staff->setEmptyState(new EmptyState(desk.theme, Icon::Clock, tr("No hours in this period"),
        tr("Sessions of the timetable count for who is named in them, or replaces.")));
    m_sessions->setEmptyState(new EmptyState(desk.theme, Icon::Calendar, tr("Nobody chosen"),
        tr("Choose somebody: the sessions behind the figures appear here.")));
    auto *staff = makeCard(tr("Hours of the staff"), *m_staff, *m_staffList);
    m_sessionCard = makeCard(tr("Sessions"), *m_sessions, *m_sessionList);
    // Nine columns of figures take the whole width.
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(desk.theme.px(14));
    column->addWidget(staff, 3);
    column->addWidget(m_sessionCard, 2);
    connect(m_staff, &DataTable::rowChosen, this, &StaffHoursView::showSessions);
    connect(m_sessions, &DataTable::rowActivated, this, &StaffHoursView::openRoll);
}

Card *StaffHoursView::makeCard(const QString &title, DataTable &table, ShownList &list)
{
    auto *card = new Card(m_desk.theme, title, this);
    card->setFlush(true);
    card->body()->addWidget(&table);
    card->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
    list.addButtons(*card);
    return card;
}

void StaffHoursView::setNote(const std::function<QString()> &note)
{
    m_staffList->setNote(note);
    m_sessionList->setNote(note);
}

void StaffHoursView::print()
{
    (m_sessions->hasFocus() ? m_sessionList : m_staffList)->print();
}

void StaffHoursView::setShown(const HoursShown &shown)
{
    m_shown = &shown;
    std::vector<CellRows::Row> rows;
    for (const hours::StaffHours &one : shown.staff) {
        rows.push_back({one.staff.value(),
            {{one.name}, minutesCell(one.planned()), minutesCell(one.given.practice),
                minutesCell(one.given.theory), minutesCell(one.given.neither),
                waitingCell(one.waiting), minutesCell(one.ahead.total()),
                minutesCell(one.replacing), minutesCell(one.replaced)}});
    }
    const qint64 first = rows.empty() ? 0 : rows.front().key;
    m_staffRows.setRows(std::move(rows));
    if (!m_staff->currentIndex().isValid() && first != 0)
        m_staff->selectKey(first);
    showSessions();
}

void StaffHoursView::showSessions()
{
    const QModelIndex chosen = m_staff->currentSource();
    std::vector<CellRows::Row> rows;
    if (m_shown->year && chosen.isValid()) {
        const auto sessions = m_hours.staffSessions(school::StaffId(m_staffRows.keyAt(chosen)),
            m_shown->days.firstDay, m_shown->days.lastDay);
        if (!sessions) {
            m_desk.messages.showError(sessions.error());
            return;
        }
        for (const hours::StaffSession &one : *sessions) {
            ListCell state{tr("To come"), {}, Tone::Neutral};
            if (one.isHeld)
                state = {one.isReplacement ? tr("Done, replacing") : tr("Done"), {}, Tone::Good};
            else if (one.day < m_shown->today)
                state = {tr("Not done"), {}, Tone::Warning};
            rows.push_back({one.session.value(),
                {{u"%1, %2"_s.arg(
                      one.day.toString(u"dd/MM"_s), timetable::formatMinuteOfDay(one.span.starts)),
                     one.day.startOfDay().addSecs(one.span.starts * 60)},
                    {one.groupName}, {one.natureLabel}, minutesCell(one.span.length()), state}});
        }
        const QString title = tr("Sessions of %1").arg(chosen.siblingAtColumn(0).data().toString());
        m_sessionList->setTitle(title);
        m_sessionCard->setTitle(title);
    }
    m_sessionRows.setRows(std::move(rows));
}

void StaffHoursView::openRoll(const QModelIndex &session)
{
    const qint64 key = m_sessionRows.keyAt(session);
    if (key > 0 && m_workspace.reach(security::Operation::TakeRollCall) != security::Reach::None)
        m_desk.navigator.go({u"roll-call"_s, u"session"_s, key});
}

} // namespace ui

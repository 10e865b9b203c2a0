// What the roll-call shows of a day, and what is done with its sheets.
#include "core/base/format.h"
#include "ui/attendance/roll_call_page.h"
#include "ui/attendance/roll_sheet_view.h"
#include "ui/base/card.h"
#include "ui/base/data_table.h"
#include "ui/base/date_field.h"
#include "ui/base/dialogs.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace ui {

using security::Operation;
using security::Reach;
using timetable::SessionLine;

namespace {

constexpr int kForgottenDays = 30; // how far back rolls that are not done are looked for

qint64 keyOf(const SessionLine &line)
{
    return line.session.id.value();
}

// The one that runs or soon begins, else the next one, else the first.
qint64 bestOf(const std::vector<SessionLine> &lines, std::optional<int> minute)
{
    if (lines.empty())
        return 0;
    if (minute) {
        if (const auto running = timetable::runningAt(lines, *minute); !running.empty())
            return keyOf(running.front());
        const auto next = std::find_if(lines.begin(), lines.end(),
            [&](const SessionLine &line) { return line.session.plan.span.starts >= *minute; });
        if (next != lines.end())
            return keyOf(*next);
    }
    return keyOf(lines.front());
}

} // namespace

base::Result<std::vector<SessionLine>> RollCallPage::sessionsOf(QDate day)
{
    ET_ASSIGN(const auto mine, m_services.sessions.mine(day, day));
    m_mine.clear();
    for (const SessionLine &line : mine)
        m_mine += keyOf(line);
    if (!seesAll())
        return mine;
    return m_services.sessions.sessions({day, day, {}, {}, false});
}

void RollCallPage::reload()
{
    base::Done done = readDay();
    if (done)
        done = readForgotten();
    if (!done) {
        m_desk.messages.showError(done.error());
        return;
    }
    if (const auto names = m_services.staff.names(); names && !hasUnsavedWork())
        m_view->setStaff(*names);
    const bool isThere = std::any_of(m_lines.begin(), m_lines.end(),
        [this](const SessionLine &line) { return keyOf(line) == m_session; });
    if (hasUnsavedWork() && isThere)
        return; // what is being typed stays; saving tells if the roll changed meanwhile
    if (!isThere)
        m_session = sessionToOpen();
    m_dayTable->selectKey(m_session);
    showSheet();
    if (!isThere && !m_dayField->hasFocus())
        m_view->focusRows();
    openWorkshopScreenByItself();
}

base::Done RollCallPage::readDay()
{
    ET_ASSIGN(m_lines, sessionsOf(m_day));
    std::vector<CellRows::Row> rows;
    for (const SessionLine &line : m_lines)
        rows.push_back(rowOf(line));
    m_dayRows.setRows(std::move(rows));
    m_dayTable->setHiddenColumns(seesAll() ? QStringList() : QStringList{u"staff"_s});
    emit headingChanged();
    return {};
}

CellRows::Row RollCallPage::rowOf(const SessionLine &line)
{
    const timetable::SessionPlan &plan = line.session.plan;
    return {keyOf(line),
        {{timetable::formatSpan(plan.span), plan.span.starts}, {line.groupWords()}, stateOf(line),
            {line.inChargeName()}}};
}

ListCell RollCallPage::stateOf(const SessionLine &line)
{
    const auto sheet = m_services.attendance.sheet(line.session.id);
    if (!sheet || !sheet->roll) {
        const bool isLater = line.session.plan.day > m_desk.clock.today();
        return {isLater ? tr("Later") : tr("To do"), {}, isLater ? Tone::Neutral : Tone::Warning};
    }
    if (sheet->roll->closed)
        return {tr("Closed"), {}, Tone::Neutral};
    const bool isWhole = std::all_of(sheet->rows.begin(), sheet->rows.end(),
        [](const attendance::RollRow &row) { return row.saved || !row.expected; });
    return {isWhole ? tr("Done") : tr("Incomplete"), {}, isWhole ? Tone::Good : Tone::Warning};
}

base::Done RollCallPage::readForgotten()
{
    const QDate today = m_desk.clock.today();
    ET_ASSIGN(
        m_toDo, m_services.attendance.toDo(today.addDays(-kForgottenDays), today.addDays(-1)));
    std::vector<CellRows::Row> rows;
    for (const attendance::RollToDo &one : m_toDo) {
        const QString when =
            u"%1, %2"_s.arg(base::formatDate(one.day), timetable::formatSpan(one.span));
        const QDateTime start = one.day.startOfDay().addSecs(one.span.starts * 60);
        const QString byPersonAndDay =
            u"%1 %2"_s.arg(one.staffName, start.toString(u"yyyyMMddHHmm"_s));
        rows.push_back({one.session.value(),
            {{one.staffName.isEmpty() ? tr("nobody named") : one.staffName, byPersonAndDay},
                {when, start}, {one.groupName}}});
    }
    m_forgottenCard->setTitle(tr("Rolls not done: %n", nullptr, int(rows.size())));
    m_forgottenTable->setHiddenColumns(seesAll() ? QStringList() : QStringList{u"staff"_s});
    m_forgottenCard->setVisible(!rows.empty());
    m_forgottenRows.setRows(std::move(rows));
    return {};
}

qint64 RollCallPage::sessionToOpen() const
{
    std::optional<int> minute;
    if (m_day == m_desk.clock.today())
        minute = timetable::minuteOfDay(m_desk.clock.nowUtc().toLocalTime().time());
    std::vector<SessionLine> mine;
    std::copy_if(m_lines.begin(), m_lines.end(), std::back_inserter(mine),
        [this](const SessionLine &line) { return m_mine.contains(keyOf(line)); });
    return bestOf(mine.empty() ? m_lines : mine, minute);
}

bool RollCallPage::mayLeave()
{
    if (!hasUnsavedWork())
        return true;
    return m_desk.dialogs.confirm(tr("Leave this roll without saving it?"),
        tr("What you marked is lost. To keep it, go back and finish the roll."),
        tr("Leave without saving"));
}

void RollCallPage::goToDay(QDate day)
{
    if (day == m_day)
        return;
    if (!mayLeave()) {
        m_dayField->setDate(m_day);
        return;
    }
    m_day = day;
    m_dayField->setDate(day);
    m_session = 0;
    m_view->showNothing();
    reload();
}

bool RollCallPage::open(qint64 session)
{
    if (session == m_session)
        return true;
    if (!mayLeave())
        return false;
    m_session = session;
    showSheet();
    return true;
}

void RollCallPage::choose(const QModelIndex &index)
{
    if (const qint64 session = m_dayRows.keyAt(index); session != 0 && !open(session))
        m_dayTable->selectKey(m_session);
}

void RollCallPage::chooseForgotten(const QModelIndex &index)
{
    showPlace({u"roll-call"_s, u"session"_s, m_forgottenRows.keyAt(index)});
}

QList<KeyHelp> RollCallPage::keys() const
{
    return {{tr("Enter, or E"), tr("present, and on to the next")},
        {u"A"_s, tr("absent from the session")},
        {u"R · R25 · R8h25"_s, tr("late: now, by 25 minutes, came at 8:25")},
        {u"S · S16h30"_s, tr("left early: now, or at 16:30")}, {u"I"_s, tr("at the infirmary")},
        {u"D"_s, tr("exempted")}, {u"L"_s, tr("elsewhere for the school")},
        {u"!"_s, tr("there although an absence was announced; then the mark")},
        {u"="_s, tr("office: as the teacher marked")}, {tr("Ctrl+Enter"), tr("the roll is done")},
        {tr("Page Up, Page Down"), tr("another day")}};
}

void RollCallPage::showPlace(const Place &place)
{
    if (place.kind != u"session"_s)
        return;
    if (place.key == m_session)
        m_view->focusRows();
    if (place.key == m_session || !mayLeave())
        return;
    const auto sheet = m_services.attendance.sheet(timetable::SessionId(place.key));
    if (!sheet) {
        m_desk.messages.showError(sheet.error());
        return;
    }
    m_day = sheet->session.session.plan.day;
    m_dayField->setDate(m_day);
    m_session = place.key;
    m_view->showNothing();
    reload();
    m_view->focusRows();
}

void RollCallPage::showSheet()
{
    m_sheetButtons->hide();
    // Who comes to the page calls the roll at once.
    setFocusProxy(m_session == 0 ? static_cast<QWidget *>(m_dayTable) : m_view);
    if (m_session == 0) {
        m_view->showNothing();
        return;
    }
    const auto sheet = m_services.attendance.sheet(timetable::SessionId(m_session));
    if (!sheet) {
        m_view->showNothing();
        m_desk.messages.showError(sheet.error());
        return;
    }
    m_view->showSheet(*sheet, rightsOn(*sheet), proposedSigner(sheet->session));
    m_sheetButtons->show();
}

RollSheetRights RollCallPage::rightsOn(const attendance::RollSheet &sheet) const
{
    const security::Workspace &workspace = m_services.workspace;
    const auto &roll = sheet.roll;
    RollSheetRights rights;
    rights.mayMark = (!roll || !roll->closed || seesAll()) && m_day <= m_desk.clock.today();
    rights.mayClose = workspace.reach(Operation::QualifyAbsences) != Reach::None;
    rights.typesForOthers = seesAll();
    const bool isOwn = m_mine.contains(keyOf(sheet.session));
    const bool wasSeenByMe =
        roll && roll->doneBy == workspace.signedIn()->account && !roll->typedFor;
    rights.writesBeside = roll && rights.mayClose && !isOwn && !wasSeenByMe;
    rights.mayReplace = isReplaceable(sheet.session);
    return rights;
}

std::optional<school::StaffId> RollCallPage::proposedSigner(const SessionLine &line) const
{
    const auto roles = m_services.workspace.rolesToday();
    if (m_mine.contains(keyOf(line)) || line.session.state == timetable::SessionState::Held
        || (roles && roles->contains(security::Role::Director)))
        return std::nullopt;
    return line.session.inCharge();
}

void RollCallPage::save()
{
    if (m_view->isOffice()) {
        saveWords();
        return;
    }
    const auto request = m_view->request();
    if (!request)
        return;
    const QString group = m_view->sheet()->session.groupWords();
    const auto change = m_services.attendance.take(*request);
    if (!change) {
        m_desk.messages.showError(change.error());
        return;
    }
    m_desk.messages.clearMessage();
    showSheet();
    reload();
    m_desk.messages.undoable(tr("The roll of %1 is saved.").arg(group),
        [&service = m_services.attendance, done = *change] { return service.undo(done); });
}

void RollCallPage::setClosed(bool isClosed)
{
    const attendance::RollSheet *sheet = m_view->sheet();
    if (!sheet || !sheet->roll)
        return;
    const timetable::SessionId id = sheet->session.session.id;
    const auto roll = m_services.attendance.setClosed(id, sheet->roll->rowVersion, isClosed);
    if (!roll) {
        m_desk.messages.showError(roll.error());
        return;
    }
    showSheet();
    reload();
    m_desk.messages.undoable(isClosed ? tr("The roll is closed.") : tr("The roll is open again."),
        [&service = m_services.attendance, id, version = roll->rowVersion,
            isClosed]() -> base::Done {
            ET_TRY(service.setClosed(id, version, !isClosed));
            return {};
        });
}

} // namespace ui

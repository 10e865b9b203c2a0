// What the timetable shows of a week, and what is done with its sessions.
#include "core/base/dates.h"
#include "core/base/format.h"
#include "core/base/text.h"
#include "ui/base/buttons.h"
#include "ui/base/data_table.h"
#include "ui/base/date_field.h"
#include "ui/base/dialogs.h"
#include "ui/base/empty_state.h"
#include "ui/timetable/timetable_page.h"
#include "ui/timetable/week_grid.h"

#include <QComboBox>
#include <QLocale>
#include <QPushButton>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace ui {

using timetable::SessionLine;
using timetable::SessionState;

namespace {

// What the box of choices holds: a word for the kind, then the key.
constexpr int kKeyRole = Qt::UserRole + 1;
const QString kMine = u"mine"_s;
const QString kAll = u"all"_s;
const QString kGroup = u"group"_s;
const QString kStaff = u"staff"_s;

// Of one hour, the second group before the tenth.
bool inOrder(const SessionLine &left, const SessionLine &right)
{
    const timetable::SessionPlan &a = left.session.plan;
    const timetable::SessionPlan &b = right.session.plan;
    if (a.day != b.day || a.span.starts != b.span.starts)
        return std::pair(a.day, a.span.starts) < std::pair(b.day, b.span.starts);
    return base::frenchCollator().compare(left.groupName, right.groupName) < 0;
}

QString dayWords(QDate day)
{
    const QLocale french(QLocale::French, QLocale::France);
    return u"%1 %2"_s.arg(french.standaloneDayName(day.dayOfWeek()), day.toString(u"dd/MM"_s));
}

} // namespace

void TimetablePage::reload()
{
    if (const base::Done done = read(); !done) {
        m_desk.messages.showError(done.error());
        return;
    }
    std::vector<CellRows::Row> rows;
    for (const SessionLine &line : m_lines)
        rows.push_back(rowOf(line));
    m_rows.setRows(std::move(rows));
    m_empty->setTexts(tr("Nothing is planned this week"),
        mayPlan() ? tr("Add a session, or copy a week that looks like it.")
                  : tr("Choose another week or another group."));
    showSheet();
    showFindings();
    showActions();
    emit headingChanged();
}

base::Done TimetablePage::read()
{
    ET_ASSIGN(m_choices, readChoices(m_services));
    fillShown();
    ET_ASSIGN(m_lines, lines());
    std::stable_sort(m_lines.begin(), m_lines.end(), inOrder);
    return {};
}

void TimetablePage::fillShown()
{
    const bool isFirst = m_shown->count() == 0;
    const QString kind = m_shown->currentData().toString();
    const qint64 key = m_shown->currentData(kKeyRole).toLongLong();
    m_shown->clear();
    const auto add = [&](const QString &text, const QString &as, qint64 id) {
        m_shown->addItem(text, as);
        m_shown->setItemData(m_shown->count() - 1, id, kKeyRole);
        if (as == kind && id == key)
            m_shown->setCurrentIndex(m_shown->count() - 1);
    };
    add(tr("My sessions"), kMine, 0);
    add(tr("All sessions"), kAll, 0);
    for (const school::Group &group : m_choices.groups) {
        if (!group.archivedOn)
            add(group.details.name, kGroup, group.id.value());
    }
    for (const school::StaffName &name : m_choices.staff)
        add(name.name, kStaff, name.id.value());
    if (isFirst)
        m_shown->setCurrentIndex(mayPlan() ? 1 : 0);
}

base::Result<std::vector<SessionLine>> TimetablePage::lines()
{
    const QDate sunday = m_monday.addDays(6);
    if (isMine())
        return m_sessions.mine(m_monday, sunday);
    timetable::SessionFilter filter{m_monday, sunday};
    filter.group = chosenGroup();
    filter.staff = chosenStaff();
    return m_sessions.sessions(filter);
}

bool TimetablePage::isMine() const
{
    return m_shown->currentData().toString() == kMine;
}

std::optional<school::StaffId> TimetablePage::chosenStaff() const
{
    if (m_shown->currentData().toString() != kStaff)
        return std::nullopt;
    return school::StaffId(m_shown->currentData(kKeyRole).toLongLong());
}

std::optional<school::GroupId> TimetablePage::chosenGroup() const
{
    if (m_shown->currentData().toString() != kGroup)
        return std::nullopt;
    return school::GroupId(m_shown->currentData(kKeyRole).toLongLong());
}

CellRows::Row TimetablePage::rowOf(const SessionLine &line) const
{
    const timetable::Session &session = line.session;
    const timetable::SessionPlan &plan = session.plan;
    ListCell state{tr("Planned"), {}, Tone::Neutral};
    if (session.state == SessionState::Held)
        state = {tr("Held"), {}, Tone::Good};
    else if (session.state == SessionState::Cancelled)
        state = {tr("Cancelled: %1").arg(session.reason), {}, Tone::Bad};
    else if (!session.reason.isEmpty())
        state = {tr("Changed: %1").arg(session.reason), {}, Tone::Warning};
    const QString staff = session.replacedBy
        ? tr("%1, replacing %2").arg(line.replacementName, line.staffName)
        : line.staffName;
    const QDateTime starts = plan.day.startOfDay().addSecs(plan.span.starts * 60);
    return {session.id.value(),
        {{dayWords(plan.day), starts}, {timetable::formatSpan(plan.span), plan.span.starts},
            {line.groupWords()}, {line.natureLabel}, {plan.subject}, {staff}, state,
            {line.roomName}, {plan.restsOn}, {session.doneText}}};
}

void TimetablePage::goToWeek(QDate day)
{
    m_monday = base::mondayOf(day);
    m_week->setDate(m_monday);
    reload();
}

void TimetablePage::showPlace(const Place &place)
{
    if (place.kind == u"session"_s) {
        const auto line = m_sessions.session(timetable::SessionId(place.key));
        if (!line) {
            m_desk.messages.showError(line.error());
            return;
        }
        m_shown->setCurrentIndex(1);
        goToWeek(line->session.plan.day);
        m_table->selectKey(place.key);
    } else if (place.kind == kGroup) {
        for (int i = 0; i < m_shown->count(); ++i) {
            if (m_shown->itemData(i) == kGroup && m_shown->itemData(i, kKeyRole) == place.key)
                m_shown->setCurrentIndex(i);
        }
        reload();
    }
}

const SessionLine *TimetablePage::chosen() const
{
    const qint64 key = m_sheet->isChecked() ? m_grid->current().value_or(0)
                                            : m_rows.keyAt(m_table->currentSource());
    const auto line = std::find_if(m_lines.begin(), m_lines.end(),
        [key](const SessionLine &one) { return one.session.id.value() == key; });
    return line == m_lines.end() ? nullptr : &*line;
}

void TimetablePage::showActions()
{
    const SessionLine *line = chosen();
    const bool isPlanned = line && line->session.state == SessionState::Planned;
    const bool isCancelled = line && line->session.state == SessionState::Cancelled;
    const bool mayEdit =
        m_workspace.reach(security::Operation::EditSession) != security::Reach::None;
    m_add->setVisible(mayPlan());
    m_copy->setVisible(mayPlan());
    for (QPushButton *button : {m_edit, m_cancel, m_done})
        button->setVisible(mayEdit);
    m_edit->setEnabled(isPlanned);
    m_done->setEnabled(line && !isCancelled);
    m_cancel->setEnabled(isPlanned || isCancelled);
    m_cancel->setText(isCancelled ? tr("Give it back") : tr("Cancel the session…"));
}

void TimetablePage::copyWeek()
{
    const auto typed = m_desk.dialogs.askText(tr("Copy the week"),
        tr("Copy the sessions of %1 to the week of")
            .arg(chosenGroup() ? m_shown->currentText() : tr("every group")),
        base::formatDate(m_monday.addDays(7)));
    if (!typed)
        return;
    const auto day = base::parseTypedDate(*typed, m_desk.clock.today());
    if (!day) {
        m_desk.messages.showError(day.error());
        return;
    }
    const auto done = m_sessions.copyWeek({m_monday, *day, chosenGroup()});
    if (!done) {
        m_desk.messages.showError(done.error());
        return;
    }
    m_monday = base::mondayOf(*day);
    m_week->setDate(m_monday);
    tell(tr("%n session(s) added.", nullptr, int(done->added.size())), *done);
}

void TimetablePage::tell(const QString &text, const timetable::PlannedSessions &done)
{
    reload();
    m_desk.messages.clearMessage();
    QStringList notes;
    if (!done.skipped.empty())
        notes += tr("%n left out:", nullptr, int(done.skipped.size()));
    for (const timetable::Skipped &one : done.skipped)
        notes += one.message;
    for (const timetable::Warning &one : done.warnings)
        notes += one.message;
    if (!notes.isEmpty())
        m_desk.messages.showWarning(notes.join(u'\n'));
    if (!done.added.empty()) {
        m_desk.messages.undoable(
            text, [&service = m_sessions, changes = done.added] { return service.undo(changes); });
    } else if (notes.isEmpty()) {
        m_desk.messages.notice(text);
    }
}

} // namespace ui

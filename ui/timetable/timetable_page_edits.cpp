// What is done with the sessions of a week, in the list or on the sheet.
#include "core/base/dates.h"
#include "core/base/format.h"
#include "core/base/safe_file.h"
#include "core/base/text.h"
#include "core/exchange/session_calendar.h"
#include "ui/base/buttons.h"
#include "ui/base/dialogs.h"
#include "ui/base/message_bar.h"
#include "ui/base/preferences.h"
#include "ui/timetable/timetable_page.h"
#include "ui/timetable/week_grid.h"

#include <QComboBox>
#include <QLocale>
#include <QPushButton>
#include <QStackedWidget>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace ui {

using timetable::SessionLine;
using timetable::SessionState;

namespace {

constexpr size_t kShownFindings = 4;

Tone toneOf(const SessionLine &line)
{
    switch (line.countsAs) {
    case timetable::CountsAs::Practice:
        return Tone::Accent;
    case timetable::CountsAs::Theory:
        return Tone::Good;
    case timetable::CountsAs::Neither:
        return Tone::Neutral;
    }
    return Tone::Neutral;
}

} // namespace

void TimetablePage::showAs(bool isSheet)
{
    m_views->setCurrentIndex(isSheet ? 1 : 0);
    m_sheet->setIconName(Icon::Calendar, isSheet ? Ink::Accent : Ink::Muted);
    m_desk.preferences.setChosenView(u"timetable"_s, isSheet ? u"sheet"_s : u"list"_s);
    showActions();
}

void TimetablePage::showSheet()
{
    const auto calendar = m_services.calendars.calendar();
    m_days.clear();
    QStringList titles;
    const QLocale french(QLocale::French, QLocale::France);
    for (int day = 0; day < 7; ++day) {
        const QDate date = m_monday.addDays(day);
        const bool isUsed = std::any_of(m_lines.begin(), m_lines.end(),
            [date](const SessionLine &line) { return line.session.plan.day == date; });
        if (!isUsed && calendar && !calendar->openDays().contains(day + 1))
            continue;
        m_days += date;
        titles += u"%1 %2"_s.arg(french.standaloneDayName(day + 1), date.toString(u"dd/MM"_s));
    }
    m_grid->setDays(titles);
    std::vector<WeekGridBlock> blocks;
    for (const SessionLine &line : m_lines) {
        const timetable::SessionPlan &plan = line.session.plan;
        const QString what = plan.subject.isEmpty() ? line.natureLabel : plan.subject;
        const QString whom = chosenGroup() ? line.partName : line.groupWords();
        blocks.push_back({line.session.id.value(), int(m_days.indexOf(plan.day)), plan.span, what,
            base::joined({whom, line.inChargeName(), line.roomName}, u"\n"_s),
            base::joined({timetable::described(line), line.natureLabel, plan.subject,
                             line.inChargeName(), line.roomName, line.session.reason},
                u", "_s),
            toneOf(line), line.session.state == SessionState::Cancelled,
            line.session.state == SessionState::Planned
                && m_workspace.reach(security::Operation::EditSession) != security::Reach::None});
    }
    m_grid->setBlocks(blocks);
    m_grid->setDrawable(mayPlan());
    m_grid->setEmptyText(tr("Nothing is planned this week"));
}

void TimetablePage::showFindings()
{
    m_findings->clear();
    const auto findings = m_services.pattern.findings(m_monday);
    if (!findings || findings->empty())
        return;
    QStringList lines;
    for (const timetable::HoursFinding &one : *findings) {
        if (size_t(lines.size()) == kShownFindings) {
            lines += tr("and %n more", nullptr, int(findings->size() - kShownFindings));
            break;
        }
        lines += timetable::shown(one);
    }
    m_findings->showMessage(Tone::Warning, lines.join(u'\n'));
}

void TimetablePage::add()
{
    const QDate today = m_desk.clock.today();
    timetable::SessionPlan proposed{base::mondayOf(today) == m_monday ? today : m_monday, {}, {},
        chosenGroup().value_or(school::GroupId(0)), {}, {}};
    addWith(proposed);
}

void TimetablePage::addDrawn(int column, int starts, int ends)
{
    timetable::SessionPlan proposed{m_days.value(column, m_monday), {starts, ends}, {},
        chosenGroup().value_or(school::GroupId(0)), {}, {}};
    addWith(proposed);
}

void TimetablePage::addWith(const timetable::SessionPlan &proposed)
{
    SessionDialog dialog(m_desk, m_sessions, m_choices, std::nullopt, this);
    dialog.propose(proposed.day, chosenGroup());
    if (proposed.span.ends > 0)
        dialog.proposeTime(proposed.span);
    if (m_desk.dialogs.run(dialog) == QDialog::Accepted)
        tell(tr("%n session(s) added.", nullptr, int(dialog.done().added.size())), dialog.done());
}

void TimetablePage::edit()
{
    const SessionLine *line = chosen();
    if (!line || !m_edit->isEnabled() || m_edit->isHidden())
        return;
    SessionDialog dialog(m_desk, m_sessions, m_choices, *line, this);
    if (m_desk.dialogs.run(dialog) == QDialog::Accepted)
        tell(tr("The session is changed."), dialog.done());
}

void TimetablePage::moveTo(qint64 key, int column, int starts, int ends)
{
    m_grid->setCurrent(key);
    const SessionLine *line = chosen();
    if (!line)
        return;
    const timetable::Session session = line->session;
    const auto reason = m_desk.dialogs.askText(
        tr("Move the session"), tr("Why does it change? (may be left empty)"), session.reason);
    if (!reason) {
        showSheet(); // it goes back to where it was
        return;
    }
    const timetable::SessionPlan &plan = session.plan;
    const auto edited = m_sessions.edit(session.id, session.rowVersion,
        {m_days.value(column, plan.day), {starts, ends}, plan.nature, plan.staff, plan.subject,
            plan.part, plan.room, plan.restsOn, *reason});
    if (!edited) {
        showSheet();
        m_desk.messages.showError(edited.error());
        return;
    }
    tell(tr("The session is changed."), {{edited->change}, {}, edited->warnings});
    m_grid->setCurrent(key);
    showActions();
}

void TimetablePage::cancelOrRestore()
{
    const SessionLine *line = chosen();
    if (!line)
        return;
    const timetable::Session session = line->session;
    if (session.state == SessionState::Cancelled) {
        const auto back = m_sessions.restore(session.id, session.rowVersion);
        if (!back)
            m_desk.messages.showError(back.error());
        else
            tell(tr("The session stands again."), {{back->change}, {}, back->warnings});
        return;
    }
    const auto reason =
        m_desk.dialogs.askText(tr("Cancel the session"), tr("Why is it cancelled?"), QString());
    if (!reason)
        return;
    const auto edited = m_sessions.cancel(session.id, session.rowVersion, *reason);
    if (!edited) {
        m_desk.messages.showError(edited.error());
        return;
    }
    tell(tr("The session is cancelled."), {{edited->change}, {}, edited->warnings});
}

void TimetablePage::sayWhatWasDone()
{
    const SessionLine *line = chosen();
    if (!line)
        return;
    const timetable::Session session = line->session;
    const auto text = m_desk.dialogs.askText(
        tr("What was done"), tr("In one line, for whoever reads it later"), session.doneText);
    if (!text)
        return;
    const auto change = m_sessions.setDoneText(session.id, session.doneText, *text);
    if (!change) {
        m_desk.messages.showError(change.error());
        return;
    }
    reload();
    m_desk.messages.clearMessage();
    m_desk.messages.undoable(tr("What was done is kept."),
        [this, made = *change] { return m_sessions.undoDoneText(made); });
}

// All that is shown from this week on, to the end of the school year: what a phone subscribes to.
void TimetablePage::exportCalendar()
{
    exchange::SessionChoice choice{
        m_monday, m_monday.addDays(6), chosenGroup(), chosenStaff(), isMine()};
    const auto last = m_services.generation.lastDay(m_monday);
    if (last)
        choice.to = std::max(m_monday.addDays(6), *last);
    const auto calendar = exchange::sessionCalendar(m_workspace, choice);
    if (!calendar) {
        m_desk.messages.showError(calendar.error());
        return;
    }
    const auto target = m_desk.dialogs.saveFile(
        tr("To a calendar"), {tr("Calendar (*.ics)")}, exchange::calendarFileName(calendar->title));
    if (!target)
        return;
    if (const auto done = base::writeWholeFile(*target, calendar->bytes); !done) {
        m_desk.messages.showError(done.error());
        return;
    }
    m_desk.messages.notice(tr("%n session(s) written.", nullptr, calendar->sessions));
}

} // namespace ui

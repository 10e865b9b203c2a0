// What is done around the sheets: who replaces whom, the office's words, a period that is closed,
// and the workshop screen.
#include "core/base/format.h"
#include "ui/attendance/close_period_dialog.h"
#include "ui/attendance/register_dialog.h"
#include "ui/attendance/roll_call_page.h"
#include "ui/attendance/roll_sheet_view.h"
#include "ui/attendance/workshop_screen.h"
#include "ui/base/buttons.h"
#include "ui/base/data_table.h"
#include "ui/base/dialogs.h"
#include "ui/base/plain_text.h"

#include <QMenu>
#include <QPushButton>
#include <QTimer>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace ui {

using security::Operation;
using security::Reach;
using timetable::SessionLine;

void RollCallPage::makeActions()
{
    m_workshop =
        makeButton(m_desk.theme, tr("&Workshop screen"), ButtonLook::Secondary, Icon::Users, this);
    m_workshop->setObjectName(u"workshopScreen"_s);
    m_closePeriod =
        makeButton(m_desk.theme, tr("Close a &period…"), ButtonLook::Secondary, Icon::Lock, this);
    m_closePeriod->setObjectName(u"closePeriod"_s);
    m_standIn = makeButton(m_desk.theme, tr("&I replace"), ButtonLook::Secondary, {}, this);
    m_standIn->setObjectName(u"standIn"_s);
    auto *menu = new QMenu(m_standIn);
    m_standIn->setMenu(menu);
    m_paper = makeButton(m_desk.theme, tr("P&aper"), ButtonLook::Secondary, Icon::Print, this);
    m_paper->setObjectName(u"paper"_s);
    auto *papers = new QMenu(m_paper);
    fillPaperMenu(*papers);
    m_paper->setMenu(papers);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] { fillOwnMenu(*menu); });
    connect(m_workshop, &QPushButton::clicked, this, &RollCallPage::openWorkshopScreen);
    connect(m_closePeriod, &QPushButton::clicked, this, &RollCallPage::closePeriod);
    // The top bar shows those that are offered.
    for (QPushButton *button : {m_workshop, m_closePeriod, m_standIn, m_paper})
        button->hide();
}

QList<QWidget *> RollCallPage::topBarActions() const
{
    const security::Workspace &workspace = m_services.workspace;
    QList<QWidget *> actions;
    if (workspace.reach(Operation::ReplaceColleague) == Reach::Own)
        actions += m_standIn;
    actions += m_paper;
    if (workspace.reach(Operation::QualifyAbsences) == Reach::All)
        actions += m_closePeriod;
    const auto roles = workspace.rolesToday();
    if (!seesAll() || (roles && roles->contains(security::Role::Director)))
        actions += m_workshop;
    return actions;
}

bool RollCallPage::isReplaceable(const SessionLine &line) const
{
    if (line.session.state != timetable::SessionState::Planned)
        return false;
    const Reach reach = m_services.workspace.reach(Operation::ReplaceColleague);
    // Whoever stepped in may step out again.
    return reach == Reach::All
        || (reach == Reach::Own && line.session.replacedBy
            && m_mine.contains(line.session.id.value()));
}

void RollCallPage::fillReplaceMenu(QMenu &menu, const SessionLine &line)
{
    menu.clear();
    const timetable::Session &session = line.session;
    if (session.replacedBy) {
        menu.addAction(line.staffName.isEmpty()
                ? tr("Nobody replaces any more")
                : escapedMnemonic(tr("%1 is there after all").arg(line.staffName)),
            this, [this, line] { replace(line, std::nullopt); });
    }
    if (!seesAll())
        return;
    const QDate day = session.plan.day;
    const auto names = m_services.staff.names();
    const auto others = m_services.sessions.sessions({day, day, {}, {}, false});
    if (!names || !others) {
        m_desk.messages.showError(names ? others.error() : names.error());
        return;
    }
    const auto add = [&](const school::StaffName &name, const QString &busyWith) {
        const QString text =
            busyWith.isEmpty() ? name.name : tr("%1 (has %2)").arg(name.name, busyWith);
        menu.addAction(
            escapedMnemonic(text), this, [this, line, id = name.id] { replace(line, id); });
    };
    std::vector<std::pair<school::StaffName, QString>> busy;
    menu.addSeparator();
    for (const school::StaffName &name : *names) {
        if (name.archived || session.inCharge() == name.id || session.plan.staff == name.id)
            continue;
        const auto other =
            std::find_if(others->begin(), others->end(), [&](const SessionLine &one) {
                return one.session.inCharge() == name.id && one.session.id != session.id
                    && one.session.plan.span.overlaps(session.plan.span);
            });
        if (other == others->end())
            add(name, {});
        else
            busy.emplace_back(name, other->groupWords());
    }
    menu.addSeparator();
    for (const auto &[name, group] : busy)
        add(name, group);
}

void RollCallPage::fillForgottenMenu(QMenu &menu)
{
    menu.clear();
    const qint64 key = m_forgottenRows.keyAt(m_forgottenTable->currentSource());
    if (key == 0) {
        menu.addAction(tr("Choose a session in the list first"))->setEnabled(false);
        return;
    }
    const auto line = m_services.sessions.session(timetable::SessionId(key));
    if (line && isReplaceable(*line)) {
        fillReplaceMenu(menu, *line);
        return;
    }
    menu.addAction(line ? tr("Its roll is done, but misses somebody: open it")
                        : escapedMnemonic(line.error().message))
        ->setEnabled(false);
}

void RollCallPage::fillOwnMenu(QMenu &menu)
{
    menu.clear();
    const auto self = m_services.staff.self();
    const auto lines = m_services.sessions.sessions({m_day, m_day, {}, {}, false});
    if (!self || !lines) {
        m_desk.messages.showError(self ? lines.error() : self.error());
        return;
    }
    if (*self) {
        for (const SessionLine &line : *lines) {
            if (line.session.state != timetable::SessionState::Planned
                || line.session.inCharge() == (*self)->id
                || m_mine.contains(line.session.id.value()))
                continue;
            const QString who =
                line.inChargeName().isEmpty() ? tr("nobody named") : line.inChargeName();
            const QString text = u"%1 · %2 · %3"_s.arg(
                timetable::formatSpan(line.session.plan.span), line.groupWords(), who);
            menu.addAction(
                escapedMnemonic(text), this, [this, line, id = (*self)->id] { replace(line, id); });
        }
    }
    if (menu.isEmpty()) {
        menu.addAction(*self ? tr("No other session waits for its roll on this day")
                             : tr("Your account belongs to nobody of the staff: ask the director"))
            ->setEnabled(false);
    }
}

void RollCallPage::replace(const SessionLine &line, std::optional<school::StaffId> by)
{
    const auto edited = m_services.sessions.replace(line.session.id, line.session.rowVersion, by);
    if (!edited) {
        m_desk.messages.showError(edited.error());
        return;
    }
    reload();
    const auto now = m_services.sessions.session(line.session.id);
    const QString name = now ? now->inChargeName() : QString();
    m_desk.messages.undoable(by ? tr("%1 replaces in %2.").arg(name, line.groupWords())
                                : tr("Nobody replaces in %1 any more.").arg(line.groupWords()),
        [&service = m_services.sessions, change = edited->change] {
            return service.undo({change});
        });
    for (const timetable::Warning &warning : edited->warnings)
        m_desk.messages.showWarning(warning.message);
}

void RollCallPage::saveWords()
{
    const auto words = m_view->words();
    if (!words)
        return;
    const attendance::RollSheet &sheet = *m_view->sheet();
    const QString group = sheet.session.groupWords();
    const auto change =
        m_services.attendance.correct(sheet.session.session.id, sheet.roll->rowVersion, *words);
    if (!change) {
        m_desk.messages.showError(change.error());
        return;
    }
    m_desk.messages.clearMessage();
    if (words->empty()) {
        m_desk.messages.notice(tr("Nothing was corrected."));
        return;
    }
    showSheet();
    reload();
    m_desk.messages.undoable(tr("The roll of %1 is corrected.").arg(group),
        [&service = m_services.attendance, done = *change] { return service.undo(done); });
}

void RollCallPage::closePeriod()
{
    const auto groups = m_services.groups.groups();
    if (!groups) {
        m_desk.messages.showError(groups.error());
        return;
    }
    ClosePeriodDialog dialog(m_desk, m_services.attendance, *groups, this);
    m_desk.dialogs.run(dialog);
    if (!dialog.closed())
        return;
    reload();
    const attendance::ClosedPeriod closed = *dialog.closed();
    m_desk.messages.undoable(tr("%n roll(s) are closed.", nullptr, int(closed.rolls.size())),
        [&service = m_services.attendance, closed] { return service.openAgain(closed); });
}

void RollCallPage::fillPaperMenu(QMenu &menu)
{
    QAction *typed = menu.addAction(tr("Type rolls from signed sheets"));
    typed->setObjectName(u"typeFromPaper"_s);
    connect(typed, &QAction::triggered, this, [this] {
        m_desk.navigator.go({u"typed-rolls"_s, {}, 0});
    });
    if (m_services.workspace.reach(Operation::QualifyAbsences) != Reach::All)
        return;
    QAction *registers = menu.addAction(tr("Registers and attestations…"));
    registers->setObjectName(u"registers"_s);
    connect(registers, &QAction::triggered, this, &RollCallPage::openRegisters);
}

void RollCallPage::openRegisters()
{
    const auto groups = m_services.groups.groups();
    if (!groups) {
        m_desk.messages.showError(groups.error());
        return;
    }
    std::optional<school::GroupId> group;
    if (const attendance::RollSheet *sheet = m_view->sheet())
        group = sheet->session.session.plan.group;
    RegisterDialog dialog(m_desk, m_services.workspace, *groups, group, m_day, this);
    m_desk.dialogs.run(dialog);
    if (const auto &issued = dialog.issued())
        m_desk.messages.notice(tr("%1 is issued and kept.").arg(titleOf(issued->snapshot.kind)));
}

void RollCallPage::openWorkshopScreen()
{
    if (!mayLeave())
        return;
    const QDate today = m_desk.clock.today();
    auto lines = m_services.sessions.mine(today, today);
    if (lines && lines->empty() && seesAll())
        lines = m_services.sessions.sessions({today, today, {}, {}, false});
    if (!lines) {
        m_desk.messages.showError(lines.error());
        return;
    }
    if (m_view->isDirty())
        showSheet(); // it was said that the marks may go
    WorkshopScreen screen(m_desk, m_services.attendance, *lines, this);
    screen.offerConduct(m_services.workspace);
    m_desk.dialogs.run(screen);
    reload();
}

void RollCallPage::openWorkshopScreenByItself()
{
    if (m_hasOpenedByItself || !WorkshopScreen::opensByItself(m_desk.preferences))
        return;
    const QDate today = m_desk.clock.today();
    const auto lines = m_services.sessions.mine(today, today);
    if (!lines || !WorkshopScreen::isAwaited(*lines, m_desk.clock))
        return;
    m_hasOpenedByItself = true;
    // Once the page is there: what is beneath must not wait for it.
    QTimer::singleShot(0, this, &RollCallPage::openWorkshopScreen);
}

} // namespace ui

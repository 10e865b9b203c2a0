#include "ui/attendance/workshop_screen.h"

#include "core/security/workspace.h"
#include "ui/attendance/mark_choice.h"
#include "ui/attendance/touch_button.h"
#include "ui/attendance/workshop_conduct.h"
#include "ui/base/dialogs.h"
#include "ui/base/labels.h"
#include "ui/base/message_bar.h"
#include "ui/base/plain_text.h"
#include "ui/base/preferences.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

const QString kView = u"workshop-screen"_s; // of the preferences
const QString kByItself = u"by-itself"_s;

int minuteNow(const base::Clock &clock)
{
    return timetable::minuteOfDay(clock.nowUtc().toLocalTime().time());
}

size_t firstToOpen(const std::vector<timetable::SessionLine> &sessions, int minute)
{
    const auto isNext = [minute](const timetable::SessionLine &line) {
        return line.session.plan.span.ends > minute;
    };
    const auto next = std::find_if(sessions.begin(), sessions.end(), isNext);
    return next == sessions.end() ? 0 : size_t(next - sessions.begin());
}

} // namespace

WorkshopScreen::WorkshopScreen(const Desk &desk, attendance::AttendanceService &attendance,
    std::vector<timetable::SessionLine> sessions, QWidget *parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_attendance(attendance)
    , m_sessions(std::move(sessions))
    , m_title(makeLabel({}, LabelLook::Title))
    , m_subtitle(makeLabel({}, LabelLook::Muted))
    , m_totals(makeLabel({}, LabelLook::Heading))
    , m_message(new MessageBar(desk.theme))
    , m_tilePlace(new QWidget)
    , m_grid(new QGridLayout(m_tilePlace))
    , m_choice(new MarkChoice(desk.theme, this))
    , m_finish(
          touchButton(desk.theme, tr("&Finish the roll"), u"workshopFinish"_s, ButtonLook::Primary))
{
    setObjectName(u"workshopScreen"_s);
    setWindowTitle(tr("Workshop screen"));
    setWindowState(windowState() | Qt::WindowFullScreen);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(desk.theme.px(12));
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(m_tilePlace);
    auto *column = new QVBoxLayout(this);
    const int edge = desk.theme.px(20);
    column->setContentsMargins(edge, edge, edge, edge);
    column->setSpacing(desk.theme.px(14));
    column->addWidget(makeHead());
    column->addWidget(makeSessions());
    column->addWidget(m_message);
    column->addWidget(scroll, 1);
    column->addWidget(makeFoot());
    connect(m_choice, &MarkChoice::chosen, this,
        [this](const attendance::RollMark &mark) { setMark(m_choosing, mark); });
    connect(m_choice, &MarkChoice::finished, this, [this] {
        if (m_choosing < m_tiles.size())
            m_tiles[m_choosing]->setFocus();
    });
    auto *finish = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), this);
    connect(finish, &QShortcut::activated, this, &WorkshopScreen::save);
    if (m_sessions.empty())
        showSheet();
    else
        open(firstToOpen(m_sessions, minuteNow(desk.clock)));
}

QWidget *WorkshopScreen::makeHead()
{
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(m_desk.theme.px(2));
    texts->addWidget(m_title);
    texts->addWidget(m_subtitle);
    row->addLayout(texts, 1);
    m_totals->setObjectName(u"workshopTotals"_s);
    row->addWidget(m_totals);
    return head;
}

QWidget *WorkshopScreen::makeSessions()
{
    auto *place = new QWidget;
    auto *row = new QHBoxLayout(place);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(m_desk.theme.px(10));
    for (size_t i = 0; i < m_sessions.size(); ++i) {
        const timetable::SessionLine &line = m_sessions[i];
        const QString text =
            u"%1 · %2"_s.arg(timetable::formatSpan(line.session.plan.span), line.groupWords());
        auto *button =
            touchButton(m_desk.theme, escapedMnemonic(text), u"workshopSession%1"_s.arg(i));
        button->setCheckable(true);
        connect(button, &QPushButton::clicked, this, [this, i] {
            if (i != m_session && mayLeave())
                open(i);
            m_sessionButtons[i]->setChecked(i == m_session);
        });
        m_sessionButtons.push_back(button);
        row->addWidget(button, 1);
    }
    if (m_sessions.size() < 2)
        place->hide();
    return place;
}

QWidget *WorkshopScreen::makeFoot()
{
    auto *foot = new QWidget;
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(m_desk.theme.px(10));
    auto *leave = touchButton(m_desk.theme, tr("&Leave"), u"workshopLeave"_s);
    auto *byItself =
        touchButton(m_desk.theme, tr("&Opens by itself on this PC"), u"workshopByItself"_s);
    byItself->setCheckable(true);
    byItself->setChecked(opensByItself(m_desk.preferences));
    connect(byItself, &QPushButton::toggled, this, [this](bool isOn) {
        m_desk.preferences.setChosenView(kView, isOn ? kByItself : QString());
    });
    connect(leave, &QPushButton::clicked, this, &WorkshopScreen::reject);
    connect(m_finish, &QPushButton::clicked, this, &WorkshopScreen::save);
    row->addWidget(leave);
    row->addWidget(byItself);
    row->addStretch(1);
    row->addWidget(m_finish, 1);
    return foot;
}

void WorkshopScreen::offerConduct(security::Workspace &workspace)
{
    if (m_conduct || workspace.reach(security::Operation::ObserveProgress) == security::Reach::None)
        return;
    m_conduct = new WorkshopConduct(m_desk.theme, progress::ConductService(workspace), this);
    static_cast<QVBoxLayout *>(layout())->insertWidget(2, m_conduct);
    if (const base::Done done = m_conduct->read(); !done)
        m_message->showError(done.error());
}

bool WorkshopScreen::opensByItself(const Preferences &preferences)
{
    return preferences.chosenView(kView) == kByItself;
}

bool WorkshopScreen::isAwaited(
    const std::vector<timetable::SessionLine> &mine, const base::Clock &clock)
{
    const auto running = timetable::runningAt(mine, minuteNow(clock));
    return std::any_of(running.begin(), running.end(), [](const timetable::SessionLine &line) {
        return line.session.state == timetable::SessionState::Planned;
    });
}

void WorkshopScreen::reject()
{
    if (mayLeave())
        QDialog::reject();
}

void WorkshopScreen::resizeEvent(QResizeEvent *event)
{
    QDialog::resizeEvent(event);
    m_choice->setGeometry(rect());
    placeTiles();
}

bool WorkshopScreen::mayLeave()
{
    return !isDirty()
        || m_desk.dialogs.confirm(tr("Leave this roll without saving it?"),
            tr("What you marked is lost. To keep it, go back and finish the roll."),
            tr("Leave without saving"));
}

} // namespace ui

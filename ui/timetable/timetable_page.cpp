#include "ui/timetable/timetable_page.h"

#include "core/base/dates.h"
#include "core/base/format.h"
#include "core/base/text.h"
#include "ui/base/buttons.h"
#include "ui/base/card.h"
#include "ui/base/cell_delegates.h"
#include "ui/base/data_table.h"
#include "ui/base/date_field.h"
#include "ui/base/empty_state.h"
#include "ui/base/labels.h"
#include "ui/base/message_bar.h"
#include "ui/base/preferences.h"
#include "ui/base/shown_list.h"
#include "ui/timetable/week_grid.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace ui {

TimetablePage::TimetablePage(const Desk &desk, const TimetableServices &services, QWidget *parent)
    : Page(parent)
    , m_desk(desk)
    , m_services(services)
    , m_workspace(services.workspace)
    , m_sessions(services.sessions)
    , m_monday(base::mondayOf(desk.clock.today()))
    , m_rows({{u"day"_s, tr("Day")}, {u"time"_s, tr("Time")}, {u"group"_s, tr("Group")},
          {u"nature"_s, tr("Type")}, {u"subject"_s, tr("Subject")}, {u"staff"_s, tr("With")},
          {u"state"_s, tr("State")}, {u"room"_s, tr("Room")}, {u"rests-on"_s, tr("Rests on")},
          {u"done"_s, tr("What was done")}})
    , m_week(new DateField(desk.theme, desk.clock.today()))
    , m_shown(new QComboBox(this))
    , m_table(new DataTable(desk.theme, tr("Sessions of the week")))
    , m_list(makeShownList())
    , m_empty(new EmptyState(desk.theme, Icon::Calendar, QString(), QString()))
    , m_findings(new MessageBar(desk.theme, this))
    , m_views(new QStackedWidget)
    , m_grid(new WeekGrid(desk.theme, tr("Sessions of the week")))
    , m_sheet(new IconButton(desk.theme, Icon::Calendar, tr("As a sheet of days and hours")))
    , m_calendar(new IconButton(desk.theme, Icon::CalendarDay, tr("To a calendar…")))
    , m_done(makeButton(desk.theme, tr("What was done…"), ButtonLook::Secondary, Icon::Book, this))
    , m_edit(makeButton(desk.theme, tr("&Edit"), ButtonLook::Secondary, Icon::Edit, this))
    , m_cancel(makeButton(
          desk.theme, tr("Cancel the session…"), ButtonLook::Secondary, Icon::Cross, this))
    , m_copy(makeButton(desk.theme, tr("&Copy the week"), ButtonLook::Secondary, Icon::Copy, this))
    , m_add(makeButton(desk.theme, tr("&Add a session"), ButtonLook::Primary, Icon::Plus, this))
{
    setObjectName(u"timetablePage"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(desk.theme.px(14));
    column->addWidget(makeWeekBar());
    column->addWidget(m_findings);
    column->addWidget(makeList(), 1);
    addShortcuts();
    connectGrid();
    connect(m_add, &QPushButton::clicked, this, &TimetablePage::add);
    connect(m_edit, &QPushButton::clicked, this, &TimetablePage::edit);
    connect(m_cancel, &QPushButton::clicked, this, &TimetablePage::cancelOrRestore);
    connect(m_done, &QPushButton::clicked, this, &TimetablePage::sayWhatWasDone);
    connect(m_calendar, &QAbstractButton::clicked, this, &TimetablePage::exportCalendar);
    connect(m_copy, &QPushButton::clicked, this, &TimetablePage::copyWeek);
}

QWidget *TimetablePage::makeWeekBar()
{
    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(m_desk.theme.px(8));
    const auto arrow = [&](Icon icon, const QString &words, const QString &name, int days) {
        auto *button = new IconButton(m_desk.theme, icon, words, bar);
        button->setFramed(true);
        button->setObjectName(name);
        connect(button, &QToolButton::clicked, this,
            [this, days] { goToWeek(m_monday.addDays(days)); });
        return button;
    };
    auto *today = makeButton(m_desk.theme, tr("&This week"), ButtonLook::Secondary, {}, bar);
    today->setObjectName(u"thisWeek"_s);
    connect(today, &QPushButton::clicked, this, [this] { goToWeek(m_desk.clock.today()); });
    m_week->setObjectName(u"week"_s);
    m_week->setAccessibleName(tr("Week of"));
    m_week->setDate(m_monday);
    m_week->setMaximumWidth(m_desk.theme.px(160));
    connect(m_week, &TypedField::valueChanged, this, [this] {
        if (const auto day = m_week->date())
            goToWeek(*day);
    });
    m_shown->setObjectName(u"shown"_s);
    m_shown->setMinimumContentsLength(18);
    m_shown->setAccessibleName(tr("Show"));
    connect(m_shown, &QComboBox::activated, this, &TimetablePage::reload);
    row->addWidget(arrow(Icon::ChevronLeft, tr("Week before (Page Up)"), u"weekBefore"_s, -7));
    row->addWidget(m_week);
    row->addWidget(arrow(Icon::ChevronRight, tr("Week after (Page Down)"), u"weekAfter"_s, 7));
    row->addWidget(today);
    row->addSpacing(m_desk.theme.px(8));
    row->addWidget(m_shown);
    m_sheet->setObjectName(u"asSheet"_s);
    m_sheet->setCheckable(true);
    m_sheet->setFramed(true);
    row->addWidget(m_sheet);
    row->addStretch();
    row->addWidget(m_copy);
    row->addWidget(m_add);
    return bar;
}

void TimetablePage::connectGrid()
{
    m_grid->setObjectName(u"weekGrid"_s);
    connect(m_sheet, &QAbstractButton::toggled, this, &TimetablePage::showAs);
    connect(m_grid, &WeekGrid::chosen, this, &TimetablePage::showActions);
    connect(m_grid, &WeekGrid::opened, this, &TimetablePage::edit);
    connect(m_grid, &WeekGrid::removeWanted, this, &TimetablePage::cancelOrRestore);
    connect(m_grid, &WeekGrid::moveWanted, this, &TimetablePage::moveTo);
    connect(m_grid, &WeekGrid::drawn, this, &TimetablePage::addDrawn);
    m_sheet->setChecked(m_desk.preferences.chosenView(u"timetable"_s) == u"sheet");
}

ShownList *TimetablePage::makeShownList()
{
    m_table->setSource(&m_rows);
    auto *output = new ListOutput(m_desk, m_workspace, m_services.accounts, this);
    auto *list = new ShownList(m_desk, *output, *m_table,
        {u"timetable.week"_s, tr("Sessions of the week"), ListOutput::Content::Names,
            {u"rests-on"_s}});
    list->setNote([this] {
        return base::joined(
            {base::formatRange({m_monday, m_monday.addDays(6)}), m_shown->currentText()}, u" · "_s);
    });
    return list;
}

void TimetablePage::print()
{
    m_list->print();
}

QWidget *TimetablePage::makeList()
{
    auto *card = new Card(m_desk.theme, tr("Sessions of the week"), this);
    card->setFlush(true);
    card->addAction(m_done);
    card->addAction(m_edit);
    card->addAction(m_cancel);
    card->addAction(m_calendar);
    m_list->addButtons(*card);
    m_done->setObjectName(u"whatWasDone"_s);
    m_calendar->setObjectName(u"exportCalendar"_s);
    m_calendar->setFramed(true);
    m_findings->setObjectName(u"weekFindings"_s);
    m_edit->setObjectName(u"editSession"_s);
    m_cancel->setObjectName(u"cancelSession"_s);
    m_copy->setObjectName(u"copyWeek"_s);
    m_add->setObjectName(u"addSession"_s);
    m_table->setObjectName(u"weekTable"_s);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setItemDelegateForColumn(6, new PillDelegate(m_desk.theme, m_table));
    m_table->setEmptyState(m_empty);
    m_views->addWidget(m_table);
    auto *sheet = new QWidget;
    auto *inner = new QVBoxLayout(sheet);
    inner->setContentsMargins(m_desk.theme.px(12), 0, m_desk.theme.px(12), m_desk.theme.px(12));
    inner->addWidget(m_grid);
    m_views->addWidget(sheet);
    card->body()->addWidget(m_views);
    connect(m_table, &DataTable::rowActivated, this, &TimetablePage::edit);
    connect(m_table, &DataTable::rowChosen, this, &TimetablePage::showActions);
    return card;
}

void TimetablePage::addShortcuts()
{
    const auto add = [this](Qt::Key key, int days) {
        auto *shortcut = new QShortcut(QKeySequence(key), this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this,
            [this, days] { goToWeek(m_monday.addDays(days)); });
    };
    add(Qt::Key_PageUp, -7);
    add(Qt::Key_PageDown, 7);
}

QString TimetablePage::title() const
{
    return tr("Timetable");
}

QString TimetablePage::subtitle() const
{
    return base::joined(
        {tr("from %1 to %2").arg(base::formatDate(m_monday), base::formatDate(m_monday.addDays(6))),
            tr("%n session(s)", nullptr, int(m_lines.size()))},
        u" · "_s);
}

QSet<QString> TimetablePage::shows() const
{
    return {u"session"_s, u"roll"_s, u"group"_s, u"group-part"_s, u"staff"_s, u"room"_s};
}

bool TimetablePage::mayPlan() const
{
    return m_workspace.reach(security::Operation::PlanSessions) != security::Reach::None;
}

} // namespace ui

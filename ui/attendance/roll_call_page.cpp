#include "ui/attendance/roll_call_page.h"

#include "core/base/format.h"
#include "ui/attendance/roll_sheet_view.h"
#include "ui/base/buttons.h"
#include "ui/base/card.h"
#include "ui/base/cell_delegates.h"
#include "ui/base/data_table.h"
#include "ui/base/date_field.h"
#include "ui/base/dialogs.h"
#include "ui/base/empty_state.h"
#include "ui/base/shown_list.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace ui {

using security::Operation;
using security::Reach;

RollCallPage::RollCallPage(const Desk &desk, const RollCallServices &services, QWidget *parent)
    : Page(parent)
    , m_desk(desk)
    , m_services(services)
    , m_day(desk.clock.today())
    , m_dayRows({{u"time"_s, tr("Time")}, {u"group"_s, tr("Group")}, {u"state"_s, tr("Roll")},
          {u"staff"_s, tr("With")}})
    , m_forgottenRows({{u"staff"_s, tr("With")}, {u"day"_s, tr("Day")}, {u"group"_s, tr("Group")}})
    , m_dayField(new DateField(desk.theme, desk.clock.today()))
    , m_dayTable(new DataTable(desk.theme, tr("Sessions of the day")))
    , m_forgottenTable(new DataTable(desk.theme, tr("Rolls not done")))
    , m_forgottenCard(makeForgottenCard())
    , m_view(new RollSheetView(desk, this))
{
    auto *left = new QVBoxLayout;
    m_dayTable->setMinimumWidth(desk.theme.px(396));
    left->setSpacing(desk.theme.px(14));
    left->addWidget(makeDayBar());
    left->addWidget(makeDayCard(), 3);
    left->addWidget(m_forgottenCard, 2);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(desk.theme.px(16));
    row->addLayout(left, 3);
    row->addWidget(m_view, 5);
    makeShownLists();
    makeActions();
    addShortcuts();
    connect(m_view, &RollSheetView::saveWanted, this, &RollCallPage::save);
    connect(m_view, &RollSheetView::closeWanted, this, &RollCallPage::setClosed);
    connect(m_view, &RollSheetView::replaceMenuWanted, this, [this](QMenu &menu) {
        if (const attendance::RollSheet *sheet = m_view->sheet())
            fillReplaceMenu(menu, sheet->session);
    });
    connect(m_view, &RollSheetView::refused, this,
        [this](const base::Error &error) { m_desk.messages.showError(error); });
    connect(m_view, &RollSheetView::settled, this, [this] { m_desk.messages.clearMessage(); });
}

QWidget *RollCallPage::makeDayBar()
{
    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(m_desk.theme.px(8));
    auto *before = new IconButton(m_desk.theme, Icon::ChevronLeft, tr("Day before (Page Up)"), bar);
    auto *after =
        new IconButton(m_desk.theme, Icon::ChevronRight, tr("Day after (Page Down)"), bar);
    auto *today = makeButton(m_desk.theme, tr("&Today"), ButtonLook::Secondary, {}, bar);
    before->setFramed(true);
    after->setFramed(true);
    before->setObjectName(u"dayBefore"_s);
    after->setObjectName(u"dayAfter"_s);
    today->setObjectName(u"today"_s);
    m_dayField->setObjectName(u"day"_s);
    m_dayField->setAccessibleName(tr("Day"));
    m_dayField->setDate(m_day);
    row->addWidget(before);
    row->addWidget(m_dayField, 1);
    row->addWidget(after);
    row->addWidget(today);
    m_sheetButtons = new QWidget(bar);
    auto *buttons = new QHBoxLayout(m_sheetButtons);
    buttons->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_sheetButtons);
    connect(before, &QToolButton::clicked, this, [this] { goToDay(m_day.addDays(-1)); });
    connect(after, &QToolButton::clicked, this, [this] { goToDay(m_day.addDays(1)); });
    connect(today, &QPushButton::clicked, this, [this] { goToDay(m_desk.clock.today()); });
    connect(m_dayField, &TypedField::valueChanged, this, [this] {
        if (const auto day = m_dayField->date())
            goToDay(*day);
    });
    return bar;
}

Card *RollCallPage::makeDayCard()
{
    auto *card = new Card(m_desk.theme, tr("Sessions of the day"), this);
    card->setFlush(true);
    m_dayTable->setObjectName(u"dayTable"_s);
    m_dayTable->setSelectionMode(QAbstractItemView::SingleSelection);
    m_dayTable->setItemDelegateForColumn(2, new PillDelegate(m_desk.theme, m_dayTable));
    m_dayTable->setSource(&m_dayRows);
    auto *empty = new EmptyState(m_desk.theme, Icon::CalendarDay, tr("No session on this day"),
        tr("What is planned in the timetable appears here, to have its roll done."));
    m_dayTable->setEmptyState(empty);
    card->body()->addWidget(m_dayTable);
    connect(m_dayTable, &DataTable::rowChosen, this, &RollCallPage::choose);
    connect(m_dayTable, &DataTable::rowActivated, this, [this] { m_view->focusRows(); });
    connect(m_dayTable, &DataTable::clicked, this, [this] { m_view->focusRows(); });
    return card;
}

Card *RollCallPage::makeForgottenCard()
{
    auto *card = new Card(m_desk.theme, tr("Rolls not done"), this);
    card->setFlush(true);
    m_forgottenTable->setObjectName(u"forgottenTable"_s);
    m_forgottenTable->setSelectionMode(QAbstractItemView::SingleSelection);
    m_forgottenTable->setSource(&m_forgottenRows);
    auto *replace = makeButton(m_desk.theme, tr("Replace"), ButtonLook::Quiet, {}, card);
    auto *menu = new QMenu(replace);
    replace->setObjectName(u"replaceForgotten"_s);
    replace->setMenu(menu);
    replace->setVisible(m_services.workspace.reach(Operation::ReplaceColleague) == Reach::All);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] { fillForgottenMenu(*menu); });
    card->addAction(replace);
    card->body()->addWidget(m_forgottenTable);
    connect(m_forgottenTable, &DataTable::rowActivated, this, &RollCallPage::chooseForgotten);
    return card;
}

void RollCallPage::makeShownLists()
{
    auto *output = new ListOutput(m_desk, m_services.workspace, m_services.accounts, this);
    m_dayList = new ShownList(
        m_desk, *output, *m_dayTable, {u"roll-call.day"_s, tr("Sessions of the day")});
    m_dayList->setNote([this] { return base::formatLongDate(m_day); });
    m_sheetList =
        new ShownList(m_desk, *output, m_view->table(), {u"roll-call.sheet"_s, tr("Roll-call")});
    m_sheetList->setNote([this] { return m_view->description(); });
    for (QWidget *button : m_sheetList->makeButtons())
        m_sheetButtons->layout()->addWidget(button);
}

void RollCallPage::print()
{
    (m_view->sheet() ? m_sheetList : m_dayList)->print();
}

void RollCallPage::addShortcuts()
{
    const auto add = [this](Qt::Key key, int days) {
        auto *shortcut = new QShortcut(QKeySequence(key), this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(
            shortcut, &QShortcut::activated, this, [this, days] { goToDay(m_day.addDays(days)); });
    };
    add(Qt::Key_PageUp, -1);
    add(Qt::Key_PageDown, 1);
}

QString RollCallPage::title() const
{
    return tr("Roll-call");
}

QString RollCallPage::subtitle() const
{
    return base::formatLongDate(m_day);
}

QSet<QString> RollCallPage::shows() const
{
    return {u"absence"_s, u"roll"_s, u"session"_s, u"student"_s, u"enrolment"_s, u"group"_s,
        u"staff"_s, u"stay"_s};
}

bool RollCallPage::hasUnsavedWork() const
{
    return m_view->isDirty();
}

bool RollCallPage::seesAll() const
{
    return m_services.workspace.reach(Operation::TakeRollCall) == Reach::All;
}

} // namespace ui

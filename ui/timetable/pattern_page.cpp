#include "ui/timetable/pattern_page.h"

#include "core/base/format.h"
#include "core/base/text.h"
#include "ui/base/buttons.h"
#include "ui/base/card.h"
#include "ui/base/date_field.h"
#include "ui/base/labels.h"
#include "ui/base/list_output.h"
#include "ui/base/message_bar.h"
#include "ui/base/scroll_column.h"
#include "ui/timetable/week_grid.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

// What the box of choices holds: a word for the kind, then the key.
constexpr int kKeyRole = Qt::UserRole + 1;
const QString kGroup = u"group"_s;
const QString kStaff = u"staff"_s;

Tone toneOf(timetable::CountsAs countsAs)
{
    switch (countsAs) {
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

PatternPage::PatternPage(const Desk &desk, const TimetableServices &services, QWidget *parent)
    : Page(parent)
    , m_desk(desk)
    , m_services(services)
    , m_output(new ListOutput(desk, services.workspace, services.accounts, this))
    , m_shown(new QComboBox(this))
    , m_from(new DateField(desk.theme, desk.clock.today()))
    , m_update(new MessageBar(desk.theme, this))
    , m_grid(new WeekGrid(desk.theme, tr("Weekly pattern")))
    , m_notes(new QVBoxLayout)
    , m_edit(makeButton(desk.theme, tr("&Edit"), ButtonLook::Secondary, Icon::Edit, this))
    , m_remove(makeButton(desk.theme, tr("Take away"), ButtonLook::Secondary, Icon::Trash, this))
    , m_parts(makeButton(desk.theme, tr("Parts…"), ButtonLook::Secondary, Icon::Users, this))
    , m_copy(
          makeButton(desk.theme, tr("&Copy to a group…"), ButtonLook::Secondary, Icon::Copy, this))
    , m_add(makeButton(desk.theme, tr("&Add a slot"), ButtonLook::Primary, Icon::Plus, this))
{
    setObjectName(u"patternPage"_s);
    m_from->setDate(desk.clock.today());
    m_update->setObjectName(u"patternUpdate"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(desk.theme.px(12));
    column->addWidget(makeBar());
    column->addWidget(m_update);
    column->addWidget(makeSheet(), 1);
    connectGrid();
    m_update->hide();
}

QWidget *PatternPage::makeBar()
{
    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(m_desk.theme.px(8));
    m_shown->setObjectName(u"patternOf"_s);
    m_shown->setMinimumContentsLength(16);
    m_shown->setAccessibleName(tr("Pattern of"));
    m_from->setObjectName(u"patternFrom"_s);
    m_from->setAccessibleName(tr("From this day on"));
    m_from->setMaximumWidth(m_desk.theme.px(140));
    m_copy->setObjectName(u"copyPattern"_s);
    m_parts->setObjectName(u"editParts"_s);
    m_add->setObjectName(u"addSlot"_s);
    row->addWidget(m_shown);
    row->addWidget(makeLabel(tr("as it stands from"), LabelLook::Muted, bar));
    row->addWidget(m_from);
    row->addStretch();
    row->addWidget(m_parts);
    row->addWidget(m_copy);
    row->addWidget(m_add);
    connect(m_shown, &QComboBox::activated, this, &PatternPage::reload);
    connect(m_from, &TypedField::valueChanged, this, &PatternPage::reload);
    connect(m_parts, &QPushButton::clicked, this, &PatternPage::editParts);
    connect(m_copy, &QPushButton::clicked, this, &PatternPage::copy);
    connect(m_add, &QPushButton::clicked, this, [this] {
        timetable::SlotPlan proposed{chosenGroup().value_or(school::GroupId(0))};
        add(proposed);
    });
    return bar;
}

QWidget *PatternPage::makeSheet()
{
    auto *sheet = new QWidget(this);
    auto *row = new QHBoxLayout(sheet);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(m_desk.theme.px(14));
    auto *week = new Card(m_desk.theme, tr("Weekly pattern"), sheet);
    m_grid->setObjectName(u"patternGrid"_s);
    m_edit->setObjectName(u"editSlot"_s);
    m_remove->setObjectName(u"removeSlot"_s);
    week->addAction(m_edit);
    week->addAction(m_remove);
    week->body()->addWidget(m_grid, 1);
    auto *notes = new Card(m_desk.theme, tr("To look at"), sheet);
    auto *scroll = new ScrollColumn(notes);
    scroll->setObjectName(u"patternNotes"_s);
    scroll->column()->addLayout(m_notes);
    scroll->column()->addStretch();
    notes->body()->addWidget(scroll);
    notes->setFixedWidth(m_desk.theme.px(270));
    row->addWidget(week, 1);
    row->addWidget(notes);
    return sheet;
}

void PatternPage::connectGrid()
{
    connect(m_grid, &WeekGrid::chosen, this, &PatternPage::showButtons);
    connect(m_grid, &WeekGrid::opened, this, &PatternPage::edit);
    connect(m_grid, &WeekGrid::removeWanted, this, &PatternPage::takeAway);
    connect(m_grid, &WeekGrid::moveWanted, this, &PatternPage::moveTo);
    connect(m_grid, &WeekGrid::drawn, this, &PatternPage::addDrawn);
    connect(m_edit, &QPushButton::clicked, this, [this] {
        if (const auto key = m_grid->current())
            edit(*key);
    });
    connect(m_remove, &QPushButton::clicked, this, [this] {
        if (const auto key = m_grid->current())
            takeAway(*key);
    });
}

QString PatternPage::title() const
{
    return tr("Weekly pattern");
}

QString PatternPage::subtitle() const
{
    base::Minutes sum;
    int count = 0;
    for (const timetable::SlotLine &one : m_pattern.lines) {
        if (!isShown(one.slot.plan))
            continue;
        ++count;
        sum += one.slot.plan.span.length();
    }
    return base::joined(
        {m_shown->currentText(), tr("%n slot(s)", nullptr, count), base::formatMinutes(sum)},
        u" · "_s);
}

QSet<QString> PatternPage::shows() const
{
    return {u"slot"_s, u"session"_s, u"group"_s, u"group-part"_s, u"staff"_s, u"room"_s,
        u"calendar"_s, u"setting"_s};
}

QList<KeyHelp> PatternPage::keys() const
{
    return {{tr("Arrows"), tr("from slot to slot")},
        {tr("Alt + arrows"), tr("move the slot by a quarter of an hour, or by a day")},
        {tr("Shift + Up, Down"), tr("shorten or lengthen the slot")},
        {tr("Enter"), tr("open the slot")}, {tr("Delete"), tr("take the slot away")}};
}

bool PatternPage::mayPlan() const
{
    return m_services.workspace.reach(security::Operation::PlanSessions) != security::Reach::None;
}

QDate PatternPage::from() const
{
    return m_from->date().value_or(m_desk.clock.today());
}

std::optional<school::GroupId> PatternPage::chosenGroup() const
{
    if (m_shown->currentData().toString() != kGroup)
        return std::nullopt;
    return school::GroupId(m_shown->currentData(kKeyRole).toLongLong());
}

bool PatternPage::isShown(const timetable::SlotPlan &plan) const
{
    if (const auto group = chosenGroup())
        return plan.group == *group;
    return plan.staff == school::StaffId(m_shown->currentData(kKeyRole).toLongLong());
}

const timetable::SlotLine *PatternPage::line(qint64 key) const
{
    const auto found = std::find_if(m_pattern.lines.begin(), m_pattern.lines.end(),
        [key](const timetable::SlotLine &one) { return one.slot.id.value() == key; });
    return found == m_pattern.lines.end() ? nullptr : &*found;
}

void PatternPage::reload()
{
    if (const base::Done done = read(); !done) {
        m_desk.messages.showError(done.error());
        return;
    }
    showPattern();
    showFindings();
    showUpdate();
    showButtons();
    emit headingChanged();
}

base::Done PatternPage::read()
{
    ET_ASSIGN(m_choices, readChoices(m_services));
    fillShown();
    ET_ASSIGN(const school::Calendar calendar, m_services.calendars.calendar());
    ET_ASSIGN(m_pattern, m_services.pattern.pattern(from()));
    m_weekdays.clear();
    for (int day = 1; day <= 7; ++day) {
        const bool isUsed = std::any_of(m_pattern.lines.begin(), m_pattern.lines.end(),
            [day](const timetable::SlotLine &one) { return one.slot.plan.weekday == day; });
        if (isUsed || calendar.openDays().contains(day))
            m_weekdays += day;
    }
    return {};
}

void PatternPage::fillShown()
{
    const QString kind = m_shown->currentData().toString();
    const qint64 key = m_shown->currentData(kKeyRole).toLongLong();
    m_shown->clear();
    const auto put = [&](const QString &text, const QString &as, qint64 id) {
        m_shown->addItem(text, as);
        m_shown->setItemData(m_shown->count() - 1, id, kKeyRole);
        if (as == kind && id == key)
            m_shown->setCurrentIndex(m_shown->count() - 1);
    };
    for (const school::Group &group : m_choices.groups) {
        if (!group.archivedOn)
            put(group.details.name, kGroup, group.id.value());
    }
    for (const school::StaffName &name : m_choices.staff)
        put(name.name, kStaff, name.id.value());
}

void PatternPage::showPattern()
{
    const QLocale french(QLocale::French, QLocale::France);
    QStringList days;
    for (const int day : m_weekdays)
        days += french.standaloneDayName(day);
    m_grid->setDays(days);
    std::vector<WeekGridBlock> blocks;
    for (const timetable::SlotLine &one : m_pattern.lines) {
        const timetable::SlotPlan &plan = one.slot.plan;
        if (!isShown(plan))
            continue;
        const QString what = plan.subject.isEmpty() ? one.natureLabel : plan.subject;
        const QString whom = chosenGroup() ? one.partName : one.groupWords();
        const QString weeks = titleOf(plan.weeks);
        const QString detail =
            base::joined({base::joined({whom, weeks}, u" · "_s),
                             chosenGroup() ? one.staffName : QString(), one.roomName},
                u"\n"_s);
        blocks.push_back(
            {one.slot.id.value(), int(m_weekdays.indexOf(plan.weekday)), plan.span, what, detail,
                base::joined({timetable::described(one), one.natureLabel, plan.subject,
                                 one.staffName, one.roomName, plan.restsOn},
                    u", "_s),
                toneOf(one.countsAs), false, mayPlan()});
    }
    m_grid->setBlocks(blocks);
    m_grid->setDrawable(mayPlan() && chosenGroup().has_value());
    m_grid->setEmptyText(!mayPlan() ? tr("No slot on these days.")
            : chosenGroup()
            ? tr("No slot yet. Draw one with the mouse, or add one: sessions are made "
                 "from the pattern on all school days.")
            : tr("No slot yet. Choose a group to add some."));
}

void PatternPage::showFindings()
{
    while (QLayoutItem *item = m_notes->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_notes->setSpacing(m_desk.theme.px(10));
    const auto note = [this](const QString &text, LabelLook look) {
        auto *label = makeLabel(text, look);
        label->setWordWrap(true);
        m_notes->addWidget(label);
    };
    for (const timetable::SlotConflict &conflict : m_pattern.conflicts)
        note(conflict.message, LabelLook::Body);
    for (const timetable::HoursFinding &finding : m_pattern.findings)
        note(timetable::shown(finding), LabelLook::Body);
    if (m_pattern.conflicts.empty() && m_pattern.findings.empty())
        note(tr("Nobody and no room is taken twice, and the hours of minors are kept."),
            LabelLook::Muted);
    else if (!m_pattern.findings.empty())
        note(tr("Limits for minors: articles L3162-1 and following of the labour code, to be "
                "verified; they are settings."),
            LabelLook::Caption);
}

void PatternPage::showButtons()
{
    const bool isChosen = m_grid->current().has_value();
    for (QPushButton *button : {m_edit, m_remove, m_add, m_copy, m_parts})
        button->setVisible(mayPlan());
    m_edit->setEnabled(isChosen);
    m_remove->setEnabled(isChosen);
    m_add->setEnabled(chosenGroup().has_value());
    m_parts->setEnabled(chosenGroup().has_value());
    m_copy->setEnabled(chosenGroup().has_value());
}

} // namespace ui

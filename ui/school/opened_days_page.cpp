#include "ui/school/opened_days_page.h"

#include "core/base/format.h"
#include "ui/base/buttons.h"
#include "ui/base/card.h"
#include "ui/base/data_table.h"
#include "ui/base/date_field.h"
#include "ui/base/edit_panel.h"
#include "ui/base/empty_state.h"
#include "ui/base/labels.h"
#include "ui/base/list_editor.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace ui {

using school::WeekLetter;

OpenedDaysPage::OpenedDaysPage(
    const Desk &desk, security::Workspace &workspace, ListOutput &output, QWidget *parent)
    : Page(parent)
    , m_desk(desk)
    , m_calendars(workspace)
    , m_service(workspace)
    , m_years(workspace)
    , m_model({{u"day"_s, tr("Day"), exchange::ColumnKind::Date}, {u"name"_s, tr("What for")},
          {u"source"_s, tr("Source")}})
    , m_list(new ListEditor(desk, tr("Opened days"), m_model, this))
    , m_name(new QLineEdit)
    , m_day(new DateField(desk.theme, desk.clock.today()))
    , m_source(new QLineEdit)
    , m_close(makeButton(desk.theme, tr("Remove"), ButtonLook::Secondary, Icon::Trash))
    , m_from(new DateField(desk.theme, desk.clock.today()))
    , m_to(new DateField(desk.theme, desk.clock.today()))
    , m_first(new QComboBox)
    , m_passes(new QCheckBox(tr("After holidays the other letter follows")))
    , m_letters(makeLabel({}, LabelLook::Muted))
{
    buildPanel();
    m_list->setAddLabel(tr("Open a day"));
    m_list->addOutput(
        output, {u"settings.opened-days"_s, tr("Opened days"), ListOutput::Content::Plain});
    auto *empty = new EmptyState(desk.theme, Icon::CalendarDay, tr("No opened day yet"),
        tr("A Saturday of open doors, a day made up for a bridge: the school is open, whatever "
           "the calendar says."));
    empty->setAction(tr("Open a day"));
    m_list->table().setEmptyState(empty);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(desk.theme.px(14));
    column->addWidget(makeLetters());
    column->addWidget(m_list, 1);
    connect(empty, &EmptyState::actionTriggered, m_list, &ListEditor::startNew);
    connect(m_list, &ListEditor::fillWanted, this, &OpenedDaysPage::fill);
    connect(m_list, &ListEditor::saveWanted, this, &OpenedDaysPage::save);
    connect(m_close, &QPushButton::clicked, this, &OpenedDaysPage::closeAgain);
}

void OpenedDaysPage::buildPanel()
{
    m_name->setMaxLength(60);
    m_source->setMaxLength(120);
    EditPanel &panel = m_list->panel();
    panel.addField(u"openedDay"_s, tr("Day"), m_day, Presence::Required);
    panel.addField(u"openedName"_s, tr("What for"), m_name, Presence::Required);
    panel.addField(u"openedSource"_s, tr("Source"), m_source);
    m_close->setObjectName(u"remove"_s);
    panel.addAction(m_close);
    panel.mapError(school::errors::kBadOpenedDay, u"openedName"_s);
    panel.mapError(school::errors::kAlreadyOpen, u"openedDay"_s);
}

Card *OpenedDaysPage::makeLetters()
{
    auto *card = new Card(m_desk.theme, tr("Alternating weeks"));
    m_first->addItem(tr("Begin with A"), int(WeekLetter::A));
    m_first->addItem(tr("Begin with B"), int(WeekLetter::B));
    m_first->addItem(tr("No letters"), int(WeekLetter::None));
    m_first->setObjectName(u"firstLetter"_s);
    m_first->setAccessibleName(tr("First letter"));
    m_from->setObjectName(u"lettersFrom"_s);
    m_from->setAccessibleName(tr("Letters from"));
    m_to->setObjectName(u"lettersTo"_s);
    m_to->setAccessibleName(tr("Letters until"));
    m_passes->setObjectName(u"passesClosedWeeks"_s);
    m_passes->setChecked(true);
    m_letters->setObjectName(u"lettersNow"_s);
    auto *go = makeButton(m_desk.theme, tr("Set the &letters"), ButtonLook::Secondary);
    go->setObjectName(u"alternate"_s);
    auto *row = new QHBoxLayout;
    row->setSpacing(m_desk.theme.px(10));
    for (DateField *field : {m_from, m_to})
        field->setMaximumWidth(m_desk.theme.px(140));
    row->addWidget(makeLabel(tr("from"), LabelLook::Field));
    row->addWidget(m_from);
    row->addWidget(makeLabel(tr("until"), LabelLook::Field));
    row->addWidget(m_to);
    row->addWidget(m_first);
    row->addWidget(go);
    row->addStretch();
    card->body()->addLayout(row);
    auto *second = new QHBoxLayout;
    second->addWidget(m_passes);
    second->addStretch();
    second->addWidget(m_letters);
    card->body()->addLayout(second);
    connect(go, &QPushButton::clicked, this, &OpenedDaysPage::alternate);
    return card;
}

QString OpenedDaysPage::title() const
{
    return tr("Opened days and weeks");
}

QString OpenedDaysPage::subtitle() const
{
    return tr("%n opened day(s)", nullptr, int(m_rows.size()));
}

QSet<QString> OpenedDaysPage::shows() const
{
    return {u"calendar"_s, u"year"_s};
}

bool OpenedDaysPage::hasUnsavedWork() const
{
    return m_list->panel().isDirty();
}

void OpenedDaysPage::reload()
{
    const auto calendar = m_calendars.calendar();
    if (!calendar) {
        m_desk.messages.showError(calendar.error());
        return;
    }
    m_rows = calendar->openedDays();
    std::vector<CellRows::Row> rows;
    for (const school::OpenedDay &day : m_rows) {
        rows.push_back({day.day.toJulianDay(),
            {{base::formatLongDate(day.day), day.day}, {day.name}, {day.source}}});
    }
    m_model.setRows(std::move(rows));
    m_list->reloaded();
    proposeDays();
    showLetters(*calendar);
    emit headingChanged();
}

void OpenedDaysPage::proposeDays()
{
    const auto year = m_years.current();
    if (!year || !*year || m_from->date())
        return;
    m_from->setDate((*year)->dates.firstDay);
    m_to->setDate((*year)->dates.lastDay);
}

void OpenedDaysPage::showLetters(const school::Calendar &calendar)
{
    const auto count = [&](WeekLetter letter) {
        return int(std::count_if(calendar.letters().begin(), calendar.letters().end(),
            [letter](const auto &week) { return week.second == letter; }));
    };
    if (calendar.letters().empty()) {
        m_letters->setText(tr("No week has a letter."));
        return;
    }
    const QDate today = m_desk.clock.today();
    const WeekLetter now = calendar.letterOf(today);
    const QString thisWeek = now == WeekLetter::None ? tr("this week has none")
        : now == WeekLetter::A                       ? tr("this week is A")
                                                     : tr("this week is B");
    m_letters->setText(tr("%1 weeks A, %2 weeks B; %3.")
                           .arg(QString::number(count(WeekLetter::A)),
                               QString::number(count(WeekLetter::B)), thisWeek));
}

void OpenedDaysPage::alternate()
{
    m_from->readNow();
    m_to->readNow();
    const auto done =
        m_service.alternate({m_from->date().value_or(QDate()), m_to->date().value_or(QDate()),
            WeekLetter(m_first->currentData().toInt()), m_passes->isChecked()});
    if (!done) {
        m_desk.messages.showError(done.error());
        return;
    }
    reload();
    m_desk.messages.clearMessage();
    m_desk.messages.undoable(tr("%n week(s) have a letter.", nullptr, done->weeks),
        [this, undo = done->undo] { return m_service.undo(undo); });
}

const school::OpenedDay *OpenedDaysPage::edited() const
{
    const auto row = std::find_if(m_rows.begin(), m_rows.end(),
        [this](const school::OpenedDay &day) { return m_list->edited() == day.day.toJulianDay(); });
    return row == m_rows.end() ? nullptr : &*row;
}

void OpenedDaysPage::fill()
{
    const school::OpenedDay *day = edited();
    m_list->panel().setTitle(day ? day->name : tr("Open a day"));
    m_day->setDate(day ? std::optional(day->day) : std::nullopt);
    m_day->setEnabled(!day);
    m_name->setText(day ? day->name : QString());
    m_source->setText(day ? day->source : QString());
    m_close->setVisible(day);
}

void OpenedDaysPage::print()
{
    m_list->print();
}

void OpenedDaysPage::save()
{
    const school::OpenedDay *day = edited();
    if ((day && !hasUnsavedWork()) || !m_list->panel().check())
        return;
    const school::OpenedDay typed{
        *m_day->date(), m_name->text(), m_source->text(), day ? day->rowVersion : 1};
    if (!day) {
        open(typed);
        return;
    }
    const auto done = m_service.edit(typed);
    if (!done) {
        m_list->panel().showError(done.error(), m_desk.messages);
        return;
    }
    m_list->panel().setClean();
    reload();
    m_list->saved(typed.day.toJulianDay());
    m_desk.messages.undoable(tr("%1: saved.").arg(typed.name.trimmed()),
        [this, undo = done->undo] { return m_service.undo(undo); });
}

void OpenedDaysPage::open(const school::OpenedDay &day)
{
    const auto undo = m_service.open(day);
    if (!undo) {
        m_list->panel().showError(undo.error(), m_desk.messages);
        return;
    }
    m_list->panel().setClean();
    reload();
    m_list->saved(day.day.toJulianDay());
    m_desk.messages.undoable(tr("%1: the school is open.").arg(base::formatLongDate(day.day)),
        [this, back = *undo] { return m_service.undo(back); });
}

void OpenedDaysPage::closeAgain()
{
    if (!edited())
        return;
    const school::OpenedDay day = *edited();
    const auto undo = m_service.close(day);
    if (!undo) {
        m_desk.messages.showError(undo.error());
        return;
    }
    m_list->panel().setClean();
    reload();
    m_desk.messages.undoable(
        tr("%1: removed.").arg(day.name), [this, back = *undo] { return m_service.undo(back); });
}

} // namespace ui

#include "ui/school/calendar_page.h"

#include "core/base/format.h"
#include "core/security/settings.h"
#include "ui/base/buttons.h"
#include "ui/base/card.h"
#include "ui/base/data_table.h"
#include "ui/base/date_field.h"
#include "ui/base/dialogs.h"
#include "ui/base/edit_panel.h"
#include "ui/base/empty_state.h"
#include "ui/base/labels.h"
#include "ui/base/list_editor.h"
#include "ui/school/holidays_dialog.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace ui {

CalendarPage::CalendarPage(const Desk &desk, security::Workspace &workspace,
    school::CalendarService &calendars, school::YearService &years, ListOutput &output,
    QWidget *parent)
    : Page(parent)
    , m_desk(desk)
    , m_workspace(workspace)
    , m_calendars(calendars)
    , m_years(years)
    , m_model(
          {{u"name"_s, tr("Closure")}, {u"first"_s, tr("First day"), exchange::ColumnKind::Date},
              {u"last"_s, tr("Last day"), exchange::ColumnKind::Date}, {u"source"_s, tr("Source")}})
    , m_list(new ListEditor(desk, tr("Closures"), m_model, this))
    , m_name(new QLineEdit)
    , m_first(new DateField(desk.theme, desk.clock.today()))
    , m_last(new DateField(desk.theme, desk.clock.today()))
    , m_source(new QLineEdit)
    , m_remove(makeButton(desk.theme, tr("Remove"), ButtonLook::Secondary, Icon::Trash))
    , m_alsace(new QCheckBox(tr("Alsace-Moselle: Good Friday and 26 December are days off")))
{
    buildPanel();
    m_list->setAddLabel(tr("Add a closure"));
    m_list->addOutput(output, {u"settings.calendar"_s, tr("Closures"), ListOutput::Content::Plain});
    auto *empty = new EmptyState(desk.theme, Icon::Calendar, tr("No closure yet"),
        tr("Holidays, a bridge, works: on these days nobody is expected. Public holidays are "
           "counted by themselves."));
    empty->setAction(tr("Propose the holidays…"), Icon::Calendar);
    m_list->table().setEmptyState(empty);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(desk.theme.px(14));
    column->addWidget(makeRules());
    column->addWidget(m_list, 1);
    connect(m_list, &ListEditor::fillWanted, this, &CalendarPage::fill);
    connect(m_list, &ListEditor::saveWanted, this, &CalendarPage::save);
    connect(m_remove, &QPushButton::clicked, this, &CalendarPage::remove);
    connect(empty, &EmptyState::actionTriggered, this, &CalendarPage::propose);
}

Card *CalendarPage::makeRules()
{
    auto *card = new Card(m_desk.theme);
    auto *row = new QHBoxLayout;
    row->setSpacing(m_desk.theme.px(10));
    row->addWidget(makeLabel(tr("Open on"), LabelLook::Field));
    const QLocale french(QLocale::French, QLocale::France);
    for (int day = 1; day <= int(m_days.size()); ++day) {
        auto *box = new QCheckBox(french.standaloneDayName(day, QLocale::ShortFormat));
        box->setAccessibleName(french.standaloneDayName(day));
        box->setObjectName(u"day%1"_s.arg(day));
        connect(box, &QCheckBox::clicked, this, &CalendarPage::setRules);
        row->addWidget(box);
        m_days[size_t(day - 1)] = box;
    }
    row->addStretch();
    card->body()->addLayout(row);
    m_alsace->setObjectName(u"alsaceMoselle"_s);
    auto *second = new QHBoxLayout;
    second->addWidget(m_alsace);
    second->addStretch();
    card->body()->addLayout(second);
    connect(m_alsace, &QCheckBox::clicked, this, &CalendarPage::setRules);
    auto *proposeButton = makeButton(
        m_desk.theme, tr("Propose the &holidays…"), ButtonLook::Secondary, Icon::Calendar);
    proposeButton->setObjectName(u"propose"_s);
    second->addWidget(proposeButton);
    connect(proposeButton, &QPushButton::clicked, this, &CalendarPage::propose);
    const bool maySet =
        m_workspace.reach(security::Operation::ManageSettings) != security::Reach::None;
    for (QCheckBox *box : m_days)
        box->setEnabled(maySet);
    m_alsace->setEnabled(maySet);
    return card;
}

void CalendarPage::buildPanel()
{
    EditPanel &panel = m_list->panel();
    m_name->setMaxLength(100);
    m_source->setMaxLength(200);
    panel.addField(u"closureName"_s, tr("What for"), m_name, Presence::Required);
    panel.addField(u"closureFirst"_s, tr("First day closed"), m_first, Presence::Required);
    panel.addField(u"closureLast"_s, tr("Last day closed"), m_last, Presence::Required,
        tr("The same one for a single day."));
    panel.addField(u"closureSource"_s, tr("Source"), m_source);
    m_remove->setObjectName(u"remove"_s);
    panel.addAction(m_remove);
    panel.mapError(school::errors::kBadClosure, u"closureLast"_s);
}

QString CalendarPage::title() const
{
    return tr("Calendar");
}

QString CalendarPage::subtitle() const
{
    return tr("%n closure(s)", nullptr, int(m_rows.size()));
}

QSet<QString> CalendarPage::shows() const
{
    return {u"calendar"_s, u"setting"_s};
}

bool CalendarPage::hasUnsavedWork() const
{
    return m_list->panel().isDirty();
}

void CalendarPage::reload()
{
    const auto calendar = m_calendars.calendar();
    if (!calendar) {
        m_desk.messages.showError(calendar.error());
        return;
    }
    m_rows = calendar->closures();
    std::vector<CellRows::Row> rows;
    for (const school::Closure &closure : m_rows) {
        const school::ClosureDates &dates = closure.dates;
        rows.push_back({closure.id.value(),
            {{dates.name, dates.firstDay}, {base::formatDate(dates.firstDay), dates.firstDay},
                {base::formatDate(dates.lastDay), dates.lastDay}, {dates.source}}});
    }
    m_model.setRows(std::move(rows));
    m_list->reloaded();
    showRules();
    emit headingChanged();
}

void CalendarPage::showRules()
{
    using security::Settings;
    storage::Database &database = m_workspace.database();
    const auto days = Settings::text(database, security::settings::kOpenDays);
    const auto alsace = Settings::number(database, security::settings::kAlsaceMoselle);
    const school::OpenDays open = school::OpenDays::fromText(days.value_or(QString()));
    for (int day = 1; day <= int(m_days.size()); ++day)
        m_days[size_t(day - 1)]->setChecked(open.contains(day));
    m_alsace->setChecked(alsace.value_or(0) != 0);
}

void CalendarPage::setRules()
{
    school::OpenDays open;
    for (size_t day = 0; day < m_days.size(); ++day)
        open.week[day] = m_days[day]->isChecked();
    if (open.text().isEmpty()) {
        m_desk.messages.showWarning(tr("The school opens on one day of the week at least."));
        showRules();
        return;
    }
    using school::LocalLaw;
    const auto law = m_alsace->isChecked() ? LocalLaw::AlsaceMoselle : LocalLaw::General;
    if (const auto done = m_calendars.setRules(law, open); !done) {
        m_desk.messages.showError(done.error());
        showRules();
        return;
    }
    m_desk.messages.clearMessage();
}

const school::Closure *CalendarPage::edited() const
{
    const auto row = std::find_if(m_rows.begin(), m_rows.end(),
        [this](const school::Closure &c) { return m_list->edited() == c.id.value(); });
    return row == m_rows.end() ? nullptr : &*row;
}

void CalendarPage::fill()
{
    const school::Closure *closure = edited();
    m_list->panel().setTitle(closure ? closure->dates.name : tr("New closure"));
    m_name->setText(closure ? closure->dates.name : QString());
    m_first->setDate(closure ? std::optional(closure->dates.firstDay) : std::nullopt);
    m_last->setDate(closure ? std::optional(closure->dates.lastDay) : std::nullopt);
    m_source->setText(closure ? closure->dates.source : QString());
    m_remove->setVisible(closure);
}

void CalendarPage::print()
{
    m_list->print();
}

void CalendarPage::save()
{
    const school::Closure *closure = edited();
    if ((closure && !hasUnsavedWork()) || !m_list->panel().check())
        return;
    const school::ClosureDates typed{
        m_name->text(), *m_first->date(), *m_last->date(), m_source->text()};
    if (closure) {
        school::Closure changed = *closure;
        changed.dates = typed;
        edit(changed);
    } else {
        add({typed});
    }
}

void CalendarPage::add(const std::vector<school::ClosureDates> &closures)
{
    const auto added = m_calendars.add(closures);
    if (!added) {
        m_list->panel().showError(added.error(), m_desk.messages);
        return;
    }
    m_list->panel().setClean();
    reload();
    if (added->count == 0) {
        m_desk.messages.notice(tr("These closures were there already."));
        return;
    }
    m_desk.messages.undoable(tr("%n closure(s) added.", nullptr, added->count),
        [this, undo = added->undo] { return m_calendars.undo(undo); });
}

void CalendarPage::edit(school::Closure closure)
{
    const auto done = m_calendars.edit(closure);
    if (!done) {
        m_list->panel().showError(done.error(), m_desk.messages);
        return;
    }
    m_list->panel().setClean();
    reload();
    m_list->saved(closure.id.value());
    m_desk.messages.undoable(tr("%1: saved.").arg(closure.dates.name),
        [this, undo = done->undo] { return m_calendars.undo(undo); });
}

void CalendarPage::remove()
{
    if (!edited())
        return;
    const school::Closure closure = *edited();
    const auto undo = m_calendars.remove(closure);
    if (!undo) {
        m_desk.messages.showError(undo.error());
        return;
    }
    m_list->panel().setClean();
    reload();
    m_desk.messages.undoable(tr("%1: removed.").arg(closure.dates.name),
        [this, back = *undo] { return m_calendars.undo(back); });
}

void CalendarPage::propose()
{
    const auto years = m_years.years();
    if (!years) {
        m_desk.messages.showError(years.error());
        return;
    }
    const school::HolidayZones zones = school::HolidayZones::shipped();
    HolidaysDialog dialog(m_desk.theme, *years, zones, window());
    if (m_desk.dialogs.run(dialog) == QDialog::Accepted && m_list->mayGiveUp())
        add(dialog.chosen());
}

} // namespace ui

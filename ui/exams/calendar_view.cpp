#include "ui/exams/calendar_view.h"

#include "core/base/format.h"
#include "core/security/workspace.h"
#include "ui/base/buttons.h"
#include "ui/base/cell_delegates.h"
#include "ui/base/data_table.h"
#include "ui/base/date_field.h"
#include "ui/base/edit_panel.h"
#include "ui/base/empty_state.h"
#include "ui/base/list_editor.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

constexpr int kPanelWidth = 340;
constexpr int kState = 2;

std::vector<ListColumn> columns()
{
    return {{u"day"_s, CalendarView::tr("Day"), exchange::ColumnKind::Date},
        {u"what"_s, CalendarView::tr("What")}, {u"left"_s, CalendarView::tr("When")},
        {u"source"_s, CalendarView::tr("Source")}};
}

} // namespace

CalendarView::CalendarView(const Desk &desk, const ExamsServices &services, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_services(services)
    , m_calendar(services.workspace)
    , m_mayRecord(
          services.workspace.reach(security::Operation::RecordExams) != security::Reach::None)
    , m_rows(columns())
    , m_list(new ListEditor(m_desk, tr("Dates of the session"), m_rows, this))
    , m_kind(new QComboBox)
    , m_label(new QLineEdit)
    , m_day(new DateField(desk.theme, desk.clock.today()))
    , m_source(new QLineEdit)
    , m_remove(makeButton(desk.theme, tr("Remove"), ButtonLook::Quiet, Icon::Trash))
{
    build();
    auto *output = new ListOutput(m_desk, services.workspace, services.accounts, this);
    m_list->addOutput(
        *output, {u"exams.calendar"_s, tr("Dates of the session"), ListOutput::Content::Plain});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_list);
    setFocusProxy(m_list);
    connect(m_list, &ListEditor::fillWanted, this, &CalendarView::fill);
    connect(m_list, &ListEditor::saveWanted, this, &CalendarView::save);
    connect(m_remove, &QPushButton::clicked, this, &CalendarView::remove);
}

void CalendarView::build()
{
    for (const exams::ExamDateKind kind : exams::kExamDateKinds)
        m_kind->addItem(titleOf(kind), int(kind));
    m_label->setMaxLength(100);
    m_source->setMaxLength(200);
    m_source->setPlaceholderText(tr("The academy’s circular, its site…"));
    EditPanel &panel = m_list->panel();
    panel.addField(u"dateKind"_s, tr("What"), m_kind, Presence::Required);
    panel.addField(u"dateDay"_s, tr("Day"), m_day, Presence::Required);
    panel.addField(u"dateLabel"_s, tr("For whom or what"), m_label, Presence::Optional,
        tr("For instance CAP, written papers."));
    panel.addField(u"dateSource"_s, tr("Where it was read"), m_source, Presence::Required);
    panel.mapError(exams::errors::kBadExamDate, u"dateDay"_s);
    panel.mapError(exams::errors::kNoDateLabel, u"dateLabel"_s);
    panel.mapError(exams::errors::kNoDateSource, u"dateSource"_s);
    m_remove->setObjectName(u"removeDate"_s);
    panel.addAction(m_remove);
    m_list->setPanelWidth(kPanelWidth);
    m_list->table().setObjectName(u"examDates"_s);
    m_list->table().setItemDelegateForColumn(kState, new PillDelegate(m_desk.theme, this));
    auto *empty = new EmptyState(m_desk.theme, Icon::CalendarDay, tr("No date yet"),
        tr("Type the academy’s dates: registrations, confirmations, adjustments. They are called "
           "to mind on the home page before they are due."));
    m_list->table().setEmptyState(empty);
    if (!m_mayRecord) {
        panel.hide();
        return;
    }
    m_list->setAddLabel(tr("Add a date"));
    empty->setAction(tr("Add a date"));
    connect(empty, &EmptyState::actionTriggered, m_list, &ListEditor::startNew);
}

void CalendarView::setSession(int session)
{
    m_session = session;
    read();
}

CellRows::Row CalendarView::rowOf(const exams::ExamDate &date) const
{
    const int left = int(m_desk.clock.today().daysTo(date.details.day));
    ListCell when{left < 0 ? tr("Past")
            : left == 0    ? tr("Today")
                           : tr("In %n day(s)", nullptr, left),
        left, Tone::Neutral};
    if (left >= 0 && exams::isDeadline(date.details.kind))
        when.tone = left <= 7 ? Tone::Bad : left <= 30 ? Tone::Warning : Tone::Accent;
    return {date.id.value(),
        {{base::formatDate(date.details.day), date.details.day}, {date.title()}, when,
            {date.details.source}}};
}

void CalendarView::read()
{
    auto dates = m_calendar.dates(m_session);
    if (!dates) {
        m_desk.messages.showError(dates.error());
        return;
    }
    m_dates = std::move(*dates);
    std::vector<CellRows::Row> rows;
    for (const exams::ExamDate &date : m_dates)
        rows.push_back(rowOf(date));
    m_rows.setRows(std::move(rows));
    m_list->reloaded();
}

const exams::ExamDate *CalendarView::edited() const
{
    const auto found = std::find_if(m_dates.begin(), m_dates.end(),
        [this](const exams::ExamDate &date) { return m_list->edited() == date.id.value(); });
    return found == m_dates.end() ? nullptr : &*found;
}

void CalendarView::fill()
{
    const exams::ExamDate *date = edited();
    m_list->panel().setTitle(date ? date->title() : tr("New date"));
    const exams::ExamDateDetails details = date ? date->details : exams::ExamDateDetails();
    m_kind->setCurrentIndex(m_kind->findData(int(details.kind)));
    m_label->setText(details.label);
    m_day->setDate(date ? std::optional(details.day) : std::nullopt);
    m_source->setText(details.source);
    m_remove->setVisible(date);
}

void CalendarView::ended(
    std::optional<qint64> key, const QString &notice, const security::Undo &undo)
{
    m_list->panel().setClean();
    read();
    if (key)
        m_list->saved(*key);
    m_desk.messages.undoable(notice, [this, undo]() -> base::Done {
        ET_TRY(m_calendar.undo(undo));
        read();
        return {};
    });
}

void CalendarView::save()
{
    const exams::ExamDate *date = edited();
    if ((date && !hasUnsavedWork()) || !m_list->panel().check())
        return;
    const exams::ExamDateDetails typed{exams::ExamDateKind(m_kind->currentData().toInt()),
        m_label->text(), m_day->date().value_or(QDate()), m_source->text()};
    const auto saved = date ? m_calendar.edit(date->id, date->rowVersion, typed)
                            : m_calendar.add(m_session, typed);
    if (!saved)
        m_list->panel().showError(saved.error(), m_desk.messages);
    else
        ended(saved->id.value(), tr("The date is kept."), saved->undo);
}

void CalendarView::remove()
{
    const exams::ExamDate *date = edited();
    if (!date || !m_list->mayGiveUp())
        return;
    const auto undo = m_calendar.remove(date->id, date->rowVersion);
    if (!undo)
        m_desk.messages.showError(undo.error());
    else
        ended({}, tr("The date is taken out."), *undo);
}

void CalendarView::print()
{
    m_list->print();
}

bool CalendarView::hasUnsavedWork() const
{
    return m_mayRecord && m_list->panel().isDirty();
}

bool CalendarView::mayGiveUp()
{
    return m_list->mayGiveUp();
}

void CalendarView::giveUp()
{
    m_list->panel().setClean();
}

} // namespace ui

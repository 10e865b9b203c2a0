#include "ui/follow_up/absents_tab.h"

#include "core/base/format.h"
#include "core/documents/flow_document.h"
#include "core/reports/morning_document.h"
#include "core/reports/school_letterhead.h"
#include "ui/base/card.h"
#include "ui/base/cell_delegates.h"
#include "ui/base/data_table.h"
#include "ui/base/date_field.h"
#include "ui/base/dialogs.h"
#include "ui/base/empty_state.h"
#include "ui/base/paper.h"
#include "ui/base/pill_label.h"
#include "ui/base/search_field.h"
#include "ui/base/shown_list.h"
#include "ui/follow_up/absence_rows.h"
#include "ui/follow_up/absent_panel.h"
#include "ui/follow_up/reason_dialog.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace ui {

using absences::Channel;
using absences::NoticeOutcome;
using follow_up::AbsentOfDay;
using follow_up::DayService;

AbsentsTab::AbsentsTab(const Desk &desk, const FollowUpServices &services, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_services(services)
    , m_rows(AbsenceRows::dayColumns())
    , m_output(new ListOutput(desk, services.workspace, services.accounts, this))
    , m_table(new DataTable(desk.theme, tr("Absents of the day")))
    , m_panel(new AbsentPanel(desk.theme, services.mayQualify(), this))
    , m_day(new DateField(desk.theme, desk.clock.today()))
    , m_search(new SearchField(desk.theme, tr("Name or group")))
    , m_count(new PillLabel(desk.theme, {}, Tone::Accent))
    , m_rolls(new PillLabel(desk.theme, {}, Tone::Neutral))
    , m_empty(new EmptyState(desk.theme, Icon::CheckCircle, {}, {}))
{
    buildTable();
    auto *card = new Card(desk.theme, tr("Absents"), this);
    card->setFlush(true);
    card->addMark(m_count);
    card->addMark(m_rolls);
    m_shown->addButtons(*card);
    card->body()->addWidget(m_table);
    auto *row = new QHBoxLayout;
    row->setSpacing(desk.theme.px(14));
    row->addWidget(card, 1);
    row->addWidget(m_panel);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(desk.theme.px(12));
    column->addWidget(makeFilters());
    column->addLayout(row, 1);
    setFocusProxy(m_table);
    connect(m_panel, &AbsentPanel::outcomeChosen, this, &AbsentsTab::tell);
    connect(m_panel, &AbsentPanel::reasonWanted, this, &AbsentsTab::giveReason);
    connect(m_panel, &AbsentPanel::messageWanted, this, &AbsentsTab::copyMessage);
    connect(m_panel, &AbsentPanel::arrivalWanted, this, &AbsentsTab::arrive);
    connect(m_panel, &AbsentPanel::fileWanted, this, [this] {
        if (const AbsentOfDay *absent = current())
            m_desk.navigator.go({u"students"_s, u"student"_s, absent->who.student.value()});
    });
}

void AbsentsTab::buildTable()
{
    m_table->setObjectName(u"absentTable"_s);
    m_table->setTwoLines(true);
    m_table->setItemDelegateForColumn(0, new PersonDelegate(m_desk.theme, m_table));
    m_table->setItemDelegateForColumn(
        AbsenceRows::kToldColumn, new PillDelegate(m_desk.theme, m_table));
    m_table->setSource(&m_rows);
    m_table->setEmptyState(m_empty);
    m_shown = new ShownList(m_desk, *m_output, *m_table,
        {u"absents"_s, tr("Absents of the day"), ListOutput::Content::Details});
    m_shown->setNote([this] { return base::formatLongDate(m_view.day); });
    connect(m_table, &DataTable::rowChosen, this, &AbsentsTab::fillPanel);
    connect(m_table, &DataTable::rowActivated, this, [this](const QModelIndex &index) {
        m_desk.navigator.go({u"students"_s, u"student"_s, m_rows.keyAt(index)});
    });
}

QWidget *AbsentsTab::makeFilters()
{
    auto *filters = new QWidget(this);
    auto *row = new QHBoxLayout(filters);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(m_desk.theme.px(8));
    m_search->setObjectName(u"absentSearch"_s);
    m_day->setObjectName(u"absentDay"_s);
    m_day->setAccessibleName(tr("Day of the absents"));
    m_day->setDate(m_desk.clock.today());
    m_day->setMaximumWidth(m_desk.theme.px(170));
    row->addWidget(m_search, 1);
    row->addWidget(m_day);
    connect(m_search, &QLineEdit::textChanged, m_table, &DataTable::setFilterText);
    connect(m_search, &SearchField::leftDownwards, m_table, [this] { m_table->setFocus(); });
    connect(m_day, &TypedField::valueChanged, this, [this] {
        reload();
        emit shownDayChanged();
    });
    return filters;
}

void AbsentsTab::reload()
{
    auto view = m_services.days.day(m_day->date().value_or(m_desk.clock.today()));
    if (!view) {
        m_desk.messages.showError(view.error());
        return;
    }
    m_view = std::move(*view);
    fillRows();
    fillPanel();
}

void AbsentsTab::fillRows()
{
    std::vector<CellRows::Row> rows;
    for (const AbsentOfDay &absent : m_view.absents)
        rows.push_back(AbsenceRows::day(absent));
    for (const AbsentOfDay &late : m_view.late)
        rows.push_back(AbsenceRows::day(late));
    m_rows.setRows(std::move(rows));
    m_count->setText(tr("%n absent(s)", nullptr, int(m_view.absents.size())),
        m_view.untold() > 0 ? Tone::Warning : Tone::Accent);
    m_rolls->setText(tr("rolls done: %1 of %2").arg(m_view.rollsDone).arg(m_view.sessions),
        m_view.rollsDone < m_view.sessions ? Tone::Neutral : Tone::Good);
    showEmptyState();
}

void AbsentsTab::showEmptyState()
{
    if (m_view.sessions == 0)
        m_empty->setTexts(tr("No session on this day"),
            tr("Absents are told by the rolls of the day and by what was announced."));
    else if (m_view.rollsDone == 0)
        m_empty->setTexts(
            tr("No roll is done yet"), tr("Who is missing stands here as soon as a roll is done."));
    else
        m_empty->setTexts(
            tr("Nobody is absent"), tr("By the rolls that are done, everybody is there."));
}

const AbsentOfDay *AbsentsTab::current() const
{
    const qint64 key = m_rows.keyAt(m_table->currentSource());
    const auto in = [key](const std::vector<AbsentOfDay> &list) -> const AbsentOfDay * {
        const auto found = std::find_if(list.begin(), list.end(),
            [key](const AbsentOfDay &one) { return one.who.student.value() == key; });
        return found == list.end() ? nullptr : &*found;
    };
    const AbsentOfDay *absent = in(m_view.absents);
    return absent ? absent : in(m_view.late);
}

void AbsentsTab::fillPanel()
{
    m_panel->fill(current(), m_view.day == m_desk.clock.today());
}

void AbsentsTab::select(people::StudentId student)
{
    m_search->clear();
    m_table->selectKey(student.value());
}

void AbsentsTab::tell(NoticeOutcome outcome)
{
    note({{Channel::Call, outcome, m_panel->party(), {}}});
}

void AbsentsTab::giveReason()
{
    if (!current())
        return;
    const AbsentOfDay absent = *current(); // the list is read again while the dialog stands
    const auto reasons = m_services.absences.reasons();
    if (!reasons) {
        m_desk.messages.showError(reasons.error());
        return;
    }
    ReasonDialog dialog(m_desk.theme, absent.who.listName(), *reasons, m_panel->partyName(), this);
    DayService::Told told{{Channel::Call, NoticeOutcome::ReasonGiven, m_panel->party(), {}}};
    security::Undo undo;
    const QDate day = m_view.day;
    dialog.setAct([&]() -> base::Done {
        told.reason = dialog.reason();
        told.toldBy = dialog.toldBy();
        ET_ASSIGN(undo, m_services.days.tell(absent.who.student, day, told));
        return {};
    });
    if (m_desk.dialogs.run(dialog) != QDialog::Accepted)
        return;
    m_desk.messages.clearMessage();
    m_desk.messages.undoable(tr("%1: reason noted.").arg(absent.who.listName()),
        [this, undo] { return m_services.days.undo(undo); });
    emit changed();
}

void AbsentsTab::note(const DayService::Told &told)
{
    const AbsentOfDay *absent = current();
    if (!absent)
        return;
    const QString name = absent->who.listName();
    const auto undo = m_services.days.tell(absent->who.student, m_view.day, told);
    if (!undo) {
        m_desk.messages.showError(undo.error());
        return;
    }
    m_desk.messages.clearMessage();
    m_desk.messages.undoable(tr("%1: %2").arg(name, titleOf(told.notice.outcome)),
        [this, undo = *undo] { return m_services.days.undo(undo); });
    emit changed();
}

void AbsentsTab::copyMessage()
{
    const AbsentOfDay *absent = current();
    const auto school = m_services.schools.read();
    if (!absent || !school)
        return;
    QGuiApplication::clipboard()->setText(
        messageFor(*absent, m_view.day, school->name, school->phone));
    m_desk.messages.notice(tr("The message is copied: paste it where you write to the family."));
}

void AbsentsTab::arrive()
{
    const AbsentOfDay *absent = current();
    if (!absent)
        return;
    const auto arrival = m_services.days.arrive(absent->who.student);
    if (!arrival) {
        m_desk.messages.showError(arrival.error());
        return;
    }
    m_desk.messages.clearMessage();
    m_desk.messages.undoable(
        tr("%1 arrived at %2: the roll says late.")
            .arg(arrival->who.listName(), timetable::formatMinuteOfDay(arrival->minute)),
        [this, undo = arrival->undo] { return m_services.days.undo(undo); });
    const auto school = m_services.schools.read();
    if (school) {
        const auto top = reports::letterheadOf(
            school::issuerOf(*school), reports::marksOf(m_services.workspace));
        printOnPaper(m_desk,
            documents::FlowDocument(
                reports::entrySlip(*arrival, top, m_services.workspace.signedIn()->name)),
            this);
    }
    emit changed();
}

void AbsentsTab::print()
{
    m_shown->print();
}

} // namespace ui

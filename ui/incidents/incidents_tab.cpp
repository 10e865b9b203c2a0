#include "ui/incidents/incidents_tab.h"

#include "ui/base/buttons.h"
#include "ui/base/card.h"
#include "ui/base/cell_delegates.h"
#include "ui/base/data_table.h"
#include "ui/base/dated_filters.h"
#include "ui/base/dialogs.h"
#include "ui/base/empty_state.h"
#include "ui/base/pill_label.h"
#include "ui/base/shown_list.h"
#include "ui/incidents/incident_dialog.h"
#include "ui/incidents/incident_rows.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace ui {

using incidents::Incident;

namespace {
constexpr int kDaysBack = 365;
}

IncidentsTab::IncidentsTab(const Desk &desk, const IncidentServices &services, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_services(services)
    , m_rows(IncidentRows::incidentColumns())
    , m_output(new ListOutput(desk, services.workspace, services.accounts, this))
    , m_table(new DataTable(desk.theme, tr("Incidents")))
    , m_filters(new DatedFilters(desk, *m_table,
          {tr("Name, place or word"), tr("Incidents from"), tr("Incidents until")}, {kDaysBack},
          this))
    , m_count(new PillLabel(desk.theme, {}, Tone::Accent))
    , m_empty(new EmptyState(desk.theme, Icon::Warning, tr("No incident is told"),
          tr("What happened is told here in a few words, by whoever saw it.")))
    , m_edit(makeButton(desk.theme, tr("&Change…"), ButtonLook::Secondary, Icon::Edit))
    , m_decide(makeButton(desk.theme, tr("&Decide a measure…"), ButtonLook::Secondary, Icon::Check))
    , m_withdraw(makeButton(desk.theme, tr("&Withdraw…"), ButtonLook::Quiet, Icon::Trash))
{
    buildTable();
    buildActions();
    auto *card = new Card(desk.theme, tr("Incidents"), this);
    card->setFlush(true);
    card->addMark(m_count);
    for (QPushButton *button : {m_edit, m_decide, m_withdraw})
        card->addAction(button);
    m_shown->addButtons(*card);
    card->body()->addWidget(m_table);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(desk.theme.px(12));
    column->addWidget(m_filters);
    column->addWidget(card, 1);
    setFocusProxy(m_table);
}

void IncidentsTab::buildTable()
{
    m_filters->setObjectName(u"incidentFilters"_s);
    m_table->setObjectName(u"incidentTable"_s);
    m_table->setTwoLines(true);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setItemDelegateForColumn(0, new PersonDelegate(m_desk.theme, m_table));
    m_table->setItemDelegateForColumn(
        IncidentRows::kStateColumn, new PillDelegate(m_desk.theme, m_table));
    m_table->setSource(&m_rows);
    m_table->sortByColumn(IncidentRows::kDayColumn, Qt::DescendingOrder);
    m_table->setEmptyState(m_empty);
    if (m_services.mayRecord())
        m_empty->setAction(tr("Tell an incident"));
    m_shown = new ShownList(
        m_desk, *m_output, *m_table, {u"incidents"_s, tr("Incidents"), ListOutput::Content::Names});
    m_shown->setNote([this] { return m_filters->words(); });
    connect(m_filters, &DatedFilters::daysChanged, this, &IncidentsTab::reload);
    connect(m_table, &DataTable::rowChosen, this, &IncidentsTab::enableActions);
    connect(m_table, &DataTable::rowActivated, this, &IncidentsTab::open);
    connect(m_empty, &EmptyState::actionTriggered, this, [this] { tell({}); });
}

void IncidentsTab::buildActions()
{
    m_edit->setObjectName(u"editIncident"_s);
    m_decide->setObjectName(u"decideAbout"_s);
    m_withdraw->setObjectName(u"withdrawIncident"_s);
    m_decide->setVisible(m_services.mayDecide());
    connect(m_edit, &QPushButton::clicked, this, &IncidentsTab::edit);
    connect(m_withdraw, &QPushButton::clicked, this, &IncidentsTab::withdraw);
    connect(m_decide, &QPushButton::clicked, this, [this] {
        if (const Incident *incident = current())
            emit measureWanted(Incident(*incident)); // the list is read again meanwhile
    });
}

void IncidentsTab::reload()
{
    const auto [from, to] = m_filters->days();
    auto found = m_services.incidents.incidents({from, to});
    if (!found) {
        m_desk.messages.showError(found.error());
        return;
    }
    m_incidents = std::move(*found);
    std::vector<CellRows::Row> rows;
    for (const Incident &one : m_incidents)
        rows.push_back(IncidentRows::incident(one));
    m_rows.setRows(std::move(rows));
    m_count->setText(tr("%n incident(s)", nullptr, m_table->shownRows()), Tone::Accent);
    enableActions();
}

const Incident *IncidentsTab::current() const
{
    const qint64 key = m_rows.keyAt(m_table->currentSource());
    const auto found = std::find_if(m_incidents.begin(), m_incidents.end(),
        [key](const Incident &one) { return one.id.value() == key; });
    return found == m_incidents.end() ? nullptr : &*found;
}

void IncidentsTab::enableActions()
{
    const Incident *incident = current();
    const bool mayChange = incident && m_services.incidents.mayChange(*incident);
    m_edit->setEnabled(mayChange);
    m_withdraw->setEnabled(mayChange);
    m_decide->setEnabled(incident);
}

void IncidentsTab::select(incidents::IncidentId incident)
{
    m_filters->setWords({});
    m_table->selectKey(incident.value());
}

void IncidentsTab::ended(const QString &notice, const security::Undo &undo)
{
    m_desk.messages.clearMessage();
    m_desk.messages.undoable(notice, [this, undo] { return m_services.incidents.undo(undo); });
    emit changed();
}

void IncidentsTab::tell(std::optional<people::StudentId> student)
{
    const auto staff = m_services.staff.names();
    const auto self = m_services.staff.self();
    incidents::IncidentDetails proposed;
    proposed.day = m_desk.clock.today();
    if (self && *self)
        proposed.seenBy = (*self)->id;
    IncidentDialog dialog(m_desk.theme, m_services.workspace,
        staff.value_or(std::vector<school::StaffName>()), proposed, true, this);
    if (student)
        dialog.choose(*student);
    security::Undo undo;
    incidents::IncidentId id{0};
    dialog.setAct([&]() -> base::Done {
        ET_ASSIGN(const auto told, m_services.incidents.record(dialog.details()));
        undo = told.undo;
        id = told.incident.id;
        return {};
    });
    if (m_desk.dialogs.run(dialog) != QDialog::Accepted)
        return;
    ended(tr("Incident told."), undo);
    select(id);
}

void IncidentsTab::open()
{
    if (m_edit->isEnabled()) {
        edit();
        return;
    }
    if (!current())
        return;
    const Incident incident = *current();
    const auto staff = m_services.staff.names();
    IncidentDialog dialog(m_desk.theme, m_services.workspace,
        staff.value_or(std::vector<school::StaffName>()), incident.details, false, this);
    dialog.showOnly();
    m_desk.dialogs.run(dialog);
}

void IncidentsTab::edit()
{
    if (!current() || !m_edit->isEnabled())
        return;
    const Incident incident = *current(); // the list is read again while the dialog stands
    const auto staff = m_services.staff.names();
    IncidentDialog dialog(m_desk.theme, m_services.workspace,
        staff.value_or(std::vector<school::StaffName>()), incident.details, false, this);
    security::Undo undo;
    dialog.setAct([&]() -> base::Done {
        ET_ASSIGN(const auto changed,
            m_services.incidents.edit(incident.id, incident.rowVersion, dialog.details()));
        undo = changed.undo;
        return {};
    });
    if (m_desk.dialogs.run(dialog) == QDialog::Accepted)
        ended(tr("Incident changed."), undo);
}

void IncidentsTab::withdraw()
{
    if (!current())
        return;
    const Incident incident = *current();
    const auto why =
        m_desk.dialogs.askText(tr("Withdraw the incident"), tr("Why it is withdrawn"), {});
    if (!why)
        return;
    const auto changed = m_services.incidents.withdraw(incident.id, incident.rowVersion, *why);
    if (!changed) {
        m_desk.messages.showError(changed.error());
        return;
    }
    ended(tr("Incident withdrawn."), changed->undo);
}

void IncidentsTab::print()
{
    m_shown->print();
}

} // namespace ui

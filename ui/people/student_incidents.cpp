#include "ui/people/student_incidents.h"

#include "core/base/format.h"
#include "core/incidents/incident_service.h"
#include "core/incidents/measure_service.h"
#include "core/security/workspace.h"
#include "ui/base/buttons.h"
#include "ui/base/card.h"
#include "ui/base/data_table.h"
#include "ui/base/empty_state.h"

#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace ui {

using security::Operation;
using security::Reach;

namespace {

// Before any school year: the file tells all that is kept.
const QDate kEarliest(2000, 1, 1);

// Measures and incidents share the list: a measure's key is below zero.
qint64 keyOf(incidents::MeasureId measure)
{
    return -measure.value();
}

} // namespace

StudentIncidents::StudentIncidents(
    const Desk &desk, security::Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_workspace(workspace)
    , m_model(new CellRows(
          {{u"day"_s, tr("Day"), exchange::ColumnKind::Date}, {u"what"_s, tr("What")},
              {u"words"_s, tr("In words")}, {u"by"_s, tr("By")}, {u"kept"_s, tr("Kept until")}},
          this))
    , m_table(new DataTable(desk.theme, tr("Incidents and measures")))
    , m_open(makeButton(desk.theme, tr("&Open"), ButtonLook::Secondary, Icon::File))
    , m_tell(makeButton(desk.theme, tr("Tell an &incident"), ButtonLook::Secondary, Icon::Plus))
    , m_decide(makeButton(desk.theme, tr("Decide a &measure"), ButtonLook::Secondary, Icon::Check))
{
    m_table->setObjectName(u"studentIncidents"_s);
    m_table->setSource(m_model);
    m_table->setEmptyState(new EmptyState(desk.theme, Icon::Check, tr("Nothing is told"),
        tr("Incidents and measures about this young person stand here.")));
    m_open->setObjectName(u"studentIncidentOpen"_s);
    m_tell->setObjectName(u"studentIncidentTell"_s);
    m_decide->setObjectName(u"studentMeasureDecide"_s);
    auto *card = new Card(desk.theme, tr("Incidents and measures"), this);
    card->setFlush(true);
    for (QPushButton *button : {m_open, m_tell, m_decide})
        card->addAction(button);
    m_tell->setVisible(workspace.reach(Operation::RecordIncident) != Reach::None);
    m_decide->setVisible(workspace.reach(Operation::DecideMeasure) != Reach::None);
    card->body()->addWidget(m_table, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(card);
    connect(m_open, &QPushButton::clicked, this, &StudentIncidents::open);
    connect(m_table, &DataTable::rowActivated, this, &StudentIncidents::open);
    connect(m_tell, &QPushButton::clicked, this, [this] { go(u"tell"_s); });
    connect(m_decide, &QPushButton::clicked, this, [this] { go(u"decide"_s); });
}

base::Result<std::vector<CellRows::Row>> StudentIncidents::read(people::StudentId student)
{
    const QDate today = m_desk.clock.today();
    ET_ASSIGN(const auto told,
        incidents::IncidentService(m_workspace).incidents({kEarliest, today, student}));
    ET_ASSIGN(const auto measures,
        incidents::MeasureService(m_workspace).measures({kEarliest, today, student}));
    std::vector<CellRows::Row> rows;
    const auto words = [](const QString &text) { return QString(text).replace(u'\n', u' '); };
    for (const incidents::Measure &one : measures) {
        const QDate day = one.details.decidedOn;
        rows.push_back({keyOf(one.id),
            {{base::formatDate(day), day}, {shown(one.details)}, {words(one.details.reason)},
                {one.decidedByName},
                {one.keptUntil ? base::formatDate(*one.keptUntil) : QString()}}});
    }
    for (const incidents::Incident &one : told) {
        const QDate day = one.details.day;
        rows.push_back({one.id.value(),
            {{base::formatDate(day), day}, {tr("Incident")}, {words(one.details.what)},
                {one.recordedByName}, {QString()}}});
    }
    std::stable_sort(rows.begin(), rows.end(), [](const CellRows::Row &a, const CellRows::Row &b) {
        return a.cells.front().sort.toDate() > b.cells.front().sort.toDate();
    });
    return rows;
}

void StudentIncidents::show(std::optional<people::StudentId> student)
{
    m_student = student;
    std::vector<CellRows::Row> rows;
    if (student) {
        auto found = read(*student);
        if (!found) {
            m_desk.messages.showError(found.error());
            return;
        }
        rows = std::move(*found);
    }
    m_open->setEnabled(!rows.empty());
    m_tell->setEnabled(student.has_value());
    m_decide->setEnabled(student.has_value());
    m_model->setRows(std::move(rows));
}

void StudentIncidents::open()
{
    const qint64 key = m_model->keyAt(m_table->currentSource());
    if (key > 0)
        m_desk.navigator.go({u"incidents"_s, u"incident"_s, key});
    else if (key < 0)
        m_desk.navigator.go({u"incidents"_s, u"measure"_s, -key});
}

void StudentIncidents::go(const QString &kind)
{
    if (m_student)
        m_desk.navigator.go({u"incidents"_s, kind, m_student->value()});
}

} // namespace ui

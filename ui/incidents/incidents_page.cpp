#include "ui/incidents/incidents_page.h"

#include "ui/base/buttons.h"
#include "ui/base/tabs.h"
#include "ui/incidents/incidents_tab.h"
#include "ui/incidents/measures_tab.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace ui {

IncidentsPage::IncidentsPage(const Desk &desk, const IncidentServices &services, QWidget *parent)
    : Page(parent)
    , m_desk(desk)
    , m_services(services)
    , m_decide(
          makeButton(desk.theme, tr("D&ecide a measure"), ButtonLook::Secondary, Icon::Check, this))
    , m_tell(makeButton(desk.theme, tr("&Tell an incident"), ButtonLook::Primary, Icon::Plus, this))
    , m_tabs(new Tabs(desk.theme, this))
    , m_incidents(new IncidentsTab(desk, services, this))
    , m_measures(new MeasuresTab(desk, services, this))
{
    m_tell->setObjectName(u"tellIncident"_s);
    m_decide->setObjectName(u"decideMeasure"_s);
    m_tabs->setObjectName(u"incidentTabs"_s);
    for (QPushButton *action : {m_tell, m_decide})
        action->hide(); // until the window takes them into its top bar
    m_tabs->addTab(u"incident"_s, tr("Incidents"), m_incidents);
    m_tabs->addTab(u"measure"_s, tr("Measures"), m_measures);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_tabs);
    setFocusProxy(m_incidents);
    connect(m_tell, &QPushButton::clicked, this, [this] { m_incidents->tell({}); });
    connect(m_decide, &QPushButton::clicked, this, [this] { m_measures->decide({}, {}); });
    connect(m_incidents, &IncidentsTab::measureWanted, this,
        [this](const incidents::Incident &incident) {
            const auto &people = incident.details.people;
            m_measures->decide(
                people.size() == 1 ? std::optional(people.front().student) : std::nullopt,
                incident.id);
        });
    connect(m_incidents, &IncidentsTab::changed, this, &IncidentsPage::reload);
    connect(m_measures, &MeasuresTab::changed, this, &IncidentsPage::reload);
}

QString IncidentsPage::title() const
{
    return tr("Incidents");
}

QString IncidentsPage::subtitle() const
{
    return tr("What happened, and what was decided about it");
}

QList<QWidget *> IncidentsPage::topBarActions() const
{
    QList<QWidget *> actions;
    if (m_services.mayDecide())
        actions += m_decide;
    if (m_services.mayRecord())
        actions += m_tell;
    return actions;
}

QSet<QString> IncidentsPage::shows() const
{
    return {u"incident"_s, u"measure"_s, u"student"_s, u"enrolment"_s, u"staff"_s, u"setting"_s};
}

QList<KeyHelp> IncidentsPage::keys() const
{
    return {{tr("Enter"), tr("Open the incident or the measure")}};
}

void IncidentsPage::reload()
{
    m_incidents->reload();
    m_measures->reload();
}

void IncidentsPage::showPlace(const Place &place)
{
    const auto student = place.key > 0 ? std::optional(people::StudentId(place.key)) : std::nullopt;
    if (place.kind == u"tell"_s) {
        m_incidents->tell(student);
    } else if (place.kind == u"decide"_s) {
        m_tabs->setCurrent(u"measure"_s);
        m_measures->decide(student, {});
    } else {
        m_tabs->setCurrent(place.kind);
        if (place.kind == u"measure"_s && place.key > 0)
            m_measures->select(incidents::MeasureId(place.key));
        else if (place.kind == u"incident"_s && place.key > 0)
            m_incidents->select(incidents::IncidentId(place.key));
    }
}

void IncidentsPage::print()
{
    if (m_tabs->current() == u"measure"_s)
        m_measures->print();
    else
        m_incidents->print();
}

} // namespace ui

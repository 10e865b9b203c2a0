#include "ui/shell/settings_page.h"

#include "ui/admissions/funnel_page.h"
#include "ui/base/list_output.h"
#include "ui/base/tabs.h"
#include "ui/follow_up/reasons_page.h"
#include "ui/follow_up/rules_page.h"
#include "ui/hours/natures_page.h"
#include "ui/hours/targets_page.h"
#include "ui/paperwork/requirements_page.h"
#include "ui/people/label_sheets_page.h"
#include "ui/progress/aspects_page.h"
#include "ui/progress/levels_page.h"
#include "ui/safekeeping/backups_page.h"
#include "ui/school/calendar_page.h"
#include "ui/school/groups_page.h"
#include "ui/school/identity_page.h"
#include "ui/school/opened_days_page.h"
#include "ui/school/rooms_page.h"
#include "ui/school/staff_page.h"
#include "ui/school/workshops_page.h"
#include "ui/school/years_page.h"
#include "ui/security/accounts_page.h"
#include "ui/security/audit_page.h"
#include "ui/security/own_account_page.h"
#include "ui/security/thresholds_page.h"

#include <QVBoxLayout>

#include <algorithm>
#include <initializer_list>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

bool reachesAll(const security::Workspace &workspace, security::Operation operation)
{
    return workspace.reach(operation) == security::Reach::All;
}

} // namespace

std::vector<SettingsPage::Section> SettingsPage::sections(const security::Workspace &workspace)
{
    using security::Operation;
    std::vector<Section> found;
    const auto add = [&](Operation needed, std::initializer_list<Section> those) {
        if (reachesAll(workspace, needed))
            found.insert(found.end(), those);
    };
    add(Operation::ManageSchool,
        {{u"school"_s, IdentityPage::tr("School")}, {u"years"_s, YearsPage::tr("Years")},
            {u"calendar"_s, CalendarPage::tr("Calendar")},
            {u"opened-days"_s, OpenedDaysPage::tr("Opened days and weeks")},
            {u"groups"_s, GroupsPage::tr("Groups")},
            {u"workshops"_s, WorkshopsPage::tr("Workshops")}, {u"rooms"_s, RoomsPage::tr("Rooms")},
            {u"papers"_s, RequirementsPage::tr("Papers")},
            {u"levels"_s, LevelsPage::tr("Levels of competencies")},
            {u"conduct"_s, AspectsPage::tr("Know-how-to-be")}});
    add(Operation::ManageSettings,
        {{u"admissions"_s, FunnelPage::tr("Admissions")},
            {u"absence-reasons"_s, ReasonsPage::tr("Reasons of absences")},
            {u"absence-rules"_s, RulesPage::tr("Rules on absences")},
            {u"labels"_s, LabelSheetsPage::tr("Labels")},
            {u"natures"_s, NaturesPage::tr("Types of session")},
            {u"targets"_s, TargetsPage::tr("2/3–1/3 targets")}});
    add(Operation::ManageStaff, {{u"staff"_s, StaffPage::tr("Staff")}});
    add(Operation::ManageAccounts, {{u"accounts"_s, AccountsPage::tr("Accounts")}});
    add(Operation::BackUp, {{u"backups"_s, BackupsPage::tr("Backups")}});
    add(Operation::ManageSettings, {{u"bounds"_s, ThresholdsPage::tr("Bounds")}});
    if (workspace.reach(Operation::ReadAudit) != security::Reach::None)
        found.push_back({u"audit"_s, AuditPage::tr("Audit trail")});
    found.push_back({u"account"_s, OwnAccountPage::tr("My account")});
    return found;
}

SettingsPage::SettingsPage(const Desk &desk, const SettingsServices &services, QWidget *parent)
    : Page(parent)
    , m_tabs(new Tabs(desk.theme, this))
    , m_output(new ListOutput(desk, services.workspace, services.accounts, this))
{
    m_tabs->setObjectName(u"settingsTabs"_s);
    addSchoolSections(desk, services);
    addSafetySections(desk, services);
    addSection(u"account"_s,
        new OwnAccountPage(desk, services.workspace, services.accounts, services.staff));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_tabs);
    connect(m_tabs, &Tabs::currentChanged, this, [this] {
        readCurrent();
        emit headingChanged();
    });
}

void SettingsPage::addSchoolSections(const Desk &desk, const SettingsServices &services)
{
    security::Workspace &workspace = services.workspace;
    if (reachesAll(workspace, security::Operation::ManageSchool)) {
        addSection(
            u"school"_s, new IdentityPage(desk, workspace, services.schools, services.communesOf));
        addSection(u"years"_s, new YearsPage(desk, workspace, services.years, *m_output));
        addSection(u"calendar"_s,
            new CalendarPage(desk, workspace, services.calendars, services.years, *m_output));
        addSection(u"opened-days"_s, new OpenedDaysPage(desk, workspace, *m_output));
        addSection(u"groups"_s,
            new GroupsPage(
                desk, {workspace, services.groups, services.workshops, services.staff, *m_output}));
        addSection(
            u"workshops"_s, new WorkshopsPage(desk, workspace, services.workshops, *m_output));
        addSection(u"rooms"_s, new RoomsPage(desk, workspace, *m_output));
        addSection(u"papers"_s, new RequirementsPage(desk, workspace, *m_output));
        addSection(u"levels"_s, new LevelsPage(desk, workspace, *m_output));
        addSection(u"conduct"_s, new AspectsPage(desk, workspace, *m_output));
    }
    if (reachesAll(workspace, security::Operation::ManageSettings)) {
        addSection(u"admissions"_s, new FunnelPage(desk, workspace, *m_output));
        addSection(u"absence-reasons"_s, new ReasonsPage(desk, workspace, *m_output));
        addSection(u"absence-rules"_s, new RulesPage(desk, workspace, *m_output));
        addSection(u"labels"_s, new LabelSheetsPage(desk, workspace, *m_output));
        addSection(u"natures"_s, new NaturesPage(desk, workspace, *m_output));
        addSection(u"targets"_s, new TargetsPage(desk, workspace, *m_output));
    }
    if (reachesAll(workspace, security::Operation::ManageStaff))
        addSection(u"staff"_s,
            new StaffPage(desk, workspace, services.staff, services.accounts, *m_output));
}

void SettingsPage::addSafetySections(const Desk &desk, const SettingsServices &services)
{
    security::Workspace &workspace = services.workspace;
    if (reachesAll(workspace, security::Operation::ManageAccounts))
        addSection(u"accounts"_s,
            new AccountsPage(desk, workspace, services.accounts, *m_output, services.schoolName));
    if (reachesAll(workspace, security::Operation::BackUp))
        addSection(u"backups"_s,
            new BackupsPage(desk, workspace, services.schoolName, services.backUpNow));
    if (reachesAll(workspace, security::Operation::ManageSettings))
        addSection(u"bounds"_s, new ThresholdsPage(desk, workspace));
    // The technical administrator reads the technical part alone.
    if (workspace.reach(security::Operation::ReadAudit) != security::Reach::None)
        addSection(u"audit"_s, new AuditPage(desk, workspace, services.accounts, *m_output));
}

void SettingsPage::addSection(const QString &key, Page *section)
{
    section->setObjectName(key + u"Section"_s);
    m_sections += section;
    m_stale += section;
    m_tabs->addTab(key, section->title(), section);
    connect(section, &Page::headingChanged, this, &SettingsPage::headingChanged);
    connect(section, &Page::nothingToPrint, this, &SettingsPage::nothingToPrint);
}

Page *SettingsPage::current() const
{
    return qobject_cast<Page *>(m_tabs->page(m_tabs->current()));
}

void SettingsPage::readCurrent()
{
    Page *section = current();
    if (m_isShown && section && m_stale.remove(section))
        section->reload();
}

QString SettingsPage::title() const
{
    return tr("Settings");
}

QString SettingsPage::subtitle() const
{
    const Page *section = current();
    return section ? section->subtitle() : QString();
}

QList<QWidget *> SettingsPage::topBarActions() const
{
    const Page *section = current();
    return section ? section->topBarActions() : QList<QWidget *>();
}

void SettingsPage::reload()
{
    m_isShown = true;
    m_stale = QSet<Page *>(m_sections.begin(), m_sections.end());
    readCurrent();
}

QSet<QString> SettingsPage::shows() const
{
    QSet<QString> kinds;
    for (const Page *section : m_sections)
        kinds.unite(section->shows());
    return kinds;
}

void SettingsPage::showPlace(const Place &place)
{
    m_tabs->setCurrent(place.kind);
}

void SettingsPage::save()
{
    if (Page *section = current())
        section->save();
}

void SettingsPage::print()
{
    if (Page *section = current())
        section->print();
}

bool SettingsPage::hasUnsavedWork() const
{
    return std::any_of(m_sections.begin(), m_sections.end(),
        [](const Page *section) { return section->hasUnsavedWork(); });
}

} // namespace ui

#include "ui/people/students_page.h"

#include "core/security/workspace.h"
#include "ui/base/buttons.h"
#include "ui/people/roster_view.h"
#include "ui/people/student_file_page.h"
#include "ui/people/student_list_view.h"

#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {
// Tabs of a file that other pages lead to.
const QStringList kTabPlaces{u"papers"_s, u"attendance"_s, u"path"_s, u"progress"_s};
} // namespace

using security::Operation;
using security::Reach;

StudentsPage::StudentsPage(const Desk &desk, const PeopleServices &services, QWidget *parent)
    : Page(parent)
    , m_desk(desk)
    , m_services(services)
    , m_stack(new QStackedWidget(this))
    , m_list(new StudentListView(desk, services, this))
    , m_file(new StudentFilePage(desk, services, this))
    , m_rosters(new RosterView(desk, services, this))
    , m_import(makeButton(desk.theme, tr("&Import"), ButtonLook::Secondary, Icon::Upload, this))
    , m_enrol(makeButton(desk.theme, tr("E&nrol a student"), ButtonLook::Primary, Icon::Plus, this))
    , m_save(makeButton(desk.theme, tr("&Save"), ButtonLook::Primary, Icon::Save, this))
{
    m_import->setObjectName(u"importStudents"_s);
    m_enrol->setObjectName(u"enrolStudent"_s);
    m_save->setObjectName(u"saveFile"_s);
    m_save->setToolTip(tr("Ctrl+S"));
    for (QPushButton *button : {m_import, m_enrol, m_save})
        button->hide(); // until the window takes them into its top bar
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_file);
    m_stack->addWidget(m_rosters);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);
    setFocusProxy(m_list);

    for (QWidget *inner : std::initializer_list<QWidget *>{m_file, m_rosters}) {
        auto *escape = new QShortcut(Qt::Key_Escape, inner);
        escape->setContext(Qt::WidgetWithChildrenShortcut);
        connect(escape, &QShortcut::activated, this, &StudentsPage::backToList);
    }
    connect(m_list, &StudentListView::rostersWanted, this, &StudentsPage::openRosters);
    connect(m_rosters, &RosterView::subtitleChanged, this, &Page::headingChanged);
    connect(m_list, &StudentListView::openWanted, this, &StudentsPage::openFile);
    connect(m_list, &StudentListView::enrolWanted, this, &StudentsPage::startNew);
    connect(m_list, &StudentListView::countChanged, this, &Page::headingChanged);
    connect(m_file, &StudentFilePage::closeWanted, this, &StudentsPage::backToList);
    connect(m_file, &StudentFilePage::saved, this, [this] {
        m_list->reload();
        showFile();
    });
    connect(m_import, &QPushButton::clicked, this, [this] {
        m_desk.navigator.go({u"import"_s, {}, 0});
    });
    connect(m_enrol, &QPushButton::clicked, this, &StudentsPage::startNew);
    connect(m_save, &QPushButton::clicked, this, &StudentsPage::save);
}

bool StudentsPage::isInFile() const
{
    return m_stack->currentWidget() == m_file;
}

bool StudentsPage::isInRosters() const
{
    return m_stack->currentWidget() == m_rosters;
}

QString StudentsPage::title() const
{
    if (isInRosters())
        return tr("Lists, sheets and labels");
    return isInFile() ? tr("Student file") : tr("Students");
}

QString StudentsPage::subtitle() const
{
    if (isInRosters())
        return m_rosters->subtitle();
    return isInFile() ? m_file->name() : m_list->subtitle();
}

QList<QWidget *> StudentsPage::topBarActions() const
{
    if (isInRosters())
        return m_rosters->actions();
    if (isInFile())
        return m_file->mayEdit() ? QList<QWidget *>{m_save} : QList<QWidget *>{};
    QList<QWidget *> actions;
    if (m_services.workspace.reach(Operation::ImportStudents) != Reach::None)
        actions += m_import;
    if (m_file->mayEdit())
        actions += m_enrol;
    return actions;
}

void StudentsPage::reload()
{
    m_list->reload();
    if (isInFile()) {
        m_file->reload();
        if (const auto id = m_file->student(); id && isInFile())
            m_file->showChips(m_list->row(*id));
    }
    if (isInRosters())
        m_rosters->reload();
    emit headingChanged();
}

QSet<QString> StudentsPage::shows() const
{
    return {u"student"_s, u"enrolment"_s, u"party"_s, u"student_party"_s, u"group"_s, u"year"_s,
        u"diploma"_s, u"stay"_s, u"staff"_s, u"label-format"_s, u"school"_s, u"paper"_s,
        u"requirement"_s, u"incident"_s, u"measure"_s, u"roll"_s, u"session"_s, u"absence"_s,
        u"attendance-step"_s, u"attendance-rule"_s, u"setting"_s, u"path"_s, u"objective"_s,
        u"placement"_s};
}

void StudentsPage::showPlace(const Place &place)
{
    if (place.kind.isEmpty() || (isInFile() && !m_file->mayClose()))
        return;
    if (place.kind == u"rosters") {
        m_list->chooseGroup(school::GroupId(place.key));
        openRosters();
    } else if (place.kind == u"emergency-sheet") {
        m_list->chooseGroup(school::GroupId(place.key));
        openRosters();
        m_rosters->choose(RosterView::Paper::Emergency);
    } else if (place.kind == u"labels") {
        openRosters();
        m_rosters->open({0, {people::StudentId(place.key)}, {}, true});
        m_rosters->choose(RosterView::Paper::HouseholdLabels);
    } else if (place.kind == u"student") {
        openFile(people::StudentId(place.key));
    } else if (place.kind == u"incomplete") {
        showList();
        m_list->showIncomplete();
    } else if (kTabPlaces.contains(place.kind)) {
        openFile(people::StudentId(place.key));
        m_file->showTab(place.kind);
    }
}

void StudentsPage::save()
{
    if (isInFile())
        m_file->save();
}

void StudentsPage::print()
{
    if (isInRosters())
        m_rosters->print();
    else if (isInFile())
        m_file->print();
    else
        m_list->shown().print();
}

bool StudentsPage::hasUnsavedWork() const
{
    return isInFile() && m_file->hasUnsavedWork();
}

void StudentsPage::openRosters()
{
    m_stack->setCurrentWidget(m_rosters);
    m_rosters->open(m_list->shownStudents());
    m_rosters->setFocus(Qt::OtherFocusReason);
    emit headingChanged();
}

void StudentsPage::openFile(people::StudentId id)
{
    if (m_file->open(id)) {
        m_list->select(id);
        showFile();
    }
}

void StudentsPage::startNew()
{
    if (!m_file->mayEdit())
        return;
    m_stack->setCurrentWidget(m_file);
    m_file->startNew();
    m_file->showChips(nullptr);
    emit headingChanged();
}

void StudentsPage::showFile()
{
    m_stack->setCurrentWidget(m_file);
    if (const auto id = m_file->student())
        m_file->showChips(m_list->row(*id));
    m_file->setFocus(Qt::OtherFocusReason);
    emit headingChanged();
}

void StudentsPage::backToList()
{
    if (isInRosters() || (isInFile() && m_file->mayClose()))
        showList();
}

void StudentsPage::showList()
{
    const bool wasInFile = isInFile();
    m_stack->setCurrentWidget(m_list);
    if (const auto id = m_file->student(); id && wasInFile)
        m_list->select(*id);
    m_list->focusList();
    emit headingChanged();
}

} // namespace ui

#include "ui/people/path_view.h"

#include "core/paths/path_checks.h"
#include "core/security/workspace.h"
#include "ui/base/buttons.h"
#include "ui/base/card.h"
#include "ui/base/cell_delegates.h"
#include "ui/base/data_table.h"
#include "ui/base/empty_state.h"
#include "ui/base/scroll_column.h"
#include "ui/base/tabs.h"
#include "ui/people/path_card.h"
#include "ui/people/path_rows.h"
#include "ui/people/student_exams.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace ui {

using security::Operation;
using security::Reach;

namespace {
constexpr int kFactsWidth = 300;
}

PathView::PathView(const Desk &desk, const PeopleServices &services, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_services(services)
    , m_mayWrite(services.workspace.reach(Operation::ManageEnrolments) != Reach::None)
    , m_mayAim(services.workspace.reach(Operation::SetObjectives) != Reach::None)
    , m_paths(services.workspace)
    , m_aims(services.workspace)
    , m_stays(services.workspace)
    , m_frameworks(services.workspace)
    , m_card(new PathCard(desk.theme, m_mayWrite))
    , m_tabs(new Tabs(desk.theme))
{
    setObjectName(u"pathView"_s);
    auto *facts = new ScrollColumn;
    facts->setFixedWidth(desk.theme.px(kFactsWidth));
    facts->column()->addWidget(m_card);
    facts->column()->addStretch();
    auto *lists = new Card(desk.theme);
    lists->body()->addWidget(m_tabs);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(desk.theme.px(14));
    row->addWidget(facts);
    row->addWidget(lists, 1);
    buildLists();
    connect(m_card, &PathCard::planWanted, this, &PathView::plan);
    connect(m_card, &PathCard::changeWanted, this, &PathView::change);
    connect(m_card, &PathCard::pathChosen, this, [this](int index) {
        m_chosen = size_t(qMax(index, 0));
        readPath();
    });
}

PathView::List PathView::addList(const QString &key, const QString &title,
    std::vector<ListColumn> columns, int pill, const QString &emptyText)
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(m_desk.theme.px(8));
    List list{new CellRows(std::move(columns), this), new DataTable(m_desk.theme, title),
        new QHBoxLayout};
    list.table->setObjectName(key);
    list.table->setItemDelegateForColumn(pill, new PillDelegate(m_desk.theme, list.table));
    list.table->setSource(list.rows);
    list.table->setEmptyState(
        new EmptyState(m_desk.theme, Icon::Competencies, tr("Nothing here yet"), emptyText));
    list.actions->setSpacing(m_desk.theme.px(8));
    list.actions->addStretch();
    column->addLayout(list.actions);
    column->addWidget(list.table, 1);
    m_tabs->addTab(key, title, page);
    connect(list.table, &DataTable::selectionChangedByUser, this, &PathView::enableActions);
    connect(list.table, &DataTable::rowChosen, this, &PathView::enableActions);
    return list;
}

QPushButton *PathView::addAction(
    const List &list, const QString &key, const QString &text, Icon icon, void (PathView::*act)())
{
    auto *button = makeButton(m_desk.theme, text, ButtonLook::Secondary, icon);
    button->setObjectName(key);
    list.actions->addWidget(button);
    connect(button, &QPushButton::clicked, this, act);
    return button;
}

void PathView::buildLists()
{
    m_units = addList(u"pathUnits"_s, tr("Exam units"), PathRows::unitColumns(),
        PathRows::kUnitState, tr("The units stand here once the diploma has its framework."));
    m_competencies = addList(u"pathCompetencies"_s, tr("Competencies"),
        PathRows::competencyColumns(), PathRows::kCompetencyState,
        tr("The competencies stand here once the diploma has its framework."));
    m_competencies.table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_goals = addList(u"pathObjectives"_s, tr("Objectives"), PathRows::objectiveColumns(),
        PathRows::kObjectiveState,
        tr("Dated objectives and the professional project of the young person stand here."));
    m_companies = addList(u"pathPlacements"_s, tr("Companies"), PathRows::placementColumns(),
        PathRows::kPlacementState,
        tr("Stays in companies stand here, beside the weeks of production at school."));
    m_exams = addList(u"pathExams"_s, tr("Exams"), StudentExams::columns(), StudentExams::kState,
        tr("Entries, papers called to and adjustments stand here once they are noted on the page "
           "of the exams."));
    if (m_mayWrite)
        addWriting();
    if (m_mayAim)
        addAiming();
}

void PathView::addWriting()
{
    m_editUnit =
        addAction(m_units, u"editUnit"_s, tr("Change the unit…"), Icon::Edit, &PathView::editUnit);
    m_leaveOut = addAction(
        m_competencies, u"leaveOut"_s, tr("Do not ask for…"), Icon::Minus, &PathView::leaveOut);
    m_askAgain = addAction(
        m_competencies, u"askAgain"_s, tr("Ask for it again"), Icon::Plus, &PathView::askAgain);
    m_removeStay = addAction(
        m_companies, u"removePlacement"_s, tr("Take out"), Icon::Trash, &PathView::removePlacement);
    m_editStay = addAction(m_companies, u"editPlacement"_s, tr("Change the stay…"), Icon::Edit,
        &PathView::editPlacement);
    (void)addAction(
        m_companies, u"addPlacement"_s, tr("Add a stay…"), Icon::Plus, &PathView::addPlacement);
    connect(m_units.table, &DataTable::rowActivated, this, &PathView::editUnit);
    connect(m_companies.table, &DataTable::rowActivated, this, &PathView::editPlacement);
    connect(m_competencies.table, &DataTable::rowActivated, this,
        [this] { m_askAgain->isEnabled() ? askAgain() : leaveOut(); });
}

void PathView::addAiming()
{
    m_editGoal = addAction(m_goals, u"editObjective"_s, tr("Change the objective…"), Icon::Edit,
        &PathView::editObjective);
    (void)addAction(
        m_goals, u"addProject"_s, tr("Note the project…"), Icon::Plus, &PathView::addProject);
    (void)addAction(
        m_goals, u"addObjective"_s, tr("Add an objective…"), Icon::Plus, &PathView::addObjective);
    connect(m_goals.table, &DataTable::rowActivated, this, &PathView::editObjective);
}

const paths::IndividualPath *PathView::path() const
{
    return m_chosen < m_all.size() ? &m_all[m_chosen] : nullptr;
}

void PathView::show(std::optional<people::StudentId> student)
{
    if (m_student != student)
        m_chosen = 0;
    m_student = student;
    read();
}

void PathView::read()
{
    m_all.clear();
    setEnabled(m_student.has_value());
    if (m_student) {
        auto found = m_paths.ofStudent(*m_student);
        if (found)
            m_all = std::move(*found);
        else
            m_desk.messages.showError(found.error());
    }
    if (m_chosen >= m_all.size())
        m_chosen = 0;
    m_card->setPaths(m_all, m_chosen, m_desk.clock.today());
    readObjectives();
    readPlacements();
    readExams();
    readPath();
}

void PathView::readPath()
{
    m_framework.reset();
    const paths::IndividualPath *shown = path();
    if (shown) {
        auto framework = m_frameworks.framework(shown->version);
        if (framework)
            m_framework = std::move(*framework);
        else
            m_desk.messages.showError(framework.error());
    }
    const bool isWhole = shown && m_framework;
    m_units.rows->setRows(
        isWhole ? PathRows::units(*m_framework, *shown) : std::vector<CellRows::Row>());
    m_competencies.rows->setRows(
        isWhole ? PathRows::competencies(*m_framework, *shown) : std::vector<CellRows::Row>());
    QString competencies = tr("Competencies");
    if (isWhole) {
        competencies = tr("Competencies (%1 of %2)")
                           .arg(QString::number(ownCompetencies(*m_framework, *shown).size()),
                               QString::number(activeCompetencies(*m_framework).size()));
    }
    m_tabs->setTabText(u"pathCompetencies"_s, competencies);
    showCard();
    enableActions();
}

void PathView::showCard()
{
    const paths::IndividualPath *shown = path();
    if (!shown || !m_framework) {
        m_card->showNothing();
        return;
    }
    const paths::Objective *project = paths::currentProject(m_objectives);
    m_card->show(*shown, nameOf(*m_framework), remarksOn(*shown, *m_framework),
        m_stays.timeSpent(shown->student).value_or(placements::TimeSpent()),
        project ? project->details.words : QString(), m_desk.clock.today());
}

void PathView::readObjectives()
{
    m_objectives.clear();
    if (m_student)
        m_objectives = m_aims.ofStudent(*m_student).value_or(std::vector<paths::Objective>());
    std::vector<CellRows::Row> rows;
    for (const paths::Objective &one : m_objectives)
        rows.push_back(PathRows::objective(one, m_desk.clock.today()));
    m_goals.rows->setRows(std::move(rows));
}

void PathView::readPlacements()
{
    m_placements.clear();
    if (m_student)
        m_placements = m_stays.ofStudent(*m_student).value_or(std::vector<placements::Placement>());
    std::vector<CellRows::Row> rows;
    for (const placements::Placement &one : m_placements)
        rows.push_back(PathRows::placement(one));
    m_companies.rows->setRows(std::move(rows));
}

void PathView::readExams()
{
    std::vector<CellRows::Row> rows;
    if (m_student) {
        auto found = StudentExams::rows(m_services.workspace, *m_student);
        if (found)
            rows = std::move(*found);
        else
            m_desk.messages.showError(found.error());
    }
    m_exams.rows->setRows(std::move(rows));
}

void PathView::enableActions()
{
    const paths::IndividualPath *shown = path();
    const bool mayChange = shown && shown->endReason.isEmpty();
    const auto isChosen = [](const List &list) { return list.table->currentSource().isValid(); };
    if (m_mayWrite) {
        bool anyLeft = false;
        bool anyAsked = false;
        for (const QModelIndex &row : m_competencies.table->selectedSource()) {
            const diplomas::CompetencyId id(m_competencies.rows->keyAt(row));
            (shown && shown->whyLeftOut(id) ? anyLeft : anyAsked) = true;
        }
        m_editUnit->setEnabled(mayChange && isChosen(m_units));
        m_leaveOut->setEnabled(mayChange && anyAsked);
        m_askAgain->setEnabled(mayChange && anyLeft);
        m_editStay->setEnabled(isChosen(m_companies));
        m_removeStay->setEnabled(isChosen(m_companies));
    }
    if (m_mayAim)
        m_editGoal->setEnabled(isChosen(m_goals));
}

} // namespace ui

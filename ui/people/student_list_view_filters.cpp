// What the list of students is narrowed to, and how that is chosen.
#include "core/base/text.h"
#include "core/diplomas/diploma_service.h"
#include "core/school/group_service.h"
#include "core/school/year_service.h"
#include "ui/base/data_table.h"
#include "ui/base/search_field.h"
#include "ui/people/student_list_view.h"

#include <QCheckBox>
#include <QComboBox>
#include <QSignalBlocker>
#include <QTabBar>

using namespace Qt::Literals::StringLiterals;

namespace ui {

using enrolment::StudentRow;
using enrolment::StudentState;

namespace {

// Refills a choice and keeps what was chosen where it is still there.
template <class Fill> void refill(QComboBox &choice, Fill fill)
{
    const QSignalBlocker silence(choice);
    const QVariant before = choice.currentData();
    choice.clear();
    fill();
    choice.setCurrentIndex(std::max(0, choice.findData(before)));
}

} // namespace

void StudentListView::buildFilters()
{
    m_search->setObjectName(u"studentSearch"_s);
    m_incomplete->setObjectName(u"incompleteFilter"_s);
    buildStates();
    connect(m_search, &SearchField::textChanged, this, &StudentListView::filter);
    connect(m_search, &SearchField::leftDownwards, this, &StudentListView::focusList);
    connect(m_search, &SearchField::returnPressed, this, &StudentListView::focusList);
    connect(m_year, &QComboBox::currentIndexChanged, this, &StudentListView::reload);
    connect(m_group, &QComboBox::currentIndexChanged, this, &StudentListView::filter);
    connect(m_diploma, &QComboBox::currentIndexChanged, this, &StudentListView::filter);
    connect(m_incomplete, &QCheckBox::toggled, this, &StudentListView::filter);
}

void StudentListView::buildStates()
{
    m_state->setObjectName(u"stateFilter"_s);
    m_state->setAccessibleName(tr("Situation"));
    m_state->setExpanding(false);
    m_state->setDrawBase(false);
    m_state->setElideMode(Qt::ElideNone);
    const auto add = [this](const QString &text, int state) {
        const int index = m_state->addTab(text);
        m_state->setTabData(index, state);
    };
    for (const StudentState state : {StudentState::Enrolled, StudentState::Upcoming,
             StudentState::Left, StudentState::NotEnrolled})
        add(titleOf(state), int(state));
    add(tr("Everybody"), kAll);
    add(tr("Archived"), kArchived);
    connect(m_state, &QTabBar::currentChanged, this, [this] {
        m_hasChosenState = true;
        reload();
    });
}

int StudentListView::state() const
{
    return m_state->tabData(m_state->currentIndex()).toInt();
}

// How many of each; and until somebody chooses, those in training, or everybody before the year
// begins and after it is over.
void StudentListView::showStates()
{
    bool hasEnrolled = false;
    for (int tab = 0; tab < m_state->count(); ++tab) {
        const int state = m_state->tabData(tab).toInt();
        if (state == kAll || state == kArchived)
            continue;
        const auto &rows = m_model->rows();
        const auto count = std::count_if(rows.begin(), rows.end(),
            [&](const StudentRow &row) { return int(row.state) == state; });
        hasEnrolled = hasEnrolled || (count > 0 && state == int(StudentState::Enrolled));
        m_state->setTabText(tab, u"%1 (%2)"_s.arg(titleOf(StudentState(state))).arg(count));
        m_state->setTabVisible(tab,
            count > 0 || tab == m_state->currentIndex() || state == int(StudentState::Enrolled));
    }
    if (m_hasChosenState)
        return;
    const QSignalBlocker silence(m_state);
    const int wanted = hasEnrolled ? int(StudentState::Enrolled) : kAll;
    for (int tab = 0; tab < m_state->count(); ++tab) {
        if (m_state->tabData(tab).toInt() == wanted)
            m_state->setCurrentIndex(tab);
    }
}

void StudentListView::fillChoices()
{
    if (const auto years = m_services.years.years()) {
        const bool isFirst = m_year->count() == 0;
        refill(*m_year, [&] {
            for (const school::SchoolYear &year : *years)
                m_year->addItem(year.dates.label, year.id.value());
        });
        for (const school::SchoolYear &year : *years) {
            const QSignalBlocker silence(m_year);
            if (isFirst && year.state == school::YearState::Current)
                m_year->setCurrentIndex(m_year->findData(year.id.value()));
        }
    }
    if (const auto groups = m_services.groups.groups()) {
        refill(*m_group, [&] {
            m_group->addItem(tr("All groups"), 0);
            for (const school::Group &group : *groups)
                m_group->addItem(group.details.name, group.id.value());
        });
    }
    if (const auto diplomas = m_services.diplomas.diplomas()) {
        refill(*m_diploma, [&] {
            m_diploma->addItem(tr("All diplomas"), 0);
            for (const diplomas::Diploma &diploma : *diplomas)
                m_diploma->addItem(diploma.shortName, diploma.id.value());
        });
    }
}

enrolment::StudentFilter StudentListView::chosenFilter() const
{
    enrolment::StudentFilter filter;
    if (const qint64 group = m_group->currentData().toLongLong())
        filter.group = school::GroupId(group);
    if (const qint64 diploma = m_diploma->currentData().toLongLong())
        filter.diploma = diplomas::DiplomaId(diploma);
    if (state() != kAll && state() != kArchived)
        filter.states = {StudentState(state())};
    return filter;
}

bool StudentListView::isFiltered() const
{
    return !m_search->text().trimmed().isEmpty() || m_group->currentIndex() > 0
        || m_diploma->currentIndex() > 0 || m_incomplete->isChecked()
        || (state() != kAll && m_table->shownRows() < m_model->rowCount());
}

// Everybody of the year.
void StudentListView::widen()
{
    {
        const QSignalBlocker quietSearch(m_search);
        const QSignalBlocker quietGroup(m_group);
        const QSignalBlocker quietDiploma(m_diploma);
        const QSignalBlocker quietIncomplete(m_incomplete);
        m_search->clear();
        m_group->setCurrentIndex(0);
        m_diploma->setCurrentIndex(0);
        m_incomplete->setChecked(false);
    }
    for (int tab = 0; tab < m_state->count(); ++tab) {
        if (m_state->tabData(tab).toInt() == kAll)
            m_state->setCurrentIndex(tab);
    }
    reload();
    focusList();
}

RosterView::Shown StudentListView::shownStudents() const
{
    RosterView::Shown shown;
    shown.group = m_group->currentData().toLongLong();
    for (const QModelIndex &row : m_table->shownSource())
        shown.students.push_back(m_model->row(row.row()).id);
    shown.note = filterNote();
    const bool isNarrowed = !m_search->text().trimmed().isEmpty() || m_diploma->currentIndex() > 0
        || m_incomplete->isChecked();
    shown.isFiltered = isNarrowed || state() != int(StudentState::Enrolled);
    // A group alone is asked for by its name: it may then be shown on another day.
    if (shown.isFiltered)
        shown.group = 0;
    return shown;
}

void StudentListView::chooseGroup(school::GroupId group)
{
    if (m_group->count() == 0)
        reload();
    {
        const QSignalBlocker silence(m_search);
        m_search->clear();
        m_incomplete->setChecked(false);
        m_diploma->setCurrentIndex(0);
    }
    m_group->setCurrentIndex(std::max(0, m_group->findData(group.value())));
    filter();
}

QString StudentListView::filterNote() const
{
    QStringList parts{m_year->currentText()};
    if (state() != kAll)
        parts += state() == kArchived ? tr("Archived") : titleOf(StudentState(state()));
    for (const QComboBox *choice : {m_group, m_diploma}) {
        if (choice->currentIndex() > 0)
            parts += choice->currentText();
    }
    if (m_incomplete->isChecked())
        parts += tr("To complete");
    parts += m_search->text().trimmed();
    return base::joined(parts, u" · "_s);
}

} // namespace ui

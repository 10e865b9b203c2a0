#include "ui/letters/whom_list.h"

#include "core/admissions/candidate_list.h"
#include "core/base/text.h"
#include "core/enrolment/student_list.h"
#include "core/paperwork/paperwork_service.h"
#include "core/school/group_service.h"
#include "ui/base/cell_delegates.h"
#include "ui/base/data_table.h"
#include "ui/base/empty_state.h"
#include "ui/base/item_roles.h"
#include "ui/base/search_field.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QItemSelection>
#include <QSet>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace ui {

WhomList::WhomList(const Desk &desk, const LettersServices &services, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_services(services)
    , m_model(new CellRows(
          {{u"name"_s, tr("Young person"), exchange::ColumnKind::Text, tr("Group and path")},
              {u"state"_s, tr("State")}},
          this))
    , m_table(new DataTable(desk.theme, tr("Whom the letters are about")))
    , m_group(new QComboBox)
    , m_search(new SearchField(desk.theme, tr("Search a name")))
{
    build();
    connect(m_search, &QLineEdit::textChanged, m_table, &DataTable::setFilterText);
    connect(m_search, &SearchField::leftDownwards, m_table, qOverload<>(&QWidget::setFocus));
    connect(m_group, &QComboBox::currentIndexChanged, this, &WhomList::show);
    connect(m_table, &DataTable::selectionChangedByUser, this, &WhomList::choiceChanged);
}

void WhomList::build()
{
    m_table->setObjectName(u"whomTable"_s);
    m_table->setTwoLines(true);
    m_table->setItemDelegateForColumn(0, new PersonDelegate(m_desk.theme, m_table));
    m_table->setItemDelegateForColumn(1, new PillDelegate(m_desk.theme, m_table));
    m_table->setSource(m_model);
    m_table->setEmptyState(new EmptyState(m_desk.theme, Icon::Users, tr("Nobody here"),
        tr("Young people who are enrolled appear here; for a letter of admission, candidates who "
           "were accepted; for missing papers, those whose file lacks some.")));
    m_group->setObjectName(u"whomGroup"_s);
    m_group->setAccessibleName(tr("Group"));
    m_search->setObjectName(u"whomSearch"_s);
    auto *head = new QHBoxLayout;
    const int gap = m_desk.theme.px(12);
    head->setContentsMargins(gap, gap, gap, gap);
    head->setSpacing(m_desk.theme.px(8));
    head->addWidget(m_search, 1);
    head->addWidget(m_group);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_table, 1);
}

base::Result<std::vector<WhomList::Person>> WhomList::students() const
{
    using enrolment::StudentState;
    ET_ASSIGN(const auto rows, enrolment::studentList(m_services.workspace));
    std::vector<Person> people;
    for (const enrolment::StudentRow &row : rows) {
        if (row.state == StudentState::NotEnrolled)
            continue;
        Person person{row.id.value(), row.listName(),
            base::joined(
                {row.workshopName,
                    enrolment::pathText(row.diplomaName, row.yearOfPath, row.plannedYears)},
                u" · "_s),
            {},
            {titleOf(row.state), int(row.state),
                row.state == StudentState::Enrolled ? Tone::Good : Tone::Neutral}};
        for (const auto &group : {row.workshop, row.theory}) {
            if (group)
                person.groups.push_back(group->value());
        }
        people.push_back(std::move(person));
    }
    return people;
}

base::Result<std::vector<WhomList::Person>> WhomList::lackingPapers() const
{
    ET_ASSIGN(const auto missing, paperwork::PaperworkService(m_services.workspace).missing());
    QHash<qint64, int> lacking;
    for (const paperwork::IncompleteFile &file : missing.files)
        lacking.insert(file.who.student.value(), int(file.lacking.size()));
    ET_ASSIGN(auto people, students());
    std::erase_if(people, [&](const Person &person) { return lacking.value(person.id) == 0; });
    for (Person &person : people) {
        const int count = lacking.value(person.id);
        person.state = {tr("%n paper(s)", nullptr, count), count, Tone::Warning};
    }
    return people;
}

base::Result<std::vector<WhomList::Person>> WhomList::candidates() const
{
    ET_ASSIGN(const auto rows, admissions::candidateList(m_services.workspace));
    std::vector<Person> people;
    for (const admissions::CandidateRow &row : rows) {
        if (row.stage != admissions::Stage::Accepted && row.stage != admissions::Stage::Enrolled)
            continue;
        people.push_back({row.student.value(), row.listName(),
            base::joined({row.yearLabel, row.workshopName, row.diplomaName}, u" · "_s), {},
            {row.stateLabel, int(row.stage),
                row.stage == admissions::Stage::Accepted ? Tone::Good : Tone::Neutral}});
    }
    return people;
}

void WhomList::readGroups()
{
    const auto groups = m_services.groups.groups();
    const QVariant before = m_group->currentData();
    const QSignalBlocker quiet(m_group);
    m_group->clear();
    m_group->addItem(tr("All groups"), 0);
    if (groups) {
        for (const school::Group &group : *groups) {
            if (!group.archivedOn)
                m_group->addItem(group.details.name, group.id.value());
        }
    }
    m_group->setCurrentIndex(std::max(0, m_group->findData(before)));
    m_group->setVisible(m_whom != Whom::Candidates);
}

void WhomList::reload()
{
    auto people = m_whom == Whom::Candidates ? candidates()
        : m_whom == Whom::LackingPapers      ? lackingPapers()
                                             : students();
    if (!people) {
        m_desk.messages.showError(people.error());
        return;
    }
    m_people = std::move(*people);
    readGroups();
    show();
}

void WhomList::show()
{
    const qint64 group = m_whom == Whom::Candidates ? 0 : m_group->currentData().toLongLong();
    std::vector<CellRows::Row> rows;
    for (const Person &person : m_people) {
        if (group != 0
            && std::find(person.groups.begin(), person.groups.end(), group) == person.groups.end())
            continue;
        ListCell name{person.name};
        name.secondary = person.facts;
        rows.push_back({person.id, {name, person.state}});
    }
    m_model->setRows(std::move(rows));
    emit choiceChanged();
}

void WhomList::showOnly(Whom whom)
{
    if (m_whom == whom)
        return;
    m_whom = whom;
    reload();
}

std::vector<people::StudentId> WhomList::choose(const std::vector<people::StudentId> &students)
{
    m_search->clear();
    m_group->setCurrentIndex(0);
    m_table->clearSelection();
    QItemSelection rows;
    QModelIndex first;
    QSet<qint64> found;
    const QAbstractItemModel &shown = *m_table->model();
    for (int row = 0; row < shown.rowCount(); ++row) {
        const QModelIndex index = shown.index(row, 0);
        const people::StudentId student(index.data(KeyRole).toLongLong());
        if (std::find(students.begin(), students.end(), student) == students.end())
            continue;
        found.insert(student.value());
        rows.select(index, index);
        first = first.isValid() ? first : index;
    }
    if (first.isValid()) {
        m_table->selectionModel()->setCurrentIndex(first, QItemSelectionModel::NoUpdate);
        m_table->selectionModel()->select(
            rows, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        m_table->scrollTo(first);
    }
    m_table->setFocus();
    emit choiceChanged();
    std::vector<people::StudentId> missing = students;
    std::erase_if(missing, [&](people::StudentId one) { return found.contains(one.value()); });
    return missing;
}

std::vector<people::StudentId> WhomList::chosen() const
{
    std::vector<people::StudentId> students;
    for (const QModelIndex &index : m_table->selectedSource())
        students.emplace_back(m_model->keyAt(index));
    return students;
}

std::optional<people::StudentId> WhomList::current() const
{
    const QModelIndex index = m_table->currentSource();
    if (index.isValid())
        return people::StudentId(m_model->keyAt(index));
    return std::nullopt;
}

int WhomList::shown() const
{
    return m_table->shownRows();
}

} // namespace ui

#include "ui/progress/book_people.h"

#include "core/base/text.h"
#include "core/enrolment/student_list.h"
#include "core/people/distinguished.h"
#include "core/school/group_service.h"
#include "ui/base/cell_delegates.h"
#include "ui/base/data_table.h"
#include "ui/base/empty_state.h"
#include "ui/base/item_roles.h"
#include "ui/base/search_field.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace ui {

BookPeople::BookPeople(
    const Desk &desk, const BooksServices &services, const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_services(services)
    , m_model(new CellRows(
          {{u"name"_s, tr("Young person"), exchange::ColumnKind::Text, tr("Group and path")}},
          this))
    , m_table(new DataTable(desk.theme, tr("Whose papers are made")))
    , m_group(new QComboBox)
    , m_search(new SearchField(desk.theme, tr("Search a name")))
{
    build(name);
    connect(m_search, &QLineEdit::textChanged, m_table, &DataTable::setFilterText);
    connect(m_search, &SearchField::leftDownwards, m_table, qOverload<>(&QWidget::setFocus));
    connect(m_group, &QComboBox::currentIndexChanged, this, &BookPeople::show);
    connect(m_table, &DataTable::selectionChangedByUser, this, &BookPeople::choiceChanged);
}

void BookPeople::build(const QString &name)
{
    m_table->setObjectName(name + u"Table"_s);
    m_table->setTwoLines(true);
    m_table->setItemDelegateForColumn(0, new PersonDelegate(m_desk.theme, m_table));
    m_table->setSource(m_model);
    m_table->setEmptyState(new EmptyState(m_desk.theme, Icon::Users, tr("Nobody here"),
        tr("Young people who are enrolled this year appear here.")));
    m_group->setObjectName(name + u"Group"_s);
    m_group->setAccessibleName(tr("Group"));
    m_search->setObjectName(name + u"Search"_s);
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

void BookPeople::readGroups()
{
    const auto groups = m_services.groups.groups();
    const QVariant before = m_group->currentData();
    const QSignalBlocker quiet(m_group);
    m_group->clear();
    m_group->addItem(tr("All groups"), qint64(0));
    if (groups) {
        for (const school::Group &group : *groups) {
            const bool hasMembers =
                std::any_of(m_people.begin(), m_people.end(), [&](const Person &person) {
                    return std::find(person.groups.begin(), person.groups.end(), group.id.value())
                        != person.groups.end();
                });
            if (!group.archivedOn && hasMembers)
                m_group->addItem(group.details.name, group.id.value());
        }
    }
    m_group->setCurrentIndex(std::max(0, m_group->findData(before)));
}

void BookPeople::reload()
{
    const auto rows = enrolment::studentList(m_services.workspace);
    if (!rows) {
        m_desk.messages.showError(rows.error());
        return;
    }
    m_people.clear();
    const QStringList names = people::distinguished(named(*rows));
    for (size_t at = 0; at < rows->size(); ++at) {
        const enrolment::StudentRow &row = (*rows)[at];
        if (row.state != enrolment::StudentState::Enrolled
            && row.state != enrolment::StudentState::Left)
            continue;
        Person person{row.id.value(), names[qsizetype(at)],
            base::joined(
                {row.workshopName,
                    enrolment::pathText(row.diplomaName, row.yearOfPath, row.plannedYears)},
                u" · "_s),
            {}};
        for (const auto &group : {row.workshop, row.theory}) {
            if (group)
                person.groups.push_back(group->value());
        }
        m_people.push_back(std::move(person));
    }
    readGroups();
    show();
}

void BookPeople::show()
{
    const qint64 group = m_group->currentData().toLongLong();
    std::vector<CellRows::Row> rows;
    for (const Person &person : m_people) {
        if (group != 0
            && std::find(person.groups.begin(), person.groups.end(), group) == person.groups.end())
            continue;
        ListCell name{person.name};
        name.secondary = person.facts;
        rows.push_back({person.id, {name}});
    }
    m_model->setRows(std::move(rows));
    emit choiceChanged();
}

void BookPeople::showGroup(qint64 group)
{
    const int index = m_group->findData(group);
    if (index < 0)
        return;
    m_search->clear();
    m_group->setCurrentIndex(index);
    m_table->selectAll();
    m_table->setFocus();
}

void BookPeople::choose(people::StudentId student)
{
    m_search->clear();
    m_group->setCurrentIndex(0);
    m_table->clearSelection();
    m_table->selectKey(student.value());
    m_table->setFocus();
    emit choiceChanged();
}

std::vector<people::StudentId> BookPeople::chosen() const
{
    std::vector<people::StudentId> students;
    for (const QModelIndex &index : m_table->selectedSource())
        students.emplace_back(m_model->keyAt(index));
    return students;
}

std::optional<people::StudentId> BookPeople::current() const
{
    const auto students = chosen();
    if (students.empty())
        return std::nullopt;
    const QModelIndex index = m_table->currentSource();
    if (index.isValid()) {
        const people::StudentId at(m_model->keyAt(index));
        if (std::find(students.begin(), students.end(), at) != students.end())
            return at;
    }
    return students.front();
}

QString BookPeople::groupName() const
{
    return m_group->currentIndex() > 0 ? m_group->currentText() : QString();
}

} // namespace ui

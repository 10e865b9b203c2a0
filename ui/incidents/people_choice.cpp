#include "ui/incidents/people_choice.h"

#include "ui/base/buttons.h"
#include "ui/base/student_combo.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {
constexpr int kListHeight = 96;
}

PeopleChoice::PeopleChoice(const Theme &theme, security::Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_student(new StudentCombo(workspace))
    , m_part(new QComboBox)
    , m_add(makeButton(theme, tr("&Add"), ButtonLook::Secondary, Icon::Plus))
    , m_remove(makeButton(theme, tr("Take &out"), ButtonLook::Quiet, Icon::Cross))
    , m_list(new QListWidget)
{
    m_student->setObjectName(u"person"_s);
    m_student->setAccessibleName(tr("Name"));
    m_part->setObjectName(u"part"_s);
    m_part->setAccessibleName(tr("Part in it"));
    for (const incidents::Part part : incidents::kParts)
        m_part->addItem(titleOf(part), int(part));
    m_add->setObjectName(u"addPerson"_s);
    m_remove->setObjectName(u"removePerson"_s);
    for (QPushButton *button : {m_add, m_remove})
        button->setAutoDefault(false);
    m_list->setObjectName(u"peopleList"_s);
    m_list->setAccessibleName(tr("Young people"));
    m_list->setFixedHeight(theme.px(kListHeight));
    auto *line = new QHBoxLayout;
    line->setSpacing(theme.px(8));
    line->addWidget(m_student, 1);
    line->addWidget(m_part);
    line->addWidget(m_add);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.px(6));
    column->addLayout(line);
    column->addWidget(m_list);
    column->addWidget(m_remove, 0, Qt::AlignLeft);
    setFocusProxy(m_student);
    connect(m_student, &QComboBox::currentTextChanged, this, [this] {
        if (m_student->student())
            emit chosen();
    });
    connect(m_add, &QPushButton::clicked, this, &PeopleChoice::add);
    connect(m_remove, &QPushButton::clicked, this, &PeopleChoice::remove);
    connect(m_list, &QListWidget::currentRowChanged, this,
        [this](int row) { m_remove->setEnabled(row >= 0); });
    showPeople();
}

void PeopleChoice::setPeople(const std::vector<incidents::PersonInvolved> &people)
{
    m_people = people;
    showPeople();
}

void PeopleChoice::choose(people::StudentId student)
{
    m_student->choose(student);
}

std::optional<incidents::PersonInvolved> PeopleChoice::typed() const
{
    const auto student = m_student->student();
    if (!student)
        return std::nullopt;
    incidents::PersonInvolved person{*student, incidents::Part(m_part->currentData().toInt())};
    person.listName = m_student->studentName();
    return person;
}

std::vector<incidents::PersonInvolved> PeopleChoice::people() const
{
    auto people = m_people;
    if (const auto person = typed())
        people.push_back(*person);
    return people;
}

void PeopleChoice::add()
{
    const auto person = typed();
    if (!person)
        return;
    std::erase_if(m_people, [&person](const incidents::PersonInvolved &other) {
        return other.student == person->student;
    });
    m_people.push_back(*person);
    m_student->setCurrentIndex(-1);
    m_student->clearEditText();
    showPeople();
    m_student->setFocus();
}

void PeopleChoice::remove()
{
    const int row = m_list->currentRow();
    if (row < 0 || row >= int(m_people.size()))
        return;
    m_people.erase(m_people.begin() + row);
    showPeople();
}

void PeopleChoice::showPeople()
{
    m_list->clear();
    for (const incidents::PersonInvolved &one : m_people)
        m_list->addItem(u"%1 · %2"_s.arg(one.listName, titleOf(one.part)));
    m_remove->setEnabled(m_list->currentRow() >= 0);
}

} // namespace ui

#include "ui/base/student_combo.h"

#include <QCompleter>

namespace ui {

namespace {

using enrolment::StudentRow;
using enrolment::StudentState;

std::vector<StudentRow> atSchool(security::Workspace &workspace)
{
    auto rows = enrolment::studentList(workspace);
    if (!rows)
        return {};
    std::erase_if(*rows, [](const StudentRow &row) {
        return row.state != StudentState::Enrolled && row.state != StudentState::Left;
    });
    return std::move(*rows);
}

} // namespace

void addStudents(QComboBox &field, const std::vector<StudentRow> &students)
{
    const QStringList names = people::distinguished(enrolment::named(students));
    for (size_t at = 0; at < students.size(); ++at)
        field.addItem(names.at(qsizetype(at)), students[at].id.value());
}

StudentCombo::StudentCombo(security::Workspace &workspace, QWidget *parent)
    : StudentCombo(atSchool(workspace), parent)
{
}

StudentCombo::StudentCombo(const std::vector<StudentRow> &students, QWidget *parent)
    : QComboBox(parent)
{
    setEditable(true);
    setInsertPolicy(QComboBox::NoInsert);
    addStudents(*this, students);
    completer()->setFilterMode(Qt::MatchContains);
    completer()->setCompletionMode(QCompleter::PopupCompletion);
    setCurrentIndex(-1);
}

void StudentCombo::choose(people::StudentId student)
{
    setCurrentIndex(findData(student.value()));
}

std::optional<people::StudentId> StudentCombo::student() const
{
    const int at = findText(currentText(), Qt::MatchFixedString);
    if (at < 0)
        return std::nullopt;
    return people::StudentId(itemData(at).toLongLong());
}

QString StudentCombo::studentName() const
{
    const int at = findText(currentText(), Qt::MatchFixedString);
    return at < 0 ? QString() : itemText(at);
}

} // namespace ui

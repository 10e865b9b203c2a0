#include "ui/incidents/student_combo.h"

#include "core/enrolment/student_list.h"

#include <QCompleter>

namespace ui {

StudentCombo::StudentCombo(security::Workspace &workspace, QWidget *parent)
    : QComboBox(parent)
{
    setEditable(true);
    setInsertPolicy(QComboBox::NoInsert);
    if (const auto rows = enrolment::studentList(workspace)) {
        for (const enrolment::StudentRow &row : *rows) {
            if (row.state == enrolment::StudentState::Enrolled
                || row.state == enrolment::StudentState::Left)
                addItem(row.listName(), row.id.value());
        }
    }
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

#pragma once

#include "core/enrolment/student_list.h"

#include <QComboBox>

#include <optional>
#include <vector>

namespace ui {

// Young people to choose from in a field, known by their keys; the birth date stands behind a name
// that several of them have.
void addStudents(QComboBox &field, const std::vector<enrolment::StudentRow> &students);

// One young person, chosen by typing a part of the name.
class StudentCombo final : public QComboBox {
    Q_OBJECT

public:
    // Those of the current year who are, or were, at school.
    explicit StudentCombo(security::Workspace &workspace, QWidget *parent = nullptr);
    explicit StudentCombo(
        const std::vector<enrolment::StudentRow> &students, QWidget *parent = nullptr);
    void choose(people::StudentId student);
    [[nodiscard]] std::optional<people::StudentId> student() const; // nobody: no such name
    [[nodiscard]] QString studentName() const;
};

} // namespace ui

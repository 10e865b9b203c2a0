#pragma once

#include "core/absences/absence_case.h"
#include "core/enrolment/student_list.h"
#include "ui/base/task_dialog.h"

class QComboBox;
class QLineEdit;

namespace ui {

inline constexpr base::ErrorCode kNoSuchStudent{"ui.no-such-student"}; // beside the name

class DateField;
class StudentCombo;
class TimeField;

// An absence as the office follows it: announced for somebody who is chosen here, or one that is
// there already. Times left empty mean whole days.
class AbsenceDialog final : public TaskDialog {
    Q_OBJECT

public:
    // students: to choose from, for a new one.
    AbsenceDialog(const Theme &theme, QDate today, const std::vector<absences::Reason> &reasons,
        const std::vector<enrolment::StudentRow> &students, QWidget *parent);
    AbsenceDialog(const Theme &theme, QDate today, const std::vector<absences::Reason> &reasons,
        const absences::AbsenceLine &line, QWidget *parent);

    void choose(people::StudentId student);
    [[nodiscard]] std::optional<people::StudentId> student() const; // nobody: no such name
    [[nodiscard]] QString studentName() const;
    [[nodiscard]] absences::AbsenceDetails details() const;

private:
    void addFields(const Theme &theme, const std::vector<absences::Reason> &reasons);

    absences::AbsenceDetails m_before;
    StudentCombo *m_student = nullptr;
    DateField *m_from;
    TimeField *m_fromTime;
    DateField *m_to;
    TimeField *m_toTime;
    QComboBox *m_reason;
    QLineEdit *m_toldBy;
    QLineEdit *m_note;
};

} // namespace ui

#pragma once

#include "core/evaluations/evaluation.h"
#include "core/school/group.h"
#include "core/school/staff.h"
#include "ui/base/task_dialog.h"

class QComboBox;
class QLineEdit;

namespace ui {

class DateField;

// In which subject a group was asked what, on which day, out of how many points.
class EvaluationDialog final : public TaskDialog {
    Q_OBJECT

public:
    struct Choices {
        std::vector<school::Group> groups;
        std::vector<school::StaffName> staff;
        QStringList subjects;
    };
    EvaluationDialog(const Theme &theme, QDate today, const Choices &choices,
        const evaluations::EvaluationDetails &proposed, bool isNew, QWidget *parent);
    [[nodiscard]] evaluations::EvaluationDetails details() const;

private:
    QComboBox *m_group;
    QComboBox *m_subject;
    QLineEdit *m_title;
    DateField *m_day;
    QComboBox *m_outOf;
    QLineEdit *m_coefficient;
    QComboBox *m_staff;
};

} // namespace ui

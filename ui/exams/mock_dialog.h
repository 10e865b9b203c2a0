#pragma once

#include "core/exams/mock_exam.h"
#include "ui/base/task_dialog.h"

class QComboBox;
class QLineEdit;

namespace ui {

class DateField;

// A mock exam to hold: of which diploma, its name, the day it begins.
class MockDialog final : public TaskDialog {
    Q_OBJECT

public:
    using Give =
        std::function<base::Done(diplomas::DiplomaVersionId, const exams::MockExamDetails &)>;

    // exam: the one to change; null for a new one, which chooses its diploma.
    MockDialog(const Theme &theme, QDate today, const std::vector<exams::MockChoice> &choices,
        const exams::MockExam *exam, Give give, QWidget *parent);

private:
    QComboBox *m_diploma;
    QLineEdit *m_name;
    DateField *m_day;
};

} // namespace ui

#pragma once

#include "core/diplomas/framework.h"
#include "core/exams/convocation.h"
#include "ui/base/task_dialog.h"

class QComboBox;
class QLineEdit;

namespace ui {

class DateField;
class TimeField;

// Where and when one candidate or several are called.
class ConvocationDialog final : public TaskDialog {
    Q_OBJECT

public:
    // What is done with it; an error stays in the dialog.
    using Give = std::function<base::Done(const exams::ConvocationDetails &)>;

    // units: to choose from; empty where the candidates sit for several diplomas.
    ConvocationDialog(const Theme &theme, QDate today, const QString &whom,
        const std::vector<diplomas::ExamUnit> &units, const exams::ConvocationDetails &details,
        Give give, QWidget *parent);

private:
    void fill(const exams::ConvocationDetails &details);
    [[nodiscard]] exams::ConvocationDetails typed() const;

    QComboBox *m_unit;
    DateField *m_day;
    TimeField *m_starts;
    TimeField *m_ends;
    QLineEdit *m_place;
    QLineEdit *m_note;
};

} // namespace ui

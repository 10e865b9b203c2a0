#pragma once

#include "core/admissions/stay.h"
#include "core/school/group.h"
#include "ui/base/task_dialog.h"

class QComboBox;
class QLineEdit;
class QSpinBox;

namespace ui {

class DateField;

// A session of stays: its days and how many each workshop takes.
class StaySessionDialog final : public TaskDialog {
    Q_OBJECT

public:
    // details without a name: a new session.
    StaySessionDialog(const Theme &theme, const std::vector<school::Workshop> &workshops,
        const admissions::StaySessionDetails &details, QDate today, QWidget *parent);
    [[nodiscard]] admissions::StaySessionDetails typed() const;

private:
    struct Places {
        school::WorkshopId workshop;
        QSpinBox *places;
    };
    QLineEdit *m_name;
    QComboBox *m_kind;
    DateField *m_firstDay;
    DateField *m_lastDay;
    QLineEdit *m_hours;
    std::vector<Places> m_places;
};

} // namespace ui

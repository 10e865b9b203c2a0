#pragma once

#include "core/timetable/slot.h"
#include "ui/base/task_dialog.h"
#include "ui/timetable/choices.h"

class QComboBox;
class QLineEdit;

namespace ui {

// One slot of the weekly pattern: a new one, or what it becomes from a day on. It stays open with
// what was typed while that is refused.
class SlotDialog final : public TaskDialog {
    Q_OBJECT

public:
    using Give = std::function<base::Done(const timetable::SlotPlan &)>;

    // plan: what stands, or what is proposed. from: the day it holds from.
    SlotDialog(const Theme &theme, const QString &title, const TimetableChoices &choices,
        const timetable::SlotPlan &plan, QDate from, Give give, QWidget *parent = nullptr);

private:
    void build();
    void showPlan(const timetable::SlotPlan &plan);
    [[nodiscard]] base::Done give();

    const TimetableChoices &m_choices;
    timetable::SlotPlan m_plan;
    Give m_give;
    QComboBox *m_weekday;
    QLineEdit *m_from;
    QLineEdit *m_until;
    QComboBox *m_weeks;
    QComboBox *m_nature;
    QLineEdit *m_subject;
    QComboBox *m_staff;
    QComboBox *m_room;
    QComboBox *m_part;
    QLineEdit *m_restsOn;
};

} // namespace ui

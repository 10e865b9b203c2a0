#pragma once

#include "core/timetable/session_service.h"
#include "ui/base/desk.h"
#include "ui/timetable/choices.h"

#include <QDialog>

class QComboBox;
class QLineEdit;

namespace ui {

class DateField;
class Form;
class MessageBar;

// Adds a session, once or each week, or changes one. It calls the service and stays open with what
// was typed while that is refused.
class SessionDialog final : public QDialog {
    Q_OBJECT

public:
    // before: the session to change; none: a new one.
    SessionDialog(const Desk &desk, timetable::SessionService &sessions,
        const TimetableChoices &choices, const std::optional<timetable::SessionLine> &before,
        QWidget *parent = nullptr);
    void propose(QDate day, std::optional<school::GroupId> group);
    void proposeTime(const timetable::DaySpan &span);

    // What was done, once accepted.
    [[nodiscard]] const timetable::PlannedSessions &done() const { return m_done; }

private:
    void buildForm();
    void addFields();
    void showParts();
    void fill(const timetable::SessionLine &line);
    void save();
    [[nodiscard]] std::optional<timetable::SessionPlan> typed();
    [[nodiscard]] base::Result<timetable::PlannedSessions> apply(
        const timetable::SessionPlan &plan);
    [[nodiscard]] base::Result<timetable::PlannedSessions> change(
        const timetable::SessionPlan &plan);

    const TimetableChoices &m_choices;
    timetable::SessionService &m_sessions;
    std::optional<timetable::SessionLine> m_before;
    timetable::PlannedSessions m_done;
    MessageBar *m_message;
    Form *m_form;
    DateField *m_day;
    QLineEdit *m_from;
    QLineEdit *m_until;
    QComboBox *m_group;
    QComboBox *m_nature;
    QComboBox *m_staff;
    QComboBox *m_replacement;
    QComboBox *m_part;
    QComboBox *m_room;
    QLineEdit *m_subject;
    QLineEdit *m_restsOn;
    QLineEdit *m_reason;
    DateField *m_repeatUntil;
};

} // namespace ui

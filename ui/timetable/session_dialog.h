#pragma once

#include "core/school/group.h"
#include "core/school/staff.h"
#include "core/timetable/session_service.h"
#include "ui/base/desk.h"

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
    struct Choices {
        std::vector<timetable::Nature> natures;
        std::vector<school::Group> groups;
        std::vector<school::StaffName> staff;
        bool mayPlan = false; // say who is in charge and who replaces
    };

    // before: the session to change; none: a new one.
    SessionDialog(const Desk &desk, timetable::SessionService &sessions, const Choices &choices,
        const std::optional<timetable::SessionLine> &before, QWidget *parent = nullptr);
    void propose(QDate day, std::optional<school::GroupId> group);

    // What was done, once accepted.
    [[nodiscard]] const timetable::PlannedSessions &done() const { return m_done; }

private:
    void buildForm(const Choices &choices);
    void fill(const timetable::SessionLine &line);
    void save();
    [[nodiscard]] std::optional<timetable::SessionPlan> typed();
    [[nodiscard]] base::Result<timetable::PlannedSessions> apply(
        const timetable::SessionPlan &plan);
    [[nodiscard]] base::Result<timetable::PlannedSessions> change(
        const timetable::SessionPlan &plan);
    [[nodiscard]] static std::optional<school::StaffId> chosenStaff(const QComboBox &box);

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
    QLineEdit *m_subject;
    DateField *m_repeatUntil;
};

} // namespace ui

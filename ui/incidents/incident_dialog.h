#pragma once

#include "core/incidents/incident.h"
#include "core/school/staff.h"
#include "ui/base/task_dialog.h"

class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace security {
class Workspace;
}

namespace ui {

class DateField;
class PeopleChoice;
class TimeField;

// What happened, when and where, who was in it and who saw it.
class IncidentDialog final : public TaskDialog {
    Q_OBJECT

public:
    IncidentDialog(const Theme &theme, security::Workspace &workspace,
        const std::vector<school::StaffName> &staff, const incidents::IncidentDetails &proposed,
        bool isNew, QWidget *parent);
    void choose(people::StudentId student); // whom it is told about
    [[nodiscard]] incidents::IncidentDetails details() const;

private:
    PeopleChoice *m_people;
    DateField *m_day;
    TimeField *m_at;
    QLineEdit *m_place;
    QPlainTextEdit *m_what;
    QComboBox *m_seenBy;
};

} // namespace ui

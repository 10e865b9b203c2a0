#pragma once

#include "core/school/group.h"
#include "core/school/staff.h"
#include "ui/base/theme.h"

#include <QDialog>

#include <functional>

class QComboBox;

namespace ui {

class DateField;
class Form;
class MessageBar;

// Who is in charge of a group, in which role and from when to when. A known assignment keeps its
// person and role: only its days are changed.
class AssignmentDialog final : public QDialog {
    Q_OBJECT

public:
    // What is done with the days and person chosen; an error stays in the dialog.
    using Give = std::function<base::Done(const school::NewAssignment &)>;

    AssignmentDialog(const Theme &theme, QDate today, const school::Group &group,
        const std::vector<school::StaffName> &staff, const school::Assignment *known, Give give,
        QWidget *parent);

private:
    void build(const Theme &theme, const school::Assignment *known);
    void give();

    school::GroupId m_group;
    Give m_give;
    std::vector<school::StaffName> m_people;
    MessageBar *m_message;
    Form *m_form;
    QComboBox *m_person;
    QComboBox *m_role;
    DateField *m_from;
    DateField *m_to;
};

} // namespace ui

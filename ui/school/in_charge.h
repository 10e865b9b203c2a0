#pragma once

#include "core/school/group_service.h"
#include "core/school/staff_service.h"
#include "ui/base/desk.h"

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace ui {

// Who is in charge of one group, in the panel of that group: today's first, then those of the past.
class InCharge final : public QWidget {
    Q_OBJECT

public:
    InCharge(const Desk &desk, security::Workspace &workspace, school::GroupService &groups,
        school::StaffService &staff, QWidget *parent = nullptr);
    void setGroup(const school::Group *group); // none: a group that is not made yet
    // "Paul Masson, Julie Noël": who is in charge on a day.
    [[nodiscard]] QString namesOn(const std::vector<school::Assignment> &assignments, QDate day);
    void readNames();

private:
    void show(const std::vector<school::Assignment> &assignments);
    void addRow(const school::Assignment &assignment);
    void assign();
    void changeDays(const school::Assignment &assignment);
    [[nodiscard]] QString nameOf(school::StaffId id) const;

    const Desk &m_desk;
    security::Workspace &m_workspace;
    school::GroupService &m_groups;
    school::StaffService &m_staff;
    std::optional<school::Group> m_group;
    std::vector<school::StaffName> m_names;
    QVBoxLayout *m_rows;
    QPushButton *m_add;
};

} // namespace ui

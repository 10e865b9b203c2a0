#pragma once

#include "core/enrolment/group_part_service.h"
#include "core/school/group.h"
#include "ui/base/task_dialog.h"

class QCheckBox;
class QComboBox;
class QLineEdit;
class QListWidget;

namespace ui {

class DateField;
struct Desk;

// The parts of a group: their names, and who is in each from a day on.
class PartsDialog final : public TaskDialog {
    Q_OBJECT

public:
    PartsDialog(const Desk &desk, enrolment::GroupPartService &parts, const school::Group &group,
        QDate from, QWidget *parent = nullptr);

    // How to take it back, once accepted.
    [[nodiscard]] const security::Undo &undo() const { return m_undo; }

private:
    void build();
    [[nodiscard]] base::Done read();
    void showPart();
    void showMembers();
    [[nodiscard]] const enrolment::GroupPart *chosen() const;
    [[nodiscard]] std::vector<enrolment::EnrolmentId> checkedMembers() const;
    [[nodiscard]] base::Done give();
    [[nodiscard]] base::Result<enrolment::GroupPart> named();

    enrolment::GroupPartService &m_service;
    school::Group m_group;
    std::vector<enrolment::GroupPart> m_parts;
    std::vector<enrolment::GroupMember> m_members;
    security::Undo m_undo;
    QComboBox *m_part;
    QLineEdit *m_name;
    DateField *m_from;
    QListWidget *m_list;
    QCheckBox *m_archived;
    QDate m_today;
};

} // namespace ui

#pragma once

#include "core/registers/register_service.h"
#include "core/school/group.h"
#include "ui/base/desk.h"
#include "ui/base/task_dialog.h"

class QComboBox;

namespace ui {

class DateField;

// Issues a register of a group, or an attestation of one young person, into a PDF: kept as issued.
// Giving up when the place of the PDF is asked for issues nothing.
class RegisterDialog final : public TaskDialog {
    Q_OBJECT

public:
    RegisterDialog(const Desk &desk, security::Workspace &workspace,
        const std::vector<school::Group> &groups, std::optional<school::GroupId> group, QDate day,
        QWidget *parent = nullptr);
    // What was issued; nothing while it was not.
    [[nodiscard]] const std::optional<registers::IssuedPaper> &issued() const { return m_issued; }

private:
    void addFields();
    void fillGroups(const std::vector<school::Group> &groups, std::optional<school::GroupId> group);
    void fillStudents();
    void showFields();
    [[nodiscard]] registers::PaperKind kind() const;
    [[nodiscard]] base::Result<registers::IssuedPaper> issue();
    [[nodiscard]] base::Done write();

    const Desk &m_desk;
    security::Workspace &m_workspace;
    registers::RegisterService m_service;
    QComboBox *m_kind;
    QComboBox *m_group;
    QComboBox *m_student;
    DateField *m_day;
    DateField *m_from;
    DateField *m_to;
    std::optional<registers::IssuedPaper> m_issued;
};

} // namespace ui

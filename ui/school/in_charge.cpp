#include "ui/school/in_charge.h"

#include "core/base/format.h"
#include "core/base/text.h"
#include "ui/base/buttons.h"
#include "ui/base/dialogs.h"
#include "ui/base/labels.h"
#include "ui/school/assignment_dialog.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace ui {

InCharge::InCharge(const Desk &desk, security::Workspace &workspace, school::GroupService &groups,
    school::StaffService &staff, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_workspace(workspace)
    , m_groups(groups)
    , m_staff(staff)
    , m_rows(new QVBoxLayout)
    , m_add(
          makeButton(desk.theme, tr("Put somebody in charge…"), ButtonLook::Secondary, Icon::Plus))
{
    m_add->setObjectName(u"assign"_s);
    m_rows->setSpacing(desk.theme.px(6));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(m_rows);
    column->addWidget(m_add, 0, Qt::AlignLeft);
    connect(m_add, &QPushButton::clicked, this, &InCharge::assign);
}

void InCharge::readNames()
{
    m_names = m_staff.names().value_or(std::vector<school::StaffName>());
}

QString InCharge::nameOf(school::StaffId id) const
{
    const auto person = std::find_if(m_names.begin(), m_names.end(),
        [&](const school::StaffName &name) { return name.id == id; });
    return person == m_names.end() ? u"—"_s : person->name;
}

QString InCharge::namesOn(const std::vector<school::Assignment> &assignments, QDate day)
{
    QStringList names;
    for (const school::Assignment &assignment : assignments) {
        if (assignment.range.contains(day) && !names.contains(nameOf(assignment.staff)))
            names += nameOf(assignment.staff);
    }
    return names.join(u", "_s);
}

void InCharge::setGroup(const school::Group *group)
{
    m_group = group ? std::optional(*group) : std::nullopt;
    const bool isUsed = m_group && !m_group->archivedOn;
    m_add->setVisible(isUsed);
    const auto assignments = m_group ? m_groups.assignments(m_group->id)
                                     : base::Result<std::vector<school::Assignment>>();
    if (!assignments)
        m_desk.messages.showError(assignments.error());
    show(assignments.value_or(std::vector<school::Assignment>()));
}

void InCharge::show(const std::vector<school::Assignment> &assignments)
{
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    if (assignments.empty()) {
        auto *none =
            makeLabel(m_group ? tr("Nobody yet.") : tr("Save the group first."), LabelLook::Muted);
        m_rows->addWidget(none);
    }
    for (const school::Assignment &assignment : assignments)
        addRow(assignment);
}

void InCharge::addRow(const school::Assignment &assignment)
{
    const bool isToday = assignment.range.contains(m_desk.clock.today());
    auto *row = new QWidget;
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(0);
    const QString name = nameOf(assignment.staff);
    texts->addWidget(new ElidedLabel(name, isToday ? LabelLook::Strong : LabelLook::Muted));
    texts->addWidget(new ElidedLabel(
        u"%1 · %2"_s.arg(school::titleOf(assignment.role), base::formatRange(assignment.range)),
        LabelLook::Caption));
    auto *edit = new IconButton(m_desk.theme, Icon::Edit, tr("Change the days of %1").arg(name));
    edit->setObjectName(u"days%1"_s.arg(m_rows->count() + 1));
    line->addLayout(texts, 1);
    line->addWidget(edit);
    m_rows->addWidget(row);
    // Changing the days rebuilds the rows, this button among them: first let its click end.
    connect(
        edit, &QToolButton::clicked, this, [this, assignment] { changeDays(assignment); },
        Qt::QueuedConnection);
}

void InCharge::assign()
{
    if (!m_group)
        return;
    std::optional<school::GroupService::Assigned> done;
    const auto give = [this, &done](const school::NewAssignment &wanted) -> base::Done {
        ET_ASSIGN(done, m_groups.assign(wanted));
        return {};
    };
    AssignmentDialog dialog(
        m_desk.theme, m_desk.clock.today(), *m_group, m_names, nullptr, give, window());
    if (m_desk.dialogs.run(dialog) != QDialog::Accepted || !done)
        return;
    m_desk.messages.undoable(
        base::joined(QStringList{tr("%1: somebody more is in charge.").arg(m_group->details.name)}
                + done->warnings,
            u" "_s),
        [this, undo = done->undo] { return m_groups.undo(undo); });
}

void InCharge::changeDays(const school::Assignment &assignment)
{
    if (!m_group)
        return;
    std::optional<security::Undo> done;
    const auto give = [this, &assignment, &done](
                          const school::NewAssignment &wanted) -> base::Done {
        ET_ASSIGN(done, m_groups.setRange(assignment, wanted.range));
        return {};
    };
    AssignmentDialog dialog(
        m_desk.theme, m_desk.clock.today(), *m_group, m_names, &assignment, give, window());
    if (m_desk.dialogs.run(dialog) != QDialog::Accepted || !done)
        return;
    m_desk.messages.undoable(tr("The days of %1 are changed.").arg(nameOf(assignment.staff)),
        [this, undo = *done] { return m_groups.undo(undo); });
}

} // namespace ui

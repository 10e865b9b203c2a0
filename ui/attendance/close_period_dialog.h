#pragma once

#include "core/attendance/attendance_service.h"
#include "core/school/group.h"
#include "ui/base/cell_rows.h"
#include "ui/base/desk.h"
#include "ui/base/task_dialog.h"

class QComboBox;
class QLabel;

namespace ui {

class DataTable;
class DateField;

// Closes the rolls of a group, or of every one, between two days; says beforehand how many, and
// which stay open because they are not done.
class ClosePeriodDialog final : public TaskDialog {
    Q_OBJECT

public:
    ClosePeriodDialog(const Desk &desk, attendance::AttendanceService &attendance,
        const std::vector<school::Group> &groups, QWidget *parent = nullptr);
    // What was done; nothing while it was not.
    [[nodiscard]] const std::optional<attendance::ClosedPeriod> &closed() const { return m_closed; }

private:
    [[nodiscard]] static std::vector<ListColumn> missingColumns();
    [[nodiscard]] attendance::RollPeriod period() const;
    void showState();

    attendance::AttendanceService &m_attendance;
    QComboBox *m_group;
    DateField *m_from;
    DateField *m_to;
    QLabel *m_state;
    CellRows m_missingRows;
    DataTable *m_missing;
    std::optional<attendance::ClosedPeriod> m_closed;
};

} // namespace ui

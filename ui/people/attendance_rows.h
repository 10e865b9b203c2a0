#pragma once

#include "core/follow_up/month.h"
#include "core/hours/hours_repository.h"
#include "ui/base/cell_rows.h"

#include <QCoreApplication>

namespace ui {

// The lines of the lists about the attendance and hours of one young person.
class AttendanceRows {
    Q_DECLARE_TR_FUNCTIONS(ui::AttendanceRows)

public:
    // Known by their month, 202611.
    [[nodiscard]] static std::vector<ListColumn> monthColumns();
    [[nodiscard]] static CellRows::Row month(const follow_up::StudentTrend::Month &month);

    static constexpr int kStateColumn = 2; // of the cases and of the steps
    [[nodiscard]] static std::vector<ListColumn> caseColumns();
    [[nodiscard]] static CellRows::Row absence(const absences::AbsenceLine &line);

    // Steps to be taken before those that were, the newest month first; monthOf() their keys.
    [[nodiscard]] static std::vector<ListColumn> stepColumns();
    [[nodiscard]] static std::vector<CellRows::Row> steps(const follow_up::StudentTrend &trend);
    [[nodiscard]] static QDate monthOf(qint64 key);

    // Known by their session.
    [[nodiscard]] static std::vector<ListColumn> lateColumns();
    [[nodiscard]] static CellRows::Row late(const hours::SessionBehind &session);

    // What was given and attended, by what it counts as and by nature.
    [[nodiscard]] static std::vector<ListColumn> natureColumns();
    [[nodiscard]] static std::vector<CellRows::Row> natures(
        const std::vector<hours::SessionBehind> &sessions);
};

} // namespace ui

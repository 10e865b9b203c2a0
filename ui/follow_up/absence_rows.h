#pragma once

#include "core/follow_up/day.h"
#include "core/follow_up/month.h"
#include "ui/base/cell_rows.h"

#include <QCoreApplication>

namespace ui {

// The lines of the lists about absences, and the words of their details.
class AbsenceRows {
    Q_DECLARE_TR_FUNCTIONS(ui::AbsenceRows)

public:
    static constexpr int kToldColumn = 3; // of the day
    [[nodiscard]] static std::vector<ListColumn> dayColumns();
    [[nodiscard]] static CellRows::Row day(const follow_up::AbsentOfDay &absent);

    static constexpr int kStateColumn = 4; // of the cases
    [[nodiscard]] static std::vector<ListColumn> caseColumns();
    [[nodiscard]] static CellRows::Row absence(const absences::AbsenceLine &line);

    static constexpr int kStepsColumn = 1; // of the month
    [[nodiscard]] static std::vector<ListColumn> monthColumns();
    [[nodiscard]] static CellRows::Row month(const follow_up::StudentMonth &line);

    // "Usinage 1, 8 h – 12 h · Absence"
    [[nodiscard]] static QString session(const follow_up::MissedSession &session);
    // "9 h 05 · Telephone call · Told · Anne Dupont — Claire Martin"
    [[nodiscard]] static QString notice(const absences::Notice &notice);
};

} // namespace ui

#pragma once

#include "core/incidents/measure.h"
#include "ui/base/cell_rows.h"

#include <QCoreApplication>

namespace ui {

// The lines of the lists of incidents and measures.
class IncidentRows {
    Q_DECLARE_TR_FUNCTIONS(ui::IncidentRows)

public:
    static constexpr int kDayColumn = 1; // of both lists
    static constexpr int kStateColumn = 4;
    static constexpr int kMeasureStateColumn = 5;
    [[nodiscard]] static std::vector<ListColumn> incidentColumns();
    [[nodiscard]] static CellRows::Row incident(const incidents::Incident &incident);
    [[nodiscard]] static std::vector<ListColumn> measureColumns();
    [[nodiscard]] static CellRows::Row measure(const incidents::Measure &measure);
};

} // namespace ui

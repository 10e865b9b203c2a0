#pragma once

#include "core/diplomas/framework.h"
#include "core/paths/individual_path.h"
#include "core/paths/objective.h"
#include "core/placements/placement.h"
#include "ui/base/cell_rows.h"

#include <QCoreApplication>

namespace ui {

// The lines of a path's lists: units, competencies, objectives, stays in companies.
class PathRows {
    Q_DECLARE_TR_FUNCTIONS(ui::PathRows)

public:
    static constexpr int kUnitState = 1;
    static constexpr int kCompetencyState = 2;
    static constexpr int kObjectiveState = 4;
    static constexpr int kPlacementState = 4;

    [[nodiscard]] static std::vector<ListColumn> unitColumns();
    // Those in use, and retired ones something is said of.
    [[nodiscard]] static std::vector<CellRows::Row> units(
        const diplomas::Framework &framework, const paths::IndividualPath &path);
    [[nodiscard]] static std::vector<ListColumn> competencyColumns();
    [[nodiscard]] static std::vector<CellRows::Row> competencies(
        const diplomas::Framework &framework, const paths::IndividualPath &path);
    [[nodiscard]] static std::vector<ListColumn> objectiveColumns();
    [[nodiscard]] static CellRows::Row objective(const paths::Objective &objective, QDate today);
    [[nodiscard]] static std::vector<ListColumn> placementColumns();
    [[nodiscard]] static CellRows::Row placement(const placements::Placement &placement);

private:
    [[nodiscard]] static ListCell standing(const diplomas::ExamUnit &unit,
        const paths::PathUnit *said, const paths::IndividualPath &path);
};

} // namespace ui

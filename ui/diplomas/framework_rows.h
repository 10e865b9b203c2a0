#pragma once

#include "core/diplomas/framework.h"
#include "ui/base/cell_rows.h"

#include <QCoreApplication>
#include <QSet>

namespace ui {

// Versions, units and competencies as rows of the program's lists.
class FrameworkRows {
    Q_DECLARE_TR_FUNCTIONS(ui::FrameworkRows)

public:
    static constexpr int kStateColumn = 2; // of the versions
    static constexpr int kUnitStateColumn = 7;
    static constexpr int kCompetencyStateColumn = 4;

    [[nodiscard]] static std::vector<ListColumn> versionColumns();
    [[nodiscard]] static CellRows::Row version(const diplomas::Framework &framework);
    [[nodiscard]] static std::vector<ListColumn> unitColumns();
    [[nodiscard]] static CellRows::Row unit(const diplomas::ExamUnit &unit, bool needsCoefficient);
    [[nodiscard]] static std::vector<ListColumn> competencyColumns();
    [[nodiscard]] static CellRows::Row competency(const diplomas::Framework &framework,
        const diplomas::CompetencyBlock &block, const diplomas::Competency &competency,
        bool isInUse, int place);
    // A block nobody has put anything into: under the negative of its key.
    [[nodiscard]] static CellRows::Row emptyBlock(
        const diplomas::CompetencyBlock &block, int place);
    // "2014 – 2026", "from 2014".
    [[nodiscard]] static QString sessionsText(const diplomas::Sessions &sessions);
    [[nodiscard]] static Tone toneOf(diplomas::FrameworkState state);
};

} // namespace ui

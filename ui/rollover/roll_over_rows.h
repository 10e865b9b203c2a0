#pragma once

#include "ui/base/cell_rows.h"
#include "ui/rollover/roll_over_draft.h"

#include <QCoreApplication>

namespace ui {

// What the list of the change of year shows of a line and of what is chosen for it.
class RollOverRows {
    Q_DECLARE_TR_FUNCTIONS(ui::RollOverRows)

public:
    enum Column { Name, Decision, Next, Now }; // the reason stands beneath the name
    // What the list is narrowed to.
    enum class Show { All, Undecided, MoveUp, Repeat, Leave, Settled };

    [[nodiscard]] static std::vector<ListColumn> columns();
    [[nodiscard]] static CellRows::Row row(const rollover::Line &line,
        const std::optional<rollover::Choice> &choice, bool isByHand,
        const RollOverChoices &choices);
    [[nodiscard]] static Show showOf(
        const rollover::Line &line, const std::optional<rollover::Choice> &choice);
    [[nodiscard]] static QString titleOf(Show show);
};

} // namespace ui

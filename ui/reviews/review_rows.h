#pragma once

#include "core/reviews/meeting.h"
#include "core/reviews/review.h"
#include "ui/base/cell_rows.h"

#include <QCoreApplication>

namespace ui {

// The lines of a term as the list shows them.
class ReviewRows {
    Q_DECLARE_TR_FUNCTIONS(ui::ReviewRows)

public:
    static constexpr int kStateColumn = 1;

    [[nodiscard]] static std::vector<ListColumn> columns();
    // meeting: null when none is planned.
    [[nodiscard]] static CellRows::Row row(
        const reviews::ReviewRow &review, const reviews::Meeting *meeting);
    [[nodiscard]] static Tone toneOf(reviews::ReviewState state);
};

} // namespace ui

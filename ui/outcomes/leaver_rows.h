#pragma once

#include "ui/base/cell_rows.h"
#include "ui/outcomes/leavers_shown.h"

#include <QCoreApplication>

namespace ui {

// What the lists of the leavers show of their values.
class LeaverRows {
    Q_DECLARE_TR_FUNCTIONS(ui::LeaverRows)

public:
    enum Column { Name, LeftOn, Reason, Status, From, InTrade, ToldOn, Source, State };
    [[nodiscard]] static std::vector<ListColumn> columns();
    [[nodiscard]] static CellRows::Row leaver(
        const outcomes::Leaver &leaver, const outcomes::Followed &followed);

    [[nodiscard]] static std::vector<ListColumn> callColumns();
    [[nodiscard]] static CellRows::Row call(const outcomes::Leaver &leaver,
        const CallNumbers &numbers, const outcomes::LeaverSituation *known);

    // The rates, each on those heard of and on all leavers.
    [[nodiscard]] static std::vector<ListColumn> rateColumns();
    [[nodiscard]] static std::vector<CellRows::Row> rates(const outcomes::OutcomeRates &rates);
    // How many are in each situation, those nobody is in left out.
    [[nodiscard]] static std::vector<ListColumn> situationColumns();
    [[nodiscard]] static std::vector<CellRows::Row> situations(const outcomes::OutcomeRates &rates);

    [[nodiscard]] static QString inTrade(const std::optional<bool> &inTrade);
    // "Permanent contract · Ateliers du Rhône"
    [[nodiscard]] static QString situation(const outcomes::SituationDetails &details);
    // "Phone · his mother"
    [[nodiscard]] static QString source(const outcomes::SituationDetails &details);
};

} // namespace ui

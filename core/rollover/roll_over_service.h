#pragma once

#include "core/rollover/roll_over_repository.h"
#include "core/school/school_year.h"

namespace security {
class Workspace;
}

namespace rollover {

// The two years a change of year lies between.
struct Years {
    school::SchoolYear from;
    std::optional<school::SchoolYear> to; // none: the next year is still to be prepared
};
struct YearChoices {
    std::vector<Years> pairs; // each year and the one after it, in their order
    size_t preferred = 0;     // the current year; right after a change, the one it closed
};

// The change of school year: everybody of the closing year once, carried out in one transaction
// and taken back as one. Operation::ManageEnrolments (director and secretary).
// So many days into the new year the page still shows the change that was carried out.
inline constexpr int kDaysToLookBack = 60;

class RollOverService {
public:
    explicit RollOverService(security::Workspace &workspace);

    [[nodiscard]] base::Result<YearChoices> years();
    [[nodiscard]] base::Result<Preview> preview(school::SchoolYearId from, school::SchoolYearId to);
    // Lines that are settled already are left alone: carried out twice is carried out once.
    // Errors: kNotTheNextYear, kWrongLine, those of the enrolment operations with the name.
    [[nodiscard]] base::Result<CarriedOut> carryOut(const Wish &wish);

    // The newest change of year that was not taken back.
    [[nodiscard]] base::Result<std::optional<Record>> latest();
    // Until the first entry of the new year. Errors: kYearBegun with the reason, kTakenBack,
    // kLaterChange.
    [[nodiscard]] base::Done undo(RollOverId id);

private:
    security::Workspace &m_workspace;
};

} // namespace rollover

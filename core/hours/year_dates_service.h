#pragma once

#include "core/school/school_year.h"
#include "core/security/undo.h"
#include "core/security/workspace.h"

namespace hours {

namespace errors {
inline constexpr base::ErrorCode kOutsideYear{"hours.outside-year"};
} // namespace errors

// Changes the days of a school year and of its terms: what stands in the year must stay inside, and
// the weekly hours are counted again when they fall into other terms.
class YearDatesService {
public:
    explicit YearDatesService(security::Workspace &workspace);

    // Errors: those of school::YearService::edit(), kOutsideYear. Taking it
    // back, by YearService::undo(), obeys them too.
    [[nodiscard]] base::Result<security::Edited> edit(school::SchoolYearId id,
        const school::YearDates &dates, const std::vector<school::TermDates> &terms,
        int expectedVersion);

private:
    security::Workspace &m_workspace;
};

} // namespace hours

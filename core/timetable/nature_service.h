#pragma once

#include "core/security/undo.h"
#include "core/security/workspace.h"
#include "core/timetable/nature.h"

#include <vector>

namespace timetable {

namespace errors {
inline constexpr base::ErrorCode kNatureNameless{"timetable.nature-nameless"};
} // namespace errors

// What the school calls its types of session, and what each counts as in the 2/3–1/3 balance. The
// hours are kept by type, so a change counts at once, for the years before too.
class NatureService {
public:
    explicit NatureService(security::Workspace &workspace);

    [[nodiscard]] base::Result<std::vector<Nature>> natures();
    // Another label, another count. Errors: kNatureNameless,
    // security::errors::kChangedMeanwhile when before is not what is stored any more.
    [[nodiscard]] base::Result<security::Undo> edit(const Nature &before, const Nature &wanted);
    [[nodiscard]] base::Done undo(const security::Undo &undo);

private:
    security::Workspace &m_workspace;
};

} // namespace timetable

#pragma once

#include "core/takeover/takeover.h"

namespace security {
class Workspace;
}

namespace takeover {

// Taking over in mid-year: everything in one transaction, taken back as one until money or hours
// were built on it. Operation::ManageEnrolments and ManageFees (director and secretary), as for the
// change of year.
class TakeoverService {
public:
    explicit TakeoverService(security::Workspace &workspace);

    // Errors: kNoYear.
    [[nodiscard]] base::Result<Start> start();
    // The dry run. Errors: kNoYear; a wrong day or number stands in the check.
    [[nodiscard]] base::Result<Check> check(const Wish &wish);
    // Takes over the good lines; refused ones are left out and counted. Errors: those of check(),
    // kBadDay, kBadNumber, kNothing.
    [[nodiscard]] base::Result<CarriedOut> carryOut(const Wish &wish);

    // Those that were not taken back, the newest first.
    [[nodiscard]] base::Result<std::vector<Record>> done();
    // Errors: kBuiltOn with the reason, kTakenBack, kLaterTakeover.
    [[nodiscard]] base::Done undo(TakeoverId id);

private:
    security::Workspace &m_workspace;
};

} // namespace takeover

#pragma once

#include "core/absences/reason.h"

namespace security {
class Workspace;
}

namespace absences {

struct ChangedReason {
    Reason reason;
    security::Undo undo;
};

// The school's list of reasons, for Operation::ManageSettings. What a used reason makes of an
// absence is never changed: half-days that were counted would change with it. Errors: kBadReason,
// kUnknownReason, kReasonUsed, security::errors::kChangedMeanwhile.
class ReasonService {
public:
    explicit ReasonService(security::Workspace &workspace);

    // Retired ones too, in the school's order.
    [[nodiscard]] base::Result<std::vector<Reason>> all();
    [[nodiscard]] base::Result<ChangedReason> add(const ReasonDetails &details);
    [[nodiscard]] base::Result<ChangedReason> edit(
        const QString &code, int rowVersion, const ReasonDetails &details);
    [[nodiscard]] base::Result<ChangedReason> setRetired(
        const QString &code, int rowVersion, bool retired);
    [[nodiscard]] base::Done undo(const security::Undo &undo);

private:
    [[nodiscard]] base::Result<ChangedReason> change(
        const Reason &before, const Reason &wanted, const QString &action);
    [[nodiscard]] base::Result<Reason> existing(const QString &code);
    security::Workspace &m_workspace;
};

} // namespace absences

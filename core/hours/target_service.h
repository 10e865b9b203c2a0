#pragma once

#include "core/hours/practice_targets.h"
#include "core/security/undo.h"
#include "core/security/workspace.h"

namespace hours {

namespace errors {
inline constexpr base::ErrorCode kBadTarget{"hours.bad-target"};
inline constexpr base::ErrorCode kTargetSourceMissing{"hours.target-source-missing"};
} // namespace errors

// A target as people read and type it: "2/3", "60 – 72", "55 – 78".
struct TypedTarget {
    QString share;
    QString green;
    QString red;
    QString source;
};

// A diploma of the school and what its balance is judged by.
struct TargetRow {
    diplomas::DiplomaId diploma;
    QString diplomaUuid;
    QString name;
    bool isOwn = false; // else the school's target stands in it
    TypedTarget typed = {};
    int rowVersion = 0; // 0: the school's
};

// The balance per diploma: the share aimed at and its bounds, where they are other than the
// school's. Errors: kBadTarget says what is expected; security::errors::kChangedMeanwhile.
class TargetService {
public:
    explicit TargetService(security::Workspace &workspace);

    // By name; retired diplomas only while they have a target of their own.
    [[nodiscard]] base::Result<std::vector<TargetRow>> rows();
    // A target of its own for row.diploma, as row was read.
    [[nodiscard]] base::Result<security::Edited> set(
        const TargetRow &row, const TypedTarget &typed);
    // The school's target counts again.
    [[nodiscard]] base::Result<security::Edited> clear(const TargetRow &row);
    [[nodiscard]] base::Done undo(const security::Undo &undo);

private:
    [[nodiscard]] base::Result<security::Edited> replace(
        const TargetRow &row, const std::optional<DiplomaTarget> &wanted);
    security::Workspace &m_workspace;
};

} // namespace hours

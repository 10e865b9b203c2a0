#pragma once

#include "core/security/threshold.h"
#include "core/security/undo.h"
#include "core/security/workspace.h"

namespace security {

// A threshold as it stands: in force, from where, and when somebody last looked it up.
struct ThresholdRow {
    Threshold threshold;
    QStringList values; // in the order of keysOf()
    QString source;
    std::optional<QDate> verifiedOn; // none: the program's default, never looked up here
};

// The school's targets and bounds. Setting one says where it comes from and that it was verified
// today.
class ThresholdService {
public:
    explicit ThresholdService(Workspace &workspace);

    [[nodiscard]] base::Result<std::vector<ThresholdRow>> rows();
    // Errors: kBadThreshold, kSourceMissing.
    [[nodiscard]] base::Result<Undo> set(
        Threshold threshold, const QString &typed, const QString &source);
    [[nodiscard]] base::Done undo(const Undo &undo);

private:
    Workspace &m_workspace;
};

} // namespace security

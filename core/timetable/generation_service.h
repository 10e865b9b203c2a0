#pragma once

#include "core/security/undo.h"
#include "core/security/workspace.h"
#include "core/timetable/generation.h"

namespace timetable {

// What a generation did; undo takes it back as a whole while none of its sessions changed since.
struct Generated {
    int added = 0;
    int changed = 0;
    int removed = 0;
    std::vector<Skipped> leftOut;
    security::Undo undo;
};

// Makes the dated sessions of the weekly pattern, and brings them after it when it changed: on
// school days alone, and never those that were held, cancelled or changed by hand.
class GenerationService {
public:
    explicit GenerationService(security::Workspace &workspace);

    // The last day of the school year around a day, or of the next one.
    [[nodiscard]] base::Result<QDate> lastDay(QDate from);
    // What would be done. Errors: kBadDay for days in the wrong order, kTooMany over two years.
    [[nodiscard]] base::Result<Generation> preview(QDate from, QDate to);
    // One transaction and one line of the audit trail, with the counts.
    [[nodiscard]] base::Result<Generated> generate(QDate from, QDate to);
    [[nodiscard]] base::Done undo(const security::Undo &undo);

    // Operation; its permit is one for PlanSessions.
    [[nodiscard]] static base::Result<Generated> generate(
        security::Transaction &transaction, QDate from, QDate to);

private:
    security::Workspace &m_workspace;
};

} // namespace timetable

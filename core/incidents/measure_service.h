#pragma once

#include "core/incidents/measure_repository.h"
#include "core/security/undo.h"

namespace security {
class Workspace;
}

namespace incidents {

struct ChangedMeasure {
    Measure measure;
    security::Undo undo;
};

// What is past the day until which it may be kept.
struct PastKeeping {
    int measures = 0;
    int incidents = 0;
};

// What was decided: remarks, repairs, warnings, temporary exclusions. The head decides
// (Operation::DecideMeasure); reading: ReadIncidents (teachers and masters: of their own students).
// A measure leaves every list on the day the school's rule sets, and is then erased for good.
// Errors: incidents.* of measure.h, absences::errors::kOverlaps, kChangedMeanwhile.
class MeasureService {
public:
    explicit MeasureService(security::Workspace &workspace);

    [[nodiscard]] base::Result<Measure> measure(MeasureId id);
    [[nodiscard]] base::Result<std::vector<Measure>> measures(const MeasureFilter &filter);

    [[nodiscard]] base::Result<ChangedMeasure> decide(
        people::StudentId student, const MeasureDetails &details);
    // Days, reason, hearing, letter; not the kind: another measure is another decision.
    [[nodiscard]] base::Result<ChangedMeasure> edit(
        MeasureId id, int rowVersion, const MeasureDetails &details);
    // An exclusion's days are days at school again.
    [[nodiscard]] base::Result<ChangedMeasure> withdraw(
        MeasureId id, int rowVersion, const QString &why);
    [[nodiscard]] base::Done undo(const security::Undo &undo);

    [[nodiscard]] base::Result<int> pastTheirDay();
    // For good, with the incidents of those years about which nothing is kept.
    [[nodiscard]] base::Result<PastKeeping> erasePast();

private:
    [[nodiscard]] base::Result<Measure> existing(MeasureId id, int rowVersion);
    [[nodiscard]] base::Result<ChangedMeasure> change(
        const Measure &before, const Measure &wanted, const QString &action);

    security::Workspace &m_workspace;
};

} // namespace incidents

#pragma once

#include "core/incidents/measure.h"

namespace storage {
class Database;
}

namespace incidents {

// Which measures a list wants, by the day they were decided on; both days are included.
struct MeasureFilter {
    QDate from;
    QDate to;
    std::optional<people::StudentId> student = {};
    std::optional<IncidentId> incident = {};
    bool withWithdrawn = false;
};

// All SQL on measure. What is past its day of erasure is in no list. Reach::Own keeps to one's own
// students.
class MeasureRepository {
public:
    // Newest first.
    [[nodiscard]] static base::Result<std::vector<Measure>> list(storage::Database &database,
        const security::Permit &permit, const MeasureFilter &filter, QDate today);
    [[nodiscard]] static base::Result<std::optional<Measure>> find(
        storage::Database &database, const security::Permit &permit, MeasureId id, QDate today);
    [[nodiscard]] static base::Result<int> pastTheirDay(
        storage::Database &database, const security::Permit &permit, QDate today);

    [[nodiscard]] static base::Result<MeasureId> insert(
        security::Transaction &transaction, const Measure &measure);
    // Everything but whom it is about and its kind; false when the row version is another.
    [[nodiscard]] static base::Result<bool> update(
        security::Transaction &transaction, const Measure &measure, int rowVersion);
    // Those past their day, for good; how many they were.
    [[nodiscard]] static base::Result<int> erasePast(security::Transaction &transaction);
};

} // namespace incidents

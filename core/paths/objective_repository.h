#pragma once

#include "core/paths/objective.h"

namespace storage {
class Database;
}

namespace paths {

// All SQL on objective. A permit of Reach::Own is judged before, on the one student.
class ObjectiveRepository {
public:
    // Objectives and projects, the last set first.
    [[nodiscard]] static base::Result<std::vector<Objective>> ofStudent(
        storage::Database &database, const security::Permit &permit, people::StudentId student);
    [[nodiscard]] static base::Result<std::optional<Objective>> find(
        storage::Database &database, const security::Permit &permit, ObjectiveId id);

    [[nodiscard]] static base::Result<ObjectiveId> insert(
        security::Transaction &transaction, const Objective &objective);
    // The details; false when the row version is another.
    [[nodiscard]] static base::Result<bool> update(
        security::Transaction &transaction, const Objective &objective, int rowVersion);
    // Only to take back what was just set.
    [[nodiscard]] static base::Result<bool> remove(
        security::Transaction &transaction, ObjectiveId id, int rowVersion);
};

} // namespace paths

#pragma once

#include "core/paperwork/paper.h"

namespace storage {
class Database;
}

namespace paperwork {

// All SQL on student_document. A permit of Reach::Own is judged before, on the one student; what
// the whole school lacks is missing_list's work.
class PaperRepository {
public:
    // All of a student, oldest first.
    [[nodiscard]] static base::Result<std::vector<Paper>> ofStudent(
        storage::Database &database, const security::Permit &permit, people::StudentId student);
    [[nodiscard]] static base::Result<std::optional<Paper>> find(
        storage::Database &database, const security::Permit &permit, PaperId id);

    [[nodiscard]] static base::Result<PaperId> insert(
        security::Transaction &transaction, const Paper &paper);
    // Expects the row version; false when it is another.
    [[nodiscard]] static base::Result<bool> update(
        security::Transaction &transaction, const Paper &paper, int rowVersion);
    [[nodiscard]] static base::Result<bool> remove(
        security::Transaction &transaction, PaperId id, int rowVersion);
};

} // namespace paperwork

#pragma once

#include "core/people/student.h"

#include <optional>
#include <vector>

namespace storage {
class Database;
}

namespace people {

// All SQL on the table student. Updates expect the row version and say false when it is another.
// A permit of Reach::Own is judged before, on the one student: lists are enrolment's work.
class StudentRepository {
public:
    [[nodiscard]] static base::Result<std::optional<Student>> find(
        storage::Database &database, const security::Permit &permit, StudentId id);
    [[nodiscard]] static base::Result<std::optional<Student>> byIne(
        storage::Database &database, const security::Permit &permit, const QString &ine);
    [[nodiscard]] static base::Result<std::vector<Student>> byMatchKey(
        storage::Database &database, const security::Permit &permit, const QString &matchKey);
    // Of one folded legal last name, archived ones too.
    [[nodiscard]] static base::Result<std::vector<Student>> withLastName(
        storage::Database &database, const security::Permit &permit, const QString &folded);
    // Whether there is any at all, archived ones too. Tells of nobody, so it asks for no permit.
    [[nodiscard]] static base::Result<bool> any(storage::Database &database);

    [[nodiscard]] static base::Result<StudentId> insert(
        security::Transaction &transaction, const QString &uuid, const StudentDetails &details);
    [[nodiscard]] static base::Result<bool> update(security::Transaction &transaction, StudentId id,
        int rowVersion, const StudentDetails &details);
    [[nodiscard]] static base::Result<bool> setArchived(
        security::Transaction &transaction, StudentId id, int rowVersion, std::optional<QDate> on);
    // For what belongs to the file but lies in another table.
    [[nodiscard]] static base::Result<bool> nextVersion(
        security::Transaction &transaction, StudentId id, int rowVersion);
    // Only to take back a file that was just made; whatever refers to it makes this fail.
    [[nodiscard]] static base::Result<bool> remove(
        security::Transaction &transaction, StudentId id, int rowVersion);
};

} // namespace people

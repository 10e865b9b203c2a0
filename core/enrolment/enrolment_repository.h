#pragma once

#include "core/base/result.h"
#include "core/enrolment/enrolment.h"

namespace storage {
class Database;
}

namespace enrolment {

// All SQL on enrolment, group_membership, path and enrolment_code; reads years, groups and
// diplomas. A permit of Reach::Own is judged before, on the one student.
class EnrolmentRepository {
public:
    [[nodiscard]] static base::Result<std::optional<EnrolmentRecord>> find(
        storage::Database &database, const security::Permit &permit, EnrolmentId id);
    // All of a student, oldest first.
    [[nodiscard]] static base::Result<std::vector<EnrolmentRecord>> ofStudent(
        storage::Database &database, const security::Permit &permit, people::StudentId student);

    // With its memberships and paths.
    [[nodiscard]] static base::Result<EnrolmentId> insert(
        security::Transaction &transaction, const EnrolmentRecord &record);
    // Writes what differs, under the row version of before; false when it is another.
    [[nodiscard]] static base::Result<bool> update(security::Transaction &transaction,
        const EnrolmentRecord &before, const EnrolmentRecord &after);
    // Only to take back an enrolment that was just made; what refers to it makes this fail.
    [[nodiscard]] static base::Result<bool> remove(
        security::Transaction &transaction, EnrolmentId id, int rowVersion);

    [[nodiscard]] static base::Result<std::optional<Year>> year(
        storage::Database &database, school::SchoolYearId id);
    [[nodiscard]] static base::Result<std::optional<Year>> currentYear(storage::Database &database);
    // Of the current year only: those that follow it, the next one first.
    [[nodiscard]] static base::Result<std::vector<Year>> yearsAfterCurrent(
        storage::Database &database, school::SchoolYearId current);
    [[nodiscard]] static base::Result<std::optional<Group>> group(
        storage::Database &database, school::GroupId id);
    [[nodiscard]] static base::Result<GroupFill> fillOf(
        storage::Database &database, const Group &group, QDate day);
    // The path's diploma by its short name, and the last session of its version, if known.
    struct VersionInfo {
        QString shortName;
        std::optional<int> lastSession;
    };
    [[nodiscard]] static base::Result<std::optional<VersionInfo>> version(
        storage::Database &database, diplomas::DiplomaVersionId id);

    [[nodiscard]] static base::Result<std::vector<EnrolmentCode>> codes(
        storage::Database &database);
    // A code that is there already stays as it is.
    [[nodiscard]] static base::Done addCode(
        security::Transaction &transaction, const EnrolmentCode &code);
};

} // namespace enrolment

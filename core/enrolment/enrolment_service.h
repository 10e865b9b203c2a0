#pragma once

#include "core/enrolment/enrolment.h"
#include "core/security/undo.h"

namespace security {
class Workspace;
}

namespace enrolment {

namespace errors {
inline constexpr base::ErrorCode kOverlap{"enrolment.overlap"};
inline constexpr base::ErrorCode kUnknownCode{"enrolment.unknown-code"};
inline constexpr base::ErrorCode kStudentArchived{"enrolment.student-archived"};
inline constexpr base::ErrorCode kVersionOver{"enrolment.diploma-version-over"};
inline constexpr base::ErrorCode kInUse{"enrolment.in-use"};
} // namespace errors

struct EnrolForm {
    people::StudentId student;
    school::SchoolYearId year;
    QDate entryOn;
    QString entryCode;
};

struct PathForm {
    diplomas::DiplomaVersionId version;
    int yearOfPath = 1;
    int plannedYears = 2;
};

struct SavedEnrolment {
    EnrolmentId id;
    QString uuid;
    int rowVersion = 1;
    security::Undo undo;
};

struct GroupChange {
    int rowVersion = 0;
    GroupFill fill; // of the new group that day: a warning beside the saved row
    security::Undo undo;
};

// Operations on enrolments, inside the caller's transaction. Errors: those of enrolment_steps.h,
// kOverlap naming the dates, security::errors::kChangedMeanwhile for a stale row version. Groups
// and paths change under the enrolment's row version.
class EnrolmentOperations {
public:
    // The codes a new school starts with (resources/catalogue/enrolment-codes.tsv).
    [[nodiscard]] static base::Done seedCodes(security::Transaction &transaction);
    [[nodiscard]] static base::Result<SavedEnrolment> enrol(
        security::Transaction &transaction, const EnrolForm &form);
    [[nodiscard]] static base::Result<GroupChange> changeGroup(security::Transaction &transaction,
        EnrolmentId id, int rowVersion, school::GroupId group, QDate from);
    [[nodiscard]] static base::Result<security::Edited> leaveGroup(
        security::Transaction &transaction, EnrolmentId id, int rowVersion, GroupKind kind,
        QDate from);
    // Refuses a version whose last exam session is over before the path ends.
    [[nodiscard]] static base::Result<security::Edited> changePath(
        security::Transaction &transaction, EnrolmentId id, int rowVersion, const PathForm &path,
        QDate from);
    // exitOn: the last day.
    [[nodiscard]] static base::Result<security::Edited> leave(security::Transaction &transaction,
        EnrolmentId id, int rowVersion, QDate exitOn, const QString &exitCode);
    [[nodiscard]] static base::Result<security::Edited> takeBackLeave(
        security::Transaction &transaction, EnrolmentId id, int rowVersion);
    [[nodiscard]] static base::Result<security::Edited> correctEntry(
        security::Transaction &transaction, EnrolmentId id, int rowVersion, QDate entryOn);
};

// Use cases: Operation::ManageEnrolments (director and secretary).
class EnrolmentService {
public:
    explicit EnrolmentService(security::Workspace &workspace);

    [[nodiscard]] base::Result<std::vector<EnrolmentCode>> codes();
    [[nodiscard]] base::Result<SavedEnrolment> enrol(const EnrolForm &form);
    [[nodiscard]] base::Result<GroupChange> changeGroup(
        EnrolmentId id, int rowVersion, school::GroupId group, QDate from);
    [[nodiscard]] base::Result<security::Edited> leaveGroup(
        EnrolmentId id, int rowVersion, GroupKind kind, QDate from);
    [[nodiscard]] base::Result<security::Edited> changePath(
        EnrolmentId id, int rowVersion, const PathForm &path, QDate from);
    [[nodiscard]] base::Result<security::Edited> leave(
        EnrolmentId id, int rowVersion, QDate exitOn, const QString &exitCode);
    [[nodiscard]] base::Result<security::Edited> takeBackLeave(EnrolmentId id, int rowVersion);
    [[nodiscard]] base::Result<security::Edited> correctEntry(
        EnrolmentId id, int rowVersion, QDate entryOn);
    [[nodiscard]] base::Done undo(const security::Undo &undo);

private:
    template <class Work> auto inTransaction(Work work);
    security::Workspace &m_workspace;
};

// The words for an undo that comes too late: charges or rolls already refer to the row.
[[nodiscard]] base::Error inUse();

} // namespace enrolment

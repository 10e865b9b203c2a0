#pragma once

#include <QString>

#include <array>
#include <optional>
#include <string_view>

namespace security {

enum class Role { Director, Secretary, Teacher, Master, Referent, Administrator };
inline constexpr std::array kRoles{Role::Director, Role::Secretary, Role::Teacher, Role::Master,
    Role::Referent, Role::Administrator};

// Stands with the roles: a file that made a QSet<Role> without seeing it would hash in another way
// than those that look into the set.
[[nodiscard]] size_t qHash(Role role, size_t seed = 0) noexcept;

// What somebody may be allowed to do. A new operation needs its row in policy.cpp, in
// tests/data/rights.tsv and an invoker in the rights test, or the build and the tests fail.
enum class Operation {
    ReadDirectory,
    ReadStudentFile,
    EditStudentFile,
    ImportStudents,
    ManageEnrolments,
    ReadSocialProfile,
    EditSocialProfile,
    ReadFileHistory,
    ReadTimetable,
    PlanSessions,
    EditSession,
    ReplaceColleague,
    TakeRollCall,
    QualifyAbsences,
    ReadHours,
    ReadExams,
    RecordExams,
    ReadFees,
    ManageFees,
    ReportLeaver,
    ConfirmLeaver,
    ReadOutcomes,
    ExportNames,
    ExportDetails,
    ReadSchool,
    ManageSchool,
    ManageSettings,
    ReadStaff,
    EditStaffContacts,
    ManageStaff,
    ManageAccounts,
    AssignRoles,
    ReadAudit,
    BackUp,
    Restore,
    ManageRecovery,
    ReadApplications,
    ManageApplications,
    ObserveStays,
    WriteLetters,
    ReadAbsences,
    AnnounceAbsence,
    RecordIncident,
    ReadIncidents,
    DecideMeasure,
    WriteDrafts,
    VerifyDiplomas,
    SetObjectives,
    ReadProgress,
    ObserveProgress,
    ReadReviews,
    WriteReviewPart,
    FinishReview,
    PrintReviews,
    RecordMockExams,
    ManageExamAdjustments,
};
inline constexpr int kOperationCount = int(Operation::ManageExamAdjustments) + 1;

// How far an operation reaches for somebody.
enum class Reach { None, Own, All };

[[nodiscard]] std::string_view nameOf(Role role); // "director": stored, and in --json
[[nodiscard]] std::optional<Role> roleFromName(QStringView name);
[[nodiscard]] QString titleOf(Role role);                   // translated: "Direction"
[[nodiscard]] std::string_view nameOf(Operation operation); // "take-roll-call": in the audit trail

} // namespace security

#include "core/security/operation.h"

#include <QCoreApplication>
#include <QHashFunctions>

namespace security {

std::string_view nameOf(Role role)
{
    switch (role) {
    case Role::Director:
        return "director";
    case Role::Secretary:
        return "secretary";
    case Role::Teacher:
        return "teacher";
    case Role::Master:
        return "master";
    case Role::Referent:
        return "referent";
    case Role::Administrator:
        return "administrator";
    }
    return {};
}

size_t qHash(Role role, size_t seed) noexcept
{
    return ::qHash(int(role), seed);
}

std::optional<Role> roleFromName(QStringView name)
{
    for (const Role role : kRoles) {
        const std::string_view known = nameOf(role);
        if (name == QLatin1StringView(known.data(), qsizetype(known.size())))
            return role;
    }
    return std::nullopt;
}

QString titleOf(Role role)
{
    switch (role) {
    case Role::Director:
        return QCoreApplication::translate("security", "Director");
    case Role::Secretary:
        return QCoreApplication::translate("security", "Secretary");
    case Role::Teacher:
        return QCoreApplication::translate("security", "Teacher");
    case Role::Master:
        return QCoreApplication::translate("security", "Workshop master");
    case Role::Referent:
        return QCoreApplication::translate("security", "Support referent");
    case Role::Administrator:
        return QCoreApplication::translate("security", "Technical administrator");
    }
    return {};
}

std::string_view nameOf(Operation operation)
{
    switch (operation) {
    case Operation::ReadDirectory:
        return "read-directory";
    case Operation::ReadStudentFile:
        return "read-student-file";
    case Operation::EditStudentFile:
        return "edit-student-file";
    case Operation::ImportStudents:
        return "import-students";
    case Operation::ManageEnrolments:
        return "manage-enrolments";
    case Operation::ReadSocialProfile:
        return "read-social-profile";
    case Operation::EditSocialProfile:
        return "edit-social-profile";
    case Operation::ReadFileHistory:
        return "read-file-history";
    case Operation::ReadApplications:
        return "read-applications";
    case Operation::ManageApplications:
        return "manage-applications";
    case Operation::ObserveStays:
        return "observe-stays";
    case Operation::WriteLetters:
        return "write-letters";
    case Operation::ReadAbsences:
        return "read-absences";
    case Operation::AnnounceAbsence:
        return "announce-absence";
    case Operation::RecordIncident:
        return "record-incident";
    case Operation::ReadIncidents:
        return "read-incidents";
    case Operation::DecideMeasure:
        return "decide-measure";
    case Operation::WriteDrafts:
        return "write-drafts";
    case Operation::VerifyDiplomas:
        return "verify-diplomas";
    case Operation::SetObjectives:
        return "set-objectives";
    case Operation::ReadProgress:
        return "read-progress";
    case Operation::ObserveProgress:
        return "observe-progress";
    case Operation::ReadReviews:
        return "read-reviews";
    case Operation::WriteReviewPart:
        return "write-review-part";
    case Operation::FinishReview:
        return "finish-review";
    case Operation::PrintReviews:
        return "print-reviews";
    case Operation::ReadTimetable:
        return "read-timetable";
    case Operation::PlanSessions:
        return "plan-sessions";
    case Operation::EditSession:
        return "edit-session";
    case Operation::ReplaceColleague:
        return "replace-colleague";
    case Operation::TakeRollCall:
        return "take-roll-call";
    case Operation::QualifyAbsences:
        return "qualify-absences";
    case Operation::ReadHours:
        return "read-hours";
    case Operation::ReadExams:
        return "read-exams";
    case Operation::RecordExams:
        return "record-exams";
    case Operation::ReadFees:
        return "read-fees";
    case Operation::ManageFees:
        return "manage-fees";
    case Operation::ReportLeaver:
        return "report-leaver";
    case Operation::ConfirmLeaver:
        return "confirm-leaver";
    case Operation::ReadOutcomes:
        return "read-outcomes";
    case Operation::ExportNames:
        return "export-names";
    case Operation::ExportDetails:
        return "export-details";
    case Operation::ReadSchool:
        return "read-school";
    case Operation::ManageSchool:
        return "manage-school";
    case Operation::ManageSettings:
        return "manage-settings";
    case Operation::ReadStaff:
        return "read-staff";
    case Operation::EditStaffContacts:
        return "edit-staff-contacts";
    case Operation::ManageStaff:
        return "manage-staff";
    case Operation::ManageAccounts:
        return "manage-accounts";
    case Operation::AssignRoles:
        return "assign-roles";
    case Operation::ReadAudit:
        return "read-audit";
    case Operation::BackUp:
        return "back-up";
    case Operation::Restore:
        return "restore";
    case Operation::ManageRecovery:
        return "manage-recovery";
    case Operation::RecordMockExams:
        return "record-mock-exams";
    case Operation::ManageExamAdjustments:
        return "manage-exam-adjustments";
    }
    return {};
}

} // namespace security

#include "core/security/policy.h"

#include <QCoreApplication>

namespace security {

namespace {

using enum Reach;

struct Row {
    Operation operation;
    Reach director;
    Reach secretary;
    Reach teacher;
    Reach master;
    Reach referent;
    Reach administrator;
};

// One line an operation, columns as in rights.md.
constexpr Row kTable[]{
    // operation, director, secretary, teacher, master, referent, administrator
    {Operation::ReadDirectory, All, All, All, All, All, None},
    {Operation::ReadStudentFile, All, All, Own, Own, All, None},
    {Operation::EditStudentFile, All, All, None, None, None, None},
    {Operation::ImportStudents, All, All, None, None, None, None},
    {Operation::ManageEnrolments, All, All, None, None, None, None},
    {Operation::ReadSocialProfile, All, All, None, None, All, None},
    {Operation::EditSocialProfile, All, All, None, None, All, None},
    {Operation::ReadFileHistory, All, All, Own, Own, All, None},
    // Own: of one's own workshop.
    {Operation::ReadApplications, All, All, None, Own, All, None},
    {Operation::ManageApplications, All, All, None, None, None, None},
    {Operation::ObserveStays, All, All, None, Own, None, None},
    {Operation::WriteLetters, All, All, None, None, None, None},
    {Operation::ReadTimetable, All, All, All, All, All, None},
    {Operation::PlanSessions, All, All, None, None, None, None},
    {Operation::EditSession, All, All, Own, Own, Own, None},
    {Operation::ReplaceColleague, All, All, Own, Own, Own, None},
    {Operation::TakeRollCall, All, All, Own, Own, Own, None},
    {Operation::ReadAbsences, All, All, Own, Own, All, None},
    {Operation::AnnounceAbsence, All, All, Own, Own, All, None},
    {Operation::RecordIncident, All, All, All, All, All, None},
    {Operation::ReadIncidents, All, All, Own, Own, All, None},
    {Operation::DecideMeasure, All, None, None, None, None, None},
    {Operation::ReadProgress, All, None, Own, Own, All, None},
    {Operation::ObserveProgress, All, None, Own, Own, None, None},
    {Operation::WriteDrafts, All, None, All, All, None, None},
    {Operation::VerifyDiplomas, All, None, None, None, None, None},
    {Operation::SetObjectives, All, None, Own, Own, All, None},
    // The secretary reads and prints what is final.
    {Operation::ReadReviews, All, All, Own, Own, All, None},
    {Operation::WriteReviewPart, All, None, Own, Own, Own, None},
    {Operation::FinishReview, All, None, None, Own, None, None},
    {Operation::PrintReviews, All, All, Own, Own, All, None},
    {Operation::QualifyAbsences, All, All, None, None, None, None},
    {Operation::ReadHours, All, All, Own, Own, All, None},
    {Operation::ReadExams, All, All, None, None, All, None},
    {Operation::RecordExams, All, All, None, None, None, None},
    {Operation::RecordMockExams, All, All, Own, Own, None, None},
    {Operation::ManageExamAdjustments, All, All, None, None, All, None},
    {Operation::ReadFees, All, All, None, None, None, None},
    {Operation::ManageFees, All, All, None, None, None, None},
    {Operation::ReportLeaver, All, All, Own, Own, All, None},
    {Operation::ConfirmLeaver, All, All, None, None, All, None},
    {Operation::ReadOutcomes, All, All, None, None, All, None},
    {Operation::ExportNames, All, All, Own, Own, All, None},
    {Operation::ExportDetails, All, All, None, None, None, None},
    {Operation::ReadSchool, All, All, All, All, All, All},
    {Operation::ManageSchool, All, All, None, None, None, None},
    {Operation::ManageSettings, All, All, None, None, None, All},
    {Operation::ReadStaff, All, All, Own, Own, Own, None},
    {Operation::EditStaffContacts, All, All, Own, Own, Own, None},
    {Operation::ManageStaff, All, All, None, None, None, None},
    {Operation::ManageAccounts, All, None, None, None, None, All},
    {Operation::AssignRoles, All, None, None, None, None, None},
    // Own, for the administrator: the technical part.
    {Operation::ReadAudit, All, None, None, None, None, Own},
    {Operation::BackUp, All, All, None, None, None, All},
    {Operation::Restore, All, None, None, None, None, All},
    {Operation::ManageRecovery, All, None, None, None, None, None},
};
static_assert(std::size(kTable) == kOperationCount);

} // namespace

Reach Policy::reach(Role role, Operation operation)
{
    for (const Row &row : kTable) {
        if (row.operation != operation)
            continue;
        switch (role) {
        case Role::Director:
            return row.director;
        case Role::Secretary:
            return row.secretary;
        case Role::Teacher:
            return row.teacher;
        case Role::Master:
            return row.master;
        case Role::Referent:
            return row.referent;
        case Role::Administrator:
            return row.administrator;
        }
    }
    return Reach::None;
}

Reach Policy::reach(const QSet<Role> &roles, Operation operation)
{
    Reach widest = Reach::None;
    for (const Role role : roles)
        widest = std::max(widest, reach(role, operation));
    return widest;
}

base::Result<Permit> Policy::require(const QSet<Role> &roles, AccountId account,
    Operation operation, const Scope &scope, const Ownership *ownership)
{
    const Reach widest = reach(roles, operation);
    if (widest == Reach::None)
        return base::fail(notThere());
    // A list asks for the whole school and is narrowed in its query; one object is judged here.
    if (widest == Reach::Own && scope.kind != Scope::Kind::School) {
        if (!ownership)
            return base::fail(notThere());
        ET_ASSIGN(const bool own, ownership->isOwn(account, scope));
        if (!own)
            return base::fail(notThere());
    }
    return Permit(operation, widest, account);
}

Permit Policy::beforeSignIn(AccountId account)
{
    return Permit(Operation::ReadSchool, Reach::All, account);
}

base::Error notThere()
{
    return {errors::kRefused,
        QCoreApplication::translate("security",
            "This does not exist, or is not part of your work in this school. Ask the director if "
            "you "
            "need it."),
        {}};
}

} // namespace security

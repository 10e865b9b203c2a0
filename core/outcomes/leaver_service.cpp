#include "core/outcomes/leaver_service.h"

#include "core/security/policy.h"
#include "core/security/workspace.h"

using namespace Qt::Literals::StringLiterals;

namespace outcomes {

using security::Edited;
using security::Operation;
using security::Permit;
using security::Transaction;
using security::Undo;

LeaverService::LeaverService(security::Workspace &workspace)
    : m_workspace(workspace)
{
}

// Not left to Workspace::require alone: the groups of the year that just ended still count.
base::Result<Permit> LeaverService::requireNews(people::StudentId student)
{
    ET_ASSIGN(const Permit permit, m_workspace.require(Operation::ReportLeaver));
    ET_ASSIGN(const bool own,
        LeaverRepository::isOwn(
            m_workspace.database(), permit, student, m_workspace.clock().today()));
    if (own)
        return permit;
    ET_TRY(Transaction::recordRefusal(
        m_workspace, Operation::ReportLeaver, {u"student"_s, QString::number(student.value())}));
    return base::fail(security::notThere());
}

base::Result<LeaversOfYear> LeaverService::leavers(school::SchoolYearId year)
{
    ET_ASSIGN(const Permit permit, m_workspace.require(Operation::ReportLeaver));
    return LeaverRepository::ofYear(
        m_workspace.database(), permit, year, m_workspace.clock().today());
}

base::Result<std::vector<LeaverSituation>> LeaverService::ofStudent(people::StudentId student)
{
    ET_ASSIGN(const Permit permit, requireNews(student));
    return LeaverRepository::ofStudent(m_workspace.database(), permit, student);
}

base::Result<ReportedNews> LeaverService::report(
    people::StudentId student, const SituationDetails &typed)
{
    ET_ASSIGN(const Permit permit, requireNews(student));
    const bool isOffice = m_workspace.reach(Operation::ConfirmLeaver) == security::Reach::All;
    ET_ASSIGN(Transaction transaction, Transaction::begin(m_workspace, permit));
    ET_ASSIGN(ReportedNews news, LeaverOperations::report(transaction, student, typed, isOffice));
    ET_TRY(transaction.commit());
    return news;
}

base::Done LeaverService::undoReport(people::StudentId student, const ReportedNews &news)
{
    ET_ASSIGN(const Permit permit, requireNews(student));
    ET_ASSIGN(Transaction transaction, Transaction::begin(m_workspace, permit));
    ET_TRY(news.undo.run(transaction));
    return transaction.commit();
}

base::Result<Edited> LeaverService::edit(
    LeaverSituationId id, int rowVersion, const SituationDetails &typed)
{
    ET_ASSIGN(const Permit permit, m_workspace.require(Operation::ConfirmLeaver));
    ET_ASSIGN(Transaction transaction, Transaction::begin(m_workspace, permit));
    ET_ASSIGN(Edited edited, LeaverOperations::edit(transaction, id, rowVersion, typed));
    ET_TRY(transaction.commit());
    return edited;
}

base::Result<Edited> LeaverService::confirm(LeaverSituationId id, int rowVersion)
{
    ET_ASSIGN(const Permit permit, m_workspace.require(Operation::ConfirmLeaver));
    ET_ASSIGN(Transaction transaction, Transaction::begin(m_workspace, permit));
    ET_ASSIGN(Edited edited, LeaverOperations::setConfirmed(transaction, id, rowVersion, true));
    ET_TRY(transaction.commit());
    return edited;
}

base::Result<Undo> LeaverService::remove(LeaverSituationId id, int rowVersion)
{
    ET_ASSIGN(const Permit permit, m_workspace.require(Operation::ConfirmLeaver));
    ET_ASSIGN(Transaction transaction, Transaction::begin(m_workspace, permit));
    ET_ASSIGN(Undo undo, LeaverOperations::remove(transaction, id, rowVersion));
    ET_TRY(transaction.commit());
    return undo;
}

base::Done LeaverService::undo(const Undo &undo)
{
    ET_ASSIGN(const Permit permit, m_workspace.require(Operation::ConfirmLeaver));
    ET_ASSIGN(Transaction transaction, Transaction::begin(m_workspace, permit));
    ET_TRY(undo.run(transaction));
    return transaction.commit();
}

} // namespace outcomes

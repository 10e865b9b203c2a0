#include "core/exams/calendar_service.h"

#include "core/exams/calendar_operations.h"
#include "core/exams/calendar_repository.h"
#include "core/exams/convocation_repository.h"
#include "core/security/settings.h"
#include "core/security/workspace.h"

namespace exams {

using security::Operation;
using security::Permit;
using security::Transaction;
using security::Undo;

CalendarService::CalendarService(security::Workspace &workspace)
    : m_workspace(workspace)
{
}

base::Result<std::vector<ExamDate>> CalendarService::dates(int session)
{
    ET_ASSIGN(const Permit permit, m_workspace.require(Operation::ReadExams));
    return CalendarRepository::ofSession(m_workspace.database(), permit, session);
}

base::Result<std::vector<ExamReminder>> CalendarService::reminders()
{
    ET_ASSIGN(const Permit permit, m_workspace.require(Operation::ReadExams));
    storage::Database &database = m_workspace.database();
    const QDate today = m_workspace.clock().today();
    ET_ASSIGN(const QString leads,
        security::Settings::text(database, security::settings::kExamReminderDays));
    ET_ASSIGN(const auto dates, CalendarRepository::from(database, permit, today));
    return remindersOn(today, dates, leadsFrom(leads));
}

base::Result<SavedDate> CalendarService::add(int session, const ExamDateDetails &typed)
{
    ET_ASSIGN(const Permit permit, m_workspace.require(Operation::RecordExams));
    ET_ASSIGN(Transaction transaction, Transaction::begin(m_workspace, permit));
    ET_ASSIGN(SavedDate saved, CalendarOperations::add(transaction, session, typed));
    ET_TRY(transaction.commit());
    return saved;
}

base::Result<SavedDate> CalendarService::edit(
    ExamDateId id, int rowVersion, const ExamDateDetails &typed)
{
    ET_ASSIGN(const Permit permit, m_workspace.require(Operation::RecordExams));
    ET_ASSIGN(Transaction transaction, Transaction::begin(m_workspace, permit));
    ET_ASSIGN(Undo undo, CalendarOperations::edit(transaction, id, rowVersion, typed));
    ET_TRY(transaction.commit());
    return SavedDate{id, std::move(undo)};
}

base::Result<Undo> CalendarService::remove(ExamDateId id, int rowVersion)
{
    ET_ASSIGN(const Permit permit, m_workspace.require(Operation::RecordExams));
    ET_ASSIGN(Transaction transaction, Transaction::begin(m_workspace, permit));
    ET_ASSIGN(Undo undo, CalendarOperations::remove(transaction, id, rowVersion));
    ET_TRY(transaction.commit());
    return undo;
}

base::Result<std::vector<ConvocationLine>> CalendarService::convocations(int session)
{
    ET_ASSIGN(const Permit permit, m_workspace.require(Operation::ReadExams));
    return ConvocationRepository::ofSession(m_workspace.database(), permit, session);
}

base::Result<Undo> CalendarService::call(
    const std::vector<ExamRegistrationId> &registrations, const ConvocationDetails &typed)
{
    ET_ASSIGN(const Permit permit, m_workspace.require(Operation::RecordExams));
    ET_ASSIGN(Transaction transaction, Transaction::begin(m_workspace, permit));
    Undo undo;
    for (const ExamRegistrationId id : registrations) {
        ET_ASSIGN(Undo one, CalendarOperations::call(transaction, id, typed));
        undo.add(std::move(one));
    }
    ET_TRY(transaction.commit());
    return undo;
}

base::Result<Undo> CalendarService::editCall(
    ConvocationId id, int rowVersion, const ConvocationDetails &typed)
{
    ET_ASSIGN(const Permit permit, m_workspace.require(Operation::RecordExams));
    ET_ASSIGN(Transaction transaction, Transaction::begin(m_workspace, permit));
    ET_ASSIGN(Undo undo, CalendarOperations::editCall(transaction, id, rowVersion, typed));
    ET_TRY(transaction.commit());
    return undo;
}

base::Result<Undo> CalendarService::removeCall(ConvocationId id, int rowVersion)
{
    ET_ASSIGN(const Permit permit, m_workspace.require(Operation::RecordExams));
    ET_ASSIGN(Transaction transaction, Transaction::begin(m_workspace, permit));
    ET_ASSIGN(Undo undo, CalendarOperations::removeCall(transaction, id, rowVersion));
    ET_TRY(transaction.commit());
    return undo;
}

base::Done CalendarService::undo(const Undo &undo)
{
    return security::takeBack(m_workspace, Operation::RecordExams, undo);
}

} // namespace exams

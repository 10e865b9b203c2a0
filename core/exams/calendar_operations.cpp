#include "core/exams/calendar_operations.h"

#include "core/exams/calendar_repository.h"
#include "core/exams/convocation_repository.h"
#include "core/exams/exam_repository.h"
#include "core/security/edit_undo.h"
#include "core/security/workspace.h"

using namespace Qt::Literals::StringLiterals;

namespace exams {

using security::Transaction;
using security::Undo;
using security::UndoRun;

namespace {

security::Subject subjectOf(const ExamDate &date)
{
    return {u"exam-date"_s, date.uuid};
}

base::Result<ExamDate> existing(Transaction &transaction, ExamDateId id)
{
    ET_ASSIGN(const auto found,
        CalendarRepository::find(transaction.database(), transaction.permit(), id));
    if (!found)
        return base::fail(security::notThere());
    return *found;
}

// A convocation with the registration it belongs to.
struct Call {
    Convocation convocation;
    Registration registration;
};

base::Result<Registration> registrationFor(Transaction &transaction, ExamRegistrationId id)
{
    ET_ASSIGN(
        const auto found, ExamRepository::find(transaction.database(), transaction.permit(), id));
    if (!found)
        return base::fail(security::notThere());
    return *found;
}

base::Result<Call> existing(Transaction &transaction, ConvocationId id)
{
    ET_ASSIGN(const auto found,
        ConvocationRepository::find(transaction.database(), transaction.permit(), id));
    if (!found)
        return base::fail(security::notThere());
    ET_ASSIGN(const Registration registration, registrationFor(transaction, found->registration));
    return Call{*found, registration};
}

base::Done recordCall(Transaction &transaction, const QString &action,
    const Registration &registration, const ConvocationDetails &before,
    const ConvocationDetails &after)
{
    return transaction.record(
        action, {u"exam-registration"_s, registration.uuid}, changesBetween(before, after));
}

} // namespace

base::Result<SavedDate> CalendarOperations::add(
    Transaction &transaction, int session, const ExamDateDetails &typed)
{
    ET_TRY(checkSession(session, ValidSessions()));
    ET_ASSIGN(const ExamDateDetails details, checkedDate(typed, session));
    const QString uuid = security::Workspace::newUuid();
    ET_ASSIGN(const ExamDateId id, CalendarRepository::insert(transaction, uuid, session, details));
    ET_TRY(transaction.record(
        u"exam-date.add"_s, {u"exam-date"_s, uuid}, changesBetween({}, details)));
    SavedDate saved{id, {}};
    saved.undo.steps.push_back([id](Transaction &later, UndoRun &) -> base::Done {
        ET_TRY(remove(later, id, 1));
        return {};
    });
    return saved;
}

base::Result<Undo> CalendarOperations::edit(
    Transaction &transaction, ExamDateId id, int rowVersion, const ExamDateDetails &typed)
{
    ET_ASSIGN(const ExamDate before, existing(transaction, id));
    ET_ASSIGN(const ExamDateDetails details, checkedDate(typed, before.session));
    ET_ASSIGN(
        const bool isWritten, CalendarRepository::update(transaction, id, rowVersion, details));
    ET_TRY(security::unlessChanged(transaction, isWritten, before.uuid));
    ET_TRY(transaction.record(
        u"exam-date.edit"_s, subjectOf(before), changesBetween(before.details, details)));
    return security::undoneBy(before.uuid, rowVersion + 1,
        [id, old = before.details](Transaction &later, int version) -> base::Done {
            ET_TRY(edit(later, id, version, old));
            return {};
        });
}

base::Result<Undo> CalendarOperations::remove(
    Transaction &transaction, ExamDateId id, int rowVersion)
{
    ET_ASSIGN(const ExamDate before, existing(transaction, id));
    ET_ASSIGN(const bool isGone, CalendarRepository::remove(transaction, id, rowVersion));
    ET_TRY(security::unlessChanged(transaction, isGone, before.uuid));
    ET_TRY(transaction.record(
        u"exam-date.remove"_s, subjectOf(before), changesBetween(before.details, {})));
    Undo undo;
    undo.steps.push_back([before](Transaction &later, UndoRun &) -> base::Done {
        ET_TRY(CalendarRepository::insert(later, before.uuid, before.session, before.details));
        return later.record(
            u"exam-date.undo"_s, subjectOf(before), changesBetween({}, before.details));
    });
    return undo;
}

base::Result<Undo> CalendarOperations::call(
    Transaction &transaction, ExamRegistrationId id, const ConvocationDetails &typed)
{
    ET_ASSIGN(const Registration registration, registrationFor(transaction, id));
    ET_ASSIGN(const ConvocationDetails details, checkedConvocation(typed, registration.session));
    const QString uuid = security::Workspace::newUuid();
    ET_ASSIGN(
        const ConvocationId made, ConvocationRepository::insert(transaction, uuid, id, details));
    ET_TRY(recordCall(transaction, u"exam.call"_s, registration, {}, details));
    Undo undo;
    undo.steps.push_back([made](Transaction &later, UndoRun &) -> base::Done {
        ET_TRY(removeCall(later, made, 1));
        return {};
    });
    return undo;
}

base::Result<Undo> CalendarOperations::editCall(
    Transaction &transaction, ConvocationId id, int rowVersion, const ConvocationDetails &typed)
{
    ET_ASSIGN(const Call before, existing(transaction, id));
    ET_ASSIGN(
        const ConvocationDetails details, checkedConvocation(typed, before.registration.session));
    ET_ASSIGN(
        const bool isWritten, ConvocationRepository::update(transaction, id, rowVersion, details));
    ET_TRY(security::unlessChanged(transaction, isWritten, before.registration.uuid));
    ET_TRY(recordCall(transaction, u"exam.call-edit"_s, before.registration,
        before.convocation.details, details));
    return security::undoneBy(before.convocation.uuid, rowVersion + 1,
        [id, old = before.convocation.details](Transaction &later, int version) -> base::Done {
            ET_TRY(editCall(later, id, version, old));
            return {};
        });
}

base::Result<Undo> CalendarOperations::removeCall(
    Transaction &transaction, ConvocationId id, int rowVersion)
{
    ET_ASSIGN(const Call before, existing(transaction, id));
    ET_ASSIGN(const bool isGone, ConvocationRepository::remove(transaction, id, rowVersion));
    ET_TRY(security::unlessChanged(transaction, isGone, before.registration.uuid));
    ET_TRY(recordCall(
        transaction, u"exam.call-remove"_s, before.registration, before.convocation.details, {}));
    Undo undo;
    undo.steps.push_back([before](Transaction &later, UndoRun &) -> base::Done {
        ET_TRY(ConvocationRepository::insert(
            later, before.convocation.uuid, before.registration.id, before.convocation.details));
        return recordCall(
            later, u"exam.undo"_s, before.registration, {}, before.convocation.details);
    });
    return undo;
}

} // namespace exams

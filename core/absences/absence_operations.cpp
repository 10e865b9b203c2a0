#include "core/absences/absence_operations.h"

#include "core/absences/reason_repository.h"
#include "core/base/format.h"
#include "core/people/student_repository.h"
#include "core/security/conflict.h"
#include "core/security/policy.h"
#include "core/security/workspace.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace absences {

namespace {

using security::Transaction;

base::Result<QString> uuidOf(const Transaction &transaction, people::StudentId student)
{
    ET_ASSIGN(const auto found,
        people::StudentRepository::find(transaction.database(), transaction.permit(), student));
    if (!found)
        return base::fail(security::notThere());
    return found->uuid;
}

base::Done checkReason(const Transaction &transaction, const std::optional<QString> &code)
{
    if (!code)
        return {};
    ET_ASSIGN(const auto reason, ReasonRepository::find(transaction.database(), *code));
    if (reason && !reason->retired)
        return {};
    return base::fail(errors::kUnknownReason,
        QCoreApplication::translate(
            "absences", "This reason is not in the school's list any more: choose another."));
}

base::Result<EnrolledStudent> enrolledOver(
    const Transaction &transaction, people::StudentId student, const AbsenceSpan &span)
{
    ET_ASSIGN(const auto found,
        AbsenceRepository::enrolledOn(transaction.database(), student, span.fromDay));
    if (found && span.toDay <= found->lastDay)
        return *found;
    return base::fail(errors::kNotEnrolled,
        found ? QCoreApplication::translate(
            "absences", "The student is enrolled until %1: an absence cannot last longer.")
                    .arg(base::formatDate(found->lastDay))
              : QCoreApplication::translate("absences",
                  "The student is not enrolled on %1: choose another day, or check the enrolment.")
                    .arg(base::formatDate(span.fromDay)));
}

base::Done checkOverlap(const Transaction &transaction, enrolment::EnrolmentId enrolment,
    const AbsenceSpan &span, std::optional<AbsenceCaseId> apartFrom)
{
    ET_ASSIGN(
        const auto others, AbsenceRepository::overlapping(transaction, enrolment, span, apartFrom));
    if (others.empty())
        return {};
    return base::fail(errors::kOverlaps,
        QCoreApplication::translate("absences",
            "Another absence of this student shares these times (%1): change that one, or shorten "
            "this one (%2).")
            .arg(shown(others.front().details.span), shown(span)));
}

// A history tells the words of the day, not the code.
base::Done sayReason(const Transaction &transaction, std::optional<QString> &code)
{
    if (!code)
        return {};
    ET_ASSIGN(const auto reason, ReasonRepository::find(transaction.database(), *code));
    if (reason)
        code = reason->label;
    return {};
}

base::Done record(Transaction &transaction, people::StudentId student, const QString &action,
    const std::optional<AbsenceCase> &before, const AbsenceCase &after)
{
    ET_ASSIGN(const QString uuid, uuidOf(transaction, student));
    auto changes = changesBetween(before, after);
    for (security::FieldChange &change : changes) {
        if (change.field != u"reason")
            continue;
        ET_TRY(sayReason(transaction, change.before));
        ET_TRY(sayReason(transaction, change.after));
    }
    return transaction.record(action, {u"absence"_s, uuid}, changes);
}

} // namespace

base::Result<AbsenceCase> AbsenceOperations::open(
    Transaction &transaction, people::StudentId student, const AbsenceDetails &typed)
{
    AbsenceCase absence;
    ET_ASSIGN(absence.details, checked(typed));
    ET_TRY(checkReason(transaction, absence.details.reason));
    ET_ASSIGN(const EnrolledStudent who, enrolledOver(transaction, student, absence.details.span));
    ET_TRY(checkOverlap(transaction, who.enrolment, absence.details.span, {}));
    absence.uuid = security::Workspace::newUuid();
    absence.enrolment = who.enrolment;
    absence.madeAt = transaction.now();
    absence.madeBy = transaction.permit().account();
    ET_ASSIGN(absence.id, AbsenceRepository::insert(transaction, absence));
    ET_TRY(record(
        transaction, student, u"absence."_s + storedName(absence.details.origin), {}, absence));
    return absence;
}

base::Result<AbsenceCase> AbsenceOperations::change(Transaction &transaction,
    const AbsenceLine &before, const AbsenceCase &wanted, const QString &action)
{
    AbsenceCase after = wanted;
    ET_ASSIGN(after.details, checked(wanted.details));
    if (after.details.reason != before.absence.details.reason)
        ET_TRY(checkReason(transaction, after.details.reason));
    // Who left since can still be explained, justified and classed; only other days are asked
    // about.
    const bool isOverOtherDays =
        !before.absence.isLiving() || after.details.span != before.absence.details.span;
    if (after.isLiving() && isOverOtherDays) {
        ET_ASSIGN(const EnrolledStudent who,
            enrolledOver(transaction, before.student, after.details.span));
        after.enrolment = before.absence.enrolment;
        if (who.enrolment != after.enrolment)
            return base::fail(errors::kNotEnrolled,
                QCoreApplication::translate("absences",
                    "These days are of another enrolment of this student: open an absence of its "
                    "own for them."));
        ET_TRY(checkOverlap(transaction, after.enrolment, after.details.span, after.id));
    }
    ET_ASSIGN(const bool written,
        AbsenceRepository::update(transaction, after, before.absence.rowVersion));
    if (!written) {
        ET_ASSIGN(const QString uuid, uuidOf(transaction, before.student));
        return base::fail(security::changedMeanwhile(transaction.database(), uuid));
    }
    after.rowVersion = before.absence.rowVersion + 1;
    ET_TRY(record(transaction, before.student, action, before.absence, after));
    return after;
}

security::Undo::Step AbsenceOperations::bringBack(
    const AbsenceLine &before, const AbsenceCase &after)
{
    return [before, after](Transaction &later, security::UndoRun &) -> base::Done {
        AbsenceLine now = before;
        now.absence = after;
        const auto back = change(later, now, before.absence, u"absence.undo"_s);
        return back ? base::Done() : base::fail(back.error());
    };
}

} // namespace absences

#include "core/placements/placement_operations.h"

#include "core/absences/absence_operations.h"
#include "core/people/student_repository.h"
#include "core/security/conflict.h"
#include "core/security/policy.h"
#include "core/security/workspace.h"

using namespace Qt::Literals::StringLiterals;

namespace placements {

namespace {

using absences::AbsenceCase;
using absences::AbsenceLine;
using absences::AbsenceOperations;
using security::Transaction;

const QString kReason = u"placement"_s;

base::Result<QString> uuidOf(const Transaction &transaction, people::StudentId student)
{
    ET_ASSIGN(const auto found,
        people::StudentRepository::find(transaction.database(), transaction.permit(), student));
    if (!found)
        return base::fail(security::notThere());
    return found->uuid;
}

base::Done record(Transaction &transaction, people::StudentId student, const QString &action,
    const PlacementDetails &before, const PlacementDetails &after)
{
    ET_ASSIGN(const QString uuid, uuidOf(transaction, student));
    return transaction.record(action, {u"placement"_s, uuid}, changesBetween(before, after));
}

base::Result<AbsenceCase> openCase(
    Transaction &transaction, people::StudentId student, const PlacementDetails &details)
{
    absences::AbsenceDetails away;
    away.span = absences::AbsenceSpan::days(details.firstDay, details.lastDay);
    away.origin = absences::Origin::Announced;
    away.reason = kReason;
    return AbsenceOperations::open(transaction, student, away);
}

// Nothing when there is no case, or when it was withdrawn by the office.
base::Result<std::optional<AbsenceLine>> livingCase(
    const Transaction &transaction, const Placement &placement)
{
    if (!placement.absence)
        return std::optional<AbsenceLine>();
    ET_ASSIGN(auto line,
        absences::AbsenceRepository::find(
            transaction.database(), transaction.permit(), *placement.absence));
    if (!line || !line->absence.isLiving())
        return std::optional<AbsenceLine>();
    return line;
}

// The rolls say what the placement says. The case of these days may be another afterwards.
base::Done followDays(Transaction &transaction, Placement &after)
{
    ET_ASSIGN(const auto line, livingCase(transaction, after));
    if (!line) {
        ET_ASSIGN(const AbsenceCase opened, openCase(transaction, after.student, after.details));
        after.absence = opened.id;
        after.enrolment = opened.enrolment;
        return {};
    }
    AbsenceCase wanted = line->absence;
    wanted.details.span =
        absences::AbsenceSpan::days(after.details.firstDay, after.details.lastDay);
    wanted.details.reason = kReason;
    if (wanted.details == line->absence.details)
        return {};
    ET_TRY(AbsenceOperations::change(transaction, *line, wanted, u"absence.edit"_s));
    return {};
}

} // namespace

base::Result<Placement> PlacementOperations::add(Transaction &transaction,
    people::StudentId student, const PlacementDetails &typed, const QString &action)
{
    Placement added{.student = student};
    ET_ASSIGN(added.details, checked(typed));
    ET_ASSIGN(const AbsenceCase opened, openCase(transaction, student, added.details));
    added.uuid = security::Workspace::newUuid();
    added.enrolment = opened.enrolment;
    added.absence = opened.id;
    added.standsInRolls = true;
    ET_ASSIGN(added.id, PlacementRepository::insert(transaction, added));
    ET_TRY(record(transaction, student, action, {}, added.details));
    return added;
}

base::Result<Placement> PlacementOperations::change(Transaction &transaction,
    const Placement &before, const PlacementDetails &typed, const QString &action)
{
    Placement after = before;
    ET_ASSIGN(after.details, checked(typed));
    ET_TRY(followDays(transaction, after));
    ET_ASSIGN(
        const bool written, PlacementRepository::update(transaction, after, before.rowVersion));
    if (!written) {
        ET_ASSIGN(const QString uuid, uuidOf(transaction, before.student));
        return base::fail(security::changedMeanwhile(transaction.database(), uuid));
    }
    after.rowVersion = before.rowVersion + 1;
    after.standsInRolls = true;
    ET_TRY(record(transaction, before.student, action, before.details, after.details));
    return after;
}

base::Done PlacementOperations::remove(
    Transaction &transaction, const Placement &placement, const QString &action)
{
    ET_ASSIGN(const auto line, livingCase(transaction, placement));
    ET_ASSIGN(const bool gone,
        PlacementRepository::remove(transaction, placement.id, placement.rowVersion));
    if (!gone) {
        ET_ASSIGN(const QString uuid, uuidOf(transaction, placement.student));
        return base::fail(security::changedMeanwhile(transaction.database(), uuid));
    }
    if (line) {
        AbsenceCase withdrawn = line->absence;
        withdrawn.withdrawnAt = transaction.now();
        ET_TRY(AbsenceOperations::change(transaction, *line, withdrawn, u"absence.withdraw"_s));
    }
    return record(transaction, placement.student, action, placement.details, {});
}

} // namespace placements

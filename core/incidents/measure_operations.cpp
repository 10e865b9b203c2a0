#include "core/incidents/measure_operations.h"

#include "core/absences/absence_operations.h"
#include "core/base/format.h"
#include "core/school/year_repository.h"
#include "core/security/conflict.h"
#include "core/security/policy.h"
#include "core/security/settings.h"
#include "core/security/workspace.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace incidents {

namespace {

using absences::AbsenceCase;
using absences::AbsenceLine;
using absences::AbsenceOperations;
using absences::AbsenceRepository;
using absences::AbsenceSpan;
using security::Transaction;

// Of the school's list of reasons.
const QString kExclusionReason = u"exclusion"_s;

// The end of a year that no school year of the file holds.
QDate endOfUsualYear(QDate day)
{
    const QDate end(day.year(), 8, 31);
    return day > end ? end.addYears(1) : end;
}

base::Result<QDate> keptUntil(const Transaction &transaction, const MeasureDetails &details)
{
    ET_ASSIGN(const KeepYears years, MeasureOperations::keepYears(transaction.database()));
    ET_ASSIGN(
        const auto all, school::YearRepository::all(transaction.database(), transaction.permit()));
    QDate end = endOfUsualYear(details.decidedOn);
    for (const school::SchoolYear &year : all) {
        if (year.dates.contains(details.decidedOn))
            end = year.dates.lastDay;
    }
    return end.addYears(years.of(details.kind));
}

AbsenceSpan spanOf(const MeasureDetails &details)
{
    return AbsenceSpan::days(details.fromDay.value_or(QDate()), details.toDay.value_or(QDate()));
}

// The absence says what the measure says.
base::Done follow(Transaction &transaction, const Measure &measure)
{
    if (!measure.absence)
        return {};
    ET_ASSIGN(const auto line,
        AbsenceRepository::find(transaction.database(), transaction.permit(), *measure.absence));
    if (!line)
        return base::fail(security::notThere());
    AbsenceCase wanted = line->absence;
    if (measure.isLiving())
        wanted.details.span = spanOf(measure.details);
    wanted.withdrawnAt = measure.withdrawnAt;
    wanted.withdrawnReason = measure.withdrawnReason;
    if (wanted.details == line->absence.details && wanted.isLiving() == line->absence.isLiving())
        return {};
    const QString action = measure.isLiving() ? u"absence.edit"_s : u"absence.withdraw"_s;
    ET_TRY(AbsenceOperations::change(transaction, *line, wanted, action));
    return {};
}

base::Done record(Transaction &transaction, const QString &action,
    const std::optional<Measure> &before, const Measure &after)
{
    return transaction.record(action, {u"measure"_s, after.uuid}, changesBetween(before, after));
}

} // namespace

base::Result<KeepYears> MeasureOperations::keepYears(storage::Database &database)
{
    KeepYears years;
    ET_ASSIGN(
        years.others, security::Settings::number(database, security::settings::kMeasureYears));
    ET_ASSIGN(
        years.exclusion, security::Settings::number(database, security::settings::kExclusionYears));
    return years;
}

base::Result<Measure> MeasureOperations::decide(
    Transaction &transaction, people::StudentId student, const MeasureDetails &typed)
{
    Measure measure;
    ET_ASSIGN(measure.details, checked(typed, transaction.today()));
    ET_ASSIGN(const auto who,
        AbsenceRepository::enrolledOn(transaction.database(), student, measure.details.decidedOn));
    if (!who) {
        return base::fail(errors::kNotEnrolled,
            QCoreApplication::translate(
                "incidents", "The student is not enrolled on %1: choose another day.")
                .arg(base::formatDate(measure.details.decidedOn)));
    }
    if (measure.isExclusion()) {
        absences::AbsenceDetails away;
        away.span = spanOf(measure.details);
        away.origin = absences::Origin::Measure;
        away.reason = kExclusionReason;
        ET_ASSIGN(const AbsenceCase opened, AbsenceOperations::open(transaction, student, away));
        measure.absence = opened.id;
    }
    measure.uuid = security::Workspace::newUuid();
    measure.enrolment = who->enrolment;
    measure.student = student;
    measure.decidedBy = transaction.permit().account();
    ET_ASSIGN(measure.keptUntil, keptUntil(transaction, measure.details));
    ET_ASSIGN(measure.id, MeasureRepository::insert(transaction, measure));
    ET_TRY(record(transaction, u"measure.decide"_s, {}, measure));
    return measure;
}

base::Result<Measure> MeasureOperations::change(
    Transaction &transaction, const Measure &before, const Measure &wanted, const QString &action)
{
    Measure after = wanted;
    after.details.kind = before.details.kind;
    ET_ASSIGN(after.details, checked(after.details, transaction.today()));
    ET_ASSIGN(after.keptUntil, keptUntil(transaction, after.details));
    ET_TRY(follow(transaction, after));
    ET_ASSIGN(const bool written, MeasureRepository::update(transaction, after, before.rowVersion));
    if (!written)
        return base::fail(security::changedMeanwhile(transaction.database(), before.uuid));
    after.rowVersion = before.rowVersion + 1;
    ET_TRY(record(transaction, action, before, after));
    return after;
}

security::Undo::Step MeasureOperations::bringBack(const Measure &before, const Measure &after)
{
    return [before, after](Transaction &later, security::UndoRun &) -> base::Done {
        const auto back = change(later, after, before, u"measure.undo"_s);
        return back ? base::Done() : base::fail(back.error());
    };
}

} // namespace incidents

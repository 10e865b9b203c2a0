#include "core/absences/absence_service.h"

#include "core/absences/absence_operations.h"
#include "core/absences/reason_repository.h"
#include "core/base/text.h"
#include "core/people/student_repository.h"
#include "core/security/conflict.h"
#include "core/security/policy.h"
#include "core/security/workspace.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace absences {

using security::Operation;
using security::Scope;
using security::Transaction;
using security::Undo;

namespace {

Scope about(people::StudentId student)
{
    return {Scope::Kind::Student, student.value()};
}

base::Error badDay(const char *message)
{
    return {errors::kBadSpan, QCoreApplication::translate("absences", message), {}};
}

// Gone again, as if it had never been opened: it keeps its row, withdrawn.
Undo::Step takingBack(const AbsenceLine &opened)
{
    return [opened](Transaction &later, security::UndoRun &) -> base::Done {
        AbsenceCase gone = opened.absence;
        gone.withdrawnAt = later.now();
        const auto done = AbsenceOperations::change(later, opened, gone, u"absence.undo"_s);
        return done ? base::Done() : base::fail(done.error());
    };
}

base::Done checkLiving(const AbsenceCase &absence)
{
    if (absence.isLiving())
        return {};
    return base::fail(errors::kIsWithdrawn,
        QCoreApplication::translate(
            "absences", "This absence was withdrawn: nothing more is noted of it. Open another."));
}

base::Done checkNoMeasure(const AbsenceCase &absence)
{
    if (absence.details.origin != Origin::Measure)
        return {};
    return base::fail(errors::kOfMeasure,
        QCoreApplication::translate("absences",
            "These are the days of a temporary exclusion: change the measure itself, and the "
            "absence follows it."));
}

base::Done record(Transaction &transaction, people::StudentId student, const QString &action,
    const QString &field, const std::optional<QString> &before, const std::optional<QString> &after)
{
    ET_ASSIGN(const auto found,
        people::StudentRepository::find(transaction.database(), transaction.permit(), student));
    if (!found)
        return base::fail(security::notThere());
    return transaction.record(action, {u"absence"_s, found->uuid}, {{field, before, after}});
}

// What whoever chooses these days had better know; it forbids nothing.
base::Result<QString> remarkOn(const Transaction &transaction, const AbsenceCase &absence)
{
    ET_ASSIGN(const SessionsOfSpan met,
        AbsenceRepository::sessionsIn(
            transaction.database(), absence.enrolment, absence.details.span));
    if (met.sessions == 0) {
        return QCoreApplication::translate("absences",
            "No session is planned for this student then (closed, or not planned yet): nothing is "
            "missed so far.");
    }
    if (met.closedRolls == 0)
        return QString();
    return QCoreApplication::translate("absences",
        "%n roll(s) of these days are closed and stay as they are; what they say is judged by this "
        "absence.",
        nullptr, met.closedRolls);
}

} // namespace

AbsenceService::AbsenceService(security::Workspace &workspace)
    : m_workspace(workspace)
{
}

base::Result<std::vector<Reason>> AbsenceService::reasons(bool withRetired)
{
    ET_TRY(m_workspace.require(Operation::ReadAbsences));
    ET_ASSIGN(auto reasons, ReasonRepository::all(m_workspace.database()));
    if (!withRetired)
        std::erase_if(reasons, [](const Reason &reason) { return reason.retired; });
    return reasons;
}

base::Result<AbsenceLine> AbsenceService::absence(AbsenceCaseId id)
{
    ET_ASSIGN(const auto permit, m_workspace.require(Operation::ReadAbsences));
    ET_ASSIGN(auto line, AbsenceRepository::find(m_workspace.database(), permit, id));
    if (!line)
        return base::fail(security::notThere());
    ET_TRY(m_workspace.require(Operation::ReadAbsences, about(line->student)));
    return *line;
}

base::Result<std::vector<AbsenceLine>> AbsenceService::absences(const AbsenceFilter &filter)
{
    ET_ASSIGN(const auto permit, m_workspace.require(Operation::ReadAbsences));
    return AbsenceRepository::list(m_workspace.database(), permit, filter);
}

base::Result<std::vector<Notice>> AbsenceService::notices(AbsenceCaseId id)
{
    ET_ASSIGN(const AbsenceLine line, absence(id));
    ET_ASSIGN(const auto permit, m_workspace.require(Operation::ReadAbsences, about(line.student)));
    return AbsenceRepository::notices(m_workspace.database(), permit, id);
}

base::Result<std::vector<Justification>> AbsenceService::justifications(AbsenceCaseId id)
{
    ET_ASSIGN(const AbsenceLine line, absence(id));
    ET_ASSIGN(const auto permit, m_workspace.require(Operation::ReadAbsences, about(line.student)));
    return AbsenceRepository::justifications(m_workspace.database(), permit, id);
}

base::Result<ChangedAbsence> AbsenceService::announce(
    people::StudentId student, const AbsenceDetails &typed)
{
    AbsenceDetails details = typed;
    details.origin = Origin::Announced;
    if (details.span.toDay < m_workspace.clock().today()) {
        return base::fail(badDay(QT_TRANSLATE_NOOP("absences",
            "These days are past: an absence is announced before; one that was found is followed "
            "up on the page of the absents.")));
    }
    return open(Operation::AnnounceAbsence, student, details);
}

base::Result<ChangedAbsence> AbsenceService::follow(
    people::StudentId student, const AbsenceDetails &typed)
{
    AbsenceDetails details = typed;
    details.origin = Origin::Found;
    if (details.span.fromDay > m_workspace.clock().today()) {
        return base::fail(badDay(QT_TRANSLATE_NOOP(
            "absences", "These days are to come: announce the absence instead.")));
    }
    return open(Operation::QualifyAbsences, student, details);
}

base::Result<ChangedAbsence> AbsenceService::open(
    Operation operation, people::StudentId student, const AbsenceDetails &details)
{
    ET_ASSIGN(const auto permit, m_workspace.require(operation, about(student)));
    ET_ASSIGN(Transaction transaction, Transaction::begin(m_workspace, permit));
    AbsenceLine opened;
    ET_ASSIGN(opened.absence, AbsenceOperations::open(transaction, student, details));
    opened.student = student;
    ET_ASSIGN(const QString remark, remarkOn(transaction, opened.absence));
    ET_TRY(transaction.commit());
    return ChangedAbsence{opened.absence, {operation, student, {{takingBack(opened)}}}, remark};
}

base::Result<AbsenceLine> AbsenceService::existing(
    AbsenceCaseId id, int rowVersion, Operation operation)
{
    ET_ASSIGN(const auto permit, m_workspace.require(operation));
    ET_ASSIGN(const auto line, AbsenceRepository::find(m_workspace.database(), permit, id));
    if (!line)
        return base::fail(security::notThere());
    ET_TRY(m_workspace.require(operation, about(line->student)));
    if (line->absence.rowVersion != rowVersion) {
        ET_ASSIGN(const auto student,
            people::StudentRepository::find(m_workspace.database(), permit, line->student));
        return base::fail(security::changedMeanwhile(
            m_workspace.database(), student ? student->uuid : QString()));
    }
    ET_TRY(checkLiving(line->absence));
    return *line;
}

base::Result<ChangedAbsence> AbsenceService::change(Operation operation, const AbsenceLine &before,
    const AbsenceCase &wanted, const QString &action)
{
    ET_ASSIGN(const auto permit, m_workspace.require(operation, about(before.student)));
    ET_ASSIGN(Transaction transaction, Transaction::begin(m_workspace, permit));
    ET_ASSIGN(
        const AbsenceCase after, AbsenceOperations::change(transaction, before, wanted, action));
    QString remark;
    if (after.details.span != before.absence.details.span) {
        ET_ASSIGN(remark, remarkOn(transaction, after));
    }
    ET_TRY(transaction.commit());
    return ChangedAbsence{after,
        {operation, before.student, {{AbsenceOperations::bringBack(before, after)}}}, remark};
}

base::Result<ChangedAbsence> AbsenceService::edit(
    AbsenceCaseId id, int rowVersion, const AbsenceDetails &details)
{
    ET_ASSIGN(const AbsenceLine before, existing(id, rowVersion, Operation::QualifyAbsences));
    ET_TRY(checkNoMeasure(before.absence));
    if (before.absence.classedAt) {
        return base::fail(errors::kIsClassed,
            QCoreApplication::translate(
                "absences", "This absence is classed: open it again first, then change it."));
    }
    AbsenceCase wanted = before.absence;
    wanted.details = details;
    wanted.details.origin = before.absence.details.origin;
    return change(Operation::QualifyAbsences, before, wanted, u"absence.edit"_s);
}

base::Result<ChangedAbsence> AbsenceService::withdraw(
    AbsenceCaseId id, int rowVersion, const QString &why)
{
    ET_ASSIGN(const AbsenceLine before, existing(id, rowVersion, Operation::AnnounceAbsence));
    ET_TRY(checkNoMeasure(before.absence));
    const bool isOwnWord = before.absence.details.origin == Origin::Announced
        && before.absence.madeBy == m_workspace.signedIn()->account;
    const Operation operation = isOwnWord ? Operation::AnnounceAbsence : Operation::QualifyAbsences;
    AbsenceCase wanted = before.absence;
    ET_ASSIGN(wanted.withdrawnReason,
        base::cleanLine(why, QCoreApplication::translate("absences", "Reason"), 200));
    if (wanted.withdrawnReason.isEmpty()) {
        return base::fail(errors::kMissingWhy,
            QCoreApplication::translate("absences", "Say why the absence is withdrawn."));
    }
    wanted.withdrawnAt = m_workspace.clock().nowUtc();
    return change(operation, before, wanted, u"absence.withdraw"_s);
}

base::Result<ChangedAbsence> AbsenceService::setClassed(
    AbsenceCaseId id, int rowVersion, bool classed)
{
    ET_ASSIGN(const AbsenceLine before, existing(id, rowVersion, Operation::QualifyAbsences));
    if (classed && !before.absence.details.reason) {
        return base::fail(errors::kNoReasonYet,
            QCoreApplication::translate("absences",
                "Nobody has said why yet: choose a reason (“no reason” is one), then class the "
                "absence."));
    }
    AbsenceCase wanted = before.absence;
    wanted.classedAt = classed ? std::optional(m_workspace.clock().nowUtc()) : std::nullopt;
    wanted.classedBy = classed ? std::optional(m_workspace.signedIn()->account) : std::nullopt;
    return change(Operation::QualifyAbsences, before, wanted,
        classed ? u"absence.class"_s : u"absence.reopen"_s);
}

base::Result<AbsenceUndo> AbsenceService::note(AbsenceCaseId id, const NoticeDetails &typed)
{
    ET_ASSIGN(const AbsenceLine line, absence(id));
    ET_ASSIGN(
        const auto permit, m_workspace.require(Operation::AnnounceAbsence, about(line.student)));
    ET_TRY(checkLiving(line.absence));
    ET_ASSIGN(Transaction transaction, Transaction::begin(m_workspace, permit));
    ET_ASSIGN(const NoticeDetails details, checked(typed));
    ET_ASSIGN(const NoticeId notice, AbsenceRepository::add(transaction, id, details));
    const QString words = titleOf(details.channel) + u" · "_s + titleOf(details.outcome);
    ET_TRY(record(transaction, line.student, u"absence.notice"_s, u"notice"_s, {}, words));
    ET_TRY(transaction.commit());
    Undo::Step back = [notice, words, student = line.student](
                          Transaction &later, security::UndoRun &) -> base::Done {
        ET_ASSIGN(const bool gone, AbsenceRepository::remove(later, notice));
        if (!gone)
            return base::fail(security::notThere());
        return record(later, student, u"absence.undo"_s, u"notice"_s, words, {});
    };
    return AbsenceUndo{Operation::AnnounceAbsence, line.student, {{std::move(back)}}};
}

base::Result<AbsenceUndo> AbsenceService::justify(
    AbsenceCaseId id, const JustificationDetails &typed)
{
    ET_ASSIGN(const AbsenceLine line, absence(id));
    ET_ASSIGN(
        const auto permit, m_workspace.require(Operation::QualifyAbsences, about(line.student)));
    ET_TRY(checkLiving(line.absence));
    ET_ASSIGN(Transaction transaction, Transaction::begin(m_workspace, permit));
    ET_ASSIGN(const JustificationDetails details, checked(typed, transaction.today()));
    ET_ASSIGN(const JustificationId added, AbsenceRepository::add(transaction, id, details));
    const QString words = titleOf(details.kind);
    ET_TRY(record(transaction, line.student, u"absence.justify"_s, u"justification"_s, {}, words));
    ET_TRY(transaction.commit());
    Undo::Step back = [added, words, student = line.student](
                          Transaction &later, security::UndoRun &) -> base::Done {
        ET_ASSIGN(const bool gone, AbsenceRepository::remove(later, added));
        if (!gone)
            return base::fail(security::notThere());
        return record(later, student, u"absence.undo"_s, u"justification"_s, words, {});
    };
    return AbsenceUndo{Operation::QualifyAbsences, line.student, {{std::move(back)}}};
}

// Whoever has lost the right since takes nothing back with it.
base::Done AbsenceService::undo(const AbsenceUndo &undo)
{
    ET_ASSIGN(const auto permit, m_workspace.require(undo.needs, about(undo.student)));
    ET_ASSIGN(Transaction transaction, Transaction::begin(m_workspace, permit));
    ET_TRY(undo.steps.run(transaction));
    return transaction.commit();
}

} // namespace absences

#include "core/exams/convocation_repository.h"
#include "core/exams/exam_service.h"
#include "core/exams/unit_operations.h"
#include "core/exams/unit_repository.h"
#include "core/security/edit_undo.h"
#include "core/security/policy.h"
#include "core/security/workspace.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace exams {

using security::Edited;
using security::Transaction;
using security::Undo;
using security::UndoRun;
using security::unlessChanged;

namespace {

security::Subject subjectOf(const QString &uuid)
{
    return {u"exam-registration"_s, uuid};
}

base::Result<Registration> existing(Transaction &transaction, ExamRegistrationId id)
{
    ET_ASSIGN(
        const auto found, ExamRepository::find(transaction.database(), transaction.permit(), id));
    if (!found)
        return base::fail(security::notThere());
    return *found;
}

base::Error alreadyRegistered(const QString &diploma, int session)
{
    return {errors::kAlreadyRegistered,
        QCoreApplication::translate("exams",
            "This candidate is already entered for “%1” in session %2. Open that registration.")
            .arg(diploma, QString::number(session)),
        {}};
}

// A registration with all that hangs on it.
struct Whole {
    Registration registration;
    std::vector<UnitEntry> entries;
    std::vector<ConvocationLine> convocations;
};

base::Result<Whole> wholeOf(Transaction &transaction, ExamRegistrationId id)
{
    storage::Database &database = transaction.database();
    ET_ASSIGN(Registration registration, existing(transaction, id));
    ET_ASSIGN(auto entries, UnitRepository::ofRegistration(database, transaction.permit(), id));
    ET_ASSIGN(auto convocations,
        ConvocationRepository::ofRegistration(database, transaction.permit(), id));
    return Whole{std::move(registration), std::move(entries), std::move(convocations)};
}

base::Done insertAgain(Transaction &transaction, const Whole &gone)
{
    const Registration &registration = gone.registration;
    const RegistrationFacts &facts = registration.facts;
    ET_ASSIGN(const ExamRegistrationId id,
        ExamRepository::insert(transaction, registration.uuid,
            {registration.student, registration.diploma, registration.session,
                facts.candidateNumber},
            facts.present));
    if (facts.confirmation != Confirmation()) {
        ET_ASSIGN(const bool isWritten, ExamRepository::update(transaction, id, 1, facts));
        ET_TRY(unlessChanged(transaction, isWritten, registration.uuid));
    }
    ET_TRY(UnitRepository::replace(transaction, id, gone.entries));
    for (const ConvocationLine &line : gone.convocations) {
        ET_TRY(ConvocationRepository::insert(
            transaction, line.convocation.uuid, id, line.convocation.details));
    }
    return transaction.record(u"exam.undo"_s, subjectOf(registration.uuid));
}

// Marks are facts of the exam: they are taken back one by one, never with the registration.
base::Done checkNoMarks(const Whole &whole)
{
    for (const UnitEntry &entry : whole.entries) {
        if (entry.isSat() && entry.mark.result != UnitResult::Waiting) {
            return base::fail(errors::kHasMarks,
                QCoreApplication::translate("exams",
                    "This registration has marks. Take them back in the table of the marks "
                    "first."));
        }
    }
    return {};
}

} // namespace

base::Result<Registered> ExamOperations::enter(
    Transaction &transaction, const NewRegistration &typed)
{
    ET_ASSIGN(
        const auto valid, ExamRepository::validSessions(transaction.database(), typed.diploma));
    ET_ASSIGN(const auto student,
        ExamRepository::studentUuid(transaction.database(), transaction.permit(), typed.student));
    if (!valid || !student)
        return base::fail(security::notThere());
    ET_TRY(checkSession(typed.session, *valid));
    ET_ASSIGN(const RegistrationFacts facts,
        checkedFacts({typed.candidateNumber, {}, {}}, false, transaction.today()));
    ET_ASSIGN(const auto others,
        ExamRepository::ofStudent(transaction.database(), transaction.permit(), typed.student));
    for (const Registration &other : others) {
        if (other.session == typed.session && other.diploma == typed.diploma)
            return base::fail(alreadyRegistered(valid->diploma, typed.session));
    }
    const QString uuid = security::Workspace::newUuid();
    ET_ASSIGN(const ExamRegistrationId id,
        ExamRepository::insert(transaction, uuid,
            {typed.student, typed.diploma, typed.session, facts.candidateNumber}, std::nullopt));
    std::vector<security::FieldChange> changes = changesBetween(RegistrationFacts(), facts);
    changes.push_back({u"diploma"_s, {}, valid->diploma});
    changes.push_back({u"session"_s, {}, QString::number(typed.session)});
    ET_TRY(transaction.record(u"exam.enter"_s, subjectOf(uuid), changes));
    // The young person's own history tells it too.
    ET_TRY(transaction.record(u"exam.enter"_s, {u"student"_s, *student}));
    ET_ASSIGN(const Registration made, existing(transaction, id));
    ET_TRY(UnitOperations::propose(transaction, made));
    Registered registered{id, uuid, 1, {}};
    registered.undo.steps.push_back([id](Transaction &later, UndoRun &) -> base::Done {
        ET_TRY(remove(later, id, 1));
        return {};
    });
    return registered;
}

base::Result<Edited> ExamOperations::edit(
    Transaction &transaction, ExamRegistrationId id, int rowVersion, const RegistrationFacts &typed)
{
    ET_ASSIGN(const Registration before, existing(transaction, id));
    ET_ASSIGN(const RegistrationFacts facts,
        checkedFacts(typed, before.result.has_value(), transaction.today()));
    ET_ASSIGN(const bool written, ExamRepository::update(transaction, id, rowVersion, facts));
    ET_TRY(unlessChanged(transaction, written, before.uuid));
    ET_TRY(transaction.record(
        u"exam.edit"_s, subjectOf(before.uuid), changesBetween(before.facts, facts)));
    Edited edited{rowVersion + 1, {}};
    edited.undo.steps.push_back([id, rowVersion, uuid = before.uuid, old = before.facts](
                                    Transaction &later, UndoRun &run) -> base::Done {
        ET_ASSIGN(const Edited back, edit(later, id, run.versionOf(uuid, rowVersion + 1), old));
        run.setVersion(uuid, back.rowVersion);
        return {};
    });
    return edited;
}

base::Result<Edited> ExamOperations::decide(Transaction &transaction, ExamRegistrationId id,
    int rowVersion, const std::optional<OfficialResult> &typed)
{
    ET_ASSIGN(const Registration before, existing(transaction, id));
    std::optional<OfficialResult> result;
    if (typed) {
        ET_ASSIGN(result, checkedResult(*typed, before, transaction.today()));
    }
    ET_ASSIGN(const bool written, ExamRepository::setResult(transaction, id, rowVersion, result));
    ET_TRY(unlessChanged(transaction, written, before.uuid));
    ET_TRY(transaction.record(result ? u"exam.result"_s : u"exam.result-back"_s,
        subjectOf(before.uuid), changesBetween(before.result, result)));
    Edited edited{rowVersion + 1, {}};
    edited.undo.steps.push_back([id, rowVersion, uuid = before.uuid, old = before.result](
                                    Transaction &later, UndoRun &run) -> base::Done {
        ET_ASSIGN(const Edited back, decide(later, id, run.versionOf(uuid, rowVersion + 1), old));
        run.setVersion(uuid, back.rowVersion);
        return {};
    });
    return edited;
}

base::Result<Edited> ExamOperations::save(Transaction &transaction, ExamRegistrationId id,
    int rowVersion, const RegistrationFacts &facts, const std::optional<OfficialResult> &result)
{
    ET_ASSIGN(const Registration before, existing(transaction, id));
    Edited saved{rowVersion, {}};
    const auto add = [&saved](Edited next) {
        saved.rowVersion = next.rowVersion;
        saved.undo.add(std::move(next.undo));
    };
    // A result needs somebody present: it goes before the presence does, and comes after it.
    if (before.result && !result) {
        ET_ASSIGN(Edited taken, decide(transaction, id, saved.rowVersion, std::nullopt));
        add(std::move(taken));
    }
    if (facts != before.facts) {
        ET_ASSIGN(Edited edited, edit(transaction, id, saved.rowVersion, facts));
        add(std::move(edited));
    }
    if (result && result != before.result) {
        ET_ASSIGN(Edited decided, decide(transaction, id, saved.rowVersion, result));
        add(std::move(decided));
    }
    return saved;
}

base::Result<Undo> ExamOperations::remove(
    Transaction &transaction, ExamRegistrationId id, int rowVersion)
{
    ET_ASSIGN(const Whole before, wholeOf(transaction, id));
    const QString uuid = before.registration.uuid;
    if (before.registration.result) {
        return base::fail(errors::kHasResult,
            QCoreApplication::translate(
                "exams", "This registration has an official result. Take the result back first."));
    }
    ET_TRY(checkNoMarks(before));
    for (const ConvocationLine &line : before.convocations) {
        ET_TRY(ConvocationRepository::remove(
            transaction, line.convocation.id, line.convocation.rowVersion));
    }
    ET_TRY(UnitRepository::replace(transaction, id, {}));
    ET_ASSIGN(const bool gone, ExamRepository::remove(transaction, id, rowVersion));
    ET_TRY(unlessChanged(transaction, gone, uuid));
    ET_TRY(transaction.record(u"exam.remove"_s, subjectOf(uuid),
        changesBetween(before.registration.facts, RegistrationFacts())));
    Undo undo;
    undo.steps.push_back(
        [before](Transaction &later, UndoRun &) { return insertAgain(later, before); });
    return undo;
}

} // namespace exams

#include "core/admissions/application_operations.h"

#include "core/base/format.h"
#include "core/base/text.h"
#include "core/people/student_repository.h"
#include "core/security/conflict.h"
#include "core/security/policy.h"
#include "core/security/settings.h"
#include "core/security/undo.h"
#include "core/security/workspace.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace admissions {

using security::Edited;
using security::Transaction;
using security::Undo;
using security::UndoRun;

namespace {

constexpr int kLongestReason = 200;
constexpr int kLongestWords = 2000;

base::Done record(Transaction &transaction, const QString &action, const QString &uuid,
    const std::vector<security::FieldChange> &changes = {})
{
    return transaction.record(action, {u"application"_s, uuid}, changes);
}

base::Result<Application> existing(Transaction &transaction, ApplicationId id, int rowVersion)
{
    ET_ASSIGN(
        auto found, ApplicationRepository::find(transaction.database(), transaction.permit(), id));
    if (!found)
        return base::fail(security::notThere());
    if (found->rowVersion != rowVersion)
        return base::fail(security::changedMeanwhile(transaction.database(), found->uuid));
    return std::move(*found);
}

QString day(const std::optional<QDate> &date)
{
    return base::formatDate(date.value_or(QDate()));
}

std::vector<security::FieldChange> changesBetween(
    const Application &before, const Application &after)
{
    const auto rank = [](const Application &one) {
        return one.details.waitingRank ? QString::number(*one.details.waitingRank) : QString();
    };
    return {{u"state"_s, before.state, after.state},
        {u"source"_s, before.details.source, after.details.source},
        {u"origin"_s, before.details.origin, after.details.origin},
        {u"next_action"_s, before.details.nextAction, after.details.nextAction},
        {u"next_on"_s, day(before.details.nextOn), day(after.details.nextOn)},
        {u"waiting_rank"_s, rank(before), rank(after)}, {u"reason"_s, before.reason, after.reason},
        {u"keep_until"_s, day(before.keepUntil), day(after.keepUntil)}};
}

base::Done write(Transaction &transaction, const Application &before, const Application &after,
    int rowVersion, const QString &action)
{
    ET_ASSIGN(const bool written, ApplicationRepository::update(transaction, after, rowVersion));
    if (!written)
        return base::fail(security::changedMeanwhile(transaction.database(), before.uuid));
    return record(transaction, action, before.uuid, changesBetween(before, after));
}

// As it was before an act, without the event that act wrote.
Undo::Step restoring(const Application &before, std::optional<ApplicationEventId> event = {})
{
    return [before, event](Transaction &later, UndoRun &run) -> base::Done {
        const int version = run.versionOf(before.uuid, before.rowVersion + 1);
        ET_ASSIGN(const Application now, existing(later, before.id, version));
        if (event)
            ET_TRY(ApplicationRepository::removeEvent(later, *event));
        run.setVersion(before.uuid, version + 1);
        return write(later, now, before, version, u"application.undo"_s);
    };
}

base::Result<Edited> saved(Transaction &transaction, const Application &before,
    const Application &after, const QString &action, const std::optional<NewEvent> &event = {})
{
    ET_TRY(write(transaction, before, after, before.rowVersion, action));
    std::optional<ApplicationEventId> written;
    if (event) {
        ET_ASSIGN(written, ApplicationRepository::addEvent(transaction, before.id, *event));
    }
    return Edited{before.rowVersion + 1, Undo{{restoring(before, written)}}};
}

base::Result<State> stateNamed(Transaction &transaction, const QString &code)
{
    ET_ASSIGN(const auto states, ApplicationRepository::states(transaction.database()));
    for (const State &state : states) {
        if (state.code == code && !state.retired)
            return state;
    }
    return base::fail(errors::kUnknownState,
        QCoreApplication::translate(
            "admissions", "This step is no longer used: choose another one."));
}

// The first step in use of that meaning.
base::Result<std::optional<State>> stateMeaning(Transaction &transaction, Stage stage)
{
    ET_ASSIGN(const auto states, ApplicationRepository::states(transaction.database()));
    for (const State &state : states) {
        if (state.stage == stage && !state.retired)
            return std::optional(state);
    }
    return std::optional<State>();
}

base::Done checkOpen(const Application &application)
{
    if (!application.enrolment)
        return {};
    return base::fail(errors::kEnrolled,
        QCoreApplication::translate("admissions",
            "This candidate is enrolled already: what follows stands in the student’s file."));
}

base::Done checkDay(Transaction &transaction, QDate on)
{
    if (on.isValid() && on <= transaction.today())
        return {};
    return base::fail(errors::kBadDay,
        QCoreApplication::translate(
            "admissions", "What happened has a day, today at the latest: correct the date."));
}

base::Done checkFree(Transaction &transaction, people::StudentId student, school::SchoolYearId year)
{
    ET_ASSIGN(const auto held,
        ApplicationRepository::ofStudent(
            transaction.database(), transaction.permit(), student, year));
    if (!held)
        return {};
    return base::fail(errors::kAlreadyApplied,
        QCoreApplication::translate("admissions",
            "This young person is already a candidate for that school year: open the one that is "
            "there."));
}

base::Result<enrolment::SavedFile> personOf(Transaction &transaction, const NewCandidate &typed)
{
    if (!typed.student)
        return enrolment::saveStudentFile(transaction, typed.file);
    ET_ASSIGN(const auto known,
        people::StudentRepository::find(
            transaction.database(), transaction.permit(), *typed.student));
    if (!known)
        return base::fail(security::notThere());
    enrolment::SavedFile file{known->id, known->uuid, known->rowVersion, {}, {}, {}, {}, {}, {}};
    if (known->archivedOn) {
        ET_ASSIGN(Edited back,
            people::StudentOperations::unarchive(transaction, known->id, known->rowVersion));
        file.undo = std::move(back.undo);
    }
    return file;
}

Undo::Step takeBackAdding(ApplicationId id, const QString &uuid)
{
    return [=](Transaction &later, UndoRun &run) -> base::Done {
        ET_ASSIGN(
            const bool gone, ApplicationRepository::remove(later, id, run.versionOf(uuid, 1)));
        if (!gone)
            return base::fail(security::changedMeanwhile(later.database(), uuid));
        return record(later, u"application.undo-add"_s, uuid);
    };
}

} // namespace

base::Result<SavedApplication> ApplicationOperations::add(
    Transaction &transaction, const NewCandidate &typed)
{
    Application application;
    ET_ASSIGN(application.details, checkedDetails(typed.details));
    application.details.waitingRank.reset();
    application.contactedOn = typed.contactedOn.isValid() ? typed.contactedOn : transaction.today();
    ET_TRY(checkDay(transaction, application.contactedOn));
    ET_ASSIGN(const QString words,
        base::cleanNote(typed.words, QCoreApplication::translate("admissions", "What was said"),
            kLongestWords));
    ET_ASSIGN(const auto first, stateMeaning(transaction, Stage::Contact));
    if (!first)
        return base::fail(stateNamed(transaction, {}).error());
    ET_ASSIGN(enrolment::SavedFile file, personOf(transaction, typed));
    ET_TRY(checkFree(transaction, file.student, application.details.year));
    application.uuid = security::Workspace::newUuid();
    application.student = file.student;
    application.state = first->code;
    application.stateOn = application.contactedOn;
    ET_ASSIGN(application.id, ApplicationRepository::insert(transaction, application));
    ET_TRY(ApplicationRepository::addEvent(
        transaction, application.id, {EventKind::Contact, application.contactedOn, {}, words}));
    ET_TRY(record(transaction, u"application.add"_s, application.uuid,
        {{u"state"_s, {}, application.state}, {u"source"_s, {}, application.details.source}}));
    file.undo.steps.push_back(takeBackAdding(application.id, application.uuid));
    return SavedApplication{
        application.id, application.uuid, file.student, 1, std::move(file.undo)};
}

base::Result<Edited> ApplicationOperations::edit(
    Transaction &transaction, ApplicationId id, int rowVersion, const ApplicationDetails &typed)
{
    ET_ASSIGN(const Application before, existing(transaction, id, rowVersion));
    Application after = before;
    ET_ASSIGN(after.details, checkedDetails(typed));
    if (before.stage != Stage::Waiting)
        after.details.waitingRank.reset();
    if (after.details == before.details)
        return Edited{rowVersion, {}};
    ET_TRY(checkOpen(before));
    if (after.details.year != before.details.year)
        ET_TRY(checkFree(transaction, before.student, after.details.year));
    return saved(transaction, before, after, u"application.edit"_s);
}

base::Result<Edited> ApplicationOperations::changeState(
    Transaction &transaction, ApplicationId id, int rowVersion, const StateChange &change)
{
    ET_ASSIGN(const Application before, existing(transaction, id, rowVersion));
    ET_TRY(checkOpen(before));
    ET_TRY(checkDay(transaction, change.on));
    ET_ASSIGN(const State state, stateNamed(transaction, change.state));
    if (state.stage == Stage::Enrolled) {
        return base::fail(errors::kNotAccepted,
            QCoreApplication::translate("admissions",
                "Enrolling is a step of its own: choose “Enrol”, which asks for the group and the "
                "first day."));
    }
    Application after = before;
    after.state = state.code;
    after.stage = state.stage;
    after.stateOn = change.on;
    ET_ASSIGN(after.reason,
        base::cleanLine(
            change.reason, QCoreApplication::translate("admissions", "Reason"), kLongestReason));
    after.keepUntil.reset();
    if (isTurnedAway(state.stage)) {
        if (after.reason.isEmpty()) {
            return base::fail(errors::kNoReason,
                QCoreApplication::translate("admissions",
                    "Say in a few words why: the figures of the year count the reasons."));
        }
        ET_ASSIGN(const int months,
            security::Settings::number(
                transaction.database(), security::settings::kCandidateKeepMonths));
        after.keepUntil = change.on.addMonths(months);
    }
    after.details.waitingRank.reset();
    if (state.stage == Stage::Waiting) {
        ET_ASSIGN(after.details.waitingRank,
            ApplicationRepository::nextRank(transaction.database(), after.details));
    }
    return saved(transaction, before, after, u"application.state"_s,
        NewEvent{EventKind::Decision, change.on, state.code, after.reason});
}

base::Result<Edited> ApplicationOperations::reach(
    Transaction &transaction, ApplicationId id, int rowVersion, Stage stage, QDate on)
{
    ET_ASSIGN(const Application before, existing(transaction, id, rowVersion));
    ET_ASSIGN(const auto state, stateMeaning(transaction, stage));
    if (!state || before.enrolment || isOver(before.stage) || before.stage >= stage)
        return Edited{rowVersion, {}};
    return changeState(
        transaction, id, rowVersion, {state->code, std::min(on, transaction.today()), {}});
}

base::Result<Edited> ApplicationOperations::note(
    Transaction &transaction, ApplicationId id, int rowVersion, const NewEvent &typed)
{
    ET_ASSIGN(const Application before, existing(transaction, id, rowVersion));
    ET_TRY(checkDay(transaction, typed.on));
    NewEvent event = typed;
    event.state.clear();
    ET_ASSIGN(event.words,
        base::cleanNote(typed.words, QCoreApplication::translate("admissions", "What was said"),
            kLongestWords));
    if (event.words.isEmpty()) {
        return base::fail(errors::kNoWords,
            QCoreApplication::translate("admissions", "Write what was said or done, then add it."));
    }
    return saved(transaction, before, before, u"application.note"_s, event);
}

base::Result<Admitted> ApplicationOperations::admit(
    Transaction &transaction, ApplicationId id, int rowVersion, const AdmitForm &form)
{
    ET_ASSIGN(const Application before, existing(transaction, id, rowVersion));
    ET_TRY(checkOpen(before));
    if (before.stage != Stage::Accepted) {
        return base::fail(errors::kNotAccepted,
            QCoreApplication::translate("admissions", "Accept the candidate first, then enrol."));
    }
    ET_ASSIGN(const auto person,
        people::StudentRepository::find(
            transaction.database(), transaction.permit(), before.student));
    ET_ASSIGN(const auto last, stateMeaning(transaction, Stage::Enrolled));
    if (!person || !last)
        return base::fail(security::notThere());
    enrolment::StudentFileForm file;
    file.student = person->id;
    file.rowVersion = person->rowVersion;
    file.details = person->details;
    file.enrolment = enrolment::EnrolmentForm{{}, 0, before.details.year, form.entryOn,
        form.entryCode, form.workshop, form.theory, form.path};
    ET_ASSIGN(enrolment::SavedFile enrolled, enrolment::saveStudentFile(transaction, file));
    Application after = before;
    after.state = last->code;
    after.stage = last->stage;
    after.stateOn = transaction.today();
    after.reason.clear();
    after.enrolment = enrolled.enrolment;
    after.details.nextAction.clear();
    after.details.nextOn.reset();
    ET_ASSIGN(Edited edited,
        saved(transaction, before, after, u"application.enrol"_s,
            NewEvent{EventKind::Decision, transaction.today(), last->code, {}}));
    enrolled.undo.add(std::move(edited.undo));
    return Admitted{before.student, *enrolled.enrolment, edited.rowVersion,
        std::move(enrolled.fills), std::move(enrolled.undo)};
}

} // namespace admissions

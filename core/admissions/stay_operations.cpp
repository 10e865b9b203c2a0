#include "core/admissions/observation_repository.h"
#include "core/admissions/stay_service.h"
#include "core/base/format.h"
#include "core/base/text.h"
#include "core/security/conflict.h"
#include "core/security/policy.h"
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

constexpr int kLongestWords = 2000;

base::Result<Stay> existing(Transaction &transaction, StayId id, int rowVersion)
{
    ET_ASSIGN(auto found, StayRepository::find(transaction.database(), transaction.permit(), id));
    if (!found)
        return base::fail(security::notThere());
    if (found->rowVersion != rowVersion)
        return base::fail(security::changedMeanwhile(transaction.database(), found->uuid));
    return std::move(*found);
}

base::Result<StaySession> existing(Transaction &transaction, StaySessionId id, int rowVersion)
{
    ET_ASSIGN(
        auto found, StayRepository::findSession(transaction.database(), transaction.permit(), id));
    if (!found)
        return base::fail(security::notThere());
    if (found->rowVersion != rowVersion)
        return base::fail(security::changedMeanwhile(transaction.database(), found->uuid));
    return std::move(*found);
}

base::Done record(
    Transaction &transaction, const QString &action, const Stay &before, const Stay &after)
{
    const auto day = [](const std::optional<QDate> &date) {
        return base::formatDate(date.value_or(QDate()));
    };
    return transaction.record(action, {u"stay"_s, after.uuid},
        {{u"first_day"_s, base::formatDate(before.details.firstDay),
             base::formatDate(after.details.firstDay)},
            {u"last_day"_s, base::formatDate(before.details.lastDay),
                base::formatDate(after.details.lastDay)},
            {u"hours"_s, before.details.hours, after.details.hours},
            {u"insurance"_s, before.details.insurance, after.details.insurance},
            {u"agreement_signed_on"_s, day(before.details.signedOn), day(after.details.signedOn)},
            {u"kind"_s, storedName(before.details.kind), storedName(after.details.kind)},
            {u"outcome"_s, storedName(before.outcome), storedName(after.outcome)}});
}

base::Done write(Transaction &transaction, const Stay &before, const Stay &after, int rowVersion,
    const QString &action)
{
    ET_ASSIGN(const bool written, StayRepository::update(transaction, after, rowVersion));
    if (!written)
        return base::fail(security::changedMeanwhile(transaction.database(), before.uuid));
    return record(transaction, action, before, after);
}

Undo::Step restoring(const Stay &before)
{
    return [before](Transaction &later, UndoRun &run) -> base::Done {
        const int version = run.versionOf(before.uuid, before.rowVersion + 1);
        ET_ASSIGN(const Stay now, existing(later, before.id, version));
        run.setVersion(before.uuid, version + 1);
        return write(later, now, before, version, u"stay.undo"_s);
    };
}

base::Result<Edited> saved(
    Transaction &transaction, const Stay &before, const Stay &after, const QString &action)
{
    ET_TRY(write(transaction, before, after, before.rowVersion, action));
    return Edited{before.rowVersion + 1, Undo{{restoring(before)}}};
}

// The application follows the stay, and goes back with it.
base::Done takeAlong(Transaction &transaction, ApplicationId id, Stage stage, QDate on, Undo &undo)
{
    ET_ASSIGN(const auto application,
        ApplicationRepository::find(transaction.database(), transaction.permit(), id));
    if (!application)
        return base::fail(security::notThere());
    ET_ASSIGN(Edited moved,
        ApplicationOperations::reach(transaction, id, application->rowVersion, stage, on));
    undo.add(std::move(moved.undo));
    return {};
}

// Cleaned; what comes in a session comes for what the session is.
base::Result<StayDetails> judged(Transaction &transaction, const StayDetails &typed)
{
    ET_ASSIGN(StayDetails details, checkedDetails(typed));
    if (!details.session)
        return details;
    ET_ASSIGN(const auto session,
        StayRepository::findSession(
            transaction.database(), transaction.permit(), *details.session));
    if (!session)
        return base::fail(security::notThere());
    details.kind = session->details.kind;
    return details;
}

base::Done writeSession(
    Transaction &transaction, const StaySession &after, int rowVersion, const QString &action)
{
    ET_ASSIGN(const bool written, StayRepository::update(transaction, after, rowVersion));
    if (!written)
        return base::fail(security::changedMeanwhile(transaction.database(), after.uuid));
    return transaction.record(action, {u"stay-session"_s, after.uuid});
}

base::Done checkMarks(Transaction &transaction, const StayObservation &observation)
{
    ET_ASSIGN(const auto criteria, ObservationRepository::criteria(transaction.database()));
    ET_ASSIGN(const auto levels, ObservationRepository::levels(transaction.database()));
    for (auto mark = observation.marks.cbegin(); mark != observation.marks.cend(); ++mark) {
        const bool isKnown = std::any_of(criteria.begin(), criteria.end(),
                                 [&](const Criterion &one) { return one.code == mark.key(); })
            && std::any_of(levels.begin(), levels.end(),
                [&](const Level &one) { return one.level == mark.value(); });
        if (!isKnown) {
            return base::fail(errors::kUnknownMark,
                QCoreApplication::translate(
                    "admissions", "The grid has changed meanwhile: open it again to fill it in."));
        }
    }
    return {};
}

} // namespace

base::Result<SavedSession> StayOperations::addSession(
    Transaction &transaction, const StaySessionDetails &typed)
{
    StaySession session;
    ET_ASSIGN(session.details, checkedDetails(typed));
    session.uuid = security::Workspace::newUuid();
    ET_ASSIGN(session.id, StayRepository::insert(transaction, session));
    ET_TRY(transaction.record(u"stay-session.add"_s, {u"stay-session"_s, session.uuid}));
    Undo undo;
    undo.steps.push_back([session](Transaction &later, UndoRun &run) -> base::Done {
        ET_ASSIGN(const bool gone,
            StayRepository::removeSession(later, session.id, run.versionOf(session.uuid, 1)));
        if (!gone)
            return base::fail(security::changedMeanwhile(later.database(), session.uuid));
        return later.record(u"stay-session.undo-add"_s, {u"stay-session"_s, session.uuid});
    });
    return SavedSession{session.id, std::move(undo)};
}

base::Result<Edited> StayOperations::editSession(
    Transaction &transaction, StaySessionId id, int rowVersion, const StaySessionDetails &typed)
{
    ET_ASSIGN(const StaySession before, existing(transaction, id, rowVersion));
    StaySession after = before;
    ET_ASSIGN(after.details, checkedDetails(typed));
    if (after.details == before.details)
        return Edited{rowVersion, {}};
    ET_TRY(writeSession(transaction, after, rowVersion, u"stay-session.edit"_s));
    Undo undo;
    undo.steps.push_back([before](Transaction &later, UndoRun &run) -> base::Done {
        const int version = run.versionOf(before.uuid, before.rowVersion + 1);
        run.setVersion(before.uuid, version + 1);
        return writeSession(later, before, version, u"stay-session.undo"_s);
    });
    return Edited{rowVersion + 1, std::move(undo)};
}

base::Result<SavedStay> StayOperations::plan(
    Transaction &transaction, ApplicationId application, const StayDetails &typed)
{
    ET_ASSIGN(const auto candidate,
        ApplicationRepository::find(transaction.database(), transaction.permit(), application));
    if (!candidate)
        return base::fail(security::notThere());
    Stay stay;
    stay.application = application;
    ET_ASSIGN(stay.details, judged(transaction, typed));
    stay.uuid = security::Workspace::newUuid();
    ET_ASSIGN(stay.id, StayRepository::insert(transaction, stay));
    ET_TRY(record(transaction, u"stay.plan"_s, Stay(), stay));
    Undo undo;
    undo.steps.push_back([stay](Transaction &later, UndoRun &run) -> base::Done {
        ET_ASSIGN(
            const bool gone, StayRepository::remove(later, stay.id, run.versionOf(stay.uuid, 1)));
        if (!gone)
            return base::fail(security::changedMeanwhile(later.database(), stay.uuid));
        return later.record(u"stay.undo-plan"_s, {u"stay"_s, stay.uuid});
    });
    ET_TRY(takeAlong(transaction, application, Stage::Stay, transaction.today(), undo));
    return SavedStay{stay.id, std::move(undo)};
}

base::Result<Edited> StayOperations::edit(
    Transaction &transaction, StayId id, int rowVersion, const StayDetails &typed)
{
    ET_ASSIGN(const Stay before, existing(transaction, id, rowVersion));
    Stay after = before;
    ET_ASSIGN(after.details, judged(transaction, typed));
    if (after.details == before.details)
        return Edited{rowVersion, {}};
    return saved(transaction, before, after, u"stay.edit"_s);
}

base::Result<Edited> StayOperations::conclude(
    Transaction &transaction, StayId id, int rowVersion, StayOutcome outcome)
{
    ET_ASSIGN(const Stay before, existing(transaction, id, rowVersion));
    if (outcome != StayOutcome::Planned && outcome != StayOutcome::Cancelled
        && before.details.firstDay > transaction.today()) {
        return base::fail(errors::kNotHeld,
            QCoreApplication::translate(
                "admissions", "This stay has not begun: it can only be cancelled."));
    }
    if (outcome == before.outcome)
        return Edited{rowVersion, {}};
    Stay after = before;
    after.outcome = outcome;
    ET_ASSIGN(Edited edited, saved(transaction, before, after, u"stay.conclude"_s));
    if (outcome == StayOutcome::Done) {
        ET_TRY(takeAlong(
            transaction, before.application, Stage::StayDone, before.details.lastDay, edited.undo));
    }
    return edited;
}

base::Result<Undo> StayOperations::observe(
    Transaction &transaction, StayId id, const StayObservation &observation)
{
    ET_ASSIGN(
        const auto stay, StayRepository::find(transaction.database(), transaction.permit(), id));
    if (!stay)
        return base::fail(security::notThere());
    if (stay->details.firstDay > transaction.today()) {
        return base::fail(errors::kNotHeld,
            QCoreApplication::translate("admissions",
                "This stay has not begun: the grid is filled in from its first day on."));
    }
    ET_TRY(checkMarks(transaction, observation));
    ET_ASSIGN(const StayObservation before,
        ObservationRepository::of(transaction.database(), transaction.permit(), id));
    StayObservation after = observation;
    if (after.rowVersion == 0)
        after.uuid = security::Workspace::newUuid();
    ET_ASSIGN(after.words,
        base::cleanNote(observation.words, QCoreApplication::translate("admissions", "Remarks"),
            kLongestWords));
    ET_ASSIGN(const bool written, ObservationRepository::write(transaction, id, after));
    if (!written)
        return base::fail(security::changedMeanwhile(transaction.database(), before.uuid));
    ET_TRY(transaction.record(u"stay.observe"_s, {u"stay-observation"_s, after.uuid}));
    Undo undo;
    undo.steps.push_back(
        [id, before, uuid = after.uuid](Transaction &later, UndoRun &) -> base::Done {
            StayObservation back = before;
            back.rowVersion = before.rowVersion + 1;
            ET_ASSIGN(const bool done,
                before.rowVersion == 0 ? ObservationRepository::remove(later, id, 1)
                                       : ObservationRepository::write(later, id, back));
            if (!done)
                return base::fail(security::changedMeanwhile(later.database(), uuid));
            return later.record(u"stay.undo-observe"_s, {u"stay-observation"_s, uuid});
        });
    return undo;
}

} // namespace admissions

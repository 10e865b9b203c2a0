#include "core/outcomes/leaver_service.h"
#include "core/security/edit_undo.h"
#include "core/security/policy.h"
#include "core/security/workspace.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace outcomes {

using security::Edited;
using security::Transaction;
using security::Undo;
using security::UndoRun;
using security::unlessChanged;

namespace {

security::Subject subjectOf(const QString &uuid)
{
    return {u"leaver-situation"_s, uuid};
}

base::Result<LeaverSituation> existing(Transaction &transaction, LeaverSituationId id)
{
    ET_ASSIGN(
        const auto found, LeaverRepository::find(transaction.database(), transaction.permit(), id));
    if (!found)
        return base::fail(security::notThere());
    return *found;
}

base::Done insertAgain(Transaction &transaction, const LeaverSituation &gone)
{
    ET_TRY(LeaverRepository::insert(
        transaction, gone.uuid, gone.student, gone.details, gone.confirmed));
    return transaction.record(
        u"leaver.undo"_s, subjectOf(gone.uuid), changesBetween(std::nullopt, gone.details));
}

} // namespace

base::Result<ReportedNews> LeaverOperations::report(Transaction &transaction,
    people::StudentId student, const SituationDetails &typed, bool confirmed)
{
    storage::Database &database = transaction.database();
    ET_ASSIGN(
        const auto file, LeaverRepository::studentUuid(database, transaction.permit(), student));
    if (!file)
        return base::fail(security::notThere());
    ET_ASSIGN(const bool left,
        LeaverRepository::hasLeft(database, transaction.permit(), student, transaction.today()));
    if (!left) {
        return base::fail(errors::kNotALeaver,
            QCoreApplication::translate("outcomes",
                "News is told of somebody who has left. Record the departure on the enrolment "
                "first."));
    }
    ET_ASSIGN(const SituationDetails details, checkedSituation(typed, transaction.today()));
    const QString uuid = security::Workspace::newUuid();
    ET_ASSIGN(const LeaverSituationId id,
        LeaverRepository::insert(transaction, uuid, student, details, confirmed));
    ET_TRY(transaction.record(
        u"leaver.report"_s, subjectOf(uuid), changesBetween(std::nullopt, details)));
    // The person's own history tells it too.
    ET_TRY(transaction.record(u"leaver.report"_s, {u"student"_s, *file},
        {{u"leaver_status"_s, std::nullopt, titleOf(details.status)}}));
    ReportedNews news{id, uuid, 1, confirmed, {}};
    news.undo.steps.push_back([id](Transaction &later, UndoRun &) -> base::Done {
        ET_TRY(remove(later, id, 1));
        return {};
    });
    return news;
}

base::Result<Edited> LeaverOperations::edit(
    Transaction &transaction, LeaverSituationId id, int rowVersion, const SituationDetails &typed)
{
    ET_ASSIGN(const LeaverSituation before, existing(transaction, id));
    ET_ASSIGN(const SituationDetails details, checkedSituation(typed, transaction.today()));
    ET_ASSIGN(const bool written, LeaverRepository::update(transaction, id, rowVersion, details));
    ET_TRY(unlessChanged(transaction, written, before.uuid));
    ET_TRY(transaction.record(
        u"leaver.edit"_s, subjectOf(before.uuid), changesBetween(before.details, details)));
    Edited edited{rowVersion + 1, {}};
    edited.undo.steps.push_back(
        [id, rowVersion, old = before.details](Transaction &later, UndoRun &) -> base::Done {
            ET_TRY(edit(later, id, rowVersion + 1, old));
            return {};
        });
    return edited;
}

base::Result<Edited> LeaverOperations::setConfirmed(
    Transaction &transaction, LeaverSituationId id, int rowVersion, bool confirmed)
{
    ET_ASSIGN(const LeaverSituation before, existing(transaction, id));
    ET_ASSIGN(
        const bool written, LeaverRepository::setConfirmed(transaction, id, rowVersion, confirmed));
    ET_TRY(unlessChanged(transaction, written, before.uuid));
    ET_TRY(transaction.record(
        confirmed ? u"leaver.confirm"_s : u"leaver.confirm-back"_s, subjectOf(before.uuid)));
    Edited edited{rowVersion + 1, {}};
    edited.undo.steps.push_back(
        [id, rowVersion, old = before.confirmed](Transaction &later, UndoRun &) -> base::Done {
            ET_TRY(setConfirmed(later, id, rowVersion + 1, old));
            return {};
        });
    return edited;
}

base::Result<Undo> LeaverOperations::remove(
    Transaction &transaction, LeaverSituationId id, int rowVersion)
{
    ET_ASSIGN(const LeaverSituation before, existing(transaction, id));
    ET_ASSIGN(const bool gone, LeaverRepository::remove(transaction, id, rowVersion));
    ET_TRY(unlessChanged(transaction, gone, before.uuid));
    ET_TRY(transaction.record(
        u"leaver.remove"_s, subjectOf(before.uuid), changesBetween(before.details, std::nullopt)));
    Undo undo;
    undo.steps.push_back(
        [before](Transaction &later, UndoRun &) { return insertAgain(later, before); });
    return undo;
}

} // namespace outcomes

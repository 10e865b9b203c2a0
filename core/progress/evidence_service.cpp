#include "core/progress/evidence_service.h"

#include "core/progress/evidence_repository.h"
#include "core/progress/observation_repository.h"
#include "core/security/policy.h"
#include "core/security/workspace.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace progress {

using security::Operation;
using security::Permit;
using security::Scope;
using security::Transaction;

namespace {

// The observation, read for an operation on whom it is about.
struct Judged {
    Permit permit;
    Observation observation;
};

base::Result<Judged> judged(security::Workspace &workspace, Operation operation, ObservationId id)
{
    ET_ASSIGN(const Permit reading, workspace.require(operation));
    ET_ASSIGN(auto found, ObservationRepository::find(workspace.database(), reading, id));
    if (!found)
        return base::fail(security::notThere());
    ET_ASSIGN(const Permit permit,
        workspace.require(operation, {Scope::Kind::Student, found->details.student.value()}));
    return Judged{permit, std::move(*found)};
}

base::Done checkAuthor(const Judged &about)
{
    if (about.observation.author == about.permit.account()
        || about.permit.reach() == security::Reach::All)
        return {};
    return base::fail(errors::kOfAnother,
        QCoreApplication::translate("progress",
            "This was written by %1, who alone adds or removes its photos, or the director.")
            .arg(about.observation.authorName));
}

base::Done removeRow(
    Transaction &transaction, EvidenceId id, const QString &observation, const QString &action)
{
    ET_ASSIGN(const bool removed, EvidenceRepository::remove(transaction, id));
    if (!removed)
        return base::fail(security::notThere());
    return transaction.record(action, {u"observation"_s, observation});
}

} // namespace

EvidenceService::EvidenceService(security::Workspace &workspace)
    : m_workspace(workspace)
{
}

base::Result<EvidenceFile> EvidenceService::read(EvidenceId id)
{
    ET_ASSIGN(const Permit reading, m_workspace.require(Operation::ReadProgress));
    ET_ASSIGN(auto found, EvidenceRepository::find(m_workspace.database(), reading, id));
    if (!found)
        return base::fail(security::notThere());
    ET_TRY(judged(m_workspace, Operation::ReadProgress, found->line.observation));
    if (EvidenceRepository::hashOf(found->file.bytes) != found->hash) {
        return base::fail(errors::kEvidenceAltered,
            QCoreApplication::translate("progress",
                "“%1” is no longer as it was added: the school file is damaged. Restore a backup, "
                "or add the file again.")
                .arg(found->file.shownName));
    }
    return std::move(found->file);
}

base::Result<AddedEvidence> EvidenceService::add(
    ObservationId observation, const EvidenceFile &file)
{
    ET_ASSIGN(const Judged about, judged(m_workspace, Operation::ObserveProgress, observation));
    ET_TRY(checkAuthor(about));
    ET_ASSIGN(Transaction transaction, Transaction::begin(m_workspace, about.permit));
    const QString uuid = about.observation.uuid;
    EvidenceLine line{
        EvidenceId(0), observation, file.shownName, file.mediaType, transaction.now()};
    ET_ASSIGN(line.id,
        EvidenceRepository::insert(transaction, security::Workspace::newUuid(), observation, file));
    ET_TRY(transaction.record(
        u"evidence.add"_s, {u"observation"_s, uuid}, {{u"evidence"_s, {}, file.mediaType}}));
    ET_TRY(transaction.commit());
    const EvidenceId id = line.id;
    return AddedEvidence{line, {{[id, uuid](Transaction &later, security::UndoRun &) {
                             return removeRow(later, id, uuid, u"evidence.undo"_s);
                         }}}};
}

base::Done EvidenceService::remove(EvidenceId id)
{
    ET_ASSIGN(const Permit reading, m_workspace.require(Operation::ObserveProgress));
    ET_ASSIGN(const auto found, EvidenceRepository::find(m_workspace.database(), reading, id));
    if (!found)
        return base::fail(security::notThere());
    ET_ASSIGN(const Judged about,
        judged(m_workspace, Operation::ObserveProgress, found->line.observation));
    ET_TRY(checkAuthor(about));
    ET_ASSIGN(Transaction transaction, Transaction::begin(m_workspace, about.permit));
    ET_TRY(removeRow(transaction, id, about.observation.uuid, u"evidence.remove"_s));
    return transaction.commit();
}

base::Done EvidenceService::undo(const security::Undo &undo)
{
    return security::takeBack(m_workspace, Operation::ObserveProgress, undo);
}

} // namespace progress

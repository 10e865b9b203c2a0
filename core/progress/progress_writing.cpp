#include "core/base/format.h"
#include "core/base/text.h"
#include "core/people/student_repository.h"
#include "core/progress/decision_repository.h"
#include "core/progress/grid_repository.h"
#include "core/progress/observation_repository.h"
#include "core/progress/progress_service.h"
#include "core/progress/scale_repository.h"
#include "core/security/policy.h"
#include "core/security/workspace.h"

#include <QCoreApplication>

#include <set>

using namespace Qt::Literals::StringLiterals;

namespace progress {

using security::Operation;
using security::Permit;
using security::Scope;
using security::Transaction;
using security::Undo;

namespace {

constexpr int kLongestReason = 200;

// Each student once; refused as a whole when one of them is none of one's own.
base::Result<Permit> permitFor(
    security::Workspace &workspace, const std::set<people::StudentId> &students)
{
    ET_ASSIGN(Permit permit, workspace.require(Operation::ObserveProgress));
    for (const people::StudentId student : students) {
        ET_TRY(
            workspace.require(Operation::ObserveProgress, {Scope::Kind::Student, student.value()}));
        ET_ASSIGN(const auto young,
            people::StudentRepository::find(workspace.database(), permit, student));
        if (!young)
            return base::fail(security::notThere());
    }
    return permit;
}

base::Done checkOffered(const Transaction &transaction, diplomas::CompetencyId competency)
{
    ET_ASSIGN(const auto offered,
        GridRepository::isOffered(transaction.database(), transaction.permit(), competency));
    if (!offered)
        return base::fail(security::notThere());
    if (!*offered) {
        return base::fail(errors::kCompetencyRetired,
            QCoreApplication::translate("progress",
                "This competency is no longer part of the diploma: note it on the one that "
                "replaces it."));
    }
    return {};
}

base::Result<QString> checkedReason(const QString &why)
{
    ET_ASSIGN(const QString reason,
        base::cleanLine(why, QCoreApplication::translate("progress", "Reason"), kLongestReason));
    if (reason.isEmpty()) {
        return base::fail(errors::kMissingWhy,
            QCoreApplication::translate("progress", "Say why it is withdrawn."));
    }
    return reason;
}

QString takenBack()
{
    return QCoreApplication::translate("progress", "Undone at once");
}

tl::unexpected<base::Error> alreadySo()
{
    return base::fail(errors::kWithdrawn,
        QCoreApplication::translate("progress",
            "Somebody has withdrawn this, or brought it back, in the meantime: look again."));
}

// One's own word is withdrawn by oneself; another's by whoever reaches the whole school.
base::Done checkAuthor(const Permit &permit, security::AccountId author, const QString &authorName)
{
    if (author == permit.account() || permit.reach() == security::Reach::All)
        return {};
    return base::fail(errors::kOfAnother,
        QCoreApplication::translate(
            "progress", "This was written by %1, who alone withdraws it, or the director.")
            .arg(authorName));
}

template <class Repository, class Row>
base::Done setWithdrawn(Transaction &transaction, const Row &row, const security::Subject &subject,
    const std::optional<QString> &reason, const QString &action)
{
    ET_ASSIGN(const bool written, Repository::setWithdrawn(transaction, row.id, reason));
    if (!written)
        return alreadySo();
    return transaction.record(action, subject, {{u"reason"_s, {}, reason}});
}

security::Subject subjectOf(const Observation &one)
{
    return {u"observation"_s, one.uuid};
}

security::Subject subjectOf(const DecidedLevel &one)
{
    return {u"decided-level"_s, one.uuid};
}

// Withdraws what was written, or brings back what was withdrawn.
template <class Repository, class Row>
Undo wayBack(const std::vector<Row> &rows, bool wasWritten, const QString &action)
{
    Undo undo;
    for (const Row &row : rows) {
        undo.steps.push_back(
            [row, wasWritten, action](Transaction &later, security::UndoRun &) -> base::Done {
                return setWithdrawn<Repository>(later, row, subjectOf(row),
                    wasWritten ? std::optional(takenBack()) : std::nullopt, action);
            });
    }
    return undo;
}

} // namespace

base::Result<Observed> ProgressService::observe(const std::vector<ObservationDetails> &seen)
{
    std::set<people::StudentId> students;
    for (const ObservationDetails &one : seen)
        students.insert(one.student);
    ET_ASSIGN(const Permit permit, permitFor(m_workspace, students));
    ET_ASSIGN(Transaction transaction, Transaction::begin(m_workspace, permit));
    ET_ASSIGN(const Scale scale, ScaleRepository::scale(transaction.database(), permit));
    Observed observed;
    for (const ObservationDetails &typed : seen) {
        Observation one;
        ET_ASSIGN(one.details, checked(typed, scale, transaction.today()));
        ET_TRY(checkOffered(transaction, one.details.competency));
        one.uuid = security::Workspace::newUuid();
        one.author = permit.account();
        one.authorName = m_workspace.signedIn()->name;
        one.notedAt = transaction.now();
        ET_ASSIGN(one.id, ObservationRepository::insert(transaction, one));
        ET_TRY(transaction.record(u"observation.add"_s, subjectOf(one),
            {{u"level"_s, {}, shownValue(one.details, scale)},
                {u"day"_s, {}, base::formatDate(one.details.seenOn)}}));
        observed.observations.push_back(std::move(one));
    }
    ET_TRY(transaction.commit());
    observed.undo =
        wayBack<ObservationRepository>(observed.observations, true, u"observation.undo"_s);
    return observed;
}

base::Result<Observed> ProgressService::withdraw(ObservationId id, const QString &why)
{
    ET_ASSIGN(const auto reading, m_workspace.require(Operation::ObserveProgress));
    ET_ASSIGN(const auto found, ObservationRepository::find(m_workspace.database(), reading, id));
    if (!found)
        return base::fail(security::notThere());
    ET_ASSIGN(const Permit permit, permitFor(m_workspace, {found->details.student}));
    ET_TRY(checkAuthor(permit, found->author, found->authorName));
    ET_ASSIGN(const QString reason, checkedReason(why));
    ET_ASSIGN(Transaction transaction, Transaction::begin(m_workspace, permit));
    ET_TRY(setWithdrawn<ObservationRepository>(
        transaction, *found, subjectOf(*found), reason, u"observation.withdraw"_s));
    ET_TRY(transaction.commit());
    return Observed{{*found},
        wayBack<ObservationRepository, Observation>({*found}, false, u"observation.undo"_s)};
}

base::Result<Decided> ProgressService::decide(const std::vector<Decision> &decisions)
{
    std::set<people::StudentId> students;
    for (const Decision &one : decisions)
        students.insert(one.student);
    ET_ASSIGN(const Permit permit, permitFor(m_workspace, students));
    ET_ASSIGN(Transaction transaction, Transaction::begin(m_workspace, permit));
    ET_ASSIGN(const Scale scale, ScaleRepository::scale(transaction.database(), permit));
    Decided decided;
    for (const Decision &wanted : decisions) {
        const Level *level = scale.find(wanted.level);
        if (!level || level->retired) {
            return base::fail(errors::kLevelRetired,
                QCoreApplication::translate(
                    "progress", "This level is no longer used in the school: choose another one."));
        }
        ET_TRY(checkOffered(transaction, wanted.competency));
        DecidedLevel one{DecidedLevelId(0), security::Workspace::newUuid(), wanted.student,
            wanted.competency, wanted.level, transaction.today(), wanted.proposal,
            wanted.isTakenOver, permit.account(), m_workspace.signedIn()->name, transaction.now(),
            {}, {}};
        ET_ASSIGN(one.id, DecisionRepository::insert(transaction, one));
        ET_TRY(transaction.record(u"decided-level.decide"_s, subjectOf(one),
            {{u"level"_s, {}, level->details.name},
                {u"day"_s, {}, base::formatDate(one.decidedOn)}}));
        decided.decisions.push_back(std::move(one));
    }
    ET_TRY(transaction.commit());
    decided.undo = wayBack<DecisionRepository>(decided.decisions, true, u"decided-level.undo"_s);
    return decided;
}

base::Result<Decided> ProgressService::withdraw(DecidedLevelId id, const QString &why)
{
    ET_ASSIGN(const auto reading, m_workspace.require(Operation::ObserveProgress));
    ET_ASSIGN(const auto found, DecisionRepository::find(m_workspace.database(), reading, id));
    if (!found)
        return base::fail(security::notThere());
    ET_ASSIGN(const Permit permit, permitFor(m_workspace, {found->student}));
    ET_TRY(checkAuthor(permit, found->author, found->authorName));
    ET_ASSIGN(const QString reason, checkedReason(why));
    ET_ASSIGN(Transaction transaction, Transaction::begin(m_workspace, permit));
    ET_TRY(setWithdrawn<DecisionRepository>(
        transaction, *found, subjectOf(*found), reason, u"decided-level.withdraw"_s));
    ET_TRY(transaction.commit());
    return Decided{{*found},
        wayBack<DecisionRepository, DecidedLevel>({*found}, false, u"decided-level.undo"_s)};
}

base::Done ProgressService::undo(const Undo &undo)
{
    return security::takeBack(m_workspace, Operation::ObserveProgress, undo);
}

} // namespace progress

#include "core/progress/decision_repository.h"

#include "core/storage/statement.h"

using namespace Qt::Literals::StringLiterals;

namespace progress {

namespace {

using security::Permit;
using security::Transaction;

const QString kDecisions =
    u"SELECT d.id, d.uuid, d.student_id, d.competency_id, d.level_id, d.decided_on, d.proposal, "
    "d.is_taken_over, d.author_id, a.name, d.noted_at, d.withdrawn_at, d.withdrawn_reason "
    "FROM decided_level d JOIN account a ON a.id = d.author_id WHERE "_s;
const QString kNewestFirst = u" ORDER BY d.noted_at DESC, d.id DESC"_s;
const QString kInsert =
    u"INSERT INTO decided_level (uuid, student_id, competency_id, level_id, decided_on, proposal, "
    "is_taken_over, author_id, noted_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id"_s;
const QString kWithdraw = u"UPDATE decided_level SET withdrawn_at = ?, withdrawn_reason = ? "
                          "WHERE id = ? AND withdrawn_at IS NULL"_s;
const QString kBringBack = u"UPDATE decided_level SET withdrawn_at = NULL, withdrawn_reason = '' "
                           "WHERE id = ? AND withdrawn_at IS NOT NULL"_s;

base::Result<DecidedLevel> decisionOf(const storage::Statement &row)
{
    DecidedLevel one;
    one.id = row.id<DecidedLevelTag>(0);
    one.uuid = row.text(1);
    one.student = row.id<people::StudentTag>(2);
    one.competency = row.id<diplomas::CompetencyTag>(3);
    one.level = row.id<LevelTag>(4);
    one.decidedOn = row.date(5);
    if (!row.text(6).isEmpty()) {
        ET_ASSIGN(one.proposal, ruleFrom(row.text(6)));
    }
    one.isTakenOver = row.flag(7);
    one.author = row.id<security::AccountTag>(8);
    one.authorName = row.text(9);
    one.notedAt = row.instant(10);
    if (!row.isNull(11))
        one.withdrawnAt = row.instant(11);
    one.withdrawnReason = row.text(12);
    return one;
}

base::Result<std::vector<DecidedLevel>> decisionsOf(
    storage::Database &database, const QString &where, const QVariant &key)
{
    storage::Statement row(database, kDecisions + where + kNewestFirst);
    ET_TRY(row.execute({key}));
    std::vector<DecidedLevel> decisions;
    while (row.next()) {
        ET_ASSIGN(DecidedLevel one, decisionOf(row));
        decisions.push_back(std::move(one));
    }
    ET_TRY(row.finished());
    return decisions;
}

} // namespace

base::Result<std::vector<DecidedLevel>> DecisionRepository::ofStudent(
    storage::Database &database, const Permit &, people::StudentId student)
{
    return decisionsOf(database, u"d.student_id = ?"_s, storage::bound(student));
}

base::Result<std::optional<DecidedLevel>> DecisionRepository::find(
    storage::Database &database, const Permit &, DecidedLevelId id)
{
    ET_ASSIGN(auto found, decisionsOf(database, u"d.id = ?"_s, storage::bound(id)));
    return found.empty() ? std::nullopt : std::optional(std::move(found.front()));
}

base::Result<DecidedLevelId> DecisionRepository::insert(
    Transaction &transaction, const DecidedLevel &decision)
{
    storage::Statement insert(transaction.database(), kInsert);
    ET_TRY(insert.run(decision.uuid, decision.student, decision.competency, decision.level,
        decision.decidedOn, decision.proposal ? storedName(*decision.proposal) : QString(),
        decision.isTakenOver, decision.author, decision.notedAt));
    ET_ASSIGN(const qint64 key, storage::singleInteger(insert));
    return DecidedLevelId(key);
}

base::Result<bool> DecisionRepository::setWithdrawn(
    Transaction &transaction, DecidedLevelId id, const std::optional<QString> &reason)
{
    storage::Statement update(transaction.database(), reason ? kWithdraw : kBringBack);
    ET_TRY(reason ? update.run(transaction.now(), *reason, id) : update.run(id));
    return update.affectedRows() == 1;
}

} // namespace progress

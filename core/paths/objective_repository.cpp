#include "core/paths/objective_repository.h"

#include "core/storage/statement.h"

using namespace Qt::Literals::StringLiterals;

namespace paths {

namespace {

using security::Permit;
using security::Transaction;

const QString kColumns =
    u"SELECT o.id, o.uuid, o.student_id, o.kind, o.words, o.set_on, o.due_on, o.closed_on, "
    "o.outcome, o.set_by, a.name, o.row_version FROM objective o "
    "JOIN account a ON a.id = o.set_by"_s;
const QString kInsert =
    u"INSERT INTO objective (uuid, student_id, kind, words, set_on, due_on, closed_on, outcome, "
    "set_by) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id"_s;
const QString kUpdate =
    u"UPDATE objective SET words = ?, set_on = ?, due_on = ?, closed_on = ?, outcome = ?, "
    "row_version = row_version + 1 WHERE id = ? AND row_version = ?"_s;
const QString kRemove = u"DELETE FROM objective WHERE id = ? AND row_version = ?"_s;

base::Result<Objective> objectiveOf(const storage::Statement &row)
{
    Objective one{.student = row.id<people::StudentTag>(2)};
    one.id = row.id<ObjectiveTag>(0);
    one.uuid = row.text(1);
    ET_ASSIGN(one.details.kind, objectiveKindFrom(row.text(3)));
    one.details.words = row.text(4);
    one.details.setOn = row.date(5);
    one.details.dueOn = row.optionalDate(6);
    one.details.closedOn = row.optionalDate(7);
    ET_ASSIGN(one.details.outcome, objectiveOutcomeFrom(row.text(8)));
    one.setBy = row.id<security::AccountTag>(9);
    one.setByName = row.text(10);
    one.rowVersion = row.smallInteger(11);
    return one;
}

base::Result<std::vector<Objective>> read(
    storage::Database &database, const QString &where, qint64 key)
{
    storage::Statement row(database, kColumns + where);
    ET_TRY(row.run(key));
    std::vector<Objective> found;
    while (row.next()) {
        ET_ASSIGN(auto one, objectiveOf(row));
        found.push_back(std::move(one));
    }
    ET_TRY(row.finished());
    return found;
}

} // namespace

base::Result<std::vector<Objective>> ObjectiveRepository::ofStudent(
    storage::Database &database, const Permit &, people::StudentId student)
{
    return read(
        database, u" WHERE o.student_id = ? ORDER BY o.set_on DESC, o.id DESC"_s, student.value());
}

base::Result<std::optional<Objective>> ObjectiveRepository::find(
    storage::Database &database, const Permit &, ObjectiveId id)
{
    ET_ASSIGN(auto found, read(database, u" WHERE o.id = ?"_s, id.value()));
    return found.empty() ? std::nullopt : std::optional(std::move(found.front()));
}

base::Result<ObjectiveId> ObjectiveRepository::insert(
    Transaction &transaction, const Objective &objective)
{
    const ObjectiveDetails &details = objective.details;
    storage::Statement insert(transaction.database(), kInsert);
    ET_TRY(insert.run(objective.uuid, objective.student, storedName(details.kind), details.words,
        details.setOn, details.dueOn, details.closedOn, storedName(details.outcome),
        objective.setBy));
    ET_ASSIGN(const qint64 id, storage::singleInteger(insert));
    return ObjectiveId(id);
}

base::Result<bool> ObjectiveRepository::update(
    Transaction &transaction, const Objective &objective, int rowVersion)
{
    const ObjectiveDetails &details = objective.details;
    storage::Statement update(transaction.database(), kUpdate);
    ET_TRY(update.run(details.words, details.setOn, details.dueOn, details.closedOn,
        storedName(details.outcome), objective.id, rowVersion));
    return update.affectedRows() == 1;
}

base::Result<bool> ObjectiveRepository::remove(
    Transaction &transaction, ObjectiveId id, int rowVersion)
{
    storage::Statement remove(transaction.database(), kRemove);
    ET_TRY(remove.run(id, rowVersion));
    return remove.affectedRows() == 1;
}

} // namespace paths

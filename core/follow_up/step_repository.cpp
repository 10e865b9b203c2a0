#include "core/follow_up/step_repository.h"

#include "core/enrolment/own_students.h"
#include "core/security/workspace.h"
#include "core/storage/statement.h"

using namespace Qt::Literals::StringLiterals;

namespace follow_up {

namespace {

using security::Permit;
using security::Transaction;

const QString kSteps =
    u"SELECT t.id, t.enrolment_id, e.student_id, t.month, t.rule_code, t.step, t.taken_on, "
    "t.channel, t.by_name, t.note, a.name, t.row_version, t.document_id FROM attendance_step t "
    "JOIN enrolment e ON e.id = t.enrolment_id JOIN account a ON a.id = t.noted_by "
    "WHERE t.withdrawn_at IS NULL"_s;
const QString kInsert =
    u"INSERT INTO attendance_step (uuid, enrolment_id, rule_code, month, step, taken_on, channel, "
    "by_name, note, document_id, noted_at, noted_by) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
    "RETURNING id"_s;
const QString kSetWithdrawn = u"UPDATE attendance_step SET withdrawn_at = ?, withdrawn_reason = ?, "
                              "row_version = row_version + 1 WHERE id = ? AND row_version = ?"_s;

base::Result<std::vector<Step>> stepsOf(
    storage::Database &database, const QString &sql, const QVariantList &values)
{
    storage::Statement row(database, sql);
    ET_TRY(row.execute(values));
    std::vector<Step> steps;
    while (row.next()) {
        ET_ASSIGN(const StepKind kind, stepKindFrom(row.text(5)));
        ET_ASSIGN(const StepChannel channel, stepChannelFrom(row.text(7)));
        Step step{row.id<StepTag>(0), row.id<enrolment::EnrolmentTag>(1),
            row.id<people::StudentTag>(2), {}, row.text(10), row.smallInteger(11)};
        step.details = {row.date(3), std::nullopt, kind, row.date(6), channel, row.text(8),
            row.text(9), row.optionalId<records::DocumentTag>(12)};
        if (!row.isNull(4))
            step.details.rule = row.text(4);
        steps.push_back(std::move(step));
    }
    ET_TRY(row.finished());
    return steps;
}

} // namespace

base::Result<std::vector<Step>> StepRepository::list(
    storage::Database &database, const Permit &permit, const StepFilter &filter)
{
    QString sql = kSteps + u" AND t.month >= ? AND t.month <= ?"_s;
    QVariantList values{storage::bound(QDate(filter.from.year(), filter.from.month(), 1)),
        storage::bound(filter.to)};
    if (filter.student) {
        sql += u" AND e.student_id = ?"_s;
        values << storage::bound(*filter.student);
    }
    if (permit.reach() == security::Reach::Own) {
        sql += u" AND e.student_id IN ("_s + enrolment::ownStudentIds() + u')';
        values << storage::bound(permit.account());
    }
    return stepsOf(database, sql + u" ORDER BY t.taken_on, t.id"_s, values);
}

base::Result<std::optional<Step>> StepRepository::find(
    storage::Database &database, const Permit &, StepId id)
{
    ET_ASSIGN(auto steps, stepsOf(database, kSteps + u" AND t.id = ?"_s, {storage::bound(id)}));
    return steps.empty() ? std::nullopt : std::optional(std::move(steps.front()));
}

base::Result<StepId> StepRepository::insert(Transaction &transaction, const Step &step)
{
    const StepDetails &details = step.details;
    storage::Statement insert(transaction.database(), kInsert);
    ET_TRY(insert.run(security::Workspace::newUuid(), step.enrolment, details.rule, details.month,
        storedName(details.kind), details.takenOn, storedName(details.channel), details.by,
        details.note, details.document, transaction.now(), transaction.permit().account()));
    ET_ASSIGN(const qint64 id, storage::singleInteger(insert));
    return StepId(id);
}

base::Result<bool> StepRepository::setWithdrawn(
    Transaction &transaction, StepId id, int rowVersion, const std::optional<QString> &why)
{
    storage::Statement update(transaction.database(), kSetWithdrawn);
    ET_TRY(update.run(why ? std::optional(transaction.now()) : std::nullopt,
        why.value_or(QString()), id, rowVersion));
    return update.affectedRows() == 1;
}

} // namespace follow_up

#include "core/fees/fee_plan_repository.h"

#include "core/base/format.h"
#include "core/storage/database.h"
#include "core/storage/statement.h"

using namespace Qt::Literals::StringLiterals;

namespace fees {

namespace {

const QString kYear = u"SELECT id FROM school_year WHERE id = ?"_s;
const QString kPlan = u"SELECT uuid, row_version FROM fee_plan WHERE year_id = ?"_s;
const QString kLines = u"SELECT l.kind, l.label, l.cents, l.diploma_id FROM fee_plan_line l JOIN "
                       u"fee_plan p ON p.id = l.plan_id "
                       "WHERE p.year_id = ? ORDER BY l.position"_s;
const QString kAdd = u"INSERT INTO fee_plan (uuid, year_id) VALUES (?, ?) RETURNING id"_s;
const QString kRaise = u"UPDATE fee_plan SET row_version = row_version + 1 WHERE year_id = ? AND "
                       "row_version = ? RETURNING id"_s;
const QString kRemoveLines = u"DELETE FROM fee_plan_line WHERE plan_id = ?"_s;
const QString kAddLine = u"INSERT INTO fee_plan_line (plan_id, position, kind, label, cents, "
                         u"diploma_id) VALUES (?, ?, ?, ?, ?, "
                         "?)"_s;
const QString kLastChange =
    u"SELECT coalesce(a.name, ''), e.at FROM audit_entry e LEFT JOIN account a ON a.id = "
    "e.account_id WHERE e.object_uuid = ? AND e.outcome = 'done' ORDER BY e.seq DESC LIMIT 1"_s;

base::Done addLines(
    security::Transaction &transaction, qint64 plan, const std::vector<FeeLine> &lines)
{
    storage::Statement statement(transaction.database(), kAddLine);
    int position = 0;
    for (const FeeLine &line : lines)
        ET_TRY(statement.run(
            plan, ++position, storedName(line.kind), line.label, line.amount, line.diploma));
    return {};
}

} // namespace

base::Result<std::optional<FeePlan>> FeePlanRepository::ofYear(
    storage::Database &database, const security::Permit &permit, school::SchoolYearId year)
{
    Q_ASSERT(permit.operation() == security::Operation::ReadFees
        || permit.operation() == security::Operation::ManageFees);
    {
        storage::Statement known(database, kYear);
        ET_TRY(known.run(year));
        if (!known.next()) {
            ET_TRY(known.finished());
            return std::nullopt;
        }
    }
    FeePlan plan{year, {}, 0, {}};
    storage::Statement head(database, kPlan);
    ET_TRY(head.run(year));
    if (head.next()) {
        plan.uuid = head.text(0);
        plan.rowVersion = head.integer(1);
    }
    ET_TRY(head.finished());
    storage::Statement line(database, kLines);
    ET_TRY(line.run(year));
    while (line.next())
        plan.lines.push_back({feeKindFrom(line.text(0)), line.text(1), line.money(2),
            line.optionalId<diplomas::DiplomaTag>(3)});
    ET_TRY(line.finished());
    return plan;
}

base::Done FeePlanRepository::add(security::Transaction &transaction, const FeePlan &plan)
{
    storage::Statement statement(transaction.database(), kAdd);
    ET_TRY(statement.run(plan.uuid, plan.year));
    ET_ASSIGN(const qint64 id, storage::singleInteger(statement));
    return addLines(transaction, id, plan.lines);
}

base::Result<bool> FeePlanRepository::replace(
    security::Transaction &transaction, const FeePlan &plan)
{
    storage::Statement raise(transaction.database(), kRaise);
    ET_TRY(raise.run(plan.year, plan.rowVersion));
    if (!raise.next()) {
        ET_TRY(raise.finished());
        return false;
    }
    const qint64 id = raise.integer(0);
    storage::Statement remove(transaction.database(), kRemoveLines);
    ET_TRY(remove.run(id));
    ET_TRY(addLines(transaction, id, plan.lines));
    return true;
}

base::Result<QString> FeePlanRepository::lastChange(
    const security::Transaction &transaction, const QString &uuid)
{
    storage::Statement statement(transaction.database(), kLastChange);
    ET_TRY(statement.run(uuid));
    if (statement.next())
        return u"%1, %2"_s.arg(statement.text(0), base::formatInstant(statement.instant(1)));
    ET_TRY(statement.finished());
    return QString();
}

} // namespace fees

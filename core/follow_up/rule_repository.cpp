#include "core/follow_up/rule_repository.h"

#include "core/storage/statement.h"

using namespace Qt::Literals::StringLiterals;

namespace follow_up {

namespace {

const QString kAll = u"SELECT code, label, counter, at_least, step, under_16, from_16, from_18, "
                     "source, position, retired, row_version FROM attendance_rule "
                     "ORDER BY position, code"_s;
const QString kInsert =
    u"INSERT INTO attendance_rule (label, counter, at_least, step, under_16, from_16, from_18, "
    "source, position, retired, code) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s;
const QString kUpdate =
    u"UPDATE attendance_rule SET label = ?, counter = ?, at_least = ?, step = ?, under_16 = ?, "
    "from_16 = ?, from_18 = ?, source = ?, position = ?, retired = ?, "
    "row_version = row_version + 1 WHERE code = ? AND row_version = ?"_s;

} // namespace

base::Result<std::vector<Rule>> RuleRepository::all(storage::Database &database)
{
    storage::Statement row(database, kAll);
    ET_TRY(row.run());
    std::vector<Rule> rules;
    while (row.next()) {
        ET_ASSIGN(const Counter counter, counterFrom(row.text(2)));
        ET_ASSIGN(const StepKind step, stepKindFrom(row.text(4)));
        rules.push_back({row.text(0),
            {row.text(1), counter, row.smallInteger(3), step, row.text(5), row.text(6), row.text(7),
                row.text(8)},
            row.smallInteger(9), row.flag(10), row.smallInteger(11)});
    }
    ET_TRY(row.finished());
    return rules;
}

base::Done RuleRepository::insert(security::Transaction &transaction, const Rule &rule)
{
    const RuleDetails &details = rule.details;
    storage::Statement insert(transaction.database(), kInsert);
    return insert.run(details.label, storedName(details.counter), details.atLeast,
        storedName(details.step), details.under16, details.from16, details.from18, details.source,
        rule.position, rule.retired, rule.code);
}

base::Result<bool> RuleRepository::update(
    security::Transaction &transaction, const Rule &rule, int rowVersion)
{
    const RuleDetails &details = rule.details;
    storage::Statement update(transaction.database(), kUpdate);
    ET_TRY(update.run(details.label, storedName(details.counter), details.atLeast,
        storedName(details.step), details.under16, details.from16, details.from18, details.source,
        rule.position, rule.retired, rule.code, rowVersion));
    return update.affectedRows() == 1;
}

} // namespace follow_up

#include "core/evaluations/evaluation_repository.h"

#include "core/base/text.h"
#include "core/people/student.h"
#include "core/storage/database.h"
#include "core/storage/statement.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace evaluations {

namespace {

using security::Permit;
using security::Transaction;

const QString kEvaluations =
    u"SELECT v.id, v.uuid, v.group_id, v.subject, v.title, v.taken_on, v.out_of_hundredths, "
    "v.coefficient_hundredths, v.staff_id, g.name, coalesce(s.first_name, ''), "
    "coalesce(s.last_name, ''), (SELECT count(*) FROM evaluation_mark k "
    "WHERE k.evaluation_id = v.id AND k.mark_hundredths IS NOT NULL), "
    "(SELECT count(*) FROM evaluation_mark k WHERE k.evaluation_id = v.id AND k.without <> ''), "
    "v.row_version FROM evaluation v JOIN training_group g ON g.id = v.group_id "
    "LEFT JOIN staff s ON s.id = v.staff_id "_s;
const QString kOwnGroup =
    u" AND v.group_id IN (SELECT gs.group_id FROM school_year y JOIN group_staff gs "
    "ON gs.valid_from <= y.last_day AND (gs.valid_to IS NULL OR gs.valid_to >= y.first_day) "
    "JOIN staff o ON o.id = gs.staff_id WHERE y.state = 'current' AND o.account_id = ?)"_s;
const QString kMarks =
    u"SELECT e.id, e.student_id, p.last_name, p.used_name, p.first_names, p.used_first_name, "
    "k.mark_hundredths, coalesce(k.without, '') FROM evaluation v "
    "JOIN school_year y ON y.first_day <= v.taken_on AND y.last_day >= v.taken_on "
    "JOIN enrolment e ON e.year_id = y.id JOIN student p ON p.id = e.student_id "
    "LEFT JOIN evaluation_mark k ON k.evaluation_id = v.id AND k.enrolment_id = e.id "
    "WHERE v.id = ? AND (k.evaluation_id IS NOT NULL OR (e.entry_on <= v.taken_on "
    "AND coalesce(e.exit_on, v.taken_on) >= v.taken_on AND EXISTS (SELECT 1 "
    "FROM group_membership m WHERE m.enrolment_id = e.id AND m.group_id = v.group_id "
    "AND m.valid_from <= v.taken_on AND coalesce(m.valid_to, v.taken_on) >= v.taken_on))) "
    "ORDER BY p.sort_key, p.id, e.id"_s;
const QString kLines =
    u"SELECT k.enrolment_id, v.group_id, v.subject, coalesce(s.first_name, ''), "
    "coalesce(s.last_name, ''), v.out_of_hundredths, v.coefficient_hundredths, "
    "k.mark_hundredths, k.without FROM evaluation_mark k "
    "JOIN evaluation v ON v.id = k.evaluation_id JOIN term t ON t.first_day <= v.taken_on "
    "AND t.last_day >= v.taken_on LEFT JOIN staff s ON s.id = v.staff_id WHERE t.id = ? "
    "ORDER BY v.taken_on, v.id, k.enrolment_id"_s;
const QString kInsert =
    u"INSERT INTO evaluation (uuid, group_id, subject, title, taken_on, out_of_hundredths, "
    "coefficient_hundredths, staff_id, recorded_by) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) "
    "RETURNING id"_s;
const QString kUpdate =
    u"UPDATE evaluation SET group_id = ?, subject = ?, title = ?, taken_on = ?, "
    "out_of_hundredths = ?, coefficient_hundredths = ?, staff_id = ?, "
    "row_version = row_version + 1 WHERE id = ? AND row_version = ?"_s;
const QString kRemoveMarks =
    u"DELETE FROM evaluation_mark WHERE evaluation_id IN (SELECT v.id FROM evaluation v "
    "WHERE v.id = ? AND v.row_version = ?)"_s;
const QString kRemove = u"DELETE FROM evaluation WHERE id = ? AND row_version = ?"_s;
const QString kSetMark =
    u"INSERT INTO evaluation_mark (evaluation_id, enrolment_id, mark_hundredths, without) "
    "VALUES (?, ?, ?, ?) ON CONFLICT (evaluation_id, enrolment_id) DO UPDATE "
    "SET mark_hundredths = excluded.mark_hundredths, without = excluded.without"_s;
const QString kClearMark =
    u"DELETE FROM evaluation_mark WHERE evaluation_id = ? AND enrolment_id = ?"_s;

QString nameAt(const storage::Statement &row, int first)
{
    return QString(row.text(first) + u' ' + row.text(first + 1)).trimmed();
}

base::Result<Mark> markAt(const storage::Statement &row, int column)
{
    Mark mark;
    if (!row.isNull(column))
        mark.hundredths = row.smallInteger(column);
    if (const QString stored = row.text(column + 1); !stored.isEmpty()) {
        ET_ASSIGN(mark.without, withoutFrom(stored));
    }
    return mark;
}

Evaluation evaluationOf(const storage::Statement &row)
{
    Evaluation evaluation;
    evaluation.id = row.id<EvaluationTag>(0);
    evaluation.uuid = row.text(1);
    evaluation.details = {row.id<school::GroupTag>(2), row.text(3), row.text(4), row.date(5),
        row.smallInteger(6), row.smallInteger(7), row.optionalId<school::StaffTag>(8)};
    evaluation.groupName = row.text(9);
    evaluation.staffName = nameAt(row, 10);
    evaluation.marks = row.smallInteger(12);
    evaluation.without = row.smallInteger(13);
    evaluation.rowVersion = row.smallInteger(14);
    return evaluation;
}

base::Result<std::vector<Evaluation>> evaluationsOf(
    storage::Database &database, const Permit &permit, const QString &where, QVariantList values)
{
    QString sql = kEvaluations + where;
    if (permit.reach() == security::Reach::Own) {
        sql += kOwnGroup;
        values << storage::bound(permit.account());
    }
    storage::Statement row(database, sql + u" ORDER BY v.taken_on DESC, v.id DESC"_s);
    ET_TRY(row.execute(values));
    std::vector<Evaluation> found;
    while (row.next())
        found.push_back(evaluationOf(row));
    ET_TRY(row.finished());
    return found;
}

} // namespace

base::Result<std::optional<Evaluation>> EvaluationRepository::find(
    storage::Database &database, const Permit &permit, EvaluationId id)
{
    ET_ASSIGN(
        auto found, evaluationsOf(database, permit, u"WHERE v.id = ?"_s, {storage::bound(id)}));
    return found.empty() ? std::nullopt : std::optional(std::move(found.front()));
}

base::Result<std::vector<Evaluation>> EvaluationRepository::ofTerm(storage::Database &database,
    const Permit &permit, school::TermId term, std::optional<school::GroupId> group)
{
    QString where = u"JOIN term t ON t.first_day <= v.taken_on AND t.last_day >= v.taken_on "
                    "WHERE t.id = ?"_s;
    QVariantList values{storage::bound(term)};
    if (group) {
        where += u" AND v.group_id = ?"_s;
        values << storage::bound(*group);
    }
    return evaluationsOf(database, permit, where, values);
}

base::Result<std::vector<MarkRow>> EvaluationRepository::marks(
    storage::Database &database, const Permit &, EvaluationId id)
{
    storage::Statement row(database, kMarks);
    ET_TRY(row.run(id));
    std::vector<MarkRow> rows;
    while (row.next()) {
        const auto shown = [&row](int stored, int used) {
            return row.text(used).isEmpty() ? row.text(stored) : row.text(used);
        };
        ET_ASSIGN(const Mark mark, markAt(row, 6));
        rows.push_back({row.id<enrolment::EnrolmentTag>(0), row.id<people::StudentTag>(1),
            people::listName(shown(2, 3), people::firstOf(shown(4, 5))), mark});
    }
    ET_TRY(row.finished());
    return rows;
}

base::Result<std::vector<MarkLine>> EvaluationRepository::lines(
    storage::Database &database, const Permit &, school::TermId term)
{
    storage::Statement row(database, kLines);
    ET_TRY(row.run(term));
    std::vector<MarkLine> lines;
    while (row.next()) {
        ET_ASSIGN(const Mark mark, markAt(row, 7));
        lines.push_back({row.id<enrolment::EnrolmentTag>(0), row.id<school::GroupTag>(1),
            row.text(2), nameAt(row, 3), row.smallInteger(5), row.smallInteger(6), mark});
    }
    ET_TRY(row.finished());
    return lines;
}

base::Result<QStringList> EvaluationRepository::subjects(
    storage::Database &database, const Permit &)
{
    static const QString sql = u"SELECT DISTINCT subject FROM evaluation UNION "
                               "SELECT DISTINCT subject FROM slot WHERE subject <> ''"_s;
    storage::Statement row(database, sql);
    ET_TRY(row.run());
    QStringList subjects;
    while (row.next())
        subjects += row.text(0);
    ET_TRY(row.finished());
    std::sort(subjects.begin(), subjects.end(), [](const QString &a, const QString &b) {
        return base::frenchCollator().compare(a, b) < 0;
    });
    return subjects;
}

base::Result<EvaluationId> EvaluationRepository::insert(
    Transaction &transaction, const Evaluation &evaluation)
{
    const EvaluationDetails &details = evaluation.details;
    storage::Statement insert(transaction.database(), kInsert);
    ET_TRY(insert.run(evaluation.uuid, details.group, details.subject, details.title,
        details.takenOn, details.outOfHundredths, details.coefficientHundredths, details.staff,
        transaction.permit().account()));
    ET_ASSIGN(const qint64 id, storage::singleInteger(insert));
    return EvaluationId(id);
}

base::Result<bool> EvaluationRepository::update(
    Transaction &transaction, const Evaluation &evaluation, int rowVersion)
{
    const EvaluationDetails &details = evaluation.details;
    storage::Statement update(transaction.database(), kUpdate);
    ET_TRY(update.run(details.group, details.subject, details.title, details.takenOn,
        details.outOfHundredths, details.coefficientHundredths, details.staff, evaluation.id,
        rowVersion));
    return update.affectedRows() == 1;
}

base::Result<bool> EvaluationRepository::remove(
    Transaction &transaction, EvaluationId id, int rowVersion)
{
    storage::Statement marks(transaction.database(), kRemoveMarks);
    ET_TRY(marks.run(id, rowVersion));
    storage::Statement remove(transaction.database(), kRemove);
    ET_TRY(remove.run(id, rowVersion));
    return remove.affectedRows() == 1;
}

base::Done EvaluationRepository::setMark(
    Transaction &transaction, EvaluationId id, enrolment::EnrolmentId enrolment, const Mark &mark)
{
    if (mark.isEmpty()) {
        storage::Statement clear(transaction.database(), kClearMark);
        return clear.run(id, enrolment);
    }
    storage::Statement set(transaction.database(), kSetMark);
    return set.run(
        id, enrolment, mark.hundredths, mark.without ? storedName(*mark.without) : QString());
}

} // namespace evaluations

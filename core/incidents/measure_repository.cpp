#include "core/incidents/measure_repository.h"

#include "core/enrolment/own_students.h"
#include "core/people/student.h"
#include "core/storage/statement.h"

using namespace Qt::Literals::StringLiterals;

namespace incidents {

namespace {

using security::Permit;
using security::Transaction;

// A measure is kept through its last day.
const QString kMeasures =
    u"SELECT m.id, m.uuid, m.enrolment_id, e.student_id, p.last_name, p.used_name, p.first_names, "
    "p.used_first_name, m.kind, m.reason, m.decided_on, m.from_day, m.to_day, m.heard_on, "
    "m.heard_note, m.incident_id, m.document_id, m.case_id, m.kept_until, m.withdrawn_at, "
    "m.withdrawn_reason, m.decided_by, a.name, m.row_version FROM measure m "
    "JOIN enrolment e ON e.id = m.enrolment_id JOIN student p ON p.id = e.student_id "
    "JOIN account a ON a.id = m.decided_by WHERE (m.kept_until IS NULL OR m.kept_until >= ?)"_s;
const QString kInsert =
    u"INSERT INTO measure (uuid, enrolment_id, incident_id, kind, reason, decided_on, from_day, "
    "to_day, heard_on, heard_note, case_id, document_id, kept_until, decided_by, recorded_at) "
    "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id"_s;
const QString kUpdate =
    u"UPDATE measure SET incident_id = ?, reason = ?, decided_on = ?, from_day = ?, to_day = ?, "
    "heard_on = ?, heard_note = ?, document_id = ?, kept_until = ?, withdrawn_at = ?, "
    "withdrawn_reason = ?, row_version = row_version + 1 WHERE id = ? AND row_version = ?"_s;
const QString kPast = u"SELECT count(*) FROM measure WHERE kept_until < ?"_s;
const QString kErase = u"DELETE FROM measure WHERE kept_until < ?"_s;

Measure measureOf(const storage::Statement &row)
{
    const auto shown = [&row](int stored, int used) {
        return row.text(used).isEmpty() ? row.text(stored) : row.text(used);
    };
    Measure measure;
    measure.id = row.id<MeasureTag>(0);
    measure.uuid = row.text(1);
    measure.enrolment = row.id<enrolment::EnrolmentTag>(2);
    measure.student = row.id<people::StudentTag>(3);
    measure.listName = people::listName(shown(4, 5), people::firstOf(shown(6, 7)));
    measure.details = {measureKindFrom(row.text(8)), row.text(9), row.date(10),
        row.optionalDate(11), row.optionalDate(12), row.optionalDate(13), row.text(14),
        row.optionalId<IncidentTag>(15), row.optionalId<records::DocumentTag>(16)};
    measure.absence = row.optionalId<absences::AbsenceCaseTag>(17);
    measure.keptUntil = row.optionalDate(18);
    if (!row.isNull(19))
        measure.withdrawnAt = row.instant(19);
    measure.withdrawnReason = row.text(20);
    measure.decidedBy = row.id<security::AccountTag>(21);
    measure.decidedByName = row.text(22);
    measure.rowVersion = row.smallInteger(23);
    return measure;
}

base::Result<std::vector<Measure>> measuresOf(
    storage::Database &database, const Permit &permit, QString sql, QVariantList values)
{
    if (permit.reach() == security::Reach::Own) {
        sql += u" AND p.id IN ("_s + enrolment::ownStudentIds() + u')';
        values << storage::bound(permit.account());
    }
    storage::Statement row(
        database, kMeasures + sql + u" ORDER BY m.decided_on DESC, p.sort_key, m.id DESC"_s);
    ET_TRY(row.execute(values));
    std::vector<Measure> measures;
    while (row.next())
        measures.push_back(measureOf(row));
    ET_TRY(row.finished());
    return measures;
}

} // namespace

base::Result<std::vector<Measure>> MeasureRepository::list(
    storage::Database &database, const Permit &permit, const MeasureFilter &filter, QDate today)
{
    QString sql = u" AND m.decided_on >= ? AND m.decided_on <= ?"_s;
    QVariantList values{
        storage::bound(today), storage::bound(filter.from), storage::bound(filter.to)};
    if (filter.student) {
        sql += u" AND p.id = ?"_s;
        values << storage::bound(*filter.student);
    }
    if (filter.incident) {
        sql += u" AND m.incident_id = ?"_s;
        values << storage::bound(*filter.incident);
    }
    if (!filter.withWithdrawn)
        sql += u" AND m.withdrawn_at IS NULL"_s;
    return measuresOf(database, permit, sql, values);
}

base::Result<std::optional<Measure>> MeasureRepository::find(
    storage::Database &database, const Permit &permit, MeasureId id, QDate today)
{
    ET_ASSIGN(auto found,
        measuresOf(
            database, permit, u" AND m.id = ?"_s, {storage::bound(today), storage::bound(id)}));
    return found.empty() ? std::nullopt : std::optional(std::move(found.front()));
}

base::Result<int> MeasureRepository::pastTheirDay(
    storage::Database &database, const Permit &, QDate today)
{
    storage::Statement count(database, kPast);
    ET_TRY(count.run(today));
    ET_ASSIGN(const qint64 number, storage::singleInteger(count));
    return int(number);
}

base::Result<MeasureId> MeasureRepository::insert(Transaction &transaction, const Measure &measure)
{
    const MeasureDetails &details = measure.details;
    storage::Statement insert(transaction.database(), kInsert);
    ET_TRY(insert.run(measure.uuid, measure.enrolment, details.incident, storedName(details.kind),
        details.reason, details.decidedOn, details.fromDay, details.toDay, details.heardOn,
        details.heardNote, measure.absence, details.letter, measure.keptUntil,
        transaction.permit().account(), transaction.now()));
    ET_ASSIGN(const qint64 id, storage::singleInteger(insert));
    return MeasureId(id);
}

base::Result<bool> MeasureRepository::update(
    Transaction &transaction, const Measure &measure, int rowVersion)
{
    const MeasureDetails &details = measure.details;
    storage::Statement update(transaction.database(), kUpdate);
    ET_TRY(update.run(details.incident, details.reason, details.decidedOn, details.fromDay,
        details.toDay, details.heardOn, details.heardNote, details.letter, measure.keptUntil,
        measure.withdrawnAt, measure.withdrawnReason, measure.id, rowVersion));
    return update.affectedRows() == 1;
}

base::Result<int> MeasureRepository::erasePast(Transaction &transaction)
{
    storage::Statement erase(transaction.database(), kErase);
    ET_TRY(erase.run(transaction.today()));
    return int(erase.affectedRows());
}

} // namespace incidents

#include "core/placements/placement_repository.h"

#include "core/storage/statement.h"

using namespace Qt::Literals::StringLiterals;

namespace placements {

namespace {

using security::Permit;
using security::Transaction;

const QString kColumns =
    u"SELECT p.id, p.uuid, p.enrolment_id, e.student_id, p.company_name, p.tutor, p.first_day, "
    "p.last_day, p.aim, p.case_id, p.row_version, CASE WHEN a.withdrawn_at IS NULL "
    "AND a.from_day <= p.first_day AND a.to_day >= p.last_day AND r.effect = 'elsewhere' "
    "THEN 1 ELSE 0 END FROM placement p JOIN enrolment e ON e.id = p.enrolment_id "
    "LEFT JOIN absence_case a ON a.id = p.case_id "
    "LEFT JOIN reason_code r ON r.code = a.reason_code"_s;
const QString kWeeks =
    u"SELECT count(DISTINCT h.monday) FROM hours_week h JOIN enrolment e ON e.id = h.enrolment_id "
    "JOIN nature n ON n.code = h.nature WHERE e.student_id = ? AND n.counts_as = 'practice' "
    "AND h.attended > 0"_s;
const QString kInsert =
    u"INSERT INTO placement (uuid, enrolment_id, company_name, tutor, first_day, last_day, aim, "
    "case_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?) RETURNING id"_s;
const QString kUpdate =
    u"UPDATE placement SET company_name = ?, tutor = ?, first_day = ?, last_day = ?, aim = ?, "
    "case_id = ?, row_version = row_version + 1 WHERE id = ? AND row_version = ?"_s;
const QString kRemove = u"DELETE FROM placement WHERE id = ? AND row_version = ?"_s;

base::Result<std::vector<Placement>> read(
    storage::Database &database, const QString &where, qint64 key)
{
    storage::Statement row(database, kColumns + where);
    ET_TRY(row.run(key));
    std::vector<Placement> found;
    while (row.next()) {
        Placement one{.student = row.id<people::StudentTag>(3)};
        one.id = row.id<PlacementTag>(0);
        one.uuid = row.text(1);
        one.enrolment = row.id<enrolment::EnrolmentTag>(2);
        one.details = {row.text(4), row.text(5), row.date(6), row.date(7), row.text(8)};
        one.absence = row.optionalId<absences::AbsenceCaseTag>(9);
        one.rowVersion = row.smallInteger(10);
        one.standsInRolls = one.absence && row.flag(11);
        found.push_back(std::move(one));
    }
    ET_TRY(row.finished());
    return found;
}

} // namespace

base::Result<std::vector<Placement>> PlacementRepository::ofStudent(
    storage::Database &database, const Permit &, people::StudentId student)
{
    return read(database, u" WHERE e.student_id = ? ORDER BY p.first_day DESC, p.id DESC"_s,
        student.value());
}

base::Result<std::optional<Placement>> PlacementRepository::find(
    storage::Database &database, const Permit &, PlacementId id)
{
    ET_ASSIGN(auto found, read(database, u" WHERE p.id = ?"_s, id.value()));
    return found.empty() ? std::nullopt : std::optional(std::move(found.front()));
}

base::Result<int> PlacementRepository::productionWeeks(
    storage::Database &database, const Permit &, people::StudentId student)
{
    storage::Statement count(database, kWeeks);
    ET_TRY(count.run(student));
    ET_ASSIGN(const qint64 weeks, storage::singleInteger(count));
    return int(weeks);
}

base::Result<PlacementId> PlacementRepository::insert(
    Transaction &transaction, const Placement &placement)
{
    const PlacementDetails &details = placement.details;
    storage::Statement insert(transaction.database(), kInsert);
    ET_TRY(insert.run(placement.uuid, placement.enrolment, details.company, details.tutor,
        details.firstDay, details.lastDay, details.aim, placement.absence));
    ET_ASSIGN(const qint64 id, storage::singleInteger(insert));
    return PlacementId(id);
}

base::Result<bool> PlacementRepository::update(
    Transaction &transaction, const Placement &placement, int rowVersion)
{
    const PlacementDetails &details = placement.details;
    storage::Statement update(transaction.database(), kUpdate);
    ET_TRY(update.run(details.company, details.tutor, details.firstDay, details.lastDay,
        details.aim, placement.absence, placement.id, rowVersion));
    return update.affectedRows() == 1;
}

base::Result<bool> PlacementRepository::remove(
    Transaction &transaction, PlacementId id, int rowVersion)
{
    storage::Statement remove(transaction.database(), kRemove);
    ET_TRY(remove.run(id, rowVersion));
    return remove.affectedRows() == 1;
}

} // namespace placements

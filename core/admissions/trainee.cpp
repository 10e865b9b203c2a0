#include "core/admissions/trainee.h"

#include "core/people/student.h"
#include "core/storage/statement.h"

using namespace Qt::Literals::StringLiterals;

namespace admissions {

namespace {

const QString kColumns =
    u"SELECT v.id, v.uuid, s.id, "
    "CASE WHEN s.used_name <> '' THEN s.used_name ELSE s.last_name END, "
    "CASE WHEN s.used_first_name <> '' THEN s.used_first_name ELSE s.first_names END, "
    "s.birth_date, v.workshop_id, w.name, v.kind, v.outcome, v.first_day, v.last_day, v.hours, "
    "v.emergency_name, v.emergency_phone, v.agreement_signed_on "
    "FROM discovery_stay v JOIN application a ON a.id = v.application_id "
    "JOIN student s ON s.id = a.student_id JOIN workshop w ON w.id = v.workshop_id"_s;
// Who is enrolled on that day stands among the students.
const QString kHeld =
    u" WHERE v.first_day <= ? AND v.last_day >= ? AND v.outcome IN ('planned', 'done') "
    "AND NOT EXISTS (SELECT 1 FROM enrolment e JOIN school_year y ON y.id = e.year_id "
    "WHERE e.student_id = s.id AND e.entry_on <= ? AND (e.exit_on IS NULL OR e.exit_on >= ?) "
    "AND y.last_day >= ?)"_s;
const QString kBeside = kColumns + kHeld
    + u" AND v.workshop_id = (SELECT g.workshop_id FROM training_group g WHERE g.id = ?) "
      "ORDER BY s.sort_key, v.id"_s;
const QString kOn = kColumns + kHeld + u" ORDER BY w.folded_name, s.sort_key, v.id"_s;
const QString kOne = kColumns + u" WHERE v.id = ?"_s;

base::Result<std::vector<Trainee>> traineesOf(storage::Statement &row)
{
    std::vector<Trainee> found;
    while (row.next()) {
        Trainee one;
        one.stay = row.id<StayTag>(0);
        one.stayUuid = row.text(1);
        one.student = row.id<people::StudentTag>(2);
        one.lastName = row.text(3);
        one.firstName = people::firstOf(row.text(4));
        one.birthDate = row.date(5);
        one.workshop = row.id<school::WorkshopTag>(6);
        one.workshopName = row.text(7);
        one.kind = stayKindFrom(row.text(8));
        one.outcome = stayOutcomeFrom(row.text(9));
        one.firstDay = row.date(10);
        one.lastDay = row.date(11);
        one.hours = row.text(12);
        one.emergencyName = row.text(13);
        one.emergencyPhone = row.text(14);
        one.isSigned = !row.isNull(15);
        found.push_back(std::move(one));
    }
    ET_TRY(row.finished());
    return found;
}

} // namespace

base::Result<std::vector<Trainee>> traineesBeside(
    storage::Database &database, const security::Permit &, school::GroupId group, QDate day)
{
    storage::Statement row(database, kBeside);
    ET_TRY(row.run(day, day, day, day, day, group));
    return traineesOf(row);
}

base::Result<std::vector<Trainee>> traineesOn(
    storage::Database &database, const security::Permit &, QDate day)
{
    storage::Statement row(database, kOn);
    ET_TRY(row.run(day, day, day, day, day));
    return traineesOf(row);
}

base::Result<std::vector<Trainee>> traineesOfStays(
    storage::Database &database, const security::Permit &, const std::vector<StayId> &stays)
{
    std::vector<Trainee> all;
    for (const StayId stay : stays) {
        storage::Statement row(database, kOne);
        ET_TRY(row.run(stay));
        ET_ASSIGN(auto found, traineesOf(row));
        std::move(found.begin(), found.end(), std::back_inserter(all));
    }
    return all;
}

} // namespace admissions

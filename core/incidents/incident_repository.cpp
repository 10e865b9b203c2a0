#include "core/incidents/incident_repository.h"

#include "core/enrolment/own_students.h"
#include "core/people/student.h"
#include "core/storage/statement.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace incidents {

namespace {

using security::Permit;
using security::Transaction;

const QString kIncidents =
    u"SELECT i.id, i.uuid, i.happened_on, i.happened_at, i.place, i.what, i.seen_by, "
    "coalesce(s.first_name, ''), coalesce(s.last_name, ''), "
    "(SELECT count(*) FROM measure m WHERE m.incident_id = i.id AND m.withdrawn_at IS NULL), "
    "i.withdrawn_at, i.withdrawn_reason, i.recorded_at, i.recorded_by, a.name, i.row_version "
    "FROM incident i JOIN account a ON a.id = i.recorded_by LEFT JOIN staff s ON s.id = i.seen_by "
    "WHERE "_s;
const QString kPeople =
    u"SELECT o.incident_id, o.part, o.enrolment_id, p.id, p.last_name, p.used_name, "
    "p.first_names, p.used_first_name FROM incident_student o "
    "JOIN incident i ON i.id = o.incident_id JOIN enrolment e ON e.id = o.enrolment_id "
    "JOIN student p ON p.id = e.student_id WHERE "_s;
const QString kInsert =
    u"INSERT INTO incident (uuid, happened_on, happened_at, place, what, seen_by, recorded_at, "
    "recorded_by) VALUES (?, ?, ?, ?, ?, ?, ?, ?) RETURNING id"_s;
const QString kUpdate =
    u"UPDATE incident SET happened_on = ?, happened_at = ?, place = ?, what = ?, seen_by = ?, "
    "withdrawn_at = ?, withdrawn_reason = ?, row_version = row_version + 1 "
    "WHERE id = ? AND row_version = ?"_s;
const QString kAddPerson =
    u"INSERT INTO incident_student (incident_id, enrolment_id, part) VALUES (?, ?, ?)"_s;
const QString kRemovePeople = u"DELETE FROM incident_student WHERE incident_id = ?"_s;
const QString kPeopleUntil =
    u"DELETE FROM incident_student WHERE incident_id IN (SELECT i.id FROM incident i "
    "WHERE i.happened_on <= ? AND NOT EXISTS (SELECT 1 FROM measure m "
    "WHERE m.incident_id = i.id))"_s;
const QString kEraseUntil =
    u"DELETE FROM incident WHERE happened_on <= ? AND NOT EXISTS (SELECT 1 FROM measure m "
    "WHERE m.incident_id = incident.id)"_s;

struct Where {
    QString sql;
    QVariantList values;
    void add(const QString &condition, const QVariantList &more)
    {
        sql += (sql.isEmpty() ? QString() : u" AND "_s) + condition;
        values += more;
    }
};

void keepToOwn(Where &where, const Permit &permit)
{
    if (permit.reach() != security::Reach::Own)
        return;
    const QVariant account = storage::bound(permit.account());
    where.add(u"(i.recorded_by = ? OR i.seen_by IN (SELECT t.id FROM staff t "
              "WHERE t.account_id = ?) OR EXISTS (SELECT 1 FROM incident_student x "
              "JOIN enrolment y ON y.id = x.enrolment_id WHERE x.incident_id = i.id "
              "AND y.student_id IN ("_s
            + enrolment::ownStudentIds() + u")))"_s,
        {account, account, account});
}

Incident incidentOf(const storage::Statement &row)
{
    Incident incident;
    incident.id = row.id<IncidentTag>(0);
    incident.uuid = row.text(1);
    incident.details.day = row.date(2);
    if (!row.isNull(3))
        incident.details.at = row.time(3);
    incident.details.place = row.text(4);
    incident.details.what = row.text(5);
    incident.details.seenBy = row.optionalId<school::StaffTag>(6);
    incident.seenByName = QString(row.text(7) + u' ' + row.text(8)).trimmed();
    incident.measures = row.smallInteger(9);
    if (!row.isNull(10))
        incident.withdrawnAt = row.instant(10);
    incident.withdrawnReason = row.text(11);
    incident.recordedAt = row.instant(12);
    incident.recordedBy = row.id<security::AccountTag>(13);
    incident.recordedByName = row.text(14);
    incident.rowVersion = row.smallInteger(15);
    return incident;
}

PersonInvolved personOf(const storage::Statement &row)
{
    const auto shown = [&row](int stored, int used) {
        return row.text(used).isEmpty() ? row.text(stored) : row.text(used);
    };
    return {row.id<people::StudentTag>(3), partFrom(row.text(1)),
        row.id<enrolment::EnrolmentTag>(2),
        people::listName(shown(4, 5), people::firstOf(shown(6, 7)))};
}

base::Result<std::vector<Incident>> incidentsOf(storage::Database &database, const Where &where)
{
    storage::Statement row(
        database, kIncidents + where.sql + u" ORDER BY i.happened_on DESC, i.id DESC"_s);
    ET_TRY(row.execute(where.values));
    std::vector<Incident> incidents;
    while (row.next())
        incidents.push_back(incidentOf(row));
    ET_TRY(row.finished());

    storage::Statement person(
        database, kPeople + where.sql + u" ORDER BY o.incident_id, p.sort_key, p.id"_s);
    ET_TRY(person.execute(where.values));
    while (person.next()) {
        const auto found = std::find_if(incidents.begin(), incidents.end(),
            [id = person.id<IncidentTag>(0)](const Incident &one) { return one.id == id; });
        if (found != incidents.end())
            found->details.people.push_back(personOf(person));
    }
    ET_TRY(person.finished());
    return incidents;
}

base::Done addPeople(
    Transaction &transaction, IncidentId id, const std::vector<PersonInvolved> &people)
{
    storage::Statement insert(transaction.database(), kAddPerson);
    for (const PersonInvolved &one : people)
        ET_TRY(insert.run(id, one.enrolment, storedName(one.part)));
    return {};
}

} // namespace

base::Result<std::vector<Incident>> IncidentRepository::list(
    storage::Database &database, const Permit &permit, const IncidentFilter &filter)
{
    Where where;
    where.add(u"i.happened_on >= ? AND i.happened_on <= ?"_s,
        {storage::bound(filter.from), storage::bound(filter.to)});
    if (filter.student) {
        where.add(u"i.id IN (SELECT x.incident_id FROM incident_student x JOIN enrolment y "
                  "ON y.id = x.enrolment_id WHERE y.student_id = ?)"_s,
            {storage::bound(*filter.student)});
    }
    if (!filter.withWithdrawn)
        where.add(u"i.withdrawn_at IS NULL"_s, {});
    keepToOwn(where, permit);
    return incidentsOf(database, where);
}

base::Result<std::optional<Incident>> IncidentRepository::find(
    storage::Database &database, const Permit &permit, IncidentId id)
{
    Where where;
    where.add(u"i.id = ?"_s, {storage::bound(id)});
    keepToOwn(where, permit);
    ET_ASSIGN(auto found, incidentsOf(database, where));
    return found.empty() ? std::nullopt : std::optional(std::move(found.front()));
}

base::Result<IncidentId> IncidentRepository::insert(
    Transaction &transaction, const Incident &incident)
{
    const IncidentDetails &details = incident.details;
    storage::Statement insert(transaction.database(), kInsert);
    ET_TRY(insert.run(incident.uuid, details.day, details.at, details.place, details.what,
        details.seenBy, transaction.now(), transaction.permit().account()));
    ET_ASSIGN(const qint64 key, storage::singleInteger(insert));
    const IncidentId id(key);
    ET_TRY(addPeople(transaction, id, details.people));
    return id;
}

base::Result<bool> IncidentRepository::update(
    Transaction &transaction, const Incident &incident, int rowVersion)
{
    const IncidentDetails &details = incident.details;
    storage::Statement update(transaction.database(), kUpdate);
    ET_TRY(update.run(details.day, details.at, details.place, details.what, details.seenBy,
        incident.withdrawnAt, incident.withdrawnReason, incident.id, rowVersion));
    if (update.affectedRows() != 1)
        return false;
    storage::Statement remove(transaction.database(), kRemovePeople);
    ET_TRY(remove.run(incident.id));
    ET_TRY(addPeople(transaction, incident.id, details.people));
    return true;
}

base::Result<int> IncidentRepository::eraseUntil(Transaction &transaction, QDate day)
{
    storage::Statement people(transaction.database(), kPeopleUntil);
    ET_TRY(people.run(day));
    storage::Statement erase(transaction.database(), kEraseUntil);
    ET_TRY(erase.run(day));
    return int(erase.affectedRows());
}

} // namespace incidents

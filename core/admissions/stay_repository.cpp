#include "core/admissions/stay_repository.h"

#include "core/admissions/own_workshops.h"
#include "core/people/student.h"
#include "core/storage/statement.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace admissions {

using security::Transaction;

namespace {

const QString kStayColumns =
    u"SELECT v.id, v.uuid, v.application_id, v.session_id, v.workshop_id, v.first_day, "
    "v.last_day, v.hours, v.insurance, v.emergency_name, v.emergency_phone, "
    "v.agreement_signed_on, v.outcome, v.row_version, v.kind"_s;
const QString kFind = kStayColumns + u" FROM discovery_stay v WHERE v.id = ?"_s;
const QString kWorkshopOf = u"SELECT workshop_id FROM discovery_stay WHERE id = ?"_s;
const QString kList = kStayColumns
    + u", s.id, CASE WHEN s.used_name <> '' THEN s.used_name ELSE s.last_name END, "
      "CASE WHEN s.used_first_name <> '' THEN s.used_first_name ELSE s.first_names END, "
      "s.birth_date, w.name, n.name, t.meaning, a.row_version, "
      "(SELECT count(*) FROM stay_observation o WHERE o.stay_id = v.id), "
      "(SELECT max(i.number) FROM issued_document i WHERE i.subject_uuid = v.uuid) "
      "FROM discovery_stay v JOIN application a ON a.id = v.application_id "
      "JOIN application_state t ON t.code = a.state JOIN student s ON s.id = a.student_id "
      "JOIN workshop w ON w.id = v.workshop_id "
      "LEFT JOIN stay_session n ON n.id = v.session_id WHERE 1 = 1"_s;
const QString kInOrder = u" ORDER BY v.first_day, s.sort_key, v.id"_s;
const QString kInsert =
    u"INSERT INTO discovery_stay (uuid, application_id, session_id, workshop_id, first_day, "
    "last_day, hours, insurance, emergency_name, emergency_phone, agreement_signed_on, outcome, "
    "kind) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id"_s;
const QString kUpdate =
    u"UPDATE discovery_stay SET session_id = ?, workshop_id = ?, first_day = ?, last_day = ?, "
    "hours = ?, insurance = ?, emergency_name = ?, emergency_phone = ?, "
    "agreement_signed_on = ?, outcome = ?, kind = ?, row_version = row_version + 1 "
    "WHERE id = ? AND row_version = ?"_s;
const QString kRemove = u"DELETE FROM discovery_stay WHERE id = ? AND row_version = ?"_s;
const QString kSessionColumns =
    u"SELECT id, uuid, name, first_day, last_day, hours, row_version, kind FROM stay_session"_s;
const QString kSessions = kSessionColumns + u" ORDER BY first_day, id"_s;
const QString kSession = kSessionColumns + u" WHERE id = ?"_s;
const QString kPlaces =
    u"SELECT p.session_id, p.workshop_id, w.name, p.places, "
    "(SELECT count(*) FROM discovery_stay v WHERE v.session_id = p.session_id "
    "AND v.workshop_id = p.workshop_id AND v.outcome IN ('planned', 'done')) "
    "FROM stay_place p JOIN workshop w ON w.id = p.workshop_id ORDER BY w.folded_name"_s;
const QString kInsertSession =
    u"INSERT INTO stay_session (uuid, name, first_day, last_day, hours, kind) "
    "VALUES (?, ?, ?, ?, ?, ?) RETURNING id"_s;
const QString kUpdateSession =
    u"UPDATE stay_session SET name = ?, first_day = ?, last_day = ?, hours = ?, kind = ?, "
    "row_version = row_version + 1 WHERE id = ? AND row_version = ?"_s;
const QString kClearPlaces = u"DELETE FROM stay_place WHERE session_id = ?"_s;
const QString kAddPlaces =
    u"INSERT INTO stay_place (session_id, workshop_id, places) VALUES (?, ?, ?)"_s;
const QString kRemoveSession = u"DELETE FROM stay_session WHERE id = ? AND row_version = ?"_s;

Stay stayOf(const storage::Statement &row)
{
    Stay stay;
    stay.id = row.id<StayTag>(0);
    stay.uuid = row.text(1);
    stay.application = row.id<ApplicationTag>(2);
    stay.details = {row.optionalId<StaySessionTag>(3), row.id<school::WorkshopTag>(4), row.date(5),
        row.date(6), row.text(7), row.text(8), row.text(9), row.text(10), row.optionalDate(11)};
    stay.outcome = stayOutcomeFrom(row.text(12));
    stay.rowVersion = row.smallInteger(13);
    stay.details.kind = stayKindFrom(row.text(14));
    return stay;
}

StayRow rowOf(const storage::Statement &row)
{
    StayRow one;
    one.stay = stayOf(row);
    one.student = row.id<people::StudentTag>(15);
    one.lastName = row.text(16);
    one.firstName = people::firstOf(row.text(17));
    one.birthDate = row.date(18);
    one.workshopName = row.text(19);
    one.sessionName = row.text(20);
    one.stage = stageFrom(row.text(21));
    one.applicationVersion = row.smallInteger(22);
    one.isObserved = row.integer(23) > 0;
    one.agreement = row.text(24);
    return one;
}

StaySession sessionOf(const storage::Statement &row)
{
    StaySession session;
    session.id = row.id<StaySessionTag>(0);
    session.uuid = row.text(1);
    session.details = {
        row.text(2), row.date(3), row.date(4), row.text(5), {}, stayKindFrom(row.text(7))};
    session.rowVersion = row.smallInteger(6);
    return session;
}

base::Done addPlaces(storage::Database &database, std::vector<SessionRow> &sessions)
{
    storage::Statement row(database, kPlaces);
    ET_TRY(row.run());
    while (row.next()) {
        const auto of = std::find_if(sessions.begin(), sessions.end(),
            [&](const SessionRow &one) { return one.session.id.value() == row.integer(0); });
        if (of == sessions.end())
            continue;
        const auto workshop = row.id<school::WorkshopTag>(1);
        of->session.details.places.push_back({workshop, row.smallInteger(3)});
        of->workshops.push_back({workshop, row.text(2), row.smallInteger(3), row.smallInteger(4)});
    }
    return row.finished();
}

base::Done writePlaces(
    Transaction &transaction, StaySessionId id, const std::vector<StayPlaces> &places)
{
    {
        storage::Statement clear(transaction.database(), kClearPlaces);
        ET_TRY(clear.run(id));
    }
    for (const StayPlaces &one : places) {
        storage::Statement add(transaction.database(), kAddPlaces);
        ET_TRY(add.run(id, one.workshop, one.places));
    }
    return {};
}

} // namespace

base::Result<std::optional<Stay>> StayRepository::find(
    storage::Database &database, const security::Permit &, StayId id)
{
    storage::Statement row(database, kFind);
    ET_TRY(row.run(id));
    if (row.next())
        return std::optional(stayOf(row));
    ET_TRY(row.finished());
    return std::optional<Stay>();
}

base::Result<qint64> StayRepository::workshopOf(storage::Database &database, StayId id)
{
    storage::Statement row(database, kWorkshopOf);
    ET_TRY(row.run(id));
    if (row.next())
        return row.integer(0);
    ET_TRY(row.finished());
    return qint64(0);
}

base::Result<std::vector<StayRow>> StayRepository::list(
    storage::Database &database, const security::Permit &permit)
{
    QString sql = kList;
    QVariantList values;
    if (permit.reach() == security::Reach::Own) {
        sql += u" AND v.workshop_id IN ("_s + ownWorkshopIds() + u')';
        values += storage::bound(permit.account());
    }
    storage::Statement row(database, sql + kInOrder);
    ET_TRY(row.execute(values));
    std::vector<StayRow> stays;
    while (row.next())
        stays.push_back(rowOf(row));
    ET_TRY(row.finished());
    return stays;
}

base::Result<std::vector<SessionRow>> StayRepository::sessions(
    storage::Database &database, const security::Permit &)
{
    std::vector<SessionRow> sessions;
    {
        storage::Statement row(database, kSessions);
        ET_TRY(row.run());
        while (row.next())
            sessions.push_back({sessionOf(row), {}});
        ET_TRY(row.finished());
    }
    ET_TRY(addPlaces(database, sessions));
    return sessions;
}

base::Result<StayId> StayRepository::insert(Transaction &transaction, const Stay &stay)
{
    const StayDetails &details = stay.details;
    storage::Statement statement(transaction.database(), kInsert);
    ET_TRY(statement.run(stay.uuid, stay.application, details.session, details.workshop,
        details.firstDay, details.lastDay, details.hours, details.insurance, details.emergencyName,
        details.emergencyPhone, details.signedOn, storedName(stay.outcome),
        storedName(details.kind)));
    ET_ASSIGN(const qint64 key, storage::singleInteger(statement));
    return StayId(key);
}

base::Result<bool> StayRepository::update(
    Transaction &transaction, const Stay &stay, int rowVersion)
{
    const StayDetails &details = stay.details;
    storage::Statement statement(transaction.database(), kUpdate);
    ET_TRY(statement.run(details.session, details.workshop, details.firstDay, details.lastDay,
        details.hours, details.insurance, details.emergencyName, details.emergencyPhone,
        details.signedOn, storedName(stay.outcome), storedName(details.kind), stay.id, rowVersion));
    return statement.affectedRows() == 1;
}

base::Result<bool> StayRepository::remove(Transaction &transaction, StayId id, int rowVersion)
{
    storage::Statement statement(transaction.database(), kRemove);
    ET_TRY(statement.run(id, rowVersion));
    return statement.affectedRows() == 1;
}

base::Result<std::optional<StaySession>> StayRepository::findSession(
    storage::Database &database, const security::Permit &, StaySessionId id)
{
    std::vector<SessionRow> found;
    {
        storage::Statement row(database, kSession);
        ET_TRY(row.run(id));
        if (row.next())
            found.push_back({sessionOf(row), {}});
        ET_TRY(row.finished());
    }
    ET_TRY(addPlaces(database, found));
    return found.empty() ? std::nullopt : std::optional(std::move(found.front().session));
}

base::Result<StaySessionId> StayRepository::insert(
    Transaction &transaction, const StaySession &session)
{
    const StaySessionDetails &details = session.details;
    qint64 key = 0;
    {
        storage::Statement statement(transaction.database(), kInsertSession);
        ET_TRY(statement.run(session.uuid, details.name, details.firstDay, details.lastDay,
            details.hours, storedName(details.kind)));
        ET_ASSIGN(key, storage::singleInteger(statement));
    }
    ET_TRY(writePlaces(transaction, StaySessionId(key), details.places));
    return StaySessionId(key);
}

base::Result<bool> StayRepository::update(
    Transaction &transaction, const StaySession &session, int rowVersion)
{
    const StaySessionDetails &details = session.details;
    {
        storage::Statement statement(transaction.database(), kUpdateSession);
        ET_TRY(statement.run(details.name, details.firstDay, details.lastDay, details.hours,
            storedName(details.kind), session.id, rowVersion));
        if (statement.affectedRows() != 1)
            return false;
    }
    ET_TRY(writePlaces(transaction, session.id, details.places));
    return true;
}

base::Result<bool> StayRepository::removeSession(
    Transaction &transaction, StaySessionId id, int rowVersion)
{
    ET_TRY(writePlaces(transaction, id, {}));
    storage::Statement statement(transaction.database(), kRemoveSession);
    ET_TRY(statement.run(id, rowVersion));
    return statement.affectedRows() == 1;
}

} // namespace admissions

#include "core/admissions/application_repository.h"

#include "core/security/workspace.h"
#include "core/storage/statement.h"

using namespace Qt::Literals::StringLiterals;

namespace admissions {

using security::Transaction;

namespace {

const QString kFind =
    u"SELECT a.id, a.uuid, a.student_id, a.year_id, a.workshop_id, a.diploma_id, a.source, "
    "a.origin, a.next_action, a.next_on, a.waiting_rank, a.state, t.meaning, a.state_on, "
    "a.reason, a.keep_until, a.enrolment_id, a.contacted_on, a.row_version "
    "FROM application a JOIN application_state t ON t.code = a.state WHERE a.id = ?"_s;
const QString kWorkshopOf = u"SELECT workshop_id FROM application WHERE id = ?"_s;
const QString kOfStudent = u"SELECT id FROM application WHERE student_id = ? AND year_id = ?"_s;
const QString kEvents =
    u"SELECT e.id, e.uuid, e.kind, e.happened_on, e.state, t.label, e.words, c.name "
    "FROM application_event e LEFT JOIN application_state t ON t.code = e.state "
    "LEFT JOIN account c ON c.id = e.account_id WHERE e.application_id = ? "
    "ORDER BY e.happened_on DESC, e.id DESC"_s;
const QString kLastRank =
    u"SELECT coalesce(max(waiting_rank), 0) FROM application WHERE year_id = ? "
    "AND coalesce(workshop_id, 0) = ?"_s;
const QString kInsert =
    u"INSERT INTO application (uuid, student_id, year_id, workshop_id, diploma_id, source, "
    "origin, next_action, next_on, waiting_rank, state, state_on, reason, keep_until, "
    "enrolment_id, contacted_on) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
    "RETURNING id"_s;
const QString kUpdate =
    u"UPDATE application SET year_id = ?, workshop_id = ?, diploma_id = ?, source = ?, "
    "origin = ?, next_action = ?, next_on = ?, waiting_rank = ?, state = ?, state_on = ?, "
    "reason = ?, keep_until = ?, enrolment_id = ?, row_version = row_version + 1 "
    "WHERE id = ? AND row_version = ?"_s;
const QString kRemoveEvents = u"DELETE FROM application_event WHERE application_id = ?"_s;
const QString kRemove = u"DELETE FROM application WHERE id = ? AND row_version = ?"_s;
const QString kAddEvent =
    u"INSERT INTO application_event (uuid, application_id, kind, happened_on, state, words, "
    "account_id, written_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?) RETURNING id"_s;
const QString kRemoveEvent = u"DELETE FROM application_event WHERE id = ?"_s;
const QString kStates = u"SELECT code, label, meaning, position, retired FROM application_state "
                        "ORDER BY position, code"_s;
const QString kSources =
    u"SELECT code, label, position, retired FROM application_source ORDER BY position, code"_s;

// An empty code is no code.
std::optional<QString> codeOrNull(const QString &code)
{
    return code.isEmpty() ? std::nullopt : std::optional(code);
}

Application applicationOf(const storage::Statement &row)
{
    Application one;
    one.id = row.id<ApplicationTag>(0);
    one.uuid = row.text(1);
    one.student = row.id<people::StudentTag>(2);
    one.details.year = row.id<school::SchoolYearTag>(3);
    one.details.workshop = row.optionalId<school::WorkshopTag>(4);
    one.details.diploma = row.optionalId<diplomas::DiplomaTag>(5);
    one.details.source = row.text(6);
    one.details.origin = row.text(7);
    one.details.nextAction = row.text(8);
    one.details.nextOn = row.optionalDate(9);
    if (!row.isNull(10))
        one.details.waitingRank = row.smallInteger(10);
    one.state = row.text(11);
    one.stage = stageFrom(row.text(12));
    one.stateOn = row.date(13);
    one.reason = row.text(14);
    one.keepUntil = row.optionalDate(15);
    one.enrolment = row.optionalId<enrolment::EnrolmentTag>(16);
    one.contactedOn = row.date(17);
    one.rowVersion = row.smallInteger(18);
    return one;
}

} // namespace

base::Result<std::optional<Application>> ApplicationRepository::find(
    storage::Database &database, const security::Permit &, ApplicationId id)
{
    storage::Statement row(database, kFind);
    ET_TRY(row.run(id));
    if (row.next())
        return std::optional(applicationOf(row));
    ET_TRY(row.finished());
    return std::optional<Application>();
}

base::Result<qint64> ApplicationRepository::workshopOf(
    storage::Database &database, ApplicationId id)
{
    storage::Statement row(database, kWorkshopOf);
    ET_TRY(row.run(id));
    if (row.next())
        return row.isNull(0) ? qint64(0) : row.integer(0);
    ET_TRY(row.finished());
    return qint64(0);
}

base::Result<std::optional<ApplicationId>> ApplicationRepository::ofStudent(
    storage::Database &database, const security::Permit &, people::StudentId student,
    school::SchoolYearId year)
{
    storage::Statement row(database, kOfStudent);
    ET_TRY(row.run(student, year));
    if (row.next())
        return std::optional(row.id<ApplicationTag>(0));
    ET_TRY(row.finished());
    return std::optional<ApplicationId>();
}

base::Result<std::vector<Event>> ApplicationRepository::events(
    storage::Database &database, const security::Permit &, ApplicationId id)
{
    storage::Statement row(database, kEvents);
    ET_TRY(row.run(id));
    std::vector<Event> events;
    while (row.next()) {
        events.push_back({row.id<ApplicationEventTag>(0), row.text(1), eventKindFrom(row.text(2)),
            row.date(3), row.text(4), row.text(5), row.text(6), row.text(7)});
    }
    ET_TRY(row.finished());
    return events;
}

base::Result<int> ApplicationRepository::nextRank(
    storage::Database &database, const ApplicationDetails &details)
{
    storage::Statement row(database, kLastRank);
    ET_TRY(row.run(details.year, details.workshop ? details.workshop->value() : qint64(0)));
    ET_ASSIGN(const qint64 last, storage::singleInteger(row));
    return int(last) + 1;
}

base::Result<ApplicationId> ApplicationRepository::insert(
    Transaction &transaction, const Application &application)
{
    const ApplicationDetails &details = application.details;
    storage::Statement statement(transaction.database(), kInsert);
    ET_TRY(statement.run(application.uuid, application.student, details.year, details.workshop,
        details.diploma, codeOrNull(details.source), details.origin, details.nextAction,
        details.nextOn, details.waitingRank, application.state, application.stateOn,
        application.reason, application.keepUntil, application.enrolment, application.contactedOn));
    ET_ASSIGN(const qint64 key, storage::singleInteger(statement));
    return ApplicationId(key);
}

base::Result<bool> ApplicationRepository::update(
    Transaction &transaction, const Application &application, int rowVersion)
{
    const ApplicationDetails &details = application.details;
    storage::Statement statement(transaction.database(), kUpdate);
    ET_TRY(statement.run(details.year, details.workshop, details.diploma,
        codeOrNull(details.source), details.origin, details.nextAction, details.nextOn,
        details.waitingRank, application.state, application.stateOn, application.reason,
        application.keepUntil, application.enrolment, application.id, rowVersion));
    return statement.affectedRows() == 1;
}

base::Result<bool> ApplicationRepository::remove(
    Transaction &transaction, ApplicationId id, int rowVersion)
{
    {
        storage::Statement events(transaction.database(), kRemoveEvents);
        ET_TRY(events.run(id));
    }
    storage::Statement statement(transaction.database(), kRemove);
    ET_TRY(statement.run(id, rowVersion));
    return statement.affectedRows() == 1;
}

base::Result<ApplicationEventId> ApplicationRepository::addEvent(
    Transaction &transaction, ApplicationId id, const NewEvent &event)
{
    const auto *writer = transaction.workspace().signedIn();
    const auto account = writer ? std::optional(writer->account) : std::nullopt;
    storage::Statement statement(transaction.database(), kAddEvent);
    ET_TRY(statement.run(security::Workspace::newUuid(), id, storedName(event.kind), event.on,
        codeOrNull(event.state), event.words, account, transaction.now()));
    ET_ASSIGN(const qint64 key, storage::singleInteger(statement));
    return ApplicationEventId(key);
}

base::Done ApplicationRepository::removeEvent(Transaction &transaction, ApplicationEventId id)
{
    storage::Statement statement(transaction.database(), kRemoveEvent);
    return statement.run(id);
}

base::Result<std::vector<State>> ApplicationRepository::states(storage::Database &database)
{
    storage::Statement row(database, kStates);
    ET_TRY(row.run());
    std::vector<State> states;
    while (row.next()) {
        states.push_back(
            {row.text(0), row.text(1), stageFrom(row.text(2)), row.smallInteger(3), row.flag(4)});
    }
    ET_TRY(row.finished());
    return states;
}

base::Result<std::vector<Source>> ApplicationRepository::sources(storage::Database &database)
{
    storage::Statement row(database, kSources);
    ET_TRY(row.run());
    std::vector<Source> sources;
    while (row.next())
        sources.push_back({row.text(0), row.text(1), row.smallInteger(2), row.flag(3)});
    ET_TRY(row.finished());
    return sources;
}

} // namespace admissions

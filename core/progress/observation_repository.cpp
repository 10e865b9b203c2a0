#include "core/progress/observation_repository.h"

#include "core/storage/statement.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace progress {

namespace {

using security::Permit;
using security::Transaction;

const QString kObservations =
    u"SELECT o.id, o.uuid, o.student_id, o.competency_id, o.level_id, o.without, o.seen_on, "
    "o.context, o.context_name, o.session_id, o.is_certificative, o.comment, o.author_id, a.name, "
    "o.noted_at, o.withdrawn_at, o.withdrawn_reason FROM observation o "
    "JOIN account a ON a.id = o.author_id WHERE "_s;
const QString kNewestFirst = u" ORDER BY o.seen_on DESC, o.noted_at DESC, o.id DESC"_s;
const QString kEvidence =
    u"SELECT v.id, v.observation_id, v.shown_name, v.media_type, v.added_at FROM evidence v "
    "JOIN observation o ON o.id = v.observation_id WHERE "_s;
const QString kInsert =
    u"INSERT INTO observation (uuid, student_id, competency_id, level_id, without, seen_on, "
    "context, context_name, session_id, is_certificative, comment, author_id, noted_at) "
    "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id"_s;
const QString kWithdraw = u"UPDATE observation SET withdrawn_at = ?, withdrawn_reason = ? "
                          "WHERE id = ? AND withdrawn_at IS NULL"_s;
const QString kBringBack = u"UPDATE observation SET withdrawn_at = NULL, withdrawn_reason = '' "
                           "WHERE id = ? AND withdrawn_at IS NOT NULL"_s;

base::Result<Observation> observationOf(const storage::Statement &row)
{
    Observation one;
    one.id = row.id<ObservationTag>(0);
    one.uuid = row.text(1);
    one.details.student = row.id<people::StudentTag>(2);
    one.details.competency = row.id<diplomas::CompetencyTag>(3);
    one.details.level = row.optionalId<LevelTag>(4);
    if (!one.details.level) {
        ET_ASSIGN(one.details.without, withoutFrom(row.text(5)));
    }
    one.details.seenOn = row.date(6);
    ET_ASSIGN(one.details.context, contextFrom(row.text(7)));
    one.details.contextName = row.text(8);
    one.details.session = row.optionalId<timetable::SessionTag>(9);
    one.details.isCertificative = row.flag(10);
    one.details.comment = row.text(11);
    one.author = row.id<security::AccountTag>(12);
    one.authorName = row.text(13);
    one.notedAt = row.instant(14);
    if (!row.isNull(15))
        one.withdrawnAt = row.instant(15);
    one.withdrawnReason = row.text(16);
    return one;
}

base::Done addEvidence(storage::Database &database, const QString &where, const QVariant &key,
    std::vector<Observation> &observations)
{
    storage::Statement row(database, kEvidence + where + u" ORDER BY v.id"_s);
    ET_TRY(row.execute({key}));
    while (row.next()) {
        const auto id = row.id<ObservationTag>(1);
        const auto found = std::find_if(observations.begin(), observations.end(),
            [id](const Observation &one) { return one.id == id; });
        if (found != observations.end()) {
            found->evidence.push_back(
                {row.id<EvidenceTag>(0), id, row.text(2), row.text(3), row.instant(4)});
        }
    }
    return row.finished();
}

base::Result<std::vector<Observation>> observationsOf(
    storage::Database &database, const QString &where, const QVariant &key)
{
    storage::Statement row(database, kObservations + where + kNewestFirst);
    ET_TRY(row.execute({key}));
    std::vector<Observation> observations;
    while (row.next()) {
        ET_ASSIGN(Observation one, observationOf(row));
        observations.push_back(std::move(one));
    }
    ET_TRY(row.finished());
    ET_TRY(addEvidence(database, where, key, observations));
    return observations;
}

} // namespace

base::Result<std::vector<Observation>> ObservationRepository::ofStudent(
    storage::Database &database, const Permit &, people::StudentId student)
{
    return observationsOf(database, u"o.student_id = ?"_s, storage::bound(student));
}

base::Result<std::optional<Observation>> ObservationRepository::find(
    storage::Database &database, const Permit &, ObservationId id)
{
    ET_ASSIGN(auto found, observationsOf(database, u"o.id = ?"_s, storage::bound(id)));
    return found.empty() ? std::nullopt : std::optional(std::move(found.front()));
}

base::Result<ObservationId> ObservationRepository::insert(
    Transaction &transaction, const Observation &observation)
{
    const ObservationDetails &details = observation.details;
    storage::Statement insert(transaction.database(), kInsert);
    ET_TRY(insert.run(observation.uuid, details.student, details.competency, details.level,
        details.without ? storedName(*details.without) : QString(), details.seenOn,
        storedName(details.context), details.contextName, details.session, details.isCertificative,
        details.comment, observation.author, observation.notedAt));
    ET_ASSIGN(const qint64 key, storage::singleInteger(insert));
    return ObservationId(key);
}

base::Result<bool> ObservationRepository::setWithdrawn(
    Transaction &transaction, ObservationId id, const std::optional<QString> &reason)
{
    storage::Statement update(transaction.database(), reason ? kWithdraw : kBringBack);
    ET_TRY(reason ? update.run(transaction.now(), *reason, id) : update.run(id));
    return update.affectedRows() == 1;
}

} // namespace progress

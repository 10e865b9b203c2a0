#include "core/admissions/observation_repository.h"

#include "core/base/clock.h"
#include "core/security/workspace.h"
#include "core/storage/statement.h"

using namespace Qt::Literals::StringLiterals;

namespace admissions {

using security::Transaction;

namespace {

const QString kOf =
    u"SELECT o.uuid, o.words, c.name, o.written_at, o.row_version FROM stay_observation o "
    "LEFT JOIN account c ON c.id = o.account_id WHERE o.stay_id = ?"_s;
const QString kMarks = u"SELECT m.criterion, m.level FROM stay_mark m "
                       "JOIN stay_observation o ON o.id = m.observation_id WHERE o.stay_id = ?"_s;
const QString kInsert =
    u"INSERT INTO stay_observation (uuid, stay_id, words, account_id, written_at) "
    "VALUES (?, ?, ?, ?, ?) ON CONFLICT (stay_id) DO NOTHING"_s;
const QString kUpdate = u"UPDATE stay_observation SET words = ?, account_id = ?, written_at = ?, "
                        "row_version = row_version + 1 WHERE stay_id = ? AND row_version = ?"_s;
const QString kClearMarks = u"DELETE FROM stay_mark WHERE observation_id IN "
                            "(SELECT id FROM stay_observation WHERE stay_id = ?)"_s;
const QString kAddMark = u"INSERT INTO stay_mark (observation_id, criterion, level) "
                         "SELECT id, ?, ? FROM stay_observation WHERE stay_id = ?"_s;
const QString kRemove = u"DELETE FROM stay_observation WHERE stay_id = ? AND row_version = ?"_s;
const QString kCriteria =
    u"SELECT code, label, retired FROM stay_criterion ORDER BY position, code"_s;
const QString kLevels = u"SELECT level, label FROM stay_level ORDER BY level"_s;

base::Result<bool> writeRow(
    Transaction &transaction, StayId stay, const StayObservation &observation)
{
    const auto *writer = transaction.workspace().signedIn();
    const auto account = writer ? std::optional(writer->account) : std::nullopt;
    const bool isNew = observation.rowVersion == 0;
    storage::Statement row(transaction.database(), isNew ? kInsert : kUpdate);
    if (isNew) {
        ET_TRY(row.run(observation.uuid, stay, observation.words, account, transaction.now()));
    } else {
        ET_TRY(
            row.run(observation.words, account, transaction.now(), stay, observation.rowVersion));
    }
    return row.affectedRows() == 1;
}

} // namespace

base::Result<StayObservation> ObservationRepository::of(
    storage::Database &database, const security::Permit &, StayId stay)
{
    StayObservation observation;
    {
        storage::Statement row(database, kOf);
        ET_TRY(row.run(stay));
        if (row.next()) {
            observation.uuid = row.text(0);
            observation.words = row.text(1);
            observation.writtenBy = row.text(2);
            observation.writtenOn = row.instant(3).toLocalTime().date();
            observation.rowVersion = row.smallInteger(4);
        }
        ET_TRY(row.finished());
    }
    storage::Statement row(database, kMarks);
    ET_TRY(row.run(stay));
    while (row.next())
        observation.marks.insert(row.text(0), row.smallInteger(1));
    ET_TRY(row.finished());
    return observation;
}

base::Result<bool> ObservationRepository::write(
    Transaction &transaction, StayId stay, const StayObservation &observation)
{
    ET_ASSIGN(const bool written, writeRow(transaction, stay, observation));
    if (!written)
        return false;
    {
        storage::Statement clear(transaction.database(), kClearMarks);
        ET_TRY(clear.run(stay));
    }
    for (auto mark = observation.marks.cbegin(); mark != observation.marks.cend(); ++mark) {
        storage::Statement add(transaction.database(), kAddMark);
        ET_TRY(add.run(mark.key(), mark.value(), stay));
    }
    return true;
}

base::Result<bool> ObservationRepository::remove(
    Transaction &transaction, StayId stay, int rowVersion)
{
    {
        storage::Statement clear(transaction.database(), kClearMarks);
        ET_TRY(clear.run(stay));
    }
    storage::Statement row(transaction.database(), kRemove);
    ET_TRY(row.run(stay, rowVersion));
    return row.affectedRows() == 1;
}

base::Result<std::vector<Criterion>> ObservationRepository::criteria(storage::Database &database)
{
    storage::Statement row(database, kCriteria);
    ET_TRY(row.run());
    std::vector<Criterion> criteria;
    while (row.next())
        criteria.push_back({row.text(0), row.text(1), row.flag(2)});
    ET_TRY(row.finished());
    return criteria;
}

base::Result<std::vector<Level>> ObservationRepository::levels(storage::Database &database)
{
    storage::Statement row(database, kLevels);
    ET_TRY(row.run());
    std::vector<Level> levels;
    while (row.next())
        levels.push_back({row.smallInteger(0), row.text(1)});
    ET_TRY(row.finished());
    return levels;
}

} // namespace admissions

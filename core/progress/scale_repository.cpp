#include "core/progress/scale_repository.h"

#include "core/storage/statement.h"

using namespace Qt::Literals::StringLiterals;

namespace progress {

namespace {

using security::Permit;
using security::Transaction;

const QString kScale =
    u"SELECT l.id, l.uuid, l.digit, l.name, l.is_acquired, l.position, l.retired, l.row_version, "
    "CASE WHEN EXISTS (SELECT 1 FROM observation o WHERE o.level_id = l.id) OR EXISTS (SELECT 1 "
    "FROM decided_level d WHERE d.level_id = l.id) THEN 1 ELSE 0 END FROM level l "
    "ORDER BY l.position, l.id"_s;
const QString kAddLevel = u"INSERT INTO level (uuid, digit, name, is_acquired, position, retired) "
                          "VALUES (?, ?, ?, ?, ?, ?) RETURNING id"_s;
const QString kUpdateLevel =
    u"UPDATE level SET digit = ?, name = ?, is_acquired = ?, position = ?, retired = ?, "
    "row_version = row_version + 1 WHERE id = ? AND row_version = ?"_s;

const QString kAspects =
    u"SELECT a.id, a.uuid, a.name, a.position, a.retired, a.row_version, CASE WHEN EXISTS "
    "(SELECT 1 FROM conduct_tick t WHERE t.aspect_id = a.id) THEN 1 ELSE 0 END "
    "FROM conduct_aspect a ORDER BY a.position, a.id"_s;
const QString kAddAspect =
    u"INSERT INTO conduct_aspect (uuid, name, position, retired) VALUES (?, ?, ?, ?) "
    "RETURNING id"_s;
const QString kUpdateAspect = u"UPDATE conduct_aspect SET name = ?, position = ?, retired = ?, "
                              "row_version = row_version + 1 WHERE id = ? AND row_version = ?"_s;

} // namespace

base::Result<Scale> ScaleRepository::scale(storage::Database &database, const Permit &)
{
    storage::Statement row(database, kScale);
    ET_TRY(row.run());
    std::vector<Level> levels;
    while (row.next()) {
        Level level;
        level.id = row.id<LevelTag>(0);
        level.uuid = row.text(1);
        level.details = {row.smallInteger(2), row.text(3), row.flag(4)};
        level.position = row.smallInteger(5);
        level.retired = row.flag(6);
        level.rowVersion = row.smallInteger(7);
        level.isUsed = row.flag(8);
        levels.push_back(std::move(level));
    }
    ET_TRY(row.finished());
    return Scale(std::move(levels));
}

base::Result<LevelId> ScaleRepository::add(Transaction &transaction, const Level &level)
{
    storage::Statement insert(transaction.database(), kAddLevel);
    ET_TRY(insert.run(level.uuid, level.details.digit, level.details.name, level.details.isAcquired,
        level.position, level.retired));
    ET_ASSIGN(const qint64 key, storage::singleInteger(insert));
    return LevelId(key);
}

base::Result<bool> ScaleRepository::update(
    Transaction &transaction, const Level &level, int rowVersion)
{
    storage::Statement update(transaction.database(), kUpdateLevel);
    ET_TRY(update.run(level.details.digit, level.details.name, level.details.isAcquired,
        level.position, level.retired, level.id, rowVersion));
    return update.affectedRows() == 1;
}

base::Result<std::vector<Aspect>> ScaleRepository::aspects(
    storage::Database &database, const Permit &)
{
    storage::Statement row(database, kAspects);
    ET_TRY(row.run());
    std::vector<Aspect> aspects;
    while (row.next()) {
        Aspect aspect;
        aspect.id = row.id<AspectTag>(0);
        aspect.uuid = row.text(1);
        aspect.name = row.text(2);
        aspect.position = row.smallInteger(3);
        aspect.retired = row.flag(4);
        aspect.rowVersion = row.smallInteger(5);
        aspect.isUsed = row.flag(6);
        aspects.push_back(std::move(aspect));
    }
    ET_TRY(row.finished());
    return aspects;
}

base::Result<AspectId> ScaleRepository::add(Transaction &transaction, const Aspect &aspect)
{
    storage::Statement insert(transaction.database(), kAddAspect);
    ET_TRY(insert.run(aspect.uuid, aspect.name, aspect.position, aspect.retired));
    ET_ASSIGN(const qint64 key, storage::singleInteger(insert));
    return AspectId(key);
}

base::Result<bool> ScaleRepository::update(
    Transaction &transaction, const Aspect &aspect, int rowVersion)
{
    storage::Statement update(transaction.database(), kUpdateAspect);
    ET_TRY(update.run(aspect.name, aspect.position, aspect.retired, aspect.id, rowVersion));
    return update.affectedRows() == 1;
}

} // namespace progress

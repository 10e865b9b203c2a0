#include "core/school/room_repository.h"

#include "core/base/text.h"
#include "core/storage/database.h"
#include "core/storage/statement.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace school {

namespace {

const QString kColumns =
    u"SELECT id, uuid, name, workshop_id, places, retired, row_version FROM room "_s;
const QString kAll = kColumns + u"ORDER BY id"_s;
const QString kFind = kColumns + u"WHERE id = ?"_s;
const QString kAdd = u"INSERT INTO room (uuid, name, folded_name, workshop_id, places) "
                     "VALUES (?, ?, ?, ?, ?) RETURNING id"_s;
const QString kUpdate =
    u"UPDATE room SET name = ?, folded_name = ?, workshop_id = ?, places = ?, retired = ?, "
    "row_version = row_version + 1 WHERE id = ? AND row_version = ?"_s;

Room roomOf(const storage::Statement &row)
{
    RoomDetails details{row.text(2), row.optionalId<WorkshopTag>(3), {}};
    if (!row.isNull(4))
        details.places = row.smallInteger(4);
    return {row.id<RoomTag>(0), row.text(1), details, row.flag(5), row.smallInteger(6)};
}

} // namespace

base::Result<std::vector<Room>> RoomRepository::all(
    storage::Database &database, const security::Permit &)
{
    storage::Statement row(database, kAll);
    ET_TRY(row.run());
    std::vector<Room> rooms;
    while (row.next())
        rooms.push_back(roomOf(row));
    ET_TRY(row.finished());
    std::sort(rooms.begin(), rooms.end(), [](const Room &a, const Room &b) {
        if (a.retired != b.retired)
            return b.retired;
        return base::frenchCollator().compare(a.details.name, b.details.name) < 0;
    });
    return rooms;
}

base::Result<std::optional<Room>> RoomRepository::find(
    storage::Database &database, const security::Permit &, RoomId id)
{
    storage::Statement row(database, kFind);
    ET_TRY(row.run(id));
    std::optional<Room> found;
    if (row.next())
        found = roomOf(row);
    ET_TRY(row.finished());
    return found;
}

base::Result<RoomId> RoomRepository::add(
    const security::Transaction &transaction, const QString &uuid, const RoomDetails &details)
{
    storage::Statement insert(transaction.database(), kAdd);
    ET_TRY(insert.run(
        uuid, details.name, base::folded(details.name), details.workshop, details.places));
    ET_ASSIGN(const qint64 id, storage::singleInteger(insert));
    return RoomId(id);
}

base::Result<bool> RoomRepository::update(
    const security::Transaction &transaction, const Room &room)
{
    storage::Statement update(transaction.database(), kUpdate);
    const RoomDetails &details = room.details;
    ET_TRY(update.run(details.name, base::folded(details.name), details.workshop, details.places,
        room.retired, room.id, room.rowVersion));
    return update.affectedRows() == 1;
}

} // namespace school

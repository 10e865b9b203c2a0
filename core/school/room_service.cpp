#include "core/school/room_service.h"

#include "core/school/room_repository.h"
#include "core/security/conflict.h"
#include "core/storage/database.h"
#include "core/storage/sql_error.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace school {

namespace {

using security::Operation;
using security::Transaction;

base::Result<Room> present(const Transaction &transaction, RoomId id)
{
    ET_ASSIGN(
        const auto room, RoomRepository::find(transaction.database(), transaction.permit(), id));
    if (!room)
        return base::fail(security::notThere());
    return *room;
}

base::Error told(const base::Error &error, const QString &name)
{
    if (error.code != storage::errors::kUnique)
        return error;
    return {errors::kRoomNameTaken,
        QCoreApplication::translate(
            "school", "There is already a room called “%1”: choose another name.")
            .arg(name),
        error.detail};
}

QString placesText(const RoomDetails &details)
{
    return details.places ? QString::number(*details.places) : QString();
}

base::Done replace(Transaction &transaction, const Room &typed, const QString &action)
{
    Room room = typed;
    ET_ASSIGN(room.details, checked(typed.details));
    ET_ASSIGN(const Room before, present(transaction, room.id));
    const auto written = RoomRepository::update(transaction, room);
    if (!written)
        return base::fail(told(written.error(), room.details.name));
    if (!*written)
        return base::fail(security::changedMeanwhile(transaction.database(), before.uuid));
    return transaction.record(action, {u"room"_s, before.uuid},
        {{u"name"_s, before.details.name, room.details.name},
            {u"places"_s, placesText(before.details), placesText(room.details)},
            {u"retired"_s, QString::number(before.retired), QString::number(room.retired)}});
}

} // namespace

RoomService::RoomService(security::Workspace &workspace)
    : m_workspace(workspace)
{
}

base::Result<std::vector<Room>> RoomService::rooms()
{
    ET_ASSIGN(const auto permit, m_workspace.require(Operation::ReadSchool));
    return RoomRepository::all(m_workspace.database(), permit);
}

base::Result<RoomId> RoomService::add(const RoomDetails &details)
{
    ET_ASSIGN(const auto permit, m_workspace.require(Operation::ManageSchool));
    ET_ASSIGN(Transaction transaction, Transaction::begin(m_workspace, permit));
    ET_ASSIGN(const RoomId id, add(transaction, details));
    ET_TRY(transaction.commit());
    return id;
}

base::Result<security::Edited> RoomService::edit(const Room &room)
{
    ET_ASSIGN(const auto permit, m_workspace.require(Operation::ManageSchool));
    ET_ASSIGN(Transaction transaction, Transaction::begin(m_workspace, permit));
    ET_ASSIGN(Room before, present(transaction, room.id));
    ET_TRY(replace(transaction, room, u"room.edit"_s));
    ET_TRY(transaction.commit());
    before.rowVersion = room.rowVersion + 1;
    return security::Edited{before.rowVersion, {{[before](Transaction &t, security::UndoRun &) {
                                return replace(t, before, u"room.undo-edit"_s);
                            }}}};
}

base::Done RoomService::undo(const security::Undo &undo)
{
    return security::takeBack(m_workspace, Operation::ManageSchool, undo);
}

base::Result<RoomId> RoomService::add(Transaction &transaction, const RoomDetails &typed)
{
    ET_ASSIGN(const RoomDetails details, checked(typed));
    const QString uuid = security::Workspace::newUuid();
    const auto id = RoomRepository::add(transaction, uuid, details);
    if (!id)
        return base::fail(told(id.error(), details.name));
    ET_TRY(transaction.record(u"room.add"_s, {u"room"_s, uuid},
        {{u"name"_s, {}, details.name}, {u"places"_s, {}, placesText(details)}}));
    return *id;
}

} // namespace school

#pragma once

#include "core/school/room.h"
#include "core/security/undo.h"
#include "core/security/workspace.h"

#include <vector>

namespace school {

// The rooms of the school. One that is given up is retired: its past stays.
class RoomService {
public:
    explicit RoomService(security::Workspace &workspace);

    // Sorted by name, retired ones last.
    [[nodiscard]] base::Result<std::vector<Room>> rooms();
    // Errors: kBadRoom, kRoomNameTaken.
    [[nodiscard]] base::Result<RoomId> add(const RoomDetails &details);
    // Details and retired together. Errors: those of add(), security::errors::kChangedMeanwhile.
    [[nodiscard]] base::Result<security::Edited> edit(const Room &room);
    [[nodiscard]] base::Done undo(const security::Undo &undo);

    // Operations.
    [[nodiscard]] static base::Result<RoomId> add(
        security::Transaction &transaction, const RoomDetails &details);

private:
    security::Workspace &m_workspace;
};

} // namespace school

#pragma once

#include "core/base/result.h"
#include "core/school/ids.h"

#include <QString>

#include <optional>

namespace school {

namespace errors {
inline constexpr base::ErrorCode kBadRoom{"school.bad-room"};
inline constexpr base::ErrorCode kRoomNameTaken{"school.room-name-taken"};
} // namespace errors

// Where a session takes place: a class room, or a workshop's hall.
struct RoomDetails {
    QString name;
    std::optional<WorkshopId> workshop = {};
    std::optional<int> places = {};
    friend bool operator==(const RoomDetails &, const RoomDetails &) = default;
};

struct Room {
    RoomId id;
    QString uuid;
    RoomDetails details;
    bool retired = false;
    int rowVersion = 1;
};

// Name cleaned, 1 to 999 places. Errors: kBadRoom.
[[nodiscard]] base::Result<RoomDetails> checked(const RoomDetails &typed);

} // namespace school

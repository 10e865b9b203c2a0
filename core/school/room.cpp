#include "core/school/room.h"

#include "core/base/text.h"

#include <QCoreApplication>

namespace school {

namespace {
constexpr int kMostPlaces = 999;
constexpr int kNameLength = 60;
} // namespace

base::Result<RoomDetails> checked(const RoomDetails &typed)
{
    RoomDetails details = typed;
    ET_ASSIGN(details.name,
        base::cleanLine(typed.name, QCoreApplication::translate("school", "Room"), kNameLength));
    if (details.name.isEmpty() || base::folded(details.name).isEmpty()) {
        return base::fail(errors::kBadRoom,
            QCoreApplication::translate("school", "Give the room a name of letters or digits."));
    }
    if (details.places && (*details.places < 1 || *details.places > kMostPlaces)) {
        return base::fail(errors::kBadRoom,
            QCoreApplication::translate("school", "A room has 1 to 999 places, or none is told."));
    }
    return details;
}

} // namespace school

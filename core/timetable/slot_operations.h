#pragma once

#include "core/security/undo.h"
#include "core/timetable/slot.h"

namespace timetable {

struct WrittenSlot {
    SlotLine line;
    std::vector<SlotConflict> conflicts; // of people and rooms
    security::Undo undo;
};

// Operations on slots, inside the caller's transaction: they validate, write and record, and leave
// rights to the use case.
class SlotOperations {
public:
    // Refused: a bad time, nature, group, part, person or room; a day outside the school years; the
    // same young people twice at one time (both slots are named).
    [[nodiscard]] static base::Result<WrittenSlot> add(
        security::Transaction &transaction, const SlotPlan &plan, QDate from);
    [[nodiscard]] static base::Result<WrittenSlot> change(security::Transaction &transaction,
        SlotId id, int rowVersion, const SlotPlan &wanted, QDate from);
    [[nodiscard]] static base::Result<security::Undo> end(
        security::Transaction &transaction, SlotId id, int rowVersion, QDate from);
};

} // namespace timetable

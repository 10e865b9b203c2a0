#pragma once

#include "core/enrolment/group_part.h"
#include "core/school/group.h"
#include "core/school/room.h"
#include "core/school/staff.h"
#include "core/timetable/nature.h"

#include <QStringList>
#include <QVariant>

#include <optional>
#include <vector>

class QComboBox;
class QLineEdit;

namespace ui {

// What a slot or a session may be made of: read once, offered in each dialog.
struct TimetableChoices {
    std::vector<timetable::Nature> natures;
    std::vector<school::Group> groups;
    std::vector<school::StaffName> staff;
    std::vector<school::Room> rooms = {};
    std::vector<enrolment::GroupPart> parts = {}; // of every group
    QStringList subjects = {};                    // that were taught: offered while one is typed
    bool mayPlan = false;                         // say who is in charge and who replaces
};

// The boxes of both dialogs: an empty first line, then what is in use; what known names stays.
void fillStaff(QComboBox &box, const TimetableChoices &choices, const QString &nobody);
void fillRooms(QComboBox &box, const TimetableChoices &choices, const QString &none,
    std::optional<school::RoomId> known);
void fillParts(QComboBox &box, const TimetableChoices &choices, const QString &whole,
    school::GroupId group, std::optional<enrolment::GroupPartId> known);
void offerSubjects(QLineEdit &field, const TimetableChoices &choices);

// The key of the chosen line; nothing on the first one.
template <class Id> [[nodiscard]] std::optional<Id> chosenIn(const QVariant &data)
{
    return data.isValid() ? std::optional(Id(data.toLongLong())) : std::nullopt;
}
template <class Id> [[nodiscard]] QVariant dataOf(const std::optional<Id> &id)
{
    return id ? QVariant(id->value()) : QVariant();
}
// -1 is no line: the first one then.
void choose(QComboBox &box, const QVariant &data);

// As people type it, so that it can be read back: 8h05, and 24h00 for midnight at the end.
[[nodiscard]] QString typedTime(int minuteOfDay);

} // namespace ui

#pragma once

#include "core/base/date_range.h"
#include "core/base/result.h"
#include "core/school/ids.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace school {

namespace errors {
inline constexpr base::ErrorCode kBadGroup{"school.bad-group"};
inline constexpr base::ErrorCode kGroupNameTaken{"school.group-name-taken"};
inline constexpr base::ErrorCode kBadWorkshop{"school.bad-workshop"};
inline constexpr base::ErrorCode kWorkshopNameTaken{"school.workshop-name-taken"};
inline constexpr base::ErrorCode kBadAssignment{"school.bad-assignment"};
inline constexpr base::ErrorCode kAlreadyAssigned{"school.already-assigned"};
} // namespace errors

struct WorkshopDetails {
    QString name;
    QString trade;
    friend bool operator==(const WorkshopDetails &, const WorkshopDetails &) = default;
};

struct Workshop {
    WorkshopId id;
    QString uuid;
    WorkshopDetails details;
    bool retired = false;
    int rowVersion = 1;
};

// A young person is at the same time in one workshop group and in one theory group, cut otherwise.
enum class GroupKind { Workshop, Theory };

inline constexpr int kUsualCapacity = 12;

struct GroupDetails {
    GroupKind kind = GroupKind::Workshop;
    QString name;
    std::optional<WorkshopId> workshop; // of a workshop group
    int capacity = kUsualCapacity;
    friend bool operator==(const GroupDetails &, const GroupDetails &) = default;
};

struct Group {
    GroupId id;
    QString uuid;
    GroupDetails details;
    std::optional<QDate> archivedOn;
    int rowVersion = 1;
};

enum class GroupRole { Master, Teacher, Referent };

// Who is in charge of a group, from when to when.
struct Assignment {
    AssignmentId id;
    GroupId group;
    StaffId staff;
    GroupRole role;
    base::DateRange range;
};

struct NewAssignment {
    GroupId group;
    StaffId staff;
    GroupRole role;
    base::DateRange range;
};

// Names cleaned, capacity 1 to 60, a workshop for workshop groups alone. Errors: kBadGroup.
[[nodiscard]] base::Result<GroupDetails> checked(const GroupDetails &typed);
// Errors: kBadWorkshop.
[[nodiscard]] base::Result<WorkshopDetails> checked(const WorkshopDetails &typed);

// 8 to 12 young people in a workshop group.
[[nodiscard]] bool isUsualSize(int members);

// What departs from the fundamentals of these schools — 8 to 12 young people, one master — on a
// day. It is told, never refused.
[[nodiscard]] QStringList warningsAbout(
    const Group &group, const std::vector<Assignment> &ofGroup, QDate day);

[[nodiscard]] QString storedName(GroupKind kind); // "workshop": stored
[[nodiscard]] QString storedName(GroupRole role);
[[nodiscard]] GroupRole groupRoleFrom(const QString &stored);
[[nodiscard]] QString titleOf(GroupKind kind); // translated
[[nodiscard]] QString titleOf(GroupRole role);

} // namespace school

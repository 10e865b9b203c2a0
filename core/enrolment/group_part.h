#pragma once

#include "core/base/date_range.h"
#include "core/base/result.h"
#include "core/enrolment/ids.h"
#include "core/school/ids.h"

#include <QString>

#include <map>
#include <optional>
#include <vector>

namespace enrolment {

namespace errors {
inline constexpr base::ErrorCode kBadPart{"enrolment.bad-part"};
inline constexpr base::ErrorCode kPartNameTaken{"enrolment.part-name-taken"};
inline constexpr base::ErrorCode kNotInGroup{"enrolment.not-in-group"};
} // namespace errors

// A part of a group that is taught by itself ("demi-groupe"): half of the workshop in English.
struct GroupPart {
    GroupPartId id;
    QString uuid;
    school::GroupId group;
    QString name;
    std::optional<QDate> archivedOn = {};
    int rowVersion = 1;
};

// That somebody belongs to a part, from when to when; never more than the group's own membership.
struct PartMember {
    GroupPartId part;
    EnrolmentId enrolment;
    base::DateRange range;
    friend bool operator==(const PartMember &, const PartMember &) = default;
};

// Who is in which part, all of them: asked often while a timetable is checked.
class PartMembers {
public:
    PartMembers() = default;
    explicit PartMembers(const std::vector<PartMember> &members);

    // Whether somebody is in both on one of these days.
    [[nodiscard]] bool haveCommon(
        GroupPartId first, GroupPartId second, const base::DateRange &range) const;
    [[nodiscard]] std::vector<EnrolmentId> membersOn(GroupPartId part, QDate day) const;

private:
    std::map<GroupPartId, std::vector<PartMember>> m_byPart;
};

// Name cleaned. Errors: kBadPart.
[[nodiscard]] base::Result<QString> checkedPartName(const QString &typed);

// The rows of a part after its members are chosen anew from a day on: who stays stays, who is left
// out ends the day before, who is new begins.
[[nodiscard]] std::vector<PartMember> membersFrom(const std::vector<PartMember> &before,
    GroupPartId part, const std::vector<EnrolmentId> &chosen, QDate from);

} // namespace enrolment

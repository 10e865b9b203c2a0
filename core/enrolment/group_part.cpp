#include "core/enrolment/group_part.h"

#include "core/base/text.h"

#include <QCoreApplication>

#include <algorithm>

namespace enrolment {

namespace {
constexpr int kNameLength = 40;
}

PartMembers::PartMembers(const std::vector<PartMember> &members)
{
    for (const PartMember &member : members)
        m_byPart[member.part].push_back(member);
}

bool PartMembers::haveCommon(
    GroupPartId first, GroupPartId second, const base::DateRange &range) const
{
    if (first == second)
        return true;
    const auto a = m_byPart.find(first);
    const auto b = m_byPart.find(second);
    if (a == m_byPart.end() || b == m_byPart.end())
        return false;
    for (const PartMember &one : a->second) {
        const auto meets = [&](const PartMember &other) {
            return other.enrolment == one.enrolment && other.range.overlaps(range)
                && other.range.overlaps(one.range);
        };
        if (one.range.overlaps(range) && std::any_of(b->second.begin(), b->second.end(), meets))
            return true;
    }
    return false;
}

std::vector<EnrolmentId> PartMembers::membersOn(GroupPartId part, QDate day) const
{
    std::vector<EnrolmentId> members;
    const auto rows = m_byPart.find(part);
    if (rows == m_byPart.end())
        return members;
    for (const PartMember &member : rows->second) {
        if (member.range.contains(day))
            members.push_back(member.enrolment);
    }
    return members;
}

base::Result<QString> checkedPartName(const QString &typed)
{
    ET_ASSIGN(const QString name,
        base::cleanLine(typed, QCoreApplication::translate("enrolment", "Name"), kNameLength));
    if (base::folded(name).isEmpty()) {
        return base::fail(errors::kBadPart,
            QCoreApplication::translate(
                "enrolment", "Give the part a name of letters or digits, such as “A”."));
    }
    return name;
}

std::vector<PartMember> membersFrom(const std::vector<PartMember> &before, GroupPartId part,
    const std::vector<EnrolmentId> &chosen, QDate from)
{
    std::vector<PartMember> after;
    const auto isChosen = [&](EnrolmentId id) {
        return std::find(chosen.begin(), chosen.end(), id) != chosen.end();
    };
    std::vector<EnrolmentId> there;
    for (PartMember member : before) {
        if (member.range.from >= from)
            continue; // chosen anew
        if (member.range.to && *member.range.to < from) {
            after.push_back(member);
            continue;
        }
        if (isChosen(member.enrolment)) {
            member.range.to.reset();
            there.push_back(member.enrolment);
        } else {
            member.range.to = from.addDays(-1);
        }
        after.push_back(member);
    }
    for (const EnrolmentId id : chosen) {
        if (std::find(there.begin(), there.end(), id) == there.end())
            after.push_back({part, id, {from, {}}});
    }
    return after;
}

} // namespace enrolment

#include "core/attendance/roll_difference.h"

#include <map>

using namespace Qt::Literals::StringLiterals;

namespace attendance {

using enrolment::EnrolmentId;
using security::FieldChange;

QString storedText(const RollMark &mark)
{
    if (mark.missed == base::Minutes())
        return storedName(mark.mark);
    return storedName(mark.mark) + u' ' + QString::number(mark.missed.count());
}

std::optional<QString> storedText(const std::optional<RollMark> &mark)
{
    return mark ? std::optional(storedText(*mark)) : std::nullopt;
}

RollDifference differenceOf(const std::vector<RollEntry> &before,
    const std::vector<RollEntry> &after, const EnrolmentUuids &uuids)
{
    std::map<EnrolmentId, RollEntry> old;
    for (const RollEntry &entry : before)
        old.emplace(entry.enrolment, entry);
    RollDifference difference;
    for (const RollEntry &entry : after) {
        const auto was = old.find(entry.enrolment);
        if (was == old.end()) {
            difference.written.push_back({entry.enrolment, entry.mark});
            difference.changes.push_back(
                {u"mark "_s + uuids.value(entry.enrolment), std::nullopt, storedText(entry.mark)});
            continue;
        }
        if (was->second.mark != entry.mark) {
            difference.written.push_back({entry.enrolment, entry.mark, was->second.office});
            difference.before.push_back(was->second);
            difference.changes.push_back({u"mark "_s + uuids.value(entry.enrolment),
                storedText(was->second.mark), storedText(entry.mark)});
        }
        old.erase(was);
    }
    for (const auto &[enrolment, entry] : old) {
        difference.removed.push_back(enrolment);
        difference.before.push_back(entry);
        difference.changes.push_back(
            {u"mark "_s + uuids.value(enrolment), storedText(entry.mark), std::nullopt});
        if (entry.office) {
            difference.changes.push_back(
                officeChange(uuids.value(enrolment), entry.office, std::nullopt));
        }
    }
    return difference;
}

std::vector<FieldChange> worthKeeping(const std::vector<FieldChange> &changes)
{
    std::vector<FieldChange> kept;
    for (const FieldChange &change : changes) {
        if (change.before || change.after != storedName(Mark::Present))
            kept.push_back(change);
    }
    return kept;
}

FieldChange officeChange(const QString &uuid, const std::optional<RollMark> &before,
    const std::optional<RollMark> &after)
{
    return {u"office "_s + uuid, storedText(before), storedText(after)};
}

} // namespace attendance

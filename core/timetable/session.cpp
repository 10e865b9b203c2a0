#include "core/timetable/session.h"

#include "core/base/format.h"
#include "core/base/stored_names.h"

using namespace Qt::Literals::StringLiterals;

namespace timetable {

namespace {
constexpr int kAheadMinutes = 10;
constexpr base::StoredNames<SessionState, 3> kSessionStateNames{
    {{SessionState::Planned, u"planned"}, {SessionState::Held, u"held"},
        {SessionState::Cancelled, u"cancelled"}}};
} // namespace

QString storedName(SessionState state)
{
    return kSessionStateNames.of(state);
}

SessionState sessionStateFrom(const QString &stored)
{
    return kSessionStateNames.find(stored).value_or(SessionState::Planned);
}

std::vector<SessionLine> runningAt(const std::vector<SessionLine> &sessions, int minuteOfDay)
{
    std::vector<SessionLine> running;
    for (const SessionLine &line : sessions) {
        const DaySpan span = line.session.plan.span;
        if (minuteOfDay >= span.starts - kAheadMinutes && minuteOfDay < span.ends
            && line.session.state != SessionState::Cancelled)
            running.push_back(line);
    }
    return running;
}

QString described(const QString &groupName, QDate day, const DaySpan &span)
{
    return groupName + u", "_s + base::formatLongDate(day) + u", "_s + formatSpan(span);
}

QString SessionLine::groupWords() const
{
    return partName.isEmpty() ? groupName : u"%1 (%2)"_s.arg(groupName, partName);
}

QString described(const SessionLine &line)
{
    return described(line.groupWords(), line.session.plan.day, line.session.plan.span);
}

} // namespace timetable

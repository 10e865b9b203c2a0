#include "core/registers/called.h"

#include "core/attendance/roll_repository.h"
#include "core/base/text.h"

#include <algorithm>
#include <set>

namespace registers {

using attendance::ExpectedStudent;
using attendance::RollRepository;

const attendance::RollEntry *CalledSession::entryOf(enrolment::EnrolmentId enrolment) const
{
    if (!roll)
        return nullptr;
    const auto entry = std::find_if(roll->entries.begin(), roll->entries.end(),
        [&](const attendance::RollEntry &one) { return one.enrolment == enrolment; });
    return entry == roll->entries.end() ? nullptr : &*entry;
}

base::Result<std::vector<CalledSession>> calledSessions(storage::Database &database,
    const security::Permit &permit, const timetable::SessionFilter &filter)
{
    timetable::SessionFilter standing = filter;
    standing.withCancelled = false;
    ET_ASSIGN(auto lines, timetable::SessionRepository::list(database, permit, standing));
    std::vector<CalledSession> sessions;
    for (timetable::SessionLine &line : lines) {
        const timetable::SessionId id = line.session.id;
        CalledSession called{std::move(line), {}, {}};
        ET_ASSIGN(called.roll, RollRepository::roll(database, permit, id));
        if (called.roll) {
            ET_ASSIGN(called.students, RollRepository::called(database, permit, id));
        } else {
            ET_ASSIGN(called.students, RollRepository::expected(database, permit, id));
        }
        sessions.push_back(std::move(called));
    }
    return sessions;
}

std::vector<ExpectedStudent> everybodyIn(const std::vector<CalledSession> &sessions)
{
    std::vector<ExpectedStudent> everybody;
    std::set<enrolment::EnrolmentId> there;
    for (const CalledSession &session : sessions) {
        for (const ExpectedStudent &student : session.students) {
            if (there.insert(student.enrolment).second)
                everybody.push_back(student);
        }
    }
    std::sort(
        everybody.begin(), everybody.end(), [](const ExpectedStudent &a, const ExpectedStudent &b) {
            const QString first = base::sortKey(a.lastName, a.firstNames);
            const QString second = base::sortKey(b.lastName, b.firstNames);
            return first == second ? a.enrolment < b.enrolment : first < second;
        });
    return everybody;
}

} // namespace registers

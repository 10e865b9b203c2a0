#include "core/attendance/roll.h"

namespace attendance {

RollRequest requestOf(const RollSheet &sheet)
{
    RollRequest request{sheet.session.session.id, sheet.session.session.rowVersion,
        sheet.roll ? sheet.roll->rowVersion : 0, {}, std::nullopt};
    for (const RollRow &row : sheet.rows) {
        if (row.expected)
            request.entries.push_back({row.student.enrolment, row.mark});
    }
    for (const TraineeRow &row : sheet.trainees) {
        if (row.expected)
            request.trainees.push_back({row.trainee.stay, row.mark});
    }
    return request;
}

} // namespace attendance

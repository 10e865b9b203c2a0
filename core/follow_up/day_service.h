#pragma once

#include "core/absences/absence_operations.h"
#include "core/attendance/roll.h"
#include "core/follow_up/day.h"
#include "core/security/undo.h"

namespace security {
class Workspace;
}

namespace follow_up {

// Who came in while a session was running, for the slip that is handed to the teacher.
struct Arrival {
    FollowedStudent who;
    QDate day;
    int minute = 0;       // of the day
    QString session;      // "Usinage 1, 8 h – 12 h"
    base::Minutes missed; // of that session
    security::Undo undo;
};

// The absents of the day: whom to call, what came of it, and who arrives after all. Reading:
// Operation::ReadAbsences; noting calls and arrivals: QualifyAbsences. Errors: kNotAbsent,
// kNoSessionNow, absences:: codes.
class DayService {
public:
    explicit DayService(security::Workspace &workspace);

    [[nodiscard]] base::Result<DayView> day(QDate day);

    // What one click notes: that somebody was told, or could not be. It opens the case of the day
    // where none is yet, over what was missed so far; with a reason, the case has it.
    struct Told {
        absences::NoticeDetails notice;
        std::optional<QString> reason = {}; // a code
        QString toldBy = {};
    };
    [[nodiscard]] base::Result<security::Undo> tell(
        people::StudentId student, QDate day, const Told &told);

    // Here after all: in the session that runs now the office says late, and the absence ends now.
    [[nodiscard]] base::Result<Arrival> arrive(people::StudentId student);

    [[nodiscard]] base::Done undo(const security::Undo &undo);

private:
    [[nodiscard]] base::Done addCallsAndCases(
        DayView &view, std::vector<AbsentOfDay> &missing, const security::Permit &permit);
    [[nodiscard]] base::Result<AbsentOfDay> absentOn(
        const security::Permit &permit, people::StudentId student, QDate day);
    security::Workspace &m_workspace;
};

} // namespace follow_up

#pragma once

#include "core/school/calendar.h"
#include "core/security/undo.h"
#include "core/security/workspace.h"

namespace school {

// The school's calendar: closures, and which public holidays and days of the week count. Changes
// stand in the history of the school.
class CalendarService {
public:
    explicit CalendarService(security::Workspace &workspace);

    [[nodiscard]] base::Result<Calendar> calendar();
    // The day itself, or the next one on which the school is open.
    [[nodiscard]] base::Result<QDate> schoolDayFrom(QDate day);

    // Several at once: one typed, or the proposals of a holiday zone. What is already there with
    // the same dates is left out; the number of new ones is told. Errors: kBadClosure.
    struct Added {
        int count = 0;
        security::Undo undo;
    };
    [[nodiscard]] base::Result<Added> add(const std::vector<ClosureDates> &closures);
    // Errors: kBadClosure, security::errors::kChangedMeanwhile.
    [[nodiscard]] base::Result<security::Edited> edit(const Closure &closure);
    [[nodiscard]] base::Result<security::Undo> remove(const Closure &closure);
    [[nodiscard]] base::Done undo(const security::Undo &undo);

    // Needs Operation::ManageSettings.
    [[nodiscard]] base::Done setRules(LocalLaw law, const OpenDays &openDays);

    // Operations.
    [[nodiscard]] static base::Result<ClosureId> add(
        security::Transaction &transaction, const ClosureDates &closure, const QString &action);

private:
    security::Workspace &m_workspace;
};

} // namespace school

#pragma once

#include "core/school/calendar.h"
#include "core/security/undo.h"
#include "core/security/workspace.h"

namespace school {

// Weeks from one to another get letters in turn. Weeks without a school day are passed over, so
// that after holidays the other letter follows; or they count too.
struct Alternation {
    QDate from;
    QDate to;
    WeekLetter first = WeekLetter::A; // None takes the letters away
    bool passesClosedWeeks = true;
};

// The letter of each week an alternation touches; None for those it passes over.
[[nodiscard]] WeekLetters lettersFor(const Alternation &alternation, const Calendar &calendar);

// Days that are opened all the same, and the letters of alternating weeks. Changes stand in the
// history of the school. Reads: CalendarService::calendar().
class CalendarDaysService {
public:
    explicit CalendarDaysService(security::Workspace &workspace);

    // Errors: kBadOpenedDay, kAlreadyOpen for a day that is a school day as it is.
    [[nodiscard]] base::Result<security::Undo> open(const OpenedDay &day);
    // Name and source; the day stays. Errors: kBadOpenedDay, security::errors::kChangedMeanwhile.
    [[nodiscard]] base::Result<security::Edited> edit(const OpenedDay &day);
    [[nodiscard]] base::Result<security::Undo> close(const OpenedDay &day);

    struct Lettered {
        int weeks = 0; // with a letter
        security::Undo undo;
    };
    // Errors: kBadOpenedDay for days in the wrong order or more than two years.
    [[nodiscard]] base::Result<Lettered> alternate(const Alternation &alternation);
    [[nodiscard]] base::Result<security::Undo> setLetter(QDate day, WeekLetter letter);
    [[nodiscard]] base::Done undo(const security::Undo &undo);

private:
    [[nodiscard]] base::Result<Lettered> write(const WeekLetters &letters, const QString &action);
    security::Workspace &m_workspace;
};

} // namespace school

#pragma once

#include "core/families/meals.h"
#include "core/follow_up/day.h"
#include "core/school/ids.h"

namespace security {
class Workspace;
}

namespace follow_up {

// A session of the day that is not as it was planned: somebody else is there, or it is cancelled.
struct ChangedSession {
    QString groupName;
    timetable::DaySpan span;
    QString planned;     // who was named; empty: nobody
    QString replacement; // empty: cancelled
    QString reason;      // of the cancelling
};

// Who is in one place at the time of the page: for whoever counts heads in front of the building.
struct PlaceNow {
    QString place; // the room, else the workshop of the group; empty: not known
    QString groupName;
    QString inCharge;
    timetable::DaySpan span;
    struct Person {
        QString name; // DUPONT Léa
        QString
            call; // whom first: "Anne Dupont · Mère · 06 11 22 33 44"; empty: nobody is in the file
        bool isAbsent = false;
        bool isTrainee = false;
    };
    std::vector<Person> people; // in the order of lists, trainees last
    // False: the workshop of people on a stay, which has no practice at that time.
    bool hasSession = true;
    [[nodiscard]] int present() const;
};

// What the school begins its day with ("page du matin").
struct MorningPage {
    QDate day;
    int minute = 0;  // of the places
    QString closed;  // why the school is; empty on a school day
    DayView missing; // absents with whom to call, and the late
    std::vector<ChangedSession> changes;
    std::vector<admissions::Trainee> trainees;
    families::MealsOfDay meals;
    std::vector<PlaceNow> places;
    [[nodiscard]] int guests() const; // people on a stay, however many stays they have that day
};

// For Operation::ReadAbsences and ReadStudentFile; teachers and masters get their own students and
// groups. minute: of the day, for the places; without one running the next sessions are taken.
[[nodiscard]] base::Result<MorningPage> morningOf(
    security::Workspace &workspace, QDate day, int minute);

} // namespace follow_up

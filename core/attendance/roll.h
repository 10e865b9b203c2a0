#pragma once

#include "core/admissions/trainee.h"
#include "core/attendance/announced.h"
#include "core/attendance/mark.h"
#include "core/enrolment/ids.h"
#include "core/people/distinguished.h"
#include "core/security/permit.h"
#include "core/timetable/session.h"

#include <QDateTime>

namespace attendance {

// What was seen of somebody, and the office's word beside it, which hours, rates and half-days go
// by where there is one. What the teacher saw stays as it was typed.
struct RollEntry {
    enrolment::EnrolmentId enrolment;
    RollMark mark;
    std::optional<RollMark> office = {};

    [[nodiscard]] const RollMark &counted() const { return office ? *office : mark; }
    friend bool operator==(const RollEntry &, const RollEntry &) = default;
};

// What was seen of somebody on a stay. It counts in no hours, no rate and no absence.
struct TraineeEntry {
    admissions::StayId stay;
    RollMark mark;
    friend bool operator==(const TraineeEntry &, const TraineeEntry &) = default;
};

// A roll that was done ("appel"): by whom, when, from whose signed sheet, and what it says.
struct Roll {
    int rowVersion = 1;
    QDateTime doneAt;
    security::AccountId doneBy;
    QString doneByName;
    std::optional<school::StaffId> typedFor;
    QString typedForName;
    bool closed = false;                     // settled by the office: teachers change it no more
    std::vector<RollEntry> entries;          // in the order of their enrolments' ids
    std::vector<TraineeEntry> trainees = {}; // in the order of their stays' ids
};

// Somebody the group expects that day: enrolled that day, and a member of the group that day.
struct ExpectedStudent {
    enrolment::EnrolmentId enrolment;
    QString enrolmentUuid;
    people::StudentId student;
    QString lastName;
    QString firstNames;
    QDate birthDate = {};
};

// One student on a sheet.
struct RollRow {
    ExpectedStudent student;
    RollMark mark;                       // present until somebody says otherwise
    std::optional<RollMark> office = {}; // the office's word
    bool saved = false;                  // the mark is of the roll that was done
    bool expected = true; // false: in the roll, but no longer expected; the next save leaves it out
    std::optional<Announced> announced = {}; // what the office knew; the mark until it is saved

    [[nodiscard]] const RollMark &counted() const { return office ? *office : mark; }
    // The office said so and nobody has seen otherwise yet: plain keys leave the row alone.
    [[nodiscard]] bool isHeld() const { return !saved && announced && announced->mark == mark; }
};

// What lists call them, for people::distinguished.
[[nodiscard]] std::vector<people::NamedPerson> named(const std::vector<ExpectedStudent> &students);
[[nodiscard]] std::vector<people::NamedPerson> named(const std::vector<RollRow> &rows);

// Somebody on a stay in the workshop of the group, at the foot of its sheet.
struct TraineeRow {
    admissions::Trainee trainee;
    RollMark mark; // elsewhere where another roll of that hour has this young person
    bool saved = false;
    bool expected = true; // as of a student
};

// The sheet of one session in the order of lists; what the page shows and gives back changed.
struct RollSheet {
    timetable::SessionLine session;
    std::optional<Roll> roll;
    std::vector<RollRow> rows;
    std::vector<TraineeRow> trainees = {};
};

// A whole roll, in one call. Versions: of the sheet it was made from; rollVersion 0: not done yet.
struct RollRequest {
    timetable::SessionId session;
    int sessionVersion = 0;
    int rollVersion = 0;
    std::vector<RollEntry>
        entries; // one for everybody expected, in any order; without the office's
    std::optional<school::StaffId> typedFor = {};
    std::vector<TraineeEntry> trainees = {}; // those who are seen; a roll is whole without them
};

// The request that saves a sheet as it stands.
[[nodiscard]] RollRequest requestOf(const RollSheet &sheet);

// The office's word on one entry; nothing: the teacher's counts.
struct OfficeWord {
    enrolment::EnrolmentId enrolment;
    std::optional<RollMark> mark;
};

// What saving changed, for its undo; before is empty when the roll was not done yet.
struct RollChange {
    timetable::SessionId session;
    std::optional<Roll> before;
    Roll after;
};

// A session whose roll is not done, or lacks somebody who is expected (put in the group later).
struct RollToDo {
    timetable::SessionId session;
    QDate day;
    timetable::DaySpan span;
    QString groupName;
    std::optional<school::StaffId> staff; // in charge
    QString staffName;
    int missing = 0; // how many were not called
    bool done = false;
    school::GroupId group{0};
    int sessionVersion = 0; // for whoever names a replacement
};

} // namespace attendance

#pragma once

#include "ui/home/home_section.h"

// Every section of the home page, each in section_<name>.cpp. The services refuse what somebody may
// not see; a section does not ask for it.
namespace ui {

[[nodiscard]] HomeSection toSettle(); // of the school as a whole: recovery, backups, the next year
[[nodiscard]] HomeSection mySessions();
[[nodiscard]] HomeSection papersToPrint(); // after a change of situation
[[nodiscard]] HomeSection rollsToDo();
[[nodiscard]] HomeSection absents();
[[nodiscard]] HomeSection filesToComplete();
[[nodiscard]] HomeSection instalments();
[[nodiscard]] HomeSection majority(); // who comes of age and has not said who is written to
[[nodiscard]] HomeSection meals();
[[nodiscard]] HomeSection chequesToCash();
[[nodiscard]] HomeSection candidatesToCall();
[[nodiscard]] HomeSection reviewsToWrite(); // section_reviews.cpp
[[nodiscard]] HomeSection statutoryLists();
[[nodiscard]] HomeSection examDates();       // deadlines of the academy that are near
[[nodiscard]] HomeSection studentsToWatch(); // section_balance.cpp
[[nodiscard]] HomeSection myStudents();      // section_balance.cpp
[[nodiscard]] HomeSection groupAlerts();
[[nodiscard]] HomeSection thresholds();          // of absences, with the step to take
[[nodiscard]] HomeSection attendanceThisMonth(); // by group

} // namespace ui

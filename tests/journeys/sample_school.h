#pragma once

#include "app/school_door.h"
#include "tests/journeys/program.h"

namespace tests {

// The sample school of 24 students in a file of the program, opened in its window with nobody
// signed in, and who has an account there.
std::vector<sample::SampleAccount> openSampleSchool(Program &at);
// The same with whoever has this role at work.
void openSampleSchool(Program &at, security::Role role);

// Whoever is at work leaves, and this one comes, without typing the password.
void comeToWork(ui::MainWindow &window, const sample::SampleAccount &account);

} // namespace tests

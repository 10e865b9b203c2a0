#pragma once

#include "tests/journeys/program.h"

namespace tests {

// The director at work in a new school with one workshop and its group, Usinage 1.
void signInWithOneGroup(Program &at);

// From the list of students: Zoé Martin in Usinage 1, with her mother as the payer.
void enrolZoe(Program &at);

// Arnaud, Benali and Carpentier in Usinage 1, their master m.vernay at work this morning from 8 to
// 12, and the secretary n.ferrand. Nobody is signed in afterwards.
timetable::SessionId planWorkshopMorning(Program &at);

} // namespace tests

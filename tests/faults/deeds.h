#pragma once

#include "tests/faults/school_at_rest.h"

namespace tests {

// One use case in a school at rest, done once.
struct Deed {
    QString name;
    std::function<base::Done(AtWork &)> act;
    // What else than the number of rows of some table tells that it was done: "enrolment WHERE
    // exit_on IS NOT NULL".
    QStringList marks = {};
    bool isOneWhenRepeated = true; // whoever was not answered may do it again
};

// The program is killed before each statement in turn: nothing of the deed is there.
void killBeforeEachStatement(const SchoolAtRest &school, const Deed &deed);
// The program is killed at each write and each sync of the file in turn: the file opens, all of the
// deed is there or nothing, and done again it is there once.
void killAtEachWrite(const SchoolAtRest &school, const Deed &deed);

} // namespace tests

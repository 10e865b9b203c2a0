#pragma once

#include "tests/benchmarks/bench_school.h"

namespace benchmarks {

// A school with a whole year of rolls: 36 weeks of 24 h of workshop and 11 h of theory for every
// group of twelve, with the weekly roll-up of the hours. Written as bare rows.
struct SchoolYearFile {
    QString path;
    qint64 year = 0;
    qint64 session = 0;   // one in the middle of the year
    qint64 enrolment = 0; // who is expected in it
    qint64 entries = 0;   // rows of presence
};

[[nodiscard]] SchoolYearFile withRolls(Schools &schools, int students);

} // namespace benchmarks

#pragma once

#include "tests/benchmarks/bench_school.h"

namespace benchmarks {

// What the livrets of a school are made of, as bare rows beside its rolls: four blocks of ten
// competencies for each diploma, two observations and a decision for most of them, touches of
// conduct, and a final review with words for everybody.
void addProgress(const QString &path);

} // namespace benchmarks

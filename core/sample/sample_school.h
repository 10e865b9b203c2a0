#pragma once

#include "core/school/founding.h"
#include "core/security/workspace.h"

#include <functional>
#include <vector>

namespace sample {

// What the sample school is to be like. The same wish gives the same school, whoever makes it.
struct Wish {
    int students = 64; // in the current year
    quint32 seed = 1;
    QDate today;
    int years = 3; // the current one and those before it
};

struct SampleAccount {
    QString login;
    QString password;
    security::Role role;
};

// What is done and out of how much, for whoever waits.
using Progress = std::function<void(int done, int total)>;

// Fills an empty school file with an invented school: workshops, groups of 8 to 12, past years and
// the current one up to today, families, hours, fees, results and what became of leavers.
// Everything goes through the same operations as real work. seeds: what a founded school begins
// with.
[[nodiscard]] base::Result<std::vector<SampleAccount>> makeSampleSchool(
    security::Workspace &workspace, const Wish &wish, const std::vector<school::Seed> &seeds,
    const Progress &progress = {});

} // namespace sample

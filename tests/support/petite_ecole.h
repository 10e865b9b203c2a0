#pragma once

#include "core/diplomas/ids.h"
#include "core/people/ids.h"
#include "core/school/ids.h"
#include "tests/support/any_school.h"

#include <QMap>

namespace support {

// The little school of tests/data/petite-ecole: twelve invented young people of 2025-2026, made
// with the operations of the program. Its figures were worked out by hand: figures.md.
struct PetiteEcole {
    school::SchoolYearId year;
    school::SchoolYearId nextYear;
    QMap<QString, people::StudentId> students; // by last name, as typed: "Abadie"
    QMap<QString, school::GroupId> groups;     // "Métallerie", "Menuiserie", "Théorie"
};

inline const QDate kPetiteEcoleToday(2026, 7, 10);

// Sets the clock to 10 July 2026 and leaves the director "direction" at work.
[[nodiscard]] PetiteEcole petiteEcole(AnySchool &file);

} // namespace support

#pragma once

#include "core/base/result.h"
#include "core/people/ids.h"

#include <QDate>
#include <QString>

#include <vector>

namespace security {
class Workspace;
}

namespace families {

// Somebody who takes the meal at school.
struct Meal {
    people::StudentId student{0};
    QString name;  // DUPONT Léa
    QString group; // of the workshop that day
    QString note;  // for the kitchen
};

// The meals of a day (repas): who is enrolled and at half-board on that day of the week.
struct MealsOfDay {
    QDate day;
    QString closed;          // why there are none: the closure or holiday; empty on a school day
    std::vector<Meal> meals; // by name
    int unknown = 0;         // enrolled that day, and nothing is known of their meals
};

// For Operation::ReadStudentFile; teachers and masters get their own students.
[[nodiscard]] base::Result<MealsOfDay> mealsOn(security::Workspace &workspace, QDate day);

} // namespace families

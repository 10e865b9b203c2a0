#pragma once

#include "app/command.h"
#include "app/school.h"

namespace app {

// Whom --student names: a part of the name that only one student has; of several with one name, the
// one whose birth date stands behind it: "VIDAL Moussa 21/05/2009".
[[nodiscard]] base::Result<people::StudentId> studentNamed(School &school, const QString &name);
[[nodiscard]] base::Result<school::GroupId> groupNamed(School &school, const QString &name);

} // namespace app

#pragma once

#include <QString>

namespace enrolment {

// What the history of a file stores ("student.edit", "last_name"), in the words people read. An
// unknown name is given back as it is.
[[nodiscard]] QString shownAction(const QString &action);
[[nodiscard]] QString shownField(const QString &field);

} // namespace enrolment

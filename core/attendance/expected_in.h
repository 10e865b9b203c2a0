#pragma once

#include <QString>

namespace attendance {

// That an enrolment e is expected in a session s, for the WHERE of whoever asks: that day a member
// of the group and, where the session is for a part of it, of that part; enrolled that day, in a
// year that is not over.
[[nodiscard]] const QString &expectedIn();

} // namespace attendance

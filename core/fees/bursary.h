#pragma once

#include "core/enrolment/ids.h"

#include <QDate>

#include <optional>

namespace fees {

// The national bursary of a student for a year. It is taken off the fees only from the day on which
// the family gave the school power to receive it.
struct Bursary {
    enrolment::EnrolmentId enrolment;
    int echelon = 0; // 0: none
    std::optional<QDate> procurationOn = {};
    qint64 rowVersion = 0; // 0: nothing is kept yet
};

} // namespace fees

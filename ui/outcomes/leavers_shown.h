#pragma once

#include "core/outcomes/follow_up.h"

#include <QHash>

namespace ui {

// Whom to call about somebody, as shown; empty where nothing is known or may be read.
struct CallNumbers {
    QString phone; // the young person's own
    QString contact;
    QString contactPhone;
};

// The leavers of a year as a page shows them: looked at on one day.
struct LeaversShown {
    outcomes::LeaversOfYear year;
    QHash<qint64, CallNumbers> numbers; // by student
    QString yearLabel;
    std::optional<QDate> day; // of a wave; none: what is known today
    QString dayLabel;
    QDate today;

    [[nodiscard]] outcomes::Followed followed(const outcomes::Leaver &leaver) const
    {
        return outcomes::followed(leaver, day, today);
    }
    [[nodiscard]] outcomes::OutcomeRates rates() const
    {
        return day ? year.at(*day) : year.knownOn(today);
    }
};

} // namespace ui

#pragma once

#include "core/school/calendar.h"

#include <QDate>
#include <QString>

#include <functional>

namespace timetable {

// What the timetable asks the school's calendar: closures and public holidays.
struct SchoolDays {
    std::function<bool(QDate)> isSchoolDay = [](QDate) { return true; };
    // Why a day is none ("Vacances de Noël"); asked only then. May be empty.
    std::function<QString(QDate)> reason = [](QDate) { return QString(); };

    [[nodiscard]] static SchoolDays of(const school::Calendar &calendar)
    {
        return {[calendar](QDate day) { return calendar.isSchoolDay(day); },
            [calendar](QDate day) { return calendar.reasonClosed(day).value_or(QString()); }};
    }
};

} // namespace timetable

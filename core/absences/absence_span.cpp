#include "core/absences/absence_span.h"

#include "core/base/format.h"

#include <QCoreApplication>

#include <utility>

namespace absences {

namespace {

constexpr int kLongestDays = 366;
constexpr int kDayEnd = 1440;

QString at(QDate day, int minute)
{
    return QCoreApplication::translate("absences", "%1 at %2")
        .arg(base::formatDate(day), timetable::formatMinuteOfDay(minute));
}

} // namespace

base::Done AbsenceSpan::check() const
{
    if (!fromDay.isValid() || !toDay.isValid()) {
        return base::fail(errors::kBadSpan,
            QCoreApplication::translate(
                "absences", "An absence has a first and a last day: type both."));
    }
    const bool minutesFit =
        fromMinute >= 0 && fromMinute < kDayEnd && toMinute > 0 && toMinute <= kDayEnd;
    if (!minutesFit || std::pair(toDay, toMinute) <= std::pair(fromDay, fromMinute)) {
        return base::fail(errors::kBadSpan,
            QCoreApplication::translate(
                "absences", "The absence ends (%2) before it begins (%1): correct one of the two.")
                .arg(at(fromDay, fromMinute), at(toDay, toMinute)));
    }
    if (fromDay.daysTo(toDay) > kLongestDays) {
        return base::fail(errors::kBadSpan,
            QCoreApplication::translate(
                "absences", "An absence of more than a year is a departure: check the two days."));
    }
    return {};
}

bool AbsenceSpan::overlaps(const AbsenceSpan &other) const
{
    return std::pair(fromDay, fromMinute) < std::pair(other.toDay, other.toMinute)
        && std::pair(other.fromDay, other.fromMinute) < std::pair(toDay, toMinute);
}

std::optional<timetable::DaySpan> AbsenceSpan::on(QDate day) const
{
    if (day < fromDay || day > toDay)
        return std::nullopt;
    const timetable::DaySpan part{
        day == fromDay ? fromMinute : 0, day == toDay ? toMinute : kDayEnd};
    return part.ends > part.starts ? std::optional(part) : std::nullopt;
}

QString shown(const AbsenceSpan &span)
{
    if (span.fromDay == span.toDay) {
        return span.isWholeDays()
            ? base::formatLongDate(span.fromDay)
            : QCoreApplication::translate("absences", "%1, %2")
                  .arg(base::formatLongDate(span.fromDay),
                      timetable::formatSpan({span.fromMinute, span.toMinute}));
    }
    if (span.isWholeDays())
        return base::formatRange({span.fromDay, span.toDay});
    return QCoreApplication::translate("absences", "from %1 to %2")
        .arg(at(span.fromDay, span.fromMinute), at(span.toDay, span.toMinute));
}

} // namespace absences

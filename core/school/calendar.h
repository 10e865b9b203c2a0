#pragma once

#include "core/base/result.h"
#include "core/school/ids.h"
#include "core/school/public_holidays.h"

#include <array>
#include <map>
#include <optional>
#include <vector>

namespace school {

namespace errors {
inline constexpr base::ErrorCode kBadClosure{"school.bad-closure"};
inline constexpr base::ErrorCode kBadOpenedDay{"school.bad-opened-day"};
inline constexpr base::ErrorCode kAlreadyOpen{"school.already-open"};
} // namespace errors

// Days the school is closed, both included: holidays, a bridge, works.
struct ClosureDates {
    QString name;
    QDate firstDay;
    QDate lastDay;
    QString source; // where the dates come from; empty when somebody typed them
    friend bool operator==(const ClosureDates &, const ClosureDates &) = default;
};

struct Closure {
    ClosureId id;
    ClosureDates dates;
    int rowVersion = 1;
};

// Name and source cleaned, days in order, at most four months. Errors: kBadClosure.
[[nodiscard]] base::Result<ClosureDates> checked(const ClosureDates &typed);

// The days of the week a school opens, 1 for Monday to 7: « 12345 ».
struct OpenDays {
    std::array<bool, 7> week{true, true, true, true, true, false, false};
    [[nodiscard]] bool contains(int dayOfWeek) const { return week[size_t(dayOfWeek - 1)]; }
    // What is no day of the week is left out; nothing left: Monday to Friday.
    [[nodiscard]] static OpenDays fromText(const QString &text);
    [[nodiscard]] QString text() const;
};

// A day on which the school is open whatever else says no: a Saturday of open doors, a day made up
// for a bridge.
struct OpenedDay {
    QDate day;
    QString name;
    QString source = {};
    int rowVersion = 1;
    friend bool operator==(const OpenedDay &, const OpenedDay &) = default;
};

// Name and source cleaned. Errors: kBadOpenedDay.
[[nodiscard]] base::Result<OpenedDay> checked(const OpenedDay &typed);

// Weeks that alternate; most schools have none.
enum class WeekLetter { None, A, B };
using WeekLetters = std::map<QDate, WeekLetter>; // by Monday

// On which days the school is open. The school's own closures are the master: holiday zones only
// pre-fill them, public holidays are computed; a day that was opened is open all the same. It knows
// no bounds of years.
class Calendar {
public:
    Calendar(std::vector<Closure> closures, LocalLaw law, OpenDays openDays = {},
        std::vector<OpenedDay> opened = {}, WeekLetters letters = {});

    [[nodiscard]] bool isSchoolDay(QDate day) const;
    // Why the school is closed on a day, to be shown: a closure's name, a public holiday's, or that
    // the school never opens on that day of the week. Empty on a school day.
    [[nodiscard]] std::optional<QString> reasonClosed(QDate day) const;
    // All school days of a range, both ends included.
    [[nodiscard]] std::vector<QDate> schoolDays(QDate first, QDate last) const;
    // The first one on or after a day, within a year of it.
    [[nodiscard]] std::optional<QDate> firstSchoolDayFrom(QDate day) const;
    // The public holiday of a day, open or not.
    [[nodiscard]] std::optional<HolidayKind> publicHolidayOn(QDate day) const;
    [[nodiscard]] WeekLetter letterOf(QDate day) const;
    [[nodiscard]] const std::vector<Closure> &closures() const { return m_closures; }
    [[nodiscard]] const std::vector<OpenedDay> &openedDays() const { return m_opened; }
    [[nodiscard]] const WeekLetters &letters() const { return m_letters; }
    [[nodiscard]] const OpenDays &openDays() const { return m_openDays; }

private:
    std::vector<Closure> m_closures;
    LocalLaw m_law;
    OpenDays m_openDays;
    std::vector<OpenedDay> m_opened;
    WeekLetters m_letters;
};

} // namespace school

#include "core/school/calendar.h"

#include "core/base/dates.h"
#include "core/base/format.h"
#include "core/base/text.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace school {

namespace {

constexpr int kLongestClosureDays = 124;
constexpr int kMostDaysAhead = 366;

QString say(const char *text)
{
    return QCoreApplication::translate("school", text);
}

} // namespace

base::Result<ClosureDates> checked(const ClosureDates &typed)
{
    ClosureDates dates = typed;
    ET_ASSIGN(
        dates.name, base::cleanLine(typed.name, say(QT_TRANSLATE_NOOP("school", "Name")), 60));
    ET_ASSIGN(dates.source,
        base::cleanLine(typed.source, say(QT_TRANSLATE_NOOP("school", "Source")), 120));
    if (dates.name.isEmpty()) {
        return base::fail(errors::kBadClosure,
            say(QT_TRANSLATE_NOOP("school", "Say why the school is closed: type a name.")));
    }
    if (!dates.firstDay.isValid() || !dates.lastDay.isValid() || dates.lastDay < dates.firstDay
        || dates.firstDay.daysTo(dates.lastDay) >= kLongestClosureDays) {
        return base::fail(errors::kBadClosure,
            say(QT_TRANSLATE_NOOP("school",
                    "%1: the last day is the first one or comes after it, within four months. "
                    "Check both dates."))
                .arg(dates.name));
    }
    return dates;
}

base::Result<OpenedDay> checked(const OpenedDay &typed)
{
    OpenedDay opened = typed;
    ET_ASSIGN(
        opened.name, base::cleanLine(typed.name, say(QT_TRANSLATE_NOOP("school", "Name")), 60));
    ET_ASSIGN(opened.source,
        base::cleanLine(typed.source, say(QT_TRANSLATE_NOOP("school", "Source")), 120));
    if (opened.name.isEmpty() || !opened.day.isValid()) {
        return base::fail(errors::kBadOpenedDay,
            say(QT_TRANSLATE_NOOP(
                "school", "Say which day the school is open and why: type the day and a name.")));
    }
    return opened;
}

OpenDays OpenDays::fromText(const QString &text)
{
    OpenDays open{{}};
    for (const QChar c : text) {
        if (c >= u'1' && c <= u'7')
            open.week[size_t(c.digitValue() - 1)] = true;
    }
    return open.text().isEmpty() ? OpenDays() : open;
}

QString OpenDays::text() const
{
    QString text;
    for (int day = 1; day <= 7; ++day) {
        if (contains(day))
            text += QString::number(day);
    }
    return text;
}

Calendar::Calendar(std::vector<Closure> closures, LocalLaw law, OpenDays openDays,
    std::vector<OpenedDay> opened, WeekLetters letters)
    : m_closures(std::move(closures))
    , m_law(law)
    , m_openDays(openDays)
    , m_opened(std::move(opened))
    , m_letters(std::move(letters))
{
}

WeekLetter Calendar::letterOf(QDate day) const
{
    const auto letter = m_letters.find(base::mondayOf(day));
    return letter == m_letters.end() ? WeekLetter::None : letter->second;
}

std::optional<HolidayKind> Calendar::publicHolidayOn(QDate day) const
{
    for (const PublicHoliday &holiday : publicHolidays(day.year(), m_law)) {
        if (holiday.day == day)
            return holiday.kind;
    }
    return std::nullopt;
}

std::optional<QString> Calendar::reasonClosed(QDate day) const
{
    if (std::any_of(m_opened.begin(), m_opened.end(),
            [day](const OpenedDay &opened) { return opened.day == day; }))
        return std::nullopt;
    for (const Closure &closure : m_closures) {
        if (day >= closure.dates.firstDay && day <= closure.dates.lastDay)
            return closure.dates.name;
    }
    if (const auto kind = publicHolidayOn(day))
        return titleOf(*kind);
    if (!m_openDays.contains(day.dayOfWeek())) {
        return day.dayOfWeek() >= 6
            ? say(QT_TRANSLATE_NOOP("school", "Weekend"))
            : say(QT_TRANSLATE_NOOP("school", "The school does not open on this day of the week"));
    }
    return std::nullopt;
}

bool Calendar::isSchoolDay(QDate day) const
{
    return day.isValid() && !reasonClosed(day);
}

std::vector<QDate> Calendar::schoolDays(QDate first, QDate last) const
{
    std::vector<QDate> days;
    for (QDate day = first; day <= last; day = day.addDays(1)) {
        if (isSchoolDay(day))
            days.push_back(day);
    }
    return days;
}

std::optional<QDate> Calendar::firstSchoolDayFrom(QDate day) const
{
    for (int ahead = 0; ahead < kMostDaysAhead; ++ahead) {
        if (isSchoolDay(day.addDays(ahead)))
            return day.addDays(ahead);
    }
    return std::nullopt;
}

} // namespace school

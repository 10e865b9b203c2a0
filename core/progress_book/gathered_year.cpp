#include "core/absences/absence_repository.h"
#include "core/follow_up/half_day_repository.h"
#include "core/hours/hours_repository.h"
#include "core/progress_book/gathered.h"
#include "core/security/workspace.h"

#include <QCoreApplication>

#include <algorithm>

namespace progress_book {

namespace {

using follow_up::HalfDay;
using hours::SessionBehind;

// A line of the tables: a term, or the year.
struct Span {
    QString name;
    QDate from;
    QDate to;
    [[nodiscard]] bool contains(QDate day) const { return day >= from && day <= to; }
};

std::vector<Span> spansOf(const BookFrame &frame)
{
    std::vector<Span> spans;
    for (const school::Term &term : frame.terms) {
        spans.push_back(
            {term.dates.name, term.dates.firstDay, std::min(term.dates.lastDay, frame.to)});
    }
    spans.push_back({QCoreApplication::translate("progress_book", "Year %1").arg(frame.year),
        frame.from, frame.to});
    return spans;
}

void addHours(const std::vector<SessionBehind> &sessions, const Span &span, HoursPart &part)
{
    TermHours line{span.name, {}, {}, false};
    for (const SessionBehind &one : sessions) {
        if (!span.contains(one.day))
            continue;
        line.planned += one.hours.planned;
        line.attended.add(one.countsAs, one.hours.attended);
        line.withOpening = line.withOpening || one.opening != 0;
    }
    if (line.planned > base::Minutes())
        part.terms.push_back(std::move(line));
}

// What was taken over in mid-year is of no month.
void addMonths(const std::vector<SessionBehind> &sessions, const BookFrame &frame, HoursPart &part)
{
    for (QDate month = follow_up::firstOfMonth(frame.from); month <= frame.to;
         month = month.addMonths(1)) {
        const Span span{{}, month, follow_up::lastOfMonth(month)};
        hours::Split attended;
        for (const SessionBehind &one : sessions) {
            if (one.opening == 0 && span.contains(one.day))
                attended.add(one.countsAs, one.hours.attended);
        }
        if (attended.total() > base::Minutes())
            part.months.emplace_back(month, attended);
    }
}

void addLates(const std::vector<SessionBehind> &sessions, const Span &span, TermAttendance &line)
{
    for (const SessionBehind &one : sessions) {
        if (!span.contains(one.day) || one.mark.mark != attendance::Mark::Late)
            continue;
        ++line.lates;
        line.lateMinutes += one.mark.missed;
    }
}

TermAttendance attendanceIn(const std::vector<HalfDay> &halfDays, const Span &span)
{
    const follow_up::HalfDayCounts counts = follow_up::countBetween(halfDays, span.from, span.to);
    TermAttendance line;
    line.name = span.name;
    line.expected = int(std::count_if(halfDays.begin(), halfDays.end(),
        [&](const HalfDay &one) { return span.contains(one.day); }));
    line.missed = counts.all;
    line.unjustified = counts.unjustified;
    line.excluded = counts.excluded;
    line.waiting = counts.waiting;
    line.missingRolls = counts.missingRolls;
    return line;
}

base::Result<std::vector<HalfDay>> halfDaysOf(const BookFrame &frame, const About &about)
{
    storage::Database &database = frame.workspace.database();
    const base::Clock &clock = frame.workspace.clock();
    ET_ASSIGN(const auto owed,
        follow_up::HalfDayRepository::owed(database, frame.permit,
            {frame.from, frame.to, about.student.id}, clock.nowUtc().toLocalTime()));
    absences::AbsenceFilter filter{frame.from, frame.to};
    filter.student = about.student.id;
    ET_ASSIGN(const auto cases, absences::AbsenceRepository::list(database, frame.permit, filter));
    std::vector<HalfDay> all;
    for (const follow_up::OwedTo &one : owed) {
        const auto halfDays = follow_up::halfDays(
            one.sessions, follow_up::judged(cases), frame.halfDays.ruleOn(clock.today()));
        all.insert(all.end(), halfDays.begin(), halfDays.end());
    }
    return all;
}

base::Result<std::vector<SessionBehind>> sessionsOf(const BookFrame &frame, const About &about)
{
    std::vector<SessionBehind> all;
    for (const enrolment::EnrolmentRecord &record : about.enrolments) {
        ET_ASSIGN(const auto behind,
            hours::HoursRepository::behind(frame.workspace.database(), frame.permit,
                record.enrolment.id, frame.from, frame.to));
        all.insert(all.end(), behind.begin(), behind.end());
    }
    return all;
}

} // namespace

base::Done addHoursAndAttendance(
    const BookFrame &frame, const About &about, HoursPart &hours, AttendancePart &attendance)
{
    ET_ASSIGN(const auto sessions, sessionsOf(frame, about));
    ET_ASSIGN(const auto halfDays, halfDaysOf(frame, about));
    hours.target = frame.targets.of(about.last().enrolment.id);
    attendance.rule = follow_up::shown(frame.halfDays);
    for (const Span &span : spansOf(frame)) {
        addHours(sessions, span, hours);
        TermAttendance line = attendanceIn(halfDays, span);
        addLates(sessions, span, line);
        if (line.expected > 0)
            attendance.terms.push_back(std::move(line));
    }
    addMonths(sessions, frame, hours);
    for (QDate month = follow_up::firstOfMonth(frame.from); month <= frame.to;
         month = month.addMonths(1)) {
        const auto counts = follow_up::countBetween(halfDays, month, follow_up::lastOfMonth(month));
        if (counts.expected > base::Minutes())
            attendance.months.push_back({month, counts.all, counts.unjustified});
    }
    return {};
}

} // namespace progress_book
